"""What people settled as text, to be kept in a repository or taken to another database: JSON, or an object a line."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple, NoReturn

from bulletin_parser.errors import BulletinError


class ExchangeError(BulletinError):
    """A text that is not what an export writes: it says in which row or line, and what is wrong there."""


class Given(NamedTuple):
    """One object of the text, and where it stands: ``row 3`` of an array, ``line 3`` of lines."""

    where: str
    row: Mapping[str, Any]
    source: str

    def refuse(self, reason: str) -> NoReturn:
        """Raises ExchangeError for this row."""
        raise ExchangeError(f"{self.where}: {reason}", source=self.source)

    def keys(self, required: Sequence[str], allowed: Sequence[str]) -> None:
        """Raises ExchangeError where a key is missing, or is none of those that an export writes."""
        for key in required:
            if key not in self.row:
                self.refuse(f"{key!r} is missing")
        for key in self.row:
            if key not in allowed:
                self.refuse(f"{key!r} is not a key of such a row; there are: {', '.join(allowed)}")

    def words(self, key: str) -> str | None:
        """Words, or ``None`` for none. Raises ExchangeError for anything else."""
        value = self.row.get(key)
        if value is not None and (not isinstance(value, str) or not value.strip()):
            self.refuse(f"{key!r} is not text")
        return value

    def day(self, key: str) -> str | None:
        """A day as ``YYYY-MM-DD``, or ``None``. Raises ExchangeError for anything else."""
        value = self.words(key)
        try:
            if value is not None and date.fromisoformat(value).isoformat() != value:
                raise ValueError
        except ValueError:
            self.refuse(f"{key!r} is not a day; write it as 2022-06-20")
        return value


def given(text: str, source: str) -> list[Given]:
    """The objects of a text: of a JSON array, or of lines with one each. Raises ExchangeError for anything else."""
    words = text.removeprefix("\ufeff")
    found = list(_array(words, source) if words.lstrip().startswith("[") else _lines(words, source))
    for each in found:
        if not isinstance(each.row, dict):
            each.refuse("is not a JSON object")
    return found


def _array(text: str, source: str) -> Iterator[Given]:
    for number, row in enumerate(_loaded(text, source, ""), 1):
        yield Given(f"row {number}", row, source)


def _lines(text: str, source: str) -> Iterator[Given]:
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield Given(f"line {number}", _loaded(line, source, f"line {number}: "), source)


def _loaded(text: str, source: str, where: str) -> Any:
    try:
        return json.loads(text, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        at = f"line {error.lineno}, " if not where else ""
        raise ExchangeError(f"{where}not JSON: {error.msg} ({at}column {error.colno})", source=source) from error
    except (ValueError, RecursionError) as error:
        raise ExchangeError(f"{where}not JSON: {error}", source=source) from error


def _no_number(words: str) -> NoReturn:
    raise ValueError(f"{words} is not a number")
