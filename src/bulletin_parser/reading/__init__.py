"""Files to documents: whatever was saved becomes one text and its source."""

import hashlib
from pathlib import Path

from bulletin_parser.document import Document
from bulletin_parser.errors import ReadingError
from bulletin_parser.reading.text import decode
from bulletin_parser.records import Source

LARGEST = 32 * 1024 * 1024

_OPEN_ALREADY = ("/dev/stdin", "/dev/fd/", "/proc/self/fd/")


def read(path: Path) -> Document:
    """The document in a text file.

    Raises ``ReadingError`` for a file that is missing, not a regular file, too large, binary, empty or not decodable.
    """
    return read_bytes(_bytes_of(path), str(path))


def read_bytes(data: bytes, name: str) -> Document:
    """The document in the bytes of a text file; ``name`` is what errors and records call it."""
    if len(data) > LARGEST:
        raise _too_large(name)
    text, encoding = decode(data, name)
    if not text.strip():
        raise ReadingError("the file is empty", source=name)
    source = Source(name=Path(name).name, sha256=hashlib.sha256(data).hexdigest(), format="text", encoding=encoding)
    return Document(text, source)


def _bytes_of(path: Path) -> bytes:
    name = str(path)
    try:
        if path.is_dir():
            raise ReadingError("this is a folder, not a file", source=name)
        if not path.exists():
            raise ReadingError("no such file", source=name)
        if not path.is_file() and not _is_given_pipe(path):
            raise ReadingError("this is not a regular file", source=name)
        if path.stat().st_size > LARGEST:
            raise _too_large(name)
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError as error:
        raise ReadingError(f"cannot be read: {error.strerror}", source=name) from error


def _is_given_pipe(path: Path) -> bool:
    """Whether it is a pipe that a shell has opened for us, <(iconv …): to one in a folder nobody may ever write."""
    return path.is_fifo() and str(path).startswith(_OPEN_ALREADY)


def _too_large(name: str) -> ReadingError:
    return ReadingError(f"larger than {LARGEST // 1024 // 1024} MiB", source=name)
