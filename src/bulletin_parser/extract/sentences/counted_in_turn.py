"""How many stand so whose figures are told in turn: A、B等7个行业完成比例均超过序时进度，分别是84.6%、83.1%、…."""

from collections.abc import Sequence

from bulletin_parser.extract.projects.topics import Topic
from bulletin_parser.extract.sentences.name_lists import counts_names
from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.status.members import Piece
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page


def counted_in_turn(page: Page, segment: Span, topics: Sequence[Topic]) -> Count | None:
    """The count of several topics of one statement that stand alike, where it is printed between their names and how
    they stand."""
    verdict, last = topics[0].verdict, topics[-1].item
    if verdict is None or any(topic.verdict != verdict for topic in topics) or verdict.start < last.title_end:
        return None
    figures = page.mentions.figures_within(last.title_end, verdict.start)
    count = next((f for f in figures if counts_names(page, f) and f.value == len(topics)), None)
    if count is None:
        return None
    members = [Piece(topic.item.title_start, topic.item.title_end) for topic in topics]
    return Count(None, None, *segment, states=[State(verdict, count, members=members, end=segment[1])])
