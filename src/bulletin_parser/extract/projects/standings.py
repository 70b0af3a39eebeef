"""Places that a project's account names for how they stand: 寒亭区、临朐县进度较慢; 其余12个市州均已完成."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, groupby
from typing import NamedTuple

from bulletin_parser.extract.indicators.like_names import akin
from bulletin_parser.extract.lists.attributive import named_behind, named_places
from bulletin_parser.extract.projects.places_again import counted_again
from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.status.members import Piece
from bulletin_parser.extract.status.verdicts import Verdict, clause_verdict
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import NAMED, Figure, Place, Term
from bulletin_parser.mentions.units import counts_places
from bulletin_parser.records import Status

_SHORT = 4  # characters of a noun between places and how they stand: 任务, 平台机房
_UNDER_WAY = ("正在", "仍在", "还在")
_SEVERAL = 2  # places that share what is said of them
_REACH = 800  # characters before a clause in which the places stand that it is said of
_PARALLEL = 3  # sentences that places begin: each is about its place
_BREAKS = "。；，：\n"


class Standing(NamedTuple):
    """What an account says of places: the counting statement, and where the clauses begin that say it."""

    told: Count | None
    clauses: frozenset[int]

    @property
    def figures(self) -> frozenset[int]:
        """Where the figures begin that only count places."""
        states = self.told.states if self.told else ()
        return frozenset(state.count.start for state in states if state.count)


class _Subject(NamedTuple):
    """The places that a stretch of a sentence is about, and how many there are where the text counts them."""

    places: Sequence[Place]
    number: Figure | None
    start: int
    end: int


def standings(
    page: Page, parts: Sequence[Clause], group: Span | None, title: str = "", *, parallel: bool | None = None
) -> Standing:
    """The places that clauses of an account give a status, as a counting statement about the project ``group``.

    A clause without places goes on with those of its sentence (陇南受灾害影响，完成率为79.6%，进度相对滞后).
    ``title`` is the item's: what a place does of it is the item (两市幸福院建设任务已全部完成). ``parallel`` says
    that the account, of which these clauses may be a part, goes on place by place; by default the clauses show it.
    """
    states: list[State] = []
    said: set[int] = set()
    if not _speaks_of_places(page, parts):
        return Standing(None, frozenset())
    sentences = [list(grouped) for _, grouped in groupby(parts, key=lambda clause: clause.sentence)]
    parallel = place_by_place(page, [s[0] for s in sentences]) if parallel is None else parallel
    for sentence in sentences:
        told = _of_sentence(page, sentence, title, parallel=parallel)
        for clause, state in chain(named_behind(page, sentence), told):
            said.add(clause.start)
            if state:
                states.append(state)
    count = Count(None, group, states[0].verdict.start, max(s.end for s in states), states=states) if states else None
    return Standing(count, frozenset(said))


def place_by_place(page: Page, firsts: Sequence[Clause]) -> bool:
    """Whether several sentences, given by their first clauses, begin with a place: 雩田镇…；泉江镇…；大汾镇…."""
    return sum(_opened_by(page, first) is not None for first in firsts) >= _PARALLEL


def _speaks_of_places(page: Page, parts: Sequence[Clause]) -> bool:
    """Whether an account names a place or counts the rest of them; most accounts do neither."""
    if any(place.level in NAMED for clause in parts for place in clause.places):
        return True
    forms = map(page.form, ("rest_of_places", "all_but_some"))
    return bool(parts) and any(form.search(page.folded, parts[0].start, parts[-1].end) for form in forms)


def _of_sentence(
    page: Page, sentence: Sequence[Clause], title: str, *, parallel: bool
) -> Iterator[tuple[Clause, State | None]]:
    """The clauses of a sentence that say how places stand, each with what it says unless the one before said it."""
    begin = sentence[0].start
    for clause in sentence:
        verdict = clause_verdict(page, clause, local=True)
        if verdict is None:
            continue
        begin = max(begin, clause.start - _REACH)
        if _but_for_some(page, begin, verdict):
            yield clause, None
            begin = verdict.end
            continue
        subject = _subject(page, begin, clause, verdict, title) or _before(
            page, max(sentence[0].start, clause.start - _REACH), clause
        )
        subject = subject or _blamed(page, sentence, clause, verdict)
        subject = subject or _figured(page, begin, clause, verdict, title) or _again(page, sentence[0], clause, verdict)
        subject = subject or (_opening(page, sentence[0], clause, verdict) if parallel else None)
        if subject is None:
            continue
        members = [Piece(place.start, place.end) for place in subject.places]
        yield clause, State(verdict, subject.number, members=members, end=clause.end)
        begin = verdict.end


def _before(page: Page, begin: int, clause: Clause) -> _Subject | None:
    """…分别完成6公里、11.5公里，均已完成年度任务; 开工率分别为52.6%、47.1%，进度滞后: said of the places before."""
    before = page.mentions.within(begin, clause.start)
    shares = [m.end for m in before if isinstance(m, Term) and m.kind == "respectively"]
    named = [*clause.places, *(m for m in before if shares and isinstance(m, Place) and m.start > shares[-1])]
    shared = bool(shares) and not named
    if clause.opener != "，" or not (shared or page.folded[clause.start] in "均都"):
        return None
    places = named_places(page, begin, clause.start)
    run = _run(page, places) if places else []
    if len(run) < 2 or (shared and run[0] is not places[0]):
        return None  # 岚城市完成100%，…，月坪县、沙渡县分别完成22%、17%，工作进度相对滞后 closes an account
    return _Subject(run, None, run[0].start, run[-1].end)


def _figured(page: Page, begin: int, clause: Clause, verdict: Verdict, title: str) -> _Subject | None:
    """郧西县3家、竹溪县2家、房县1家，推进缓慢: nothing but places, each with its figure, and how they stand; or their
    work, which the ``title`` names (监利市完成率62.3%，洪湖市完成率58.7%，整治进度缓慢)."""
    places = named_places(page, begin, clause.start)
    noun = page.folded[clause.start : verdict.start].strip("均都则 ")
    if clause.opener != "，" or len(places) < _SEVERAL or (noun and (len(noun) < _SEVERAL or noun not in title)):
        return None
    step, ends = page.form("figure_of_place"), [*(place.start for place in places[1:]), clause.start]
    figured = all(step.fullmatch(page.folded, place.end, end) for place, end in zip(places, ends, strict=True))
    alone = (
        skip_lead(page, begin, places[0].start) >= places[0].start
        and "其中" not in page.folded[begin : places[0].start]
    )
    return _Subject(places, None, places[0].start, places[-1].end) if figured and alone else None


def _again(page: Page, first: Clause, clause: Clause, verdict: Verdict) -> _Subject | None:
    """其中甲乡完成96户，乙乡完成103户，两个乡进度滞后: the places before, which the clause counts."""
    counted = counted_again(page, first.start, clause, verdict)
    return _Subject(*counted) if counted else None


def _opening(page: Page, first: Clause, clause: Clause, verdict: Verdict) -> _Subject | None:
    """雩田镇计划1500亩，累计完成1512亩，已完成任务: what stands alone at the end is said of the place that opens."""
    place = _opened_by(page, first)
    if place is None:
        return None
    alone = clause.opener == "，" and not page.folded[clause.start : verdict.start].strip()
    acts = any(m.start == place.end for m in first.mentions)
    return _Subject([place], None, place.start, place.end) if alone and acts and first.figures else None


def _blamed(page: Page, sentence: Sequence[Clause], clause: Clause, verdict: Verdict) -> _Subject | None:
    """主要是麻城市、红安县两次招标流标，进度滞后: places that are named as the cause, with what happened there."""
    first = sentence[0]
    lead = page.form("blame").match(page.folded, first.start, first.end)
    alone = not page.folded[clause.start : verdict.start].strip()
    if lead is None or len(sentence) < 2 or sentence[1] is not clause or not alone:
        return None
    places = [place for place in first.places if place.level in NAMED]
    if not places or places[0].start != lead.end():
        return None
    run = _run(page, places)
    return _Subject(run, None, run[0].start, run[-1].end) if run[0] is places[0] else None


def _opened_by(page: Page, first: Clause) -> Place | None:
    """The place that a sentence begins with, if it does."""
    place = first.places[0] if first.places else None
    opens = place and place.level in NAMED and skip_lead(page, first.start, first.end) == place.start
    return place if opens else None


def _subject(page: Page, begin: int, clause: Clause, verdict: Verdict, title: str) -> _Subject | None:
    """The places between two offsets of a sentence that the verdict is said of: nothing but them stands before it."""
    rest = _rest(page, begin, verdict)
    places = named_places(page, begin, verdict.start)
    if rest is not None and (not places or places[-1].end <= rest.start):
        return rest
    if not places or any(not _goes_withnamed_places(page, f) for f in clause.figures):
        return None
    run = _run(page, places)
    if not _opens(page, begin, run[0].start):
        return None
    tail = page.form("places_tail").match(page.folded, run[-1].end, verdict.start)
    if tail is None or not _fits(page, tail, verdict, title, len(run)):
        return None
    figures = [m for m in page.mentions.within(run[-1].end, tail.end()) if isinstance(m, Figure)]
    if verdict.status is Status.NOT_STARTED and any(_are_things(page, f, len(run)) for f in figures):
        return None
    count = next((f for f in figures if counts_places(page.grammar, f) or f.unit == "个"), None)
    return _Subject(run, count, run[0].start, run[-1].end)


def _rest(page: Page, begin: int, verdict: Verdict) -> _Subject | None:
    """其余12个市州均已完成, 其余7县任务均达到序时进度: how many the rest are, without their names."""
    for match in page.form("rest_of_places").finditer(page.folded, begin, verdict.start):
        count = next((m for m in page.mentions.within(*match.span()) if isinstance(m, Figure)), None)
        noun = page.folded[match.end() : verdict.start].strip("均都已也仍还 ")
        if count is not None and (not noun or (noun.isalpha() and len(noun) <= _SHORT)):
            return _Subject((), count, match.start(), match.end())
    return None


def _but_for_some(page: Page, begin: int, verdict: Verdict) -> bool:
    """其余5个市州中，除陇南外，均达到序时进度; 除陇南外，各地均完成任务: how many stand so is not said."""
    if page.form("all_but_some").search(page.folded, begin, verdict.end) is not None:
        return True
    return any(
        page.folded.startswith("中，除", match.end())
        for match in page.form("rest_of_places").finditer(page.folded, begin, verdict.start)
    )


def _goes_withnamed_places(page: Page, figure: Figure) -> bool:
    """Whether a figure only counts or rates the places before it."""
    counts = figure.unit == "个" or counts_places(page.grammar, figure) or page.folded.endswith("各有", 0, figure.start)
    return figure.is_percent or figure.is_points or counts


def _are_things(page: Page, figure: Figure, places: int) -> bool:
    """黄梅县2个未开工, 甲县、乙县各有2个尚未开工: so many of what the account counts, no places."""
    if figure.is_percent or figure.is_points or counts_places(page.grammar, figure):
        return False
    listed = page.folded.endswith("等", 0, figure.start)
    return page.folded.endswith("各有", 0, figure.start) or (figure.value != places and not listed)


def _run(page: Page, places: Sequence[Place]) -> list[Place]:
    """The last places that stand in one enumeration, each with or without a figure in a bracket behind it."""
    between = page.form("between_places")
    run = [places[-1]]
    for place in reversed(places[:-1]):
        if not between.fullmatch(page.folded, place.end, run[0].start):
            break
        run.insert(0, place)
    return run


def _opens(page: Page, begin: int, start: int) -> bool:
    """Whether nothing but a lead-in (其中, 分市州看，) stands before the places in their clause."""
    at = page.begin_of(start, _BREAKS, begin)
    some = page.form("opens_some").match(page.folded, at)  # 仍有白石镇、青山镇等6个乡镇进展缓慢
    at = some.end() if some else at
    return skip_lead(page, at, start) >= start or not page.folded[at:start].strip(" 、）")


def _fits(page: Page, tail: re.Match[str], verdict: Verdict, title: str, places: int) -> bool:
    """Whether between the places and the verdict stands no noun but one for the work that the item is, or a short one
    for a part of it that several places share (武都区、环县平台机房尚未开工)."""
    if tail.end() == verdict.start:
        return True
    noun = page.folded[tail.end() : verdict.start].strip("均都已也仍还则 ")
    if not noun or not noun.isalpha():
        return not noun
    if places < 2 or page.folded.startswith(_UNDER_WAY, verdict.start):
        return False  # 保靖县芙蓉学校校舍虽已完工, 凤凰县、泸溪县的疾控中心仍在建设
    return len(noun) <= _SHORT or (len(noun) <= 12 and bool(title) and akin(noun, title))
