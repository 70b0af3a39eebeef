"""The errors this package raises: one base, which holds where the fault is; and how they name what there is."""

from collections.abc import Sequence

_MOST_NAMED = 12


class BulletinError(Exception):
    """Something could not be read or done.

    ``source`` names the file, database or pattern at fault; ``span`` is the half-open range of characters in it, where
    that is known. ``str()`` gives one line fit for a person.
    """

    def __init__(self, message: str, *, source: str | None = None, span: tuple[int, int] | None = None) -> None:
        self.message = message
        self.source = source
        self.span = span
        super().__init__(message)

    def __str__(self) -> str:
        place = f"{self.source}: " if self.source else ""
        where = f" (at characters {self.span[0]}–{self.span[1]})" if self.span else ""
        return f"{place}{self.message}{where}"


class ReadingError(BulletinError):
    """A file is missing, unreadable, binary, empty, or no bulletin."""


class PatternError(BulletinError):
    """A pattern file is malformed, or an example does not do what it shows."""


class StoreError(BulletinError):
    """A database is not ours, is too new, or cannot be opened."""


class QueryError(BulletinError):
    """What was asked for is not in the database (no such period, project or row)."""


def there_are(names: Sequence[str]) -> str:
    """The first of the names that there are, and how many more; parted by ； where 、 is in one of them."""
    if not names:
        return "there are none"
    mark = "；" if any("、" in name for name in names) else "、"
    more = f" and {len(names) - _MOST_NAMED} more" if len(names) > _MOST_NAMED else ""
    return f"there are: {mark.join(names[:_MOST_NAMED])}{more}"
