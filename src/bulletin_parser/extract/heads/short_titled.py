"""Provinces, and places in them, that a title calls by their short names: 今年前三季度贵州近八成财政支出用于民生."""

from collections.abc import Iterator

from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.divisions import divisions
from bulletin_parser.mentions.model import Place, Time
from bulletin_parser.outline import Line

_PROVINCE = 2  # digits of its code
_SIZES = (3, 2)  # characters of the short name of a province
_INNER_SIZES = (5, 4, 3, 2)
_AMONG_OTHERS = ("等", "、", "和", "与", "及")  # 天津等7省市
_OF_STREETS = ("路", "街", "大道", "桥", "站", "式", "大学")  # 南京路, 北京大学


def title_openings(page: Page, title: Line) -> Iterator[int]:
    """Where a title may name its place: where it begins, behind 关于 or a colon, and behind its months."""
    yield title.start
    yield from (match.end() for match in page.form("title_about").finditer(page.folded, *title))
    yield from (m.end for m in page.mentions.within(*title) if isinstance(m, Time))


def titled_province(page: Page, title: Line) -> Place | None:
    """The province that a title calls by its short name, or the place in it right behind that (四川成都…)."""
    known = divisions(page.grammar)
    for at in title_openings(page, title):
        for size in _SIZES:
            codes = known.stems.get(page.folded[at : at + size], ()) if at + size < title.end else ()
            code = next((code for code in codes if len(code) == _PROVINCE), None)
            if code and not page.folded.startswith((*_OF_STREETS, *_AMONG_OTHERS), at + size):
                return _within(page, code, at + size, title.end) or Place(at, at + size, "province")
    return None


def _within(page: Page, code: str, at: int, end: int) -> Place | None:
    sizes = (size for size in _INNER_SIZES if at + size <= end)
    inner = (size for size in sizes if divisions(page.grammar).within(code, page.folded[at : at + size]))
    return next((Place(at, at + size, "shape") for size in inner), None)
