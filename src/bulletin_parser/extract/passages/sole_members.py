"""The only project of a count, of which its sentence goes on to tell: 进度滞后1项（停车场建设），已完成投资320万元."""

from bulletin_parser.extract.projects.topics import Topic, statement_item
from bulletin_parser.extract.status.counts import State
from bulletin_parser.extract.status.verdicts import last_verdict
from bulletin_parser.extract.text.clauses import clauses
from bulletin_parser.extract.text.nouns import Span, trimmed
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Term
from bulletin_parser.mentions.units import COUNT_UNITS
from bulletin_parser.outline import Section

_STOPS = "。；\n"
_TELLING = frozenset({"done", "finish", "adverb", "step_rate", "rate"})


def sole_topic(page: Page, state: State, end: int, section: Section | None) -> Topic | None:
    """What is told behind the bracket that names the only project which stands so, and in it behind the name.

    Where that says that the project stands otherwise by now (经督办后于10月底全部完工), it is no member any more.
    """
    member = state.members[0] if len(state.members) == 1 and state.count and state.count.value == 1 else None
    close = state.end - 1
    bracketed = member is not None and page.folded.startswith("）", close) and member.start < close
    if member is None or not bracketed or not page.folded.startswith("，", close + 1):
        return None
    rest = trimmed(page.folded, close + 2, page.end_of(close + 2, _STOPS, end))
    if not _tells(page, rest):
        return None
    within = trimmed(page.folded, member.end, close)
    parts = [within, rest] if within[0] < within[1] else [rest]
    topic = Topic(statement_item(member, member.start, rest[1], section), parts, verdict=state.verdict)
    now = last_verdict(page, list(clauses(page, *rest)), local=True)
    if now is not None and now.status is not state.verdict.status:
        state.members = []
    return topic


def _tells(page: Page, rest: Span) -> bool:
    """Whether what follows tells of the project, and counts no others (，按序时推进6项) and no share (，占比4%)."""
    mentions = page.mentions.within(*rest)
    if any(isinstance(m, Figure) and m.unit in COUNT_UNITS for m in mentions) or page.folded.startswith("占", rest[0]):
        return False
    terms = [m for m in mentions if isinstance(m, Term)]
    if any(term.kind == "others" or term.lexicon == "groups" for term in terms):
        return False
    figured = any(isinstance(m, Figure) and m.unit for m in mentions) and any(t.kind in _TELLING for t in terms)
    return figured or any(term.lexicon == "statuses" for term in terms)
