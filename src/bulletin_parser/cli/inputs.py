"""The texts that a command is given: files, those in folders, and standard input."""

import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from bulletin_parser.cli.options import STDIN

if TYPE_CHECKING:
    from bulletin_parser.document import Document

SUFFIXES = (".txt",)
"""Of a folder's files, those with one of these are taken; a file that is named is read whatever it is called."""


def name_of(file: Path) -> str:
    """What a file is called in messages and records."""
    return "standard input" if file == STDIN else str(file)


def read_document(file: Path) -> "Document":
    """The document in a file, or on standard input for ``-``; raises ``ReadingError``."""
    from bulletin_parser.reading import LARGEST, read, read_bytes  # noqa: PLC0415

    return read_bytes(sys.stdin.buffer.read(LARGEST + 1), name_of(file)) if file == STDIN else read(file)


def found_files(paths: Iterable[Path], fail: Callable[[str], None]) -> Iterator[Path]:
    """The files to read, each once: those named, and a folder's own in the order of their paths.

    Of folders, hidden files and what is not a regular file (a pipe, a device) are left out; of one in which there is
    nothing else ``fail`` is told.
    """
    seen: set[Path] = set()
    for path in paths:
        files = sorted(_inside(path)) if path != STDIN and path.is_dir() else [path]
        if not files:
            fail(f"{path}: no {', '.join(f'*{suffix}' for suffix in SUFFIXES)} in this folder")
        for file in files:
            if file not in seen:
                seen.add(file)
                yield file


def _inside(folder: Path) -> Iterator[Path]:
    for file in folder.rglob("*"):
        hidden = any(part.startswith(".") for part in file.relative_to(folder).parts)
        if file.suffix.lower() in SUFFIXES and not hidden and file.is_file():
            yield file
