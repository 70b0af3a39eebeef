"""The place of a bulletin that only those who print it name: 象山新闻网讯, 来源：上海静安."""

from collections.abc import Iterator, Sequence

from bulletin_parser.extract.heads.lines import Field
from bulletin_parser.extract.text.furniture import furniture_lines
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.divisions import divisions
from bulletin_parser.mentions.model import Place

_SHORTEST = 2  # characters of a short name


def place_of_press(page: Page, fields: Sequence[Field]) -> Place | None:
    """The place whose short name a paper, or the source of a page, has in its own name, where the gazetteer knows it.

    One that goes on with what lies in it is printed in full (上海静安).
    """
    stems = divisions(page.grammar).stems
    form = page.form("press_place")
    for start, end in _names(page, fields):
        match = form.match(page.folded, start, end)
        if match is None:
            continue
        printed = match["place"]
        heads = (printed[:size] for size in range(_SHORTEST, len(printed) - _SHORTEST + 1))
        if printed in stems or any(head in stems for head in heads):
            return Place(match.start("place"), match.end("place"), "shape")
    return None


def _names(page: Page, fields: Sequence[Field]) -> Iterator[tuple[int, int]]:
    """What leads of press reports begin with, then the sources that the page's fields print."""
    ends = {line.start: line.end for line in page.lines}
    leads = (line for line in furniture_lines(page) if ends.get(line.start, line.end) != line.end)
    yield from ((line.start, line.end) for line in leads)
    yield from ((field.start, field.end) for field in fields if field.kind == "source")
