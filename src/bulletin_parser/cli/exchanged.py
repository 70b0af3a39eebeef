"""Reading what `correct export` and `links export` wrote, from a file or standard input."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bulletin_parser.cli.inputs import name_of
from bulletin_parser.cli.options import STDIN
from bulletin_parser.errors import ReadingError

if TYPE_CHECKING:
    from bulletin_parser.store.exchange import Given


def read_exchanged(file: Path) -> "list[Given]":
    """The rows of an export. Raises a BulletinError that names the file, and in it the row or line that is wrong."""
    from bulletin_parser.store.exchange import given  # noqa: PLC0415

    source = name_of(file)
    try:
        data = sys.stdin.buffer.read() if file == STDIN else file.read_bytes()
        return given(data.decode("utf-8"), source)
    except UnicodeDecodeError as error:
        raise ReadingError(f"is not UTF-8 (byte {error.start})", source=source) from error
    except OSError as error:
        raise ReadingError((error.strerror or str(error)).lower(), source=source) from error
