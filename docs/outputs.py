"""Runs the commands shown in the documentation and writes down what they print: ``python docs/outputs.py [PAGE…]``.

The pages are the READMEs and all Markdown files of this folder. The blocks of a page run from top to bottom in one new
folder that holds the corpus; a command that fails stops everything, and is named:

- ``console``: a line that begins with ``$ `` is a command (going on while a quotation mark is open), and the lines
  below it are its output;
- ``sh``: every line is a command, shown without output; those that set up an environment or start a server do not run;
- ``toml``: a file, written where its first line (``# mine/words/statuses.toml``) says.

With ``--check`` nothing is written, and the exit code is 1 when a page is out of date.
"""

import os
import re
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
COLUMNS = "100"
NOT_RUN = ("python3 -m venv ", "pip install ", "datasette ")
_FENCED = re.compile(r"^```(?P<kind>console|sh|toml)\n(?P<content>.*?)^```$", re.DOTALL | re.MULTILINE)


class Block(NamedTuple):
    """A file to write (``toml``), or commands to run."""

    kind: str
    steps: tuple[str, ...]


def main() -> None:
    """Bring the pages up to date, or say which are not."""
    is_check = "--check" in sys.argv
    named = [Path(word).resolve() for word in sys.argv[1:] if word != "--check"]
    stale = [str(page) for page in named or pages() if not _refreshed(page, write=not is_check)]
    if stale and is_check:
        raise SystemExit(f"out of date: {', '.join(stale)}; run python docs/outputs.py")


def pages() -> list[Path]:
    """The READMEs and the pages of this folder, in both languages."""
    return sorted([*ROOT.glob("README*.md"), *Path(__file__).parent.rglob("*.md")])


def commands(block: str) -> Iterator[str]:
    """The commands of a ``console`` block, each as it is written, over as many lines as it takes."""
    waiting = ""
    for line in block.splitlines():
        if waiting or line.startswith("$ "):
            waiting = f"{waiting}\n{line}" if waiting else line.removeprefix("$ ")
            if _is_whole(waiting):
                yield waiting
                waiting = ""


def _is_whole(command: str) -> bool:
    try:
        shlex.split(command)
    except ValueError:  # a quotation mark is open
        return False
    return True


def _refreshed(page: Path, *, write: bool) -> bool:
    """Whether a page's outputs were what its commands print; brings it up to date if told to."""
    before = page.read_text("utf-8")
    shown = iter(_shown(tuple(_blocks(before))))
    after = _FENCED.sub(lambda match: next(shown) if match["kind"] == "console" else match.group(), before)
    if write and after != before:
        page.write_text(after, "utf-8")
    return before == after


def _blocks(page: str) -> Iterator[Block]:
    for match in _FENCED.finditer(page):
        kind, content = match["kind"], match["content"]
        if kind == "toml":
            yield Block(kind, (content,))
        elif kind == "sh":
            yield Block(kind, tuple(line for line in content.splitlines() if not line.startswith(NOT_RUN)))
        else:
            yield Block(kind, tuple(commands(content)))


@cache  # a page and its translation run the same
def _shown(blocks: tuple[Block, ...]) -> list[str]:
    """The ``console`` blocks of a page with what their commands print now."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "corpus").symlink_to(ROOT / "corpus")
        shown = [_shown_block(block, folder) for block in blocks]
    return [text for text in shown if text]


def _shown_block(block: Block, folder: Path) -> str:
    if block.kind == "toml":
        path = folder / block.steps[0].splitlines()[0].removeprefix("# ")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(block.steps[0], "utf-8")
        return ""
    printed = [f"$ {command}\n{_printed(command, folder)}" for command in block.steps]
    return "```console\n" + "\n".join(printed) + "```" if block.kind == "console" else ""


def _printed(command: str, folder: Path) -> str:
    """What a command prints: progress and messages come on standard error, behind the rest."""
    run = subprocess.run(
        command, check=False, shell=True, cwd=folder, env=_environment(), capture_output=True, text=True
    )
    if run.returncode:
        raise SystemExit(f"{command}\n{run.stderr}")
    lines = (run.stdout + run.stderr).rstrip("\n").splitlines()
    return "".join(f"{line.rstrip()}\n" for line in lines)


def _environment() -> dict[str, str]:
    binaries = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, "PATH": binaries, "COLUMNS": COLUMNS, "PYTHONUTF8": "1"}


if __name__ == "__main__":
    main()
