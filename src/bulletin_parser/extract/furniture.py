"""Lines that a web page or a gazette puts around a bulletin: they report nothing."""

from bulletin_parser.extract.page import Page
from bulletin_parser.outline import Line

_LONGEST = 100  # a longer line is a paragraph


def furniture_lines(page: Page) -> list[Line]:
    """The lines that are furniture (发布时间：…　浏览次数：…, breadcrumbs, ICP备…号)."""
    found: list[Line] | None = page.known.get("furniture_lines")
    if found is None:
        form = page.form("furniture")
        short = [line for line in page.lines if line.end - line.start <= _LONGEST]
        found = [line for line in short if form.search(page.folded, line.start, line.end)]
        page.known["furniture_lines"] = found
    return found
