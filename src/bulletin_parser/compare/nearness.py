"""What there is, when nothing is called as was asked."""

from collections.abc import Collection
from difflib import get_close_matches

MOST_NAMED = 12
_NEAR = 0.25


def near(asked: str, names: Collection[str]) -> str:
    """The names most like what was asked for, those that begin alike first; else the first of those there are."""
    close = get_close_matches(asked, list(names), MOST_NAMED // 2, _NEAR)
    close.sort(key=lambda name: name[:1] != asked[:1])
    if close:
        return f"near it are: {'、'.join(close)}"
    listed = "、".join(list(names)[:MOST_NAMED])
    return f"there are: {listed}{' …' if len(names) > MOST_NAMED else ''}" if listed else "there are none"
