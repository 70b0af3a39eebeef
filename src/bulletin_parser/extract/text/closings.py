"""Where the account of an item ends although no other item begins: the line that closes the bulletin or its list."""

from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.units import COUNT_UNITS
from bulletin_parser.outline import Line

_COUNTS = COUNT_UNITS | {None}


def closing_line(page: Page, start: int, end: int) -> int:
    """Where a line below the first of an account begins that counts others than its item (其余5件实事均达到计划进度) or
    opens a list, or asks for something (请进度较慢的县区加快推进, 下一步，…), or the account's end."""
    counts, asks = page.form("rest_of_counted").match, page.form("exhortation").match
    for line in page.lines_within(start, end):
        if page.folded.rfind("\n", start, line.start) < 0:
            continue
        if (
            counts(page.folded, *line)
            or opens_list(page, line)
            or (asks(page.folded, *line) and not _measures(page, line))
        ):
            return line.start
    return end


def opens_list(page: Page, line: Line) -> bool:
    """3项未达到序时进度要求的民生实事项目为：: whether a line counts what the list below it names."""
    colon = page.folded.startswith("：", line.end - 1)
    return colon and page.form_in("count_line", *line).fullmatch(page.folded, *line) is not None


def _measures(page: Page, line: Line) -> bool:
    """Whether a line holds a figure that does more than count what is asked about (请3项工程的牵头部门于…前报送)."""
    return any(figure.unit not in _COUNTS for figure in page.mentions.figures_within(*line))
