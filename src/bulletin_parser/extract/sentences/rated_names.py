"""Names that share a status, each with its rate in a bracket: 省水务厅（77.5%）、省交通厅（88.3%）超时间进度."""

from typing import NamedTuple

from bulletin_parser.extract.indicators.ledger import Row
from bulletin_parser.extract.layout.cell_alignment import is_place
from bulletin_parser.extract.lists.measure_lists import MeasureList
from bulletin_parser.extract.lists.orders import is_name
from bulletin_parser.extract.projects.topics import Share, Topic, statement_item
from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.status.members import Piece
from bulletin_parser.extract.status.verdicts import Verdict, last_verdict
from bulletin_parser.extract.text.clauses import clauses
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure
from bulletin_parser.outline import Section

_RATE = "完成率"


class Rated(NamedTuple):
    """The names with their rates, and how they stand."""

    names: list[tuple[Span, Figure]]
    verdict: Verdict
    number: Figure | None

    @property
    def told(self) -> Count:
        """The counting statement that they are."""
        members = [Piece(*name) for name, _ in self.names]
        state = State(self.verdict, self.number, members=members, end=self.verdict.end)
        return Count(None, None, members[0].start, self.verdict.end, states=[state])


def rated_names(page: Page, segment: Span) -> list[Rated]:
    """The names of a statement that is nothing but names with rates and how they stand, by what is said of them; none
    for one about places alone. Without brackets (市水利局88.3%、市住建局77.5%，超时间进度) they are offices."""
    found: list[Rated] = []
    at = skip_lead(page, *segment)
    while at < segment[1]:
        entries, end = _names(page, at, segment[1])
        stop = page.folded.find("，", end + 1, segment[1])
        stop = stop if stop > 0 else segment[1]
        verdict = last_verdict(page, list(clauses(page, end, stop)), local=True) if entries else None
        if verdict is None or verdict.end != stop or not _nothing_else(page, end, verdict):
            return []
        count = next((m for m in page.mentions.within(end, verdict.start) if isinstance(m, Figure)), None)
        found.append(Rated(entries, verdict, count))
        at = stop + 1
    names = [name for rated in found for name, _ in rated.names]
    enough = len(names) > 1 or all(is_name(page, name) for name in names)
    return found if enough and not all(is_place(page, name) for name in names) else []


def _names(page: Page, start: int, end: int) -> tuple[list[tuple[Span, Figure]], int]:
    """The run of names with rates that begins at an offset, and where it ends."""
    names: list[tuple[Span, Figure]] = []
    match = page.form("rated_name").match(page.folded, start, end)
    while match:
        figure = next((m for m in page.mentions.within(*match.span("rate")) if isinstance(m, Figure)), None)
        bare = page.folded[match.start("rate") - 1] != "（" and not page.folded.endswith(
            "）", match.start(), match.end()
        )
        if figure is None or (bare and not is_name(page, match.span("name"))):
            break
        names.append((match.span("name"), figure))
        start = match.end()
        joint = page.form("between_places").match(page.folded, start, end)
        match = page.form("rated_name").match(page.folded, joint.end(), end) if joint else None
    return names, start


def _nothing_else(page: Page, start: int, verdict: Verdict) -> bool:
    """Whether between the names and how they stand nothing is said but how many they are."""
    tail = page.form("several_projects_tail").search(page.folded, start, verdict.start)
    return page.folded[start : tail.start() if tail else verdict.start].strip("，均都") == ""


def offices_alone(page: Page, rated: Rated) -> bool:
    """Whether the names are offices and places, whose rates are rows of what the bulletin is about."""
    return all(is_name(page, name) for name, _ in rated.names)


def office_rows(page: Page, rated: Rated) -> MeasureList:
    """A row for each office: 省水务厅完成率."""
    rows = [
        Row(page.worded(*name) + _RATE, None, rates={"rate": (figure, 1)}, own=True) for name, figure in rated.names
    ]
    return MeasureList(rows, rated.names[0][0][0], rated.verdict.end, rated.told)


def rated_topics(rated: Rated, segment: Span, section: Section | None) -> list[Topic]:
    """A project for each name, with its rate."""
    return [
        Topic(
            statement_item(name, *segment, section),
            [segment],
            [Share(figure, (figure.start, figure.start))],
            rated.verdict,
        )
        for name, figure in rated.names
    ]
