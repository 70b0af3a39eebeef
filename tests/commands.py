"""The command line run as a process of its own, as people run it."""

import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

LIMIT = 60
"""Seconds after which a command that does not come to an end has failed."""


class Ran(NamedTuple):
    """What a command wrote, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def complaint(self) -> str:
        """The one line on standard error; fails when there is another number of them, or a traceback."""
        lines = self.err.splitlines()
        assert len(lines) == 1, self.err
        assert "Traceback" not in self.err
        return lines[0]


def run(*arguments: str | Path | bytes, data: bytes = b"", **environment: str) -> Ran:
    """``bulletin-parser`` with these arguments, ``data`` on its standard input, in a plain environment."""
    kept = {key: value for key, value in os.environ.items() if key not in ("COLUMNS", "NO_COLOR", "FORCE_COLOR")}
    done = subprocess.run(
        [sys.executable, "-m", "bulletin_parser", *arguments],
        input=data,
        capture_output=True,
        timeout=LIMIT,
        env={**kept, "PYTHONUTF8": "1", **environment},
        check=False,
    )
    return Ran(done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace"))
