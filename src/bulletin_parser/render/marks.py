"""A character for each status, for tables with no room for words, and the legend that says what they are."""

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from bulletin_parser.render.statuses import QUIET, STYLES, WORDS
from bulletin_parser.render.terminal import cell
from bulletin_parser.values import Status

if TYPE_CHECKING:
    from rich.text import Text

MARKS: Mapping[Status, str] = {
    Status.COMPLETED: "√",
    Status.AHEAD: "△",
    Status.ON_TRACK: "○",
    Status.BEHIND: "●",
    Status.NOT_STARTED: "×",
}
"""What stands in a cell for a status; the legend below the table says it in words."""


POINTS, GAP = "百分点", "快慢"
"""Heads of what a rate has gained, and of how far it is from the calendar."""

_TOLD = {POINTS: "百分点为完成率的增减", GAP: "快慢为完成率与时间进度之差（百分点），原文写明差距的按原文"}


def differences(heads: Collection[str]) -> "list[Text]":
    """What the differences under these heads of a table are between, as a line; none where there are none."""
    told = [words for head, words in _TOLD.items() if head in heads]
    return [cell("；".join(told), QUIET)] if told else []


def legend(used: Collection[Status | None]) -> "Text":
    """The marks of the statuses used, in words: √已完成  ●滞后."""
    told = cell("图例 ", QUIET)
    for status in MARKS:
        if status in used:
            told.append(f"{MARKS[status]}{WORDS[status]}  ", STYLES[status])
    return told
