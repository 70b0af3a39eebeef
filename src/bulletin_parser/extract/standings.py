"""Places that a project's account names for how they stand: 寒亭区、临朐县进度较慢."""

from collections.abc import Iterable

from bulletin_parser.extract.clauses import Clause
from bulletin_parser.extract.counts import Count, State
from bulletin_parser.extract.members import Piece, split_members
from bulletin_parser.extract.nouns import Span
from bulletin_parser.extract.page import Page
from bulletin_parser.extract.segments import skip_lead
from bulletin_parser.extract.verdicts import clause_verdict
from bulletin_parser.mentions.model import Figure, Place

_LOCAL = frozenset({"county", "prefecture", "province", "shape"})


def standings(page: Page, clauses: Iterable[Clause], group: Span | None) -> Count | None:
    """The places that clauses without a figure give a status, as a counting statement about the project ``group``."""
    states: list[State] = []
    places: list[Place] = []
    for clause in clauses:
        state = _standing(page, clause) or _of_each(page, clause, places)
        if state:
            states.append(state)
        found = [m for m in clause.places if m.level in _LOCAL]
        places = found if clause.opener in "。；\n" or found else places
    if not states:
        return None
    return Count(None, group, states[0].verdict.start, max(state.end for state in states), states=states)


def _standing(page: Page, clause: Clause) -> State | None:
    places = [m for m in clause.places if m.level in _LOCAL]
    if not places or any(not m.is_points for m in clause.figures):
        return None
    verdict = clause_verdict(page, clause, local=True)
    if verdict is None or places[0].start != skip_lead(page, clause.start, clause.end):
        return None
    stop = places[-1].end
    if any(
        character.isalnum() for character in page.folded[stop : verdict.start].replace("等", "")
    ) and not _is_progress(page.folded[stop : verdict.start]):
        return None
    names = split_members(page, places[0].start, stop)
    if len(names) != len(places):
        return None
    return State(verdict, members=[Piece(*name) for name in names], end=clause.end)


def _of_each(page: Page, clause: Clause, places: list[Place]) -> State | None:
    """…分别完成6公里、11.5公里，均已完成年度任务: said of the places named before."""
    if (
        len(places) < 2
        or page.folded[clause.start] not in "均都"
        or any(isinstance(m, Figure) for m in clause.mentions)
    ):
        return None
    verdict = clause_verdict(page, clause, local=True)
    return State(verdict, members=[Piece(p.start, p.end) for p in places], end=clause.end) if verdict else None


def _is_progress(text: str) -> bool:
    """通渭县、渭源县 + 工程进度 + 滞后: what may stand between the places and the status word."""
    return text.strip("，等地县市区") in (
        "工程",
        "项目",
        "施工",
        "工程进度",
        "招商引资",
        "投资",
        "工作",
        "均",
        "都",
        "还",
        "仍",
        "则",
        "已",
    )
