"""Lists that are said to be sorted, each by another measure of one thing.

各县区财政收入完成情况：按规模排序，泽州县10.6亿元，高平市10.5亿元，…；按增速排序，沁水县6%，泽州县5.4%，….
What a place has in all of them is one row.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bulletin_parser.extract.indicators.ledger import Row
from bulletin_parser.extract.layout.cell_alignment import is_place
from bulletin_parser.extract.lists.list_measures import growth_in, headed_measure
from bulletin_parser.extract.lists.measure_lists import MeasureList
from bulletin_parser.extract.lists.orders import sentence_start
from bulletin_parser.extract.projects.statement_titles import is_title
from bulletin_parser.extract.text.nouns import Span, trimmed
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.subjects import subject
from bulletin_parser.mentions.model import Figure, Place, Term

_FEWEST = 3  # places of a list
_MARKS = "、，"
_STOPS = "。；\n"
_JOINT = "；"
_STEPS = frozenset({"step", "action", "finish", "step_rate"})
_RATED = ("率", "进度", "完成比例")

_Entry = tuple[Place, Figure]


class SortedLists(NamedTuple):
    """The rows of lists that stand one behind another, and what they are all of, where the text says it."""

    about: Span | None
    told: MeasureList


def sorted_lists(page: Page, start: int, end: int) -> Iterator[SortedLists]:
    """The lists of a stretch, those together that only ； parts."""
    found: SortedLists | None = None
    for match in page.form_in("sorted_by", start, end).finditer(page.folded, start, end):
        stop = page.end_of(match.end(), _STOPS, end)
        entries = _entries(page, match.end(), stop)
        if len(entries) < _FEWEST or entries[-1][1].end + _is_bracketed(page, entries[-1][1]) != stop:
            continue  # 从开工看，A县31个、B县26个、C县18个，开工率均为100%
        begin = max(start, sentence_start(page, start, match.start()))
        goes_on = found is not None and page.folded[found.told.end : match.start()].strip() == _JOINT
        if found is None or not goes_on:
            if found is not None:
                yield found
            about = _about(page, begin, match.start())
            measured = bool(page.mentions.figures_within(begin, match.start()))
            at = begin if about and about[0] >= begin and not measured else match.start()
            found = SortedLists(about, MeasureList([], at, at))
        _enter(page, found, match.span("measure"), entries)
        found.told.end = entries[-1][1].end
    if found is not None:
        yield found


def _entries(page: Page, start: int, end: int) -> Sequence[_Entry]:
    """The places of a list, each with its figure, up to the first piece that is none."""
    found: list[_Entry] = []
    at = start
    for i in range(start, end + 1):
        if i < end and page.folded[i] not in _MARKS:
            continue
        at = trimmed(page.folded, at, i)[0]
        figures = page.mentions.figures_within(at, i)
        bracketed = len(figures) == 1 and _is_bracketed(page, figures[0])
        if (
            len(figures) != 1
            or figures[0].end + bracketed != i
            or not is_place(page, (at, figures[0].start - bracketed))
        ):
            break
        found.append((Place(at, figures[0].start - bracketed, "county"), figures[0]))
        at = i + 1
    return found


def _is_bracketed(page: Page, figure: Figure) -> bool:
    """（103.7%） behind a place."""
    return page.folded[figure.start - 1] == "（" and page.folded.startswith("）", figure.end)


def _about(page: Page, start: int, end: int) -> Span | None:
    """财政收入 of 各县区财政收入完成情况：, else what the sentence before is about (改厕完成1.2万户。按…排名，)."""
    measured = bool(page.mentions.figures_within(start, end))  # 校舍开工30万平方米，按…排序
    head = None if measured else headed_measure(page, start, end)
    if head is not None:
        return head
    line = page.folded.rfind("\n", 0, start) + 1
    before, stop = (start, end) if measured or start <= line else (sentence_start(page, line, start - 1), start - 1)
    about = subject(page, before, stop) if before < stop else None
    if about is None or not is_title(page, about):
        return None
    whole = next((m for m in page.mentions.within(*about[:2]) if isinstance(m, Place) and m.end == about.end), None)
    return about.start, whole.start if whole and whole.level == "whole" else about.end  # 农村改厕 | 全市完成1.2万户


def _enter(page: Page, found: SortedLists, measure: Span, entries: Sequence[_Entry]) -> None:
    """Gives each place the figure of one list: its growth, its rate, or how much it has."""
    name = page.worded(*found.about) if found.about else _step(page, measure)
    part, sign = _part(page, measure)
    rows = {page.folded[row.place.start : row.place.end]: row for row in found.told.rows if row.place}
    for place, figure in entries:
        row = rows.get(page.folded[place.start : place.end])
        taken = row is not None and (part in row.rates if figure.is_percent else row.actual is not None)
        if row is None or taken or (figure.is_percent and not part):
            own = "" if part or not figure.is_percent else page.worded(*measure)  # 占比
            row = Row(name + own, found.about if not own else measure, place, own=True)
            found.told.rows.append(row)
        if figure.is_percent and part:
            row.rates[part] = (figure, sign)
        else:
            row.actual = figure


def _step(page: Page, measure: Span) -> str:
    """竣工 of 竣工个数 and of 竣工率: the step that a measure counts, or "" where it is of none."""
    step = next((m for m in page.mentions.within(*measure) if isinstance(m, Term) and m.kind in _STEPS), None)
    return page.worded(step.start, step.end).removesuffix("率") if step and step.start == measure[0] else ""


def _part(page: Page, measure: Span) -> tuple[str, int]:
    """What percentages of a measure are: 增速 is growth, 完成率 a rate, 满意率 and 占比 what is measured itself."""
    said = page.folded[slice(*measure)]
    growth = growth_in(page, said)
    if growth:
        return "yoy", growth[1]
    outcome = any(isinstance(m, Term) and m.kind == "outcome" for m in page.mentions.within(*measure))
    return ("rate" if said.endswith(_RATED) and not outcome else ""), 1
