"""Paragraphs and sections that a place heads: 楚雄市承担民生实事12件，已完成8件。农村危房改造完成312户，….

What their statements tell of is that place's; the same project under several places is one, with a row for each.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from heapq import heappop, heappush
from itertools import groupby, pairwise
from operator import itemgetter
from typing import NamedTuple

from bulletin_parser.extract.indicators.ledger import LOCAL, Ledger, same_place
from bulletin_parser.extract.projects.accounts import Account, read_topic
from bulletin_parser.extract.projects.topics import Topic
from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.status.members import Piece
from bulletin_parser.extract.status.verdicts import finishes
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.placed_sentences import placed_sentences
from bulletin_parser.extract.text.segments import segments
from bulletin_parser.mentions.model import Figure, Place, Term
from bulletin_parser.mentions.units import COUNT_UNITS
from bulletin_parser.outline import Line

_KNOWN = "placed"
_EDGE = itemgetter(0)
_FEWEST = 2
_LEAST_LINES = 3
_OWN_WHOLES = {"prefecture": "市州盟", "county": "县旗"}


class Placed(NamedTuple):
    """A stretch of the text that tells of one place."""

    start: int
    end: int
    place: Place


def place_told_of(page: Page, at: int) -> Place | None:
    """The place that the paragraph or section around an offset tells of."""
    laid = _stretches(page)
    before = bisect_right(laid, at, key=_EDGE) - 1
    return laid[before][1] if before >= 0 else None


def by_place(page: Page, topic: Topic) -> Sequence[Topic]:
    """The topic, once for each place that a stretch with some of its statements tells of."""
    runs = [(place, list(parts)) for place, parts in groupby(topic.parts, lambda part: place_told_of(page, part[0]))]
    if len(runs) < _FEWEST or all(place is None for place, _ in runs):
        return [topic]
    return [
        Topic(topic.item, parts, topic.shares if i == 0 else [], topic.verdict) for i, (_, parts) in enumerate(runs)
    ]


def read_placed(page: Page, topic: Topic, place: Place, known: Account | None) -> tuple[Account, Count | None]:
    """A topic of such a stretch, with the rows of its namesake elsewhere, ``known``, and how it stands in this place.

    A project that several places have is none's own.
    """
    ledger = known.ledger if known else Ledger(page, page.worded(topic.item.title_start, topic.item.title_end))
    home = ledger.home if known else place
    ledger.home, earlier = place, len(ledger.rows)
    account = read_topic(page, topic, ledger)
    for row in ledger.rows[earlier:]:
        row.place = place if row.place and _is_all_of(page, row.place, place) else row.place
    ledger.home = home if home is not None and (home.level not in LOCAL or same_place(page, home, place)) else None
    if account.verdict is None:
        return account, None
    named, verdict = (topic.item.title_start, topic.item.title_end), account.verdict
    account.verdict = None
    if any(start == place.start and verdict.end <= end for start, end in topic.parts):
        state = State(verdict, members=[Piece(place.start, place.end)], end=verdict.end)  # 甲县改厕进展较快
        return account, Count(None, named, place.start, verdict.end, states=[state])
    state = State(verdict, members=[Piece(*named)], end=verdict.end)
    return account, Count(place, named, place.start, verdict.end, states=[state])


def _is_all_of(page: Page, whole: Place, place: Place) -> bool:
    """全市 in what is told of 菏泽市, 全县 in what is told of 楚雄县: not so of a city among a city's counties."""
    endings = _OWN_WHOLES.get(place.level, "")
    ending = page.folded[place.end - 1]
    return ending in endings and page.folded[whole.start : whole.end] == f"全{ending}"


def _stretches(page: Page) -> Sequence[tuple[int, Place | None]]:
    """Which place the text of a page tells of, from each offset on. A stretch that a place heads tells of that place
    only beside one that another place heads."""
    found = page.known.get(_KNOWN)
    if found is None:
        headed = [one for each in page.outline.sections if (one := _section(page, each.heading, each.subtree_end))]
        lines = [one for line in page.lines if (one := _line(page, line))]
        told = [Placed(one.start, one.end, one.place) for one in placed_sentences(page)]
        measured = [one for line in page.lines if (one := _measured_line(page, line))]
        found = [*_several(page, headed), *_run_of_lines(page), *_several(page, lines), *told]
        counted = [one for line in page.lines for one in _counting(page, line)]
        tiers = [one for line in page.lines if (one := _of_a_tier(page, line))]
        labelled = [one for line in page.lines for one in _behind_colon(page, line)]
        more = (_several(page, one) for one in (measured, tiers, counted, labelled))
        found = page.known[_KNOWN] = list(_laid_out([*found, *(one for run in more for one in run)]))
    return found


def _laid_out(stretches: Sequence[Placed]) -> Iterator[tuple[int, Place | None]]:
    """From each end of a stretch on, the place of the first of those that reach over it."""
    by_start = sorted(range(len(stretches)), key=lambda i: stretches[i].start, reverse=True)
    around: list[int] = []
    for edge in sorted({edge for one in stretches for edge in (one.start, one.end)}):
        while by_start and stretches[by_start[-1]].start <= edge:
            heappush(around, by_start.pop())
        while around and stretches[around[0]].end <= edge:
            heappop(around)
        yield edge, stretches[around[0]].place if around else None


def _several(page: Page, found: list[Placed]) -> list[Placed]:
    names = {page.folded[one.place.start : one.place.end] for one in found}
    return found if len(names) >= _FEWEST else []


def _run_of_lines(page: Page) -> list[Placed]:
    """荆州区巡河1.52万人次，排查问题46个；太湖港清淤8.4公里: lines, one behind another, that each begin with another
    place and measure several things of it."""
    best, run = list[Placed](), list[Placed]()
    for line in page.lines:
        place = _place_at(page, line.start)
        figures = page.mentions.figures_within(place.end, line.end) if place else ()
        measures = len({figure.unit for figure in figures} - {None, "%"}) >= _FEWEST
        run = [*run, Placed(line.start, line.end, place)] if place and measures else []
        best = max(best, run, key=len)
    names = {page.folded[one.place.start : one.place.end] for one in best}
    return best if len(names) == len(best) >= _LEAST_LINES else []


def _section(page: Page, heading: Span | None, end: int) -> Placed | None:
    """（一）楚雄市: a section whose heading is a place and nothing more."""
    place = _place_at(page, heading[0]) if heading else None
    return Placed(place.start, end, place) if place and heading and place.end == heading[1] else None


def _line(page: Page, line: Line) -> Placed | None:
    """禄丰县  承担民生实事12件，已完成6件…: a line that opens with a place and counts how its projects stand."""
    label = page.form("label").match(page.folded, line.start, line.end)
    place = _place_at(page, label.end() if label else line.start)
    stop = page.folded.find("。", place.end, line.end) if place else -1
    counts = place is not None and stop >= 0 and _counts_projects(page, place.end, stop)
    return Placed(line.start, line.end, place) if place and counts else None


def _counts_projects(page: Page, start: int, end: int) -> bool:
    """Whether what is told of a place counts its projects, and how some of them stand."""
    mentions = page.mentions.within(start, end)
    counts = sum(isinstance(m, Figure) and m.unit in COUNT_UNITS for m in mentions) >= _FEWEST
    return counts and any(isinstance(m, Term) and _tells_how_far(page, m) for m in mentions)


def _tells_how_far(page: Page, term: Term) -> bool:
    """已完成, 进度滞后, 已开工: whether a word says of some of what is counted how far it is."""
    return term.lexicon == "statuses" or term.kind == "step" or finishes(page, term)


def _counting(page: Page, line: Line) -> Iterator[Placed]:
    """尤溪县承担项目18项，已完成12项，完成投资2亿元；大田县承担项目12项，…: the statements of a line, several of which
    ； parts, that each open with a place and count how its projects stand."""
    at = line.start if page.folded.find("；", *line) >= 0 else line.end
    while at < line.end:
        stop = page.end_of(at, "；。", line.end)
        place = _place_at(page, at)
        if place is not None and _counts_projects(page, place.end, stop):
            yield Placed(at, stop, place)
        at = stop + 1


def _behind_colon(page: Page, line: Line) -> Iterator[Placed]:
    """平山县：承担项目28个，已开工26个。林口县：承担项目22个，已全部开工。: the sentences of a line, each up to the
    next that a place with a colon heads."""
    label = page.form("label").match(page.folded, line.start, line.end)
    starts = [label.end() if label else line.start, *(at + 1 for at in range(*line) if page.folded[at] in "。；")]
    heads = ((at, place) for at in starts if (place := _place_at(page, at)) and page.folded[place.end] == "：")
    found = [*heads, (line.end, None)]
    for (start, place), (end, _) in pairwise(found):
        if place is not None:
            yield Placed(start, end, place)


def _measured_line(page: Page, line: Line) -> Placed | None:
    """武汉市9月优良天数比例为83.3%；PM2.5浓度为26微克/立方米。1—9月，…: a paragraph that begins with a place and
    measures one thing after another, all of it there."""
    several = page.folded.find("；", *line) >= 0
    places = [m for m in page.mentions.within(*line) if isinstance(m, Place)] if several else []
    if len(places) != 1 or places[0].level not in LOCAL:
        return None
    (place,) = places
    if place.start > line.start and skip_lead(page, line.start, place.start) < place.start:
        return None
    parts = list(segments(page, place.end, line.end))
    measure = all(any(f.unit for f in page.mentions.figures_within(*part)) for part in parts)
    return Placed(line.start, line.end, place) if measure and len(parts) > _FEWEST else None


def _of_a_tier(page: Page, line: Line) -> Placed | None:
    """市本级衔接资金1.4亿元，拨付率95%。其中：中央资金0.9亿元，…: a paragraph that begins with what a tier of places
    has, beside one of another tier."""
    match = page.form("tier_first").match(page.folded, line.start, line.end)
    return Placed(*line, Place(match.start("place"), match.end("place"), "shape")) if match else None


def _place_at(page: Page, start: int) -> Place | None:
    place = page.mentions.place_at(start)
    return place if place is not None and place.level in LOCAL else None
