"""What there is, when nothing is called as was asked."""

from collections.abc import Collection
from difflib import get_close_matches

from bulletin_parser.errors import there_are

_MOST_NEAR = 6
_NEAR = 0.25


def near(asked: str, names: Collection[str]) -> str:
    """The names most like what was asked for, those that begin alike first; else the first of those there are."""
    close = get_close_matches(asked, list(names), _MOST_NEAR, _NEAR)
    close.sort(key=lambda name: name[:1] != asked[:1])
    told = there_are(close or list(names))
    return told.replace("there are:", "near it are:", 1) if close else told
