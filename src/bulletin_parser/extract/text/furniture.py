"""Lines that a web page or a gazette puts around a bulletin: they report nothing."""

from bulletin_parser.extract.text.page import Page
from bulletin_parser.outline import Line

_LONGEST = 100  # a longer line is a paragraph
_LONGEST_NUMBER = 12
_LONGEST_LABEL = 8
_TRAIL, _STEPS = ">＞", 2  # what parts the steps of a trail, and how many of it there are at least
_LINKS, _LONGEST_LINK = 3, 6  # names of a line of links, and characters of each
_DASHES = tuple("-—－–·")


def is_page_number(page: Page, line: Line) -> bool:
    """Whether a line is nothing but the number of a page (— 2 —, 第4页 共5页)."""
    if line.end - line.start > _LONGEST_NUMBER:
        return False
    printed = page.folded[slice(*line)]
    if not (printed.startswith(_DASHES) or printed.endswith("页")):
        return False
    return page.form("page_number").fullmatch(printed) is not None


def _is_furniture(page: Page, line: Line) -> bool:
    return page.form_in("furniture", *line).search(page.folded, *line) is not None


def _is_abstract(page: Page, line: Line) -> bool:
    """内容概述：现将4月份进展情况通报如下。一、…: whether a line prints the text's beginning once more."""
    return page.form_in("abstract", line.start, line.start + _LONGEST_LABEL).match(page.folded, *line) is not None


def _is_trail(page: Page, line: Line) -> bool:
    """地方网 > 陕西 > 陕西新闻 > 正文: where a page stands on its site."""
    return sum(page.folded.count(mark, *line) for mark in _TRAIL) >= _STEPS and "。" not in page.folded[slice(*line)]


def is_navigation(page: Page, line: Line) -> bool:
    """陕西新闻 西安市 铜川市 宝鸡市, 放大 缩小 默认: short names of links and nothing else, above a title."""
    names = page.folded[slice(*line)].split()
    return len(names) >= _LINKS and all(len(name) <= _LONGEST_LINK and name.isalpha() for name in names)


def _stands_around(page: Page, line: Line) -> bool:
    short = line.end - line.start <= _LONGEST and (
        is_page_number(page, line) or _is_furniture(page, line) or _is_trail(page, line)
    )
    return short or _is_abstract(page, line)


def furniture_lines(page: Page) -> list[Line]:
    """The lines that are furniture (发布时间：…　浏览次数：…, breadcrumbs, ICP备…号)."""
    found: list[Line] | None = page.known.get("furniture_lines")
    if found is None:
        # asked line by line: few hold what the form needs, which is tried at each of their characters
        found = [line for line in page.lines if _stands_around(page, line)]
        page.known["furniture_lines"] = found
    return found
