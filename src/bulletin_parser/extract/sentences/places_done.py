"""How many places have done something: 除甲县外，其余105个县均已完成低保资金发放工作, 白石、青河等5个市已完成排查."""

from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.status.members import Piece, split_members
from bulletin_parser.extract.status.verdicts import Verdict
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.records import Status

_BUT = "除"


def rest_have_done(page: Page, segment: Span) -> Count | None:
    """The statement as one that counts the rest of the places as done with what it names; None for any other."""
    start = page.folded.find(_BUT, *segment)
    if start < 0 or skip_lead(page, segment[0], start) < start:
        return None
    match = page.form("rest_have_done").fullmatch(page.folded, start, segment[1])
    if match is None:
        return None
    said, what = ("said", "work") if match["said"] else ("stands", "thing")
    verdict = Verdict(Status.COMPLETED, *match.span(said))
    number = page.mentions.figures_within(*match.span("count"))[0]
    state = State(verdict, number, end=verdict.end)
    return Count(None, match.span(what), segment[0], segment[1], states=[state], claims=[Piece(*segment)])


def places_have_done(page: Page, segment: Span) -> Count | None:
    """The statement as one that counts as done with what it names places of which it names some or all."""
    start = skip_lead(page, *segment)
    match = page.form("places_have_done").fullmatch(page.folded, start, segment[1])
    if match is None:
        return None
    verdict = Verdict(Status.COMPLETED, *match.span("said"))
    number = page.mentions.figures_within(*match.span("count"))[0]
    names = list(split_members(page, *match.span("names")))
    state = State(verdict, number, members=names, end=verdict.end)
    return Count(None, match.span("work"), segment[0], segment[1], states=[state], claims=[Piece(*segment)])
