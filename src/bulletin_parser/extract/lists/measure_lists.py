"""Lists of a measure over places or offices: 办结率较高的有：市教育局（100%）、市医保局（99.6%）."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple

from bulletin_parser.extract.indicators.ledger import Row
from bulletin_parser.extract.layout.cell_alignment import is_place
from bulletin_parser.extract.lists.attributive import attributive
from bulletin_parser.extract.lists.list_measures import (
    behind_ranked,
    counts_names,
    growth_in,
    measure_of,
    stand_alike,
    without_standing,
)
from bulletin_parser.extract.lists.measured_entries import Entry, entries_of
from bulletin_parser.extract.lists.orders import Order, is_name
from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.status.members import Piece
from bulletin_parser.extract.status.verdicts import Verdict, clause_verdict
from bulletin_parser.extract.text.clauses import clause_at
from bulletin_parser.extract.text.coordination import parts_of
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span, trimmed
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import NAMED, Figure, Place, Term

_WHOLLY = "100%"
_IN_ORDER = "依次"
_FEWEST_RANKED = 3
_FIGURE = 16  # characters of a figure with its unit, and more
_RATES = frozenset({"rate", "step_rate", "progress"})


@dataclass(slots=True, eq=False)
class MeasureList:
    """One list: its rows, where it stands, and how its names stand where the text says so (以上3个镇进度滞后)."""

    rows: list[Row]
    start: int
    end: int
    standing: Count | None = None
    others: list[tuple[Figure, str]] = field(default_factory=list)  # figures of its head: bounds, how many there are
    order: Order | None = None  # a ranking, where the list says that it stands in order


def measure_lists(page: Page, start: int, end: int) -> Iterator[MeasureList]:
    """The lists of a stretch of running text, sentence by sentence; 最高的三个为 goes on with the measure before.

    A sentence may hold one list behind another: 奖励A县60万元、B县40万元，扣减C区60万元、D县40万元.
    """
    measure: Span | None = None
    for begin, stop in _sentences(page, start, end):
        at = begin
        while at < stop and (found := _read(page, at, stop, measure)):
            measure, told = found
            yield told
            at = told.end + 1 if page.folded[told.end : told.end + 1] == "，" else stop


def _sentences(page: Page, start: int, end: int) -> Iterator[Span]:
    at = start
    for i in range(start, end + 1):
        if i == end or (page.folded[i] in "。；\n" and not _goes_on(page, at, i, end)):
            if i - at > 8:
                yield at, i
            at = i + 1


def _goes_on(page: Page, start: int, at: int, end: int) -> bool:
    """位于前三的部门：住建局104件；公安局82件: whether a list goes on behind a semicolon with a name and its figure."""
    stop = page.end_of(at + 1, "。；\n", end)
    before, behind = page.mentions.figures_within(at - _FIGURE, at)[-1:], page.mentions.figures_within(at + 1, stop)
    told = bool(before) and len(behind) == 1 and before[0].end == at and behind[0].end == stop
    listed = told and page.folded[at] == "；" and page.folded.find("：", start, at) > 0
    return listed and before[0].unit == behind[0].unit and is_name(page, (at + 1, behind[0].start))


class _Head(NamedTuple):
    """What stands before a list: where it begins, behind its leads and behind what is ranked, where the names begin,
    the parts of its form, what it measures and how all stand."""

    opening: int
    begin: int
    end: int
    form: re.Match[str]
    measure: Span
    alike: Verdict | None

    @property
    def which(self) -> str:
        """最高的, 同比下降的: which ones are listed."""
        return self.form["which"] or ""

    @property
    def compares(self) -> bool:
        """最高的是东湖区, 较慢的是西城区（50%）."""
        return any(mark in self.which for mark in "最较")


def _read(page: Page, start: int, end: int, before: Span | None) -> tuple[Span, MeasureList] | None:
    """The list that a sentence is, and its measure, an empty span where nothing says it; None where it is none."""
    head = _head(page, start, end, before)
    if head is None:
        return None
    entries, stop = entries_of(page, head.end, end)
    head = head._replace(measure=without_standing(page, head.measure)) if _are_rates(entries) else head
    measures = parts_of(page, head.measure)
    wholly = head.form["bound"] == _WHOLLY
    if wholly and not any(entry.figures for entry in entries):
        bound = next(m for m in page.mentions.within(*head.form.span("bound")) if isinstance(m, Figure))
        for entry in entries:
            entry.figures += [bound] * len(measures)
    if not _is_list(page, head, entries, len(measures)):
        return None
    _give_signs(page, entries, head.which)
    rows = [
        _row(page, entry, part, figure)
        for entry in entries
        for part, figure in zip(measures, entry.figures, strict=True)
    ]
    standing = _standing(page, entries, head.measure, stop, end) or _said_before(page, entries, head)
    others = [] if wholly else list(_others(page, head, end))
    order = _order(page, entries, (head.begin, head.end)) if len(measures) == 1 else None
    return head.measure, MeasureList(rows, head.opening, standing.end if standing else stop, standing, others, order)


def _are_rates(entries: Sequence[Entry]) -> bool:
    return all(figure.is_percent for entry in entries for figure in entry.figures)


def _head(page: Page, start: int, end: int, before: Span | None) -> _Head | None:
    """What stands before the names of a sentence that is a list of a measure."""
    label = page.form("label").match(page.folded, start, end)
    opening = skip_lead(page, label.end() if label else start, end)
    begin = behind_ranked(page, opening, end)
    at = _list_start(page, begin, end)
    form = page.form("list_head").fullmatch(page.folded, begin, at) if at is not None else None
    measure = measure_of(page, form, (start, end), before) if form else None
    if at is None or form is None or measure is None or _is_counted(page, measure, at) or _is_mere_rate(page, measure):
        return None
    alike = stand_alike(page, measure)
    return _Head(opening, begin, at, form, (measure[0], alike.start) if alike else measure, alike)


def _is_list(page: Page, head: _Head, entries: Sequence[Entry], measures: int) -> bool:
    """Whether names are a list: two or more, one where a bound or an extreme is told, each with all its figures; not
    each told of by itself (增长最快的是吉首市，增长12.5%；其次是泸溪县，增长11.3%)."""
    alone = head.form["bound"] or (head.compares and page.folded[head.end - 1] in "是为")
    if len(entries) < (1 if alone else 2) or any(len(entry.figures) != measures for entry in entries):
        return False
    return not (head.compares and entries[0].sign is not None)


def _others(page: Page, head: _Head, end: int) -> Iterator[tuple[Figure, str]]:
    """The figures of a head, and those that say how many names are listed, with their roles."""
    found = [m for m in page.mentions.within(head.opening, head.end) if isinstance(m, Figure) and m.end <= head.end]
    found += [m for m in page.mentions.within(head.end, end) if isinstance(m, Figure) and counts_names(page, m)]
    for figure in found:
        yield figure, "threshold" if figure.is_percent or figure.unit == "元" else "place_count"


def _order(page: Page, entries: Sequence[Entry], head: Span) -> Order | None:
    """各县完成率依次为：A县88%、B县86%、C县86%: the ranking that a list is that says that it stands in order, and
    does; equals share a place."""
    figures = [entry.figures[0] for entry in entries]
    values = [figure.value for figure in figures]
    sorted_so = values in (sorted(values), sorted(values, reverse=True)) and len({f.unit for f in figures}) == 1
    if len(entries) < _FEWEST_RANKED or not sorted_so or page.folded.find(_IN_ORDER, *head) < 0:
        return None
    places = [[entry.name for entry in tied] for _, tied in groupby(entries, key=lambda entry: entry.figures[0].value)]
    return Order(trimmed(page.folded, *head), places, entries[0].name[0], entries[-1].stop)


def _is_counted(page: Page, measure: Span, at: int) -> bool:
    """发现隐患3处，分别为：白石镇2处、大溪乡1处: whether a list goes on with what its head has counted itself."""
    figures = page.mentions.figures_within(*measure)
    colon = page.folded[at - 1] == "："
    return colon and bool(figures) and figures[-1].end == measure[1] and not figures[-1].is_percent


def _list_start(page: Page, start: int, end: int) -> int | None:
    """Where the names begin: behind 有：, 的是, 依次为, else at the first place."""
    opening = page.form("list_opening").search(page.folded, start, end)
    if opening:
        return int(opening.end())
    place = next((m for m in page.mentions.within(start, end) if isinstance(m, Place) and m.level in NAMED), None)
    return place.start if place and place.start > start else None


def _of_places(page: Page, count: Figure) -> bool:
    """全部完工的县（市）3个：A县（14个）: whether a noun for places stands right before how many there are."""
    return page.folded[count.start - 1] in "县市区州镇乡道）"


def _is_mere_rate(page: Page, measure: Span) -> bool:
    """各县区完成率分别为：A县76.43%、B县100%: whether a measure does not say of what it is; the text before does."""
    return page.folded[slice(*measure)] in page.grammar.of_kind("mere_rates", "rate")


def _give_signs(page: Page, entries: Sequence[Entry], which: str) -> None:
    """同比下降的州市有：迪庆州52.3%、普洱市41.6%: the figures of a list went the way that its head says."""
    grown = growth_in(page, which.removesuffix("的"))
    for entry in entries:
        entry.sign = entry.sign or (grown[1] if grown else None)


def _row(page: Page, entry: Entry, measure: Span, figure: Figure) -> Row:
    """The row of an entry: a place's also where no one knows the place, and growth where the list says so."""
    row = row_of(page, entry.name, measure, figure)
    if entry.is_place:
        printed = page.worded(*measure).removesuffix("的")
        row.name, row.noun, row.place = printed, measure if printed else None, Place(*entry.name, "county")
    if entry.sign is not None and figure.is_percent:
        row.actual, row.rates = None, {"yoy": (figure, entry.sign)}
    return row


def row_of(page: Page, name: Span, measure: Span, figure: Figure) -> Row:
    """A place's row; an office's is named for it."""
    printed, place = page.worded(*measure).removesuffix("的"), is_place(page, name)
    kinds = {m.kind for m in page.mentions.within(*measure) if isinstance(m, Term)}
    outcome = "outcome" in kinds or (printed.endswith("率") and not kinds & _RATES)  # 网办率
    row = Row(printed if place else page.worded(*name) + printed, measure if place and printed else None, own=True)
    row.place = Place(*name, "county") if place else None
    growth = growth_in(page, printed)
    if growth and figure.is_percent:
        row.name = row.name.removesuffix(growth[0]).removesuffix("同比")  # nothing left: of what the list stands under
        row.rates["yoy"] = (figure, growth[1])
    elif figure.is_percent and not outcome:
        row.rates["rate"] = (figure, 1)
    else:
        row.actual = figure
    return row


def _standing(page: Page, entries: Sequence[Entry], measure: Span, start: int, end: int) -> Count | None:
    """以上3个镇整改进度滞后: what is said of all names of the list."""
    said = page.form("all_of_list").match(page.folded, start, end)
    verdict = clause_verdict(page, clause_at(page, said.end(), min(end, said.end() + 30)), local=True) if said else None
    if verdict is None:
        return None
    count = next((m for m in page.mentions.within(start, said.end()) if isinstance(m, Figure)), None)
    members = [Piece(*entry.name) for entry in entries]
    group = measure if measure[0] < measure[1] else None
    return Count(None, group, start, verdict.end, states=[State(verdict, count, members=members, end=verdict.end)])


def _said_before(page: Page, entries: Sequence[Entry], head: _Head) -> Count | None:
    """支出进度较慢的县有：黎平县48.7%、从江县45.2%: how all names of the list stand, said in its head."""
    verdict = head.alike or next(iter(attributive(page, clause_at(page, head.begin, head.end))), None)
    if verdict is None:
        return None
    members = [Piece(*entry.name) for entry in entries]
    counts = [m for m in page.mentions.within(verdict.end, head.end) if isinstance(m, Figure) and not m.is_percent]
    sorts = all(figure.is_percent for figure in entries[0].figures)  # 未按期办结的3家：A局（3件） counts cases
    count = next((m for m in counts if (sorts or _of_places(page, m)) and m.value == len(members)), None)
    state = State(verdict, count, members=members, end=entries[-1].stop)
    group = head.measure if head.measure[0] < head.measure[1] else None
    return Count(None, group, head.begin, entries[-1].stop, states=[state])
