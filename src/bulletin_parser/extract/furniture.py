"""Lines that a web page or a gazette puts around a bulletin: they report nothing."""

from bulletin_parser.extract.page import Page
from bulletin_parser.outline import Line

_LONGEST = 100  # a longer line is a paragraph


def furniture_lines(page: Page) -> list[Line]:
    """The lines that are furniture (发布时间：…　浏览次数：…, breadcrumbs, ICP备…号)."""
    found: list[Line] | None = page.known.get("furniture_lines")
    if found is None:
        short = [line for line in page.lines if line.end - line.start <= _LONGEST]
        # asked line by line: few hold what the form needs, which is tried at each of their characters
        found = [line for line in short if page.form_in("furniture", *line).search(page.folded, *line)]
        page.known["furniture_lines"] = found
    return found
