"""Projects that sentences name one after another, and then tell of: 一是旅游厕所新建。截至5月底，已完工74座."""

from bulletin_parser.extract.projects.topics import NAMED_IN_TURN, Topic, statement_item
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Term
from bulletin_parser.outline import Section


def named_in_turn(page: Page, segment: Span, section: Section | None) -> Topic | None:
    """The project that a statement names, if it says no more and the next tells what has come of it by now, or how much
    of it was planned."""
    named = page.form("name_in_turn").match(page.folded, segment[0], segment[1] + 1)
    goes_on = page.grammar.scanner("named_before").match(page.folded, segment[1] + 1)
    told = page.folded.startswith("。", segment[1]) and goes_on is not None
    if named is None or named.end() != segment[1] or not told:
        return None
    name = named.span("name")
    if any(isinstance(m, Term) and m.lexicon == "statuses" for m in page.mentions.within(*name)):
        return None
    return Topic(statement_item(name, *segment, section)._replace(form=NAMED_IN_TURN))
