"""Statements that tell of what is yet to come: expected (预计1-6月份，…), or asked for (各地要做好以下工作：…)."""

from bulletin_parser.extract.indicators.expecting import opens_expectation
from bulletin_parser.extract.sentences.threads import Thread
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Term

_LONGEST_BLANK = 8  # characters before a paragraph's first


def take_expectation(thread: Thread, segment: Span) -> bool:
    """预计1-6月份，合同外资2亿美元；实际到资2.4亿美元: whether all that a statement tells is expected, not done."""
    goes_on = thread.expecting and thread.page.folded[segment[0] - 1 : segment[0]] == "；"
    thread.expecting = goes_on or opens_expectation(thread.page, segment)
    return thread.expecting


def take_asking(thread: Thread, segment: Span) -> bool:
    """四季度，各地要做好以下工作：一是…；二是年内招商不少于2次: whether a paragraph tells what is to be done, from its
    beginning to its end, but for what has been done by now (撂荒地复耕任务5200亩，目前已复耕3640亩)."""
    page = thread.page
    before = page.folded[max(0, segment[0] - _LONGEST_BLANK) : segment[0]].rstrip(" ")
    begins = before.endswith("\n") or not (before or segment[0] > _LONGEST_BLANK)
    if begins and page.form_in("steps_announced", *segment).match(page.folded, *segment):
        end = page.folded.find("\n", segment[1])
        thread.asking = end if end > 0 else len(page.folded)
    return segment[0] < thread.asking and not _has_come_to(page, segment)


def _has_come_to(page: Page, segment: Span) -> bool:
    """目前已复耕3640亩: whether a figure of a statement is of what has been done by now."""
    told = any(isinstance(m, Term) and m.kind == "adverb" for m in page.mentions.within(*segment))
    return told and any(figure.unit for figure in page.mentions.figures_within(*segment))
