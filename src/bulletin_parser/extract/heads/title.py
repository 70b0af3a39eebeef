"""The title of a bulletin, which may run over several lines and stand twice on a web page."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice, takewhile

from bulletin_parser.extract.heads.lines import Letterhead, is_letterhead
from bulletin_parser.extract.text.furniture import is_navigation
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Name, Time
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
_ENDING = 8  # last characters in which a title that is printed again is the same
_ACROSS = 3  # lines that a title takes at most
_HEADLINES, _SHORTEST_HEADLINE = 3, 10  # lines below a title that may say it again, and characters of one


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
            beside = following is not None and not page.folded[line.end : following.start].strip()
            goes_on = following is not None and beside and _is_bracket(page, following)
            return Line(start, following.end if following and goes_on else line.end)
    above = (field for field in around.fields if field.kind == "title" and "。" not in page.folded[: field.start])
    named = next((_without_site(page, Line(field.start, field.end)) for field in above), None)
    return _plain_title(page, preamble, around) or named


def _is_bracket(page: Page, line: Line) -> bool:
    """（截至11月底）, alone in its line; who wrote it, and when (（古冶区政协　2019年1月）), is no part of it."""
    whole = page.folded[line.start] == "（" and page.folded[line.end - 1] == "）"
    return whole and page.form("signed_below").fullmatch(page.folded, *line) is None


def _preamble(page: Page, around: Letterhead) -> list[Line]:
    """The first lines above the first section that are neither furniture nor letterhead."""
    found: list[Line] = []
    first = _first_section(page, around)
    for line in page.lines[:_TOP]:
        if first is not None and line.start >= first:
            break
        own = _undated(page, _without_site(page, _unlisted(page, line)))
        scrap = own.start > line.start and own.end - own.start <= _LONGEST_SCRAP
        scrap = scrap or page.form("site_column").fullmatch(page.folded, *own) is not None
        if not scrap and line not in around.furniture and not is_letterhead(page, around, line):
            found.append(own)
            if len(found) == _LONGEST_PREAMBLE:
                break
    return found


def _first_section(page: Page, around: Letterhead) -> int | None:
    """Where the text's own sections begin, behind links of the page's own that bullets stand before (• 长辈版, above
    the line of its fields: 发布日期：2021-12-27)."""
    panel = {line.start for line in around.furniture}
    fields = max((line.start for line in page.lines[:_LONGEST_PREAMBLE] if line.start in panel), default=0)
    for section in page.outline.sections:
        end = page.end_of(section.start, "\n")
        link = section.ordinal is None and end < fields and "。" not in page.folded[section.start : end]
        if section.start not in panel and not link:
            return section.start
    return None


def _unlisted(page: Page, line: Line) -> Line:
    """A line without the dash of a page's list or bars around it: - 关于全县…的通报, | …完成情况 |; and the scraps
    above it that are none (- 来自)."""
    printed = page.folded[slice(*line)]
    start = line.end - len(printed.lstrip(_DASHES))
    bare = page.folded[start : line.end].partition("||")[0].rstrip(" |")  # empty cells of a sheet's first row
    return Line(start, line.end if "|" in bare else start + len(bare))


def _without_site(page: Page, line: Line) -> Line:
    """市政府十件实事完成情况 - 金沙网: a title without the name of the site that prints it."""
    site = page.form("site_behind").search(page.folded, *line)
    return Line(line.start, site.start()) if site and site.start() - line.start > _SHORTEST else line


def _undated(page: Page, line: Line) -> Line:
    """2023年全区29个实事项目全部完成 2024年1月19日: a title without the day of the page that stands behind it."""
    last = page.mentions.within(*line)[-1:]
    day = last[0] if last and isinstance(last[0], Time) else None
    if day is None or not (day.day and day.year and day.end == line.end):
        return line
    printed = page.folded[line.start : day.start]
    blank = printed[-1:].isspace() and len(printed) > _SHORTEST
    return Line(line.start, line.start + len(printed.rstrip())) if blank else line


def _is_kind(page: Page, preamble: Sequence[Line], i: int) -> bool:
    """督查通报 on a letterhead, 督查通报第十三期, 市项目办简报（第四期）: only what kind of
    document it is, where a title follows."""
    ending, line = page.form("title_ending"), preamble[i]
    serial = page.form("serial_head").fullmatch(page.folded, *line) is not None
    if serial:
        return any(page.folded.startswith("关于", later.start) for later in preamble[i + 1 :])
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
        apart = apart or _is_column(page, before, preamble[first]) or is_navigation(page, before)
        apart = apart or _ends_with_issue(page, before)
        if apart or own in _squeezed(page, before) or _is_kind(page, preamble, first - 1):
            break
        first -= 1
    if i < _ACROSS:
        return preamble[first]
    return next((line for line in preamble[first:i] if page.folded.startswith("关于", line.start)), preamble[i])


def _ends_with_issue(page: Page, line: Line) -> bool:
    """督查通报〔2023〕第7期: whether a line ends with the number of an issue, and so is no part of a title below it."""
    last = page.mentions.within(*line)[-1:]
    return bool(last) and isinstance(last[0], Name) and last[0].end == line.end and page.folded[line.end - 1] == "期"


def _is_column(page: Page, before: Line, line: Line) -> bool:
    """民生工程, with nothing below it but a blank line: the column of a web page, which is no part of a title."""
    short = before.end - before.start <= _LONGEST_COLUMN
    return short and page.folded.count("\n", before.end, line.start) > 1


def _plain_title(page: Page, preamble: Sequence[Line], around: Letterhead) -> Line | None:
    """A first line that is no sentence (信阳市重点民生实事推进有序　半数以上指标过半), above one that is.

    The name of a column, of the site or its motto, and lines of links or telephones above it are passed over, and so
    is what says nothing of the kind, or a sentence, above a line that does and has the page's day right below it.
    """
    links = (line.end - line.start < _SHORTEST or is_navigation(page, line) or _rings(page, line) for line in preamble)
    first = next((i for i, passed in enumerate(links) if not passed), len(preamble))
    while first + 1 < len(preamble) and _is_motto(page, preamble[first], preamble[first + 1]):
        first += 1
    if first == len(preamble):
        return None
    tells = page.form("title_told").search(page.folded, *preamble[first]) is not None
    if not (tells and _is_plain(page, preamble[first])):
        first = next((i for i in range(first, len(preamble)) if _is_above_day(page, preamble[i], around)), first)
    line = preamble[first]
    below = preamble[first + 1 :]
    labelled = page.form("label").match(page.folded, line.start) is not None
    leads = _leads_on(page, line, below) or _is_dated(page, line)
    if not _is_plain(page, line) or labelled or not leads:
        return None
    return Line(line.start, below[0].end) if below and _is_second_line(page, line, below[0]) else line


def _rings(page: Page, line: Line) -> bool:
    """新闻热线：0471-6521199: whether a line says whom to ring."""
    return any(isinstance(m, Name) and m.role == "phone" for m in page.mentions.within(*line))


def _is_above_day(page: Page, line: Line, around: Letterhead) -> bool:
    """Whether a line that says what is told stands right above one of the page's own fields that has its day."""
    below = next((each for each in page.lines if each.start >= line.end), None)
    if below is None or page.form("title_told").search(page.folded, *line) is None or not _is_plain(page, line):
        return False
    dated = any(isinstance(m, Time) and m.day and m.year for m in page.mentions.within(*below))
    return dated and (below in around.furniture or is_letterhead(page, around, below))


def _is_second_line(page: Page, line: Line, below: Line) -> bool:
    """全市民生工程提速增效⏎上半年完成投资15亿元: whether a headline, below its page's day, goes on in the line right
    below it, with what has come of it by when, and ends before a blank line."""
    adjoins = page.folded[line.end : below.start].strip(" ") == "\n"
    apart = page.folded[below.end : below.end + 2] == "\n\n"
    mentions = page.mentions.within(*below)
    timed = bool(mentions) and isinstance(mentions[0], Time) and mentions[0].start == below.start
    told = timed and any(isinstance(m, Figure) and m.unit for m in mentions)
    headed = adjoins and apart and told and _is_below_day(page, line)
    return headed and _is_plain(page, below) and not _is_dated(page, line)


def _is_below_day(page: Page, line: Line) -> bool:
    """东湖日报 2014年07月16日: whether a line above ends with the day of a page."""
    above = (each for each in page.lines[:_TOP] if each.end <= line.start)
    last = (mentions[-1] for each in above if (mentions := page.mentions.within(*each)))
    ends = {each.end for each in page.lines[:_TOP]}
    return any(isinstance(m, Time) and m.day and m.year and m.end in ends for m in last)


def _is_plain(page: Page, line: Line) -> bool:
    printed = page.folded[line.start : line.end]
    links = "| " in printed or " |" in printed or printed.count("|") > 1
    return len(printed) <= _LONGEST and not (links or any(m in printed for m in "。；\t") or printed[-1] in "：，、")


def _is_dated(page: Page, line: Line) -> bool:
    """中国新闻网·2026-01-07 16:11 right below: whether a line that says what is told stands above the day of a page."""
    below = next((each for each in page.lines if each.start >= line.end), None)
    if below is None or below.end - below.start > _LONGEST or not page.form("title_told").search(page.folded, *line):
        return False
    days = (m for m in page.mentions.within(*below) if isinstance(m, Time) and m.day and m.year)
    return any(below.start == day.start or below.end == day.end for day in days)


def _leads_on(page: Page, line: Line, below: Sequence[Line]) -> bool:
    """Whether a sentence stands below a title, a line that says what follows (…具体情况如下：), or the title again."""
    if any("。" in (told := page.folded[slice(*each)]) or told.endswith("如下：") for each in below):
        return True
    own = _squeezed(page, line)
    return any(own.endswith(_squeezed(page, each)[-_ENDING:]) for each in below if each.end - each.start > _ENDING)


def _is_motto(page: Page, line: Line, below: Line) -> bool:
    """皖南综合门户网站, 相聚古城，一见倾心！ above the line of a title, which says of what it tells."""
    if not _is_plain(page, below) or below.end - below.start < _SHORTEST:
        return False
    if page.folded.endswith(page.grammar.of_kind("headlines", "site"), *line):
        return True
    told = page.form("title_told")
    if told.search(page.folded, *below) is None or told.search(page.folded, *line) is not None:
        return False
    return page.folded[line.end - 1] in "！!" or page.form("title_subject").search(page.folded, *line) is None


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
    """【金沙市】民生实事提前完成 below 相关阅读, or above a picture: the lines that print the title once more; and the
    headlines right below it that say in part what it says, or what the text does (其余49件正按序时进度推进)."""
    printed = _squeezed(page, title) if title else ""
    yield from takewhile(partial(_is_headline, page, printed), _right_below(page, title))
    for line in page.lines if len(printed) >= _SHORTEST else ():
        room = line.end - line.start - len(printed)
        if title and line.start >= title.end and 0 <= room <= _LONGEST_TAG and _squeezed(page, line).endswith(printed):
            yield line


def _right_below(page: Page, title: Line | None) -> Iterator[Line]:
    """The first lines below a title."""
    return islice((line for line in page.lines if title and line.start >= title.end), _HEADLINES)


def _is_headline(page: Page, printed: str, line: Line) -> bool:
    """Whether a line without a stop, of some length, is part of the title, or stands once more in the text below."""
    told = page.folded[slice(*line)]
    if not _is_plain(page, line) or len(told) < _SHORTEST_HEADLINE:
        return False
    return _squeezed(page, line) in printed or page.folded.find(told, line.end) >= 0


def _squeezed(page: Page, line: Line) -> str:
    return "".join(page.folded[line.start : line.end].split())
