"""Works that a sentence counts, then sorts by name: 5座水库中，青山水库、白云水库2座已完工，龙潭水库1座进度滞后."""

from collections.abc import Sequence

from bulletin_parser.extract.status.counts import Count, State, Total
from bulletin_parser.extract.status.members import Piece, split_members
from bulletin_parser.extract.status.verdicts import Verdict, last_verdict
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure
from bulletin_parser.mentions.units import COUNT_UNITS

_LEAST = 2  # ways in which some of them stand
_LONGEST_NOUN = 24
_WITHIN = "中"


def sorted_whole(page: Page, parts: Sequence[Clause]) -> Count | None:
    """The counting statement that a sentence is; None where any of its clauses says something else, or where it names
    none of what it counts."""
    whole = _whole(page, parts[0]) if len(parts) > _LEAST else None
    if whole is None:
        return None
    states = [state for clause in parts[1:] if (state := _state(page, clause, whole))]
    together = sum(state.count.value for state in states if state.count)
    named = any(state.members for state in states)
    if len(states) < len(parts) - 1 or not named or together > whole.value:
        return None
    group = (whole.end, parts[0].end - len(_WITHIN))
    total = Total(whole, whole.unit or "", whole.end)
    return Count(None, group, parts[0].start, parts[-1].end, totals=[total], states=states)


def _whole(page: Page, clause: Clause) -> Figure | None:
    """5家 in 挂牌督办的5家重大隐患单位中: how many there are of what the rest sorts."""
    figure = clause.figures[0] if len(clause.figures) == 1 else None
    within = page.folded.endswith(_WITHIN, clause.start, clause.end) and not page.folded.endswith("其中", 0, clause.end)
    if figure is None or not within or clause.closer != "，" or not figure.unit or figure.is_percent:
        return None
    return figure if 2 < clause.end - figure.end <= _LONGEST_NOUN else None


def _state(page: Page, clause: Clause, whole: Figure) -> State | None:
    """How many of the whole a clause says to stand how, and which, as many names as it counts."""
    figure = clause.figures[0] if len(clause.figures) == 1 else None
    if figure is None or not (figure.unit == whole.unit or {figure.unit, whole.unit} <= COUNT_UNITS):
        return None
    verdict = _behind(page, clause, figure)
    start = skip_lead(page, clause.start, figure.start)
    others = page.folded.startswith(page.grammar.of_kind("statement_words", "others"), start)
    names = [] if others or start >= figure.start else split_members(page, start, figure.start)
    if verdict is None or (names and len(names) != figure.value):
        return None
    return State(verdict, figure, members=[Piece(*name) for name in names], end=clause.end)


def _behind(page: Page, clause: Clause, figure: Figure) -> Verdict | None:
    """How the clause says behind the count that these stand."""
    rest = clause._replace(start=figure.end, figures=[], opener="")
    return last_verdict(page, [rest], local=True)
