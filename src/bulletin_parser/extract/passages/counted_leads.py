"""Who leads the tasks that a paragraph begins with counting, and then tells of."""

from collections.abc import Sequence

from bulletin_parser.extract.projects.topics import Topic
from bulletin_parser.extract.text.items import agencies
from bulletin_parser.extract.text.page import Page


def give_leads(page: Page, topics: Sequence[Topic]) -> None:
    """市水务局牵头任务4项，已完成1项…。其中，A工程完成投资5亿元；…: who leads what a paragraph begins with counting
    leads those that it tells of behind it."""
    for topic in topics:
        begin = page.folded.rfind("\n", 0, topic.item.start) + 1
        led = page.form("led_count").match(page.folded, begin, topic.item.start)
        if led is not None and not topic.item.leads:
            topic.item = topic.item._replace(leads=agencies(page, *led.span("lead")))
