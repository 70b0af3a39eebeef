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


def legend(used: Collection[Status | None]) -> "Text":
    """The marks of the statuses used, in words: √已完成  ●滞后."""
    told = cell("图例 ", QUIET)
    for status in MARKS:
        if status in used:
            told.append(f"{MARKS[status]}{WORDS[status]}  ", STYLES[status])
    return told
