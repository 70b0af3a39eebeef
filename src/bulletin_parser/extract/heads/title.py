"""The title of a bulletin, which may run over several lines and stand twice on a web page."""

from collections.abc import Iterator, Sequence

from bulletin_parser.extract.heads.lines import Letterhead, is_letterhead
from bulletin_parser.extract.text.furniture import is_navigation
from bulletin_parser.extract.text.page import Page
from bulletin_parser.outline import Line

_SENTENCE_MARKS = "。；！"
_TOP = 30  # lines that are looked at
_LONGEST_PREAMBLE = 6
_LONGEST_KIND = 12
_LONGEST_COLUMN = 6
_LONGEST_SCRAP = 6
_DASHES = "-|· "
_LONGEST_TAG = 16  # characters of 【区县联动】【渝中】 before a title that is printed again
_SHORTEST, _LONGEST = 6, 45  # characters of a title that is none by its ending
_ACROSS = 3  # lines that a title takes at most


def read_title(page: Page, around: Letterhead) -> Line | None:
    """The first lines up to one that ends as titles do (…的通报, …进展情况, …进度表（截至11月底）).

    A first line that is no sentence stands in for it, and so does what a page's own field (名称：) says.
    """
    preamble = _preamble(page, around)
    ending = page.form("title_ending")
    for i, line in enumerate(preamble):
        content = page.folded[line.start : line.end]
        if any(mark in content for mark in _SENTENCE_MARKS) or content.endswith(("：", "，")):
            break
        if ending.search(page.folded, line.start, line.end) and not _is_kind(page, preamble, i):
            start = _first_line(page, preamble, i).start
            following = preamble[i + 1] if i + 1 < len(preamble) else None
            goes_on = following is not None and _is_bracket(page, following)
            return Line(start, following.end if following and goes_on else line.end)
    named = next((Line(field.start, field.end) for field in around.fields if field.kind == "title"), None)
    return _plain_title(page, preamble) or named


def _is_bracket(page: Page, line: Line) -> bool:
    """（截至11月底）, alone in its line; who wrote it, and when (（古冶区政协　2019年1月）), is no part of it."""
    whole = page.folded[line.start] == "（" and page.folded[line.end - 1] == "）"
    return whole and page.form("signed_below").fullmatch(page.folded, *line) is None


def _preamble(page: Page, around: Letterhead) -> list[Line]:
    """The first lines above the first section that are neither furniture nor letterhead."""
    found: list[Line] = []
    sections = page.outline.sections
    for line in page.lines[:_TOP]:
        if sections and line.start >= sections[0].start:
            break
        own = _unlisted(page, line)
        scrap = own.start > line.start and own.end - own.start <= _LONGEST_SCRAP
        if not scrap and line not in around.furniture and not is_letterhead(page, around, line):
            found.append(own)
            if len(found) == _LONGEST_PREAMBLE:
                break
    return found


def _unlisted(page: Page, line: Line) -> Line:
    """A line without the dash of a page's list: - 关于全县…的通报, and the scraps above it that are none (- 来自)."""
    printed = page.folded[slice(*line)]
    return Line(line.end - len(printed.lstrip(_DASHES)), line.end)


def _is_kind(page: Page, preamble: Sequence[Line], i: int) -> bool:
    """督查通报 on a letterhead, 督查通报第十三期: only the kind of document, where a title follows."""
    ending, line = page.form("title_ending"), preamble[i]
    if line.end - line.start > _LONGEST_KIND or page.form("title_subject").search(page.folded, line.start, line.end):
        return False
    return any(ending.search(page.folded, later.start, later.end) for later in preamble[i + 1 :])


def _first_line(page: Page, preamble: Sequence[Line], i: int) -> Line:
    """Where the title that ends with line ``i`` begins: no other line lies between, and none says the same already.

    Far from the top of the page, only a line that begins as titles do (关于…) is drawn into it.
    """
    own = _squeezed(page, preamble[i])
    first = i
    while first and i - first + 1 < _ACROSS:
        before = preamble[first - 1]
        apart = any(before.end <= line.start < preamble[first].start for line in page.lines[:_TOP])
        apart = apart or _is_column(page, before, preamble[first])
        if apart or own in _squeezed(page, before) or _is_kind(page, preamble, first - 1):
            break
        first -= 1
    if i < _ACROSS:
        return preamble[first]
    return next((line for line in preamble[first:i] if page.folded.startswith("关于", line.start)), preamble[i])


def _is_column(page: Page, before: Line, line: Line) -> bool:
    """民生工程, with nothing below it but a blank line: the column of a web page, which is no part of a title."""
    short = before.end - before.start <= _LONGEST_COLUMN
    return short and page.folded.count("\n", before.end, line.start) > 1


def _plain_title(page: Page, preamble: Sequence[Line]) -> Line | None:
    """A first line that is no sentence (信阳市重点民生实事推进有序　半数以上指标过半), above one that is.

    The name of a column and lines of links above it are passed over.
    """
    links = (line.end - line.start < _SHORTEST or is_navigation(page, line) for line in preamble)
    first = next((i for i, passed in enumerate(links) if not passed), len(preamble))
    if len(preamble) - first < 2:
        return None
    line = preamble[first]
    printed = page.folded[line.start : line.end]
    plain = len(printed) <= _LONGEST and not any(mark in printed for mark in "。；|\t") and printed[-1] not in "：，、"
    following = any("。" in page.folded[later.start : later.end] for later in preamble[first + 1 :])
    labelled = page.form("label").match(page.folded, line.start) is not None
    return line if plain and following and not labelled else None


def head_end(page: Page, around: Letterhead, title: Line | None) -> int:
    """Where the title, its repetition, and the letterhead and furniture below it end."""
    if title is None:
        return 0
    end, printed = title.end, _squeezed(page, title)
    for line in page.lines[: _TOP + _LONGEST_PREAMBLE]:
        if line.start < end:
            continue
        repeated = _squeezed(page, line) in printed and line.end - line.start > _LONGEST_PREAMBLE
        if not (repeated or line in around.furniture or is_letterhead(page, around, line)):
            break
        end = line.end
    return end


def printed_again(page: Page, title: Line | None) -> Iterator[Line]:
    """【金沙市】民生实事提前完成 below 相关阅读, or above a picture: the lines that print the title once more."""
    printed = _squeezed(page, title) if title else ""
    for line in page.lines if len(printed) >= _SHORTEST else ():
        room = line.end - line.start - len(printed)
        if title and line.start >= title.end and 0 <= room <= _LONGEST_TAG and _squeezed(page, line).endswith(printed):
            yield line


def _squeezed(page: Page, line: Line) -> str:
    return "".join(page.folded[line.start : line.end].split())
