"""Projects that sentences name one after another, and then tell of: 一是旅游厕所新建。截至5月底，已完工74座."""

from bulletin_parser.extract.projects.topics import NAMED_IN_TURN, Topic, statement_item
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Term
from bulletin_parser.outline import Section


def named_in_turn(page: Page, segment: Span, section: Section | None) -> Topic | None:
    """The project that a statement names, if it says no more and the next tells what has come of it by now, or how much
    of it was planned, or begins with a figure (堤防加固工程。9段堤防，长18.4公里)."""
    named = page.form("name_in_turn").match(page.folded, segment[0], segment[1] + 1)
    if named is None or named.end() != segment[1] or not page.folded.startswith("。", segment[1]):
        return None
    goes_on = page.grammar.scanner("named_before").match(page.folded, segment[1] + 1)
    if goes_on is None and not page.mentions.figures_within(segment[1] + 1, segment[1] + 2):
        return None
    name = named.span("name")
    if any(isinstance(m, Term) and m.lexicon == "statuses" for m in page.mentions.within(*name)):
        return None
    return Topic(statement_item(name, *segment, section)._replace(form=NAMED_IN_TURN))


def is_just_named(page: Page, topic: Topic, segment: Span) -> bool:
    """山洪灾害防治。| 需建雨量站60个: whether nothing was told yet of what the sentence before a statement names, or
    nothing but who leads it (推进公厕建设（牵头单位：区环卫局）。| 全年计划新建60座)."""
    named = topic.item.form == NAMED_IN_TURN and not topic.parts
    led = bool(topic.item.leads) and len(topic.parts) == 1 and topic.item.body == topic.item.end == topic.parts[0][1]
    return (named or led) and page.folded[topic.item.end : segment[0]].strip() == "。"
