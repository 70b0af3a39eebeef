"""Statuses in the words and colours that people read."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from bulletin_parser.render.terminal import cell
from bulletin_parser.values import Status

if TYPE_CHECKING:
    from rich.text import Text

WORDS: Mapping[Status, str] = {
    Status.COMPLETED: "已完成",
    Status.AHEAD: "超进度",
    Status.ON_TRACK: "有序推进",
    Status.BEHIND: "滞后",
    Status.NOT_STARTED: "未启动",
}
"""The short Chinese word of each status, for tables with no room for what was printed."""

STYLES: Mapping[Status, str] = {
    Status.COMPLETED: "green",
    Status.AHEAD: "bright_cyan",
    Status.ON_TRACK: "blue",
    Status.BEHIND: "red",
    Status.NOT_STARTED: "magenta",
}
"""The colour of each status; the words alone say the same."""

GOOD, BAD, QUIET = "green", "red", "dim"
"""Styles of a change for the better, for the worse, and of what matters less."""


def style(status: Status | None) -> str:
    """The colour of a status; none for no status."""
    return STYLES[status] if status else ""


def word(status: Status | None, printed: str | None = None) -> "Text":
    """The status in colour: the ``printed`` words where given, else the short word; empty when there is none."""
    return cell(printed or (WORDS[status] if status else ""), style(status))
