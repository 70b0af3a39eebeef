"""Names that come with accounts in brackets: 小水电退出（18座已退出16座）、湿地补水等任务按序时推进."""

from dataclasses import replace
from typing import NamedTuple

from bulletin_parser.extract.layout.cell_alignment import is_place
from bulletin_parser.extract.projects.topics import Topic, statement_item
from bulletin_parser.extract.sentences.name_lists import counts_names, names_end
from bulletin_parser.extract.sentences.sized_names import sizes_name
from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.status.members import Piece, split_members
from bulletin_parser.extract.status.verdicts import Verdict, last_verdict
from bulletin_parser.extract.text.clauses import clauses
from bulletin_parser.extract.text.items import agencies
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure
from bulletin_parser.outline import Section


class BracketedNames(NamedTuple):
    """The projects that have accounts, and the statement that gives all names of the list one status."""

    topics: list[Topic]
    told: Count


def bracketed_names(page: Page, segment: Span, section: Section | None) -> BracketedNames | None:
    """The names of a statement that gives several one status, if some have accounts in brackets and none outside."""
    close = page.folded.rfind("）", *segment)
    if close < 0:
        return None
    verdict = last_verdict(page, list(clauses(page, close + 1, segment[1])), local=True)
    if verdict is None or verdict.end != segment[1]:
        return None
    start = skip_lead(page, *segment)
    stop = max(close + 1, names_end(page, close + 1, verdict))
    pieces = split_members(page, start, stop)
    topics = {piece: topic for piece in pieces if (topic := told_in_bracket(page, piece, section))}
    plain = all(_is_name(page, piece) for piece in pieces if piece not in topics)
    if len(pieces) < 2 or not topics or not plain or any(is_place(page, _title(topics, p)) for p in pieces):
        return None
    count = _count(page, stop, verdict)
    members = [Piece(*_title(topics, piece)) for piece in pieces]
    state = State(verdict, count, members=members, end=verdict.end)
    found = [replace(topic, verdict=verdict) for topic in topics.values()]
    return BracketedNames(found, Count(None, None, start, verdict.end, states=[state]))


def told_in_bracket(page: Page, piece: Piece, section: Section | None) -> Topic | None:
    """The project of a name with an account or its agencies in a bracket behind it (（放映4956场，完成率102.4%）,
    （责任单位：X）), or None for a mere name."""
    bracket = page.folded.find("（", piece.start, piece.end)
    if bracket <= piece.start or page.folded[piece.end - 1] != "）":
        return None
    inner, title = (bracket + 1, piece.end - 1), (piece.start, bracket)
    tells = any(not sizes_name(page, figure) for figure in page.mentions.figures_within(*inner))
    led = page.form("lead_within").match(page.folded, bracket, piece.end)
    if not (tells or led):
        return None
    leads = agencies(page, *led.span("lead")) if led else ()
    if page.form("all_quoted").fullmatch(page.folded, *title):
        item = statement_item((title[0] + 1, title[1] - 1), piece.start, piece.end, section)
        return Topic(item._replace(leads=leads, form="listed", body=inner[0]), [inner])
    return Topic(statement_item(title, piece.start, piece.end, section)._replace(leads=leads), [inner])


def _title(topics: dict[Piece, Topic], piece: Piece) -> Span:
    topic = topics.get(piece)
    return (topic.item.title_start, topic.item.title_end) if topic else piece


def _is_name(page: Page, piece: Piece) -> bool:
    """Whether a piece holds neither a figure nor a comma, as no name does, and is no mere time (，截至10月底已完工)."""
    told = [figure for figure in page.mentions.figures_within(*piece) if not sizes_name(page, figure)]
    plain = not told and "，" not in page.folded[slice(*piece)]
    return plain and skip_lead(page, *piece) < piece.end


def _count(page: Page, stop: int, verdict: Verdict) -> Figure | None:
    """How many names there are, where the text says so behind them (等3项任务按序时推进)."""
    figures = page.mentions.figures_within(stop, verdict.start)
    return next((figure for figure in figures if counts_names(page, figure)), None)
