"""The console that tables are drawn for, and data made fit to be shown on one."""

import os
import unicodedata
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

UNBOUND = 10_000
"""Columns of a console that is no terminal: a table that is piped is as wide as its words, and is not cut."""

NARROW = 100
"""Below this many columns a table leaves out what matters less."""

ROOM_FOR_WORDS = 72
"""Below this many columns a status is told by its short word rather than as printed."""

_REPLACEMENT = "�"
# Cc: C0, ESC, C1. Cf: directions, joiners, byte order marks. Cs: half characters. Zl, Zp: line and paragraph ends.
_UNFIT = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


def safe(text: str) -> str:
    """The text in one line with everything that a terminal would obey, rather than show, made visible as �."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_shown(character) for character in text)


def _shown(character: str) -> str:
    if character in "\t\n\r":
        return " "
    return _REPLACEMENT if unicodedata.category(character) in _UNFIT else character


def cell(text: object, style: str = "") -> "Text":
    """Data as rich text that holds no markup and folds rather than being cut; ``None`` is empty."""
    from bulletin_parser.render.folding import FoldedText  # noqa: PLC0415

    return FoldedText(safe(str(text)) if text is not None else "", style=style, overflow="fold")


def joined(*parts: "Text") -> "Text":
    """Parts one after the other, each in its own style."""
    whole = cell("")
    for part in parts:
        whole.append_text(part)
    return whole


def console(file: TextIO, width: int | None = None) -> "Console":
    """A console on ``file``: plain when it is no terminal or NO_COLOR is set, as wide as COLUMNS says if it does.

    ``width`` overrides both. Characters that the file's encoding lacks are replaced rather than raise.
    """
    from rich.console import Console  # noqa: PLC0415

    _lenient(file)
    terminal = file.isatty()
    colours = terminal and not os.environ.get("NO_COLOR")
    return Console(
        file=file,
        width=width or (None if terminal else _asked_columns() or UNBOUND),
        force_terminal=terminal,
        color_system="auto" if colours else None,
        highlight=False,
        markup=False,
        emoji=False,
    )


def _asked_columns() -> int | None:
    asked = os.environ.get("COLUMNS", "")
    return int(asked) if asked.isascii() and asked.isdigit() and 0 < int(asked) < UNBOUND else None


def _lenient(file: TextIO) -> None:
    """Let the file replace what it cannot encode, where it can be told so."""
    reconfigure = getattr(file, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace")
