"""Draws the picture of the README anew: ``python docs/picture.py`` (on a system with pseudo-terminals).

The command is run in a terminal of its own, as a reader would run it, and what it prints is kept as SVG. Each character
is placed by itself, a Chinese one in two columns: what rich exports squeezes them into one.
"""

import fcntl
import os
import pty
import struct
import subprocess
import sys
import tempfile
import termios
from collections.abc import Iterator
from html import escape
from io import StringIO
from pathlib import Path
from unicodedata import east_asian_width

from rich.cells import cell_len
from rich.console import Console
from rich.segment import Segment
from rich.style import Style
from rich.terminal_theme import MONOKAI
from rich.text import Text

ROOT = Path(__file__).parent.parent
PICTURE = Path(__file__).with_name("terminal.svg")
COMMAND = ("compare", "2022-04", "2022-05")
COLUMNS, LINES = 112, 60
CELL, LINE, MARGIN = 9, 22, 18
FONTS = "ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'Noto Sans Mono CJK SC', 'PingFang SC', monospace"


def main() -> None:
    """Fill a database with the series of the corpus, run the command on it, and write the picture."""
    with tempfile.TemporaryDirectory() as folder:
        run("ingest", str(ROOT / "corpus" / "series"), within=folder)
        shown = Text(f"$ bulletin-parser {' '.join(COMMAND)}\n", style="bold")
        shown.append_text(Text.from_ansi(run(*COMMAND, within=folder)))
    PICTURE.write_text(svg(shown), "utf-8")


def run(*arguments: str, within: str) -> str:
    """What the command prints on a terminal of ``COLUMNS`` columns."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
    command = [sys.executable, "-m", "bulletin_parser", *arguments]
    kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "COLUMNS", "LINES")}
    process = subprocess.Popen(
        command, cwd=within, stdout=theirs, stderr=subprocess.DEVNULL, env={**kept, "TERM": "xterm-256color"}
    )
    os.close(theirs)
    printed = b"".join(iter(lambda: _read(ours), b""))
    os.close(ours)
    if process.wait():
        raise SystemExit(f"bulletin-parser {' '.join(arguments)} failed")
    return printed.decode("utf-8").replace("\r\n", "\n").rstrip("\n")


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # how Linux says that the other side has closed
        return b""


def svg(text: Text) -> str:
    """The text as a picture of a terminal."""
    console = Console(width=COLUMNS, file=StringIO(), color_system="truecolor")
    lines = console.render_lines(text, pad=False)
    width, height = COLUMNS * CELL + 2 * MARGIN, len(lines) * LINE + 2 * MARGIN
    body = "\n".join(
        piece for number, line in enumerate(lines) for piece in _line(line, MARGIN + LINE * number + LINE * 0.75)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}">\n'
        f'<rect width="{width}" height="{height}" rx="8" fill="{MONOKAI.background_color.hex}"/>\n'
        f'<g font-family="{escape(FONTS)}" font-size="15" fill="{MONOKAI.foreground_color.hex}" xml:space="preserve">\n'
        f"{body}\n</g>\n</svg>\n"
    )


def _line(segments: list[Segment], y: float) -> Iterator[str]:
    column = 0
    for segment in segments:
        steady, looks = [], _looks(segment.style)
        for character in segment.text:
            x = MARGIN + CELL * column
            column += cell_len(character)
            if east_asian_width(character) == "A":  # wide in some fonts, such as ▲ and “: drawn in one column
                fitted = f'textLength="{CELL}" lengthAdjust="spacingAndGlyphs"'
                yield f'<text x="{x}" y="{y:g}" {fitted}{looks}>{character}</text>'
            elif character != " ":
                steady.append((x, character))
        if steady:
            xs, characters = " ".join(str(x) for x, _ in steady), "".join(character for _, character in steady)
            yield f'<text x="{xs}" y="{y:g}"{looks}>{escape(characters)}</text>'


def _looks(style: Style | None) -> str:
    if style is None:
        return ""
    looks = [f'fill="{style.color.get_truecolor(MONOKAI).hex}"'] if style.color else []
    looks += ['font-weight="bold"'] if style.bold else []
    looks += ['opacity="0.6"'] if style.dim else []
    return "".join(f" {look}" for look in looks)


if __name__ == "__main__":
    main()
