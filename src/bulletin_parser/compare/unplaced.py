"""Bulletins that do not say whose they are: each stands for a place of its own, called by its file.

全县 in one and 全县 in another are hardly one county. So such bulletins are never put beside one another.
"""

from collections.abc import Iterable, Mapping

UNKNOWN = "地区不明"
"""What people read for a place that no text tells."""


class Unplaced(str):
    """The unknown place of one bulletin; ``key`` is the bulletin's row."""

    __slots__ = ("key",)
    key: int

    def __new__(cls, source: str, key: int) -> "Unplaced":
        """The place of the bulletin in this file: 地区不明（2022-05.txt，通报3）."""
        made = super().__new__(cls, f"{UNKNOWN}（{source}，通报{key}）")
        made.key = key
        return made


def named(place: str | None) -> str | None:
    """A place as machines read it: ``None`` where it is unknown."""
    return None if isinstance(place, Unplaced) else place


def called(place: str | None) -> str:
    """A place inside a table whose title says whose bulletin it is of."""
    return named(place) or UNKNOWN


def bulletins_of(issuer: str | None) -> Mapping[str, object]:
    """The parameters of ``OF_ISSUER``."""
    return {"issuer": named(issuer), "bulletin": issuer.key if isinstance(issuer, Unplaced) else None}


OF_ISSUER = "bulletins.region IS :issuer AND (:bulletin IS NULL OR bulletins.id = :bulletin)"
"""SQL for the bulletins of one place, or the one bulletin of an unknown place."""


def how_to_place(issuers: Iterable[str | None]) -> str:
    """What to do about the bulletins of unknown places among these; nothing where there are none."""
    count = len({each for each in issuers if isinstance(each, Unplaced)})
    if not count:
        return ""
    subject = "1 bulletin does" if count == 1 else f"{count} bulletins do"
    return f"; {subject} not say of which place: give it with ingest --region PLACE"
