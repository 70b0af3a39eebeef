"""Stretches that a place heads (西峰区：到位资金1.86亿元，支出率65.1%): they tell of one project, place by place,
or of the works of a programme, which are read elsewhere."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bulletin_parser.extract.figures.counting_roles import programme_words
from bulletin_parser.extract.indicators.ledger import Ledger
from bulletin_parser.extract.indicators.rows import read_body
from bulletin_parser.extract.layout.cell_alignment import is_place
from bulletin_parser.extract.projects.accounts import Account
from bulletin_parser.extract.projects.statement_titles import is_title
from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.status.members import Piece
from bulletin_parser.extract.status.verdicts import last_verdict
from bulletin_parser.extract.tabular.captions import names_nothing
from bulletin_parser.extract.text.clauses import clauses
from bulletin_parser.extract.text.items import Item
from bulletin_parser.extract.text.nouns import Span, trimmed
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.subjects import subject
from bulletin_parser.mentions.model import Figure, Place
from bulletin_parser.mentions.units import COUNT_UNITS
from bulletin_parser.outline import Line, Section

_LONGEST = 14
_STOPS = "。；\n"
_COUNTED = ("项目", "指标", "任务")


class PlaceLine(NamedTuple):
    """A stretch that a place heads: the place, and what is told of it."""

    place: Span
    start: int
    end: int


def place_runs(page: Page, begin: int) -> Iterator[list[PlaceLine]]:
    """Runs of at least two such stretches, one right behind the other, behind the offset ``begin``."""
    run: list[PlaceLine] = []
    for line in [*(line for line in page.lines if line.start >= begin), Line(0, 0)]:
        found = list(_heads(page, line))
        if found and all(_measures(page, one) for one in found):
            run += found
            continue
        if len(run) > 1:
            yield run
        run = []


def _heads(page: Page, line: Line) -> Iterator[PlaceLine]:
    """The stretches of a line whose first words are a place with a colon, or a labelled one that is a place and a
    bracket (1.回龙镇（累计到位资金1.26亿元，占年度任务的63.2%）；), or parts its place off (1.回龙镇，累计到位…)."""
    label = page.form("label").match(page.folded, line.start, line.end)
    at = label.end() if label else line.start
    alone = _apart(page, at, line.end) if label else None
    if alone is not None:
        yield alone
        return
    places: list[Span] = []
    colon = page.folded.find("：", at, min(line.end, at + _LONGEST))
    while colon >= 0:
        cut = max(page.folded.rfind(stop, at, colon) for stop in _STOPS)
        span = trimmed(page.folded, max(at, cut + 1), colon)
        bracket = page.folded.find("（", *span)
        if is_place(page, span):
            places.append((span[0], bracket if bracket > span[0] and page.folded[span[1] - 1] == "）" else span[1]))
        elif not places:
            return
        at = colon + 1
        colon = page.folded.find("：", at, line.end)
    if not places:
        return
    for place, following in zip(places, [*places[1:], (line.end, line.end)], strict=True):
        yield PlaceLine(place, page.folded.find("：", place[1]) + 1, following[0])


def _apart(page: Page, start: int, end: int) -> PlaceLine | None:
    """The place that a line begins with behind its label, where all the rest is in a bracket or behind a comma."""
    mark = next((at for at in range(start, min(end, start + _LONGEST)) if page.folded[at] in "（，"), start)
    if mark == start or not is_place(page, (start, mark)):
        return None
    last = len(page.folded[:end].rstrip(_STOPS)) - 1
    if page.folded[mark] == "，":
        return PlaceLine((start, mark), mark + 1, last + 1)
    return PlaceLine((start, mark), mark + 1, last) if page.folded.find("）", mark) == last else None


def _measures(page: Page, line: PlaceLine) -> bool:
    """Whether the first clause that says how much holds an amount: one that counts projects is a counting statement, if
    more than how many they are is said before what was done (实施项目18个，完成投资22亿元)."""
    figures = [f for f in page.mentions.figures_within(line.start, line.end) if f.unit]
    counting = [_counts_projects(figure) for figure in figures]
    alone = counting[:2] == [True, False] and not any(counting[1:]) and figures[1].unit != "%"
    alone = alone and page.mentions.place_at(line.place[0]) is not None
    return bool(figures) and (not counting[0] or alone)


def _counts_projects(figure: Figure) -> bool:
    return figure.unit is not None and (figure.unit in COUNT_UNITS or figure.unit.endswith(_COUNTED))


def tells_of_works(page: Page, run: Sequence[PlaceLine], whole: Span | None) -> bool:
    """永丰县：农村危房改造任务56户，已竣工48户；新建村卫生室12个，… under a programme's title: whether what is told of
    every place begins with a work, of which the programme has many."""
    words = programme_words(page)
    programme = whole is not None and any(page.folded.find(word, *whole) >= 0 for word in words)
    return programme and all(_begins_with_work(page, line) for line in run)


def _begins_with_work(page: Page, line: PlaceLine) -> bool:
    stop = page.end_of(line.start, _STOPS, line.end)
    about = subject(page, line.start, stop)
    figure = next(iter(page.mentions.figures_within(line.start, stop)), None)
    if about is None or figure is None or figure.unit == "元" or about.end > figure.start:
        return False
    return (about.strong or about.acts) and is_title(page, about)


def read_run(
    page: Page, run: Sequence[PlaceLine], section: Section | None, heading: Span | None, whole: Span | None
) -> tuple[Account, Count | None]:
    """The project that a run of places tells of, with each place's rows, and how the places stand.

    ``heading`` is that of the section they stand in, ``whole`` what the bulletin is about.
    """
    says_nothing = heading is None or is_place(page, heading) or names_nothing(page, heading)
    title = whole or heading or run[0].place if says_nothing or heading is None else heading
    ledger = Ledger(page, page.worded(*title))
    states: dict[str, State] = {}
    for line in run:
        parts = list(clauses(page, line.start, line.end, "："))
        own = Ledger(page, ledger.title, home=Place(*line.place, "county"))
        read_body(parts, own)
        ledger.rows += own.rows
        ledger.others += own.others
        ledger.restated += own.restated
        verdict = last_verdict(page, parts, local=True)
        if verdict:
            state = states.setdefault(verdict.status, State(verdict, end=verdict.end))
            state.members.append(Piece(*line.place))
    item = Item("place_lines", *title, (), run[0].place[0], title[1], run[-1].end, section)
    count = Count(None, title, run[0].place[0], run[-1].end, states=list(states.values())) if states else None
    return Account(item, ledger.title, ledger, None), count
