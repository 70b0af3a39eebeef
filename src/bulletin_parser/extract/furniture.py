"""Lines that a web page or a gazette puts around a bulletin: they report nothing."""

from bulletin_parser.extract.page import Page


def furniture_lines(page: Page) -> set[int]:
    """The starts of the lines that are furniture (发布时间：…　浏览次数：…, breadcrumbs, ICP备…号)."""
    form = page.grammar.form("furniture")
    return {line.start for line in page.lines if form.search(page.folded, line.start, line.end)}
