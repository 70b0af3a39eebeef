"""Runs the commands shown in the READMEs again and writes down what they print: ``python docs/outputs.py``.

In a block fenced as ``console``, a line that begins with ``$ `` is a command (going on while a quotation mark is open)
and the lines below it are its output. The blocks of one file run in one new folder that holds the corpus. With
``--check`` nothing is written, and the exit code is 1 when a file is out of date.
"""

import os
import re
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
FILES = ("README.md", "README.zh-CN.md")
COLUMNS = "100"
_BLOCK = re.compile(r"(?<=```console\n).*?(?=```)", re.DOTALL)


def main() -> None:
    """Bring the files up to date, or say which are not."""
    stale = [name for name in FILES if not _refreshed(ROOT / name, write="--check" not in sys.argv)]
    if stale and "--check" in sys.argv:
        raise SystemExit(f"out of date: {', '.join(stale)}; run python docs/outputs.py")


def commands(block: str) -> Iterator[str]:
    """The commands of a block, each as it is written, over as many lines as it takes."""
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


def _refreshed(path: Path, *, write: bool) -> bool:
    """Whether a file's outputs were what its commands print; brings it up to date if told to."""
    before = path.read_text("utf-8")
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "corpus").symlink_to(ROOT / "corpus")
        after = _BLOCK.sub(lambda match: "\n".join(_told(match.group(), folder)) + "\n", before)
    if write:
        path.write_text(after, "utf-8")
    return before == after


def _told(block: str, folder: str) -> Iterator[str]:
    for number, command in enumerate(commands(block)):
        run = subprocess.run(
            command, check=False, shell=True, cwd=folder, env=_environment(), capture_output=True, text=True
        )
        if run.returncode:
            raise SystemExit(f"{command}\n{run.stderr}")
        if number:
            yield ""
        yield f"$ {command}"
        # Progress and messages come on standard error; what a pipe's reader leaves unread is no fault.
        printed = (run.stdout + run.stderr).rstrip("\n")
        yield from (line.rstrip() for line in printed.splitlines())


def _environment() -> dict[str, str]:
    binaries = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, "PATH": binaries, "COLUMNS": COLUMNS, "PYTHONUTF8": "1"}


if __name__ == "__main__":
    main()
