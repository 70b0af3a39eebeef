"""What a web page or a newspaper puts around a bulletin, lines and beginnings of lines: it reports nothing."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Mention, Term
from bulletin_parser.outline import Line

_LONGEST = 100  # a longer line is a paragraph
_LONGEST_NUMBER = 12
_LONGEST_LABEL = 8
_TRAIL, _STEPS = ">＞»›", 2  # what parts the steps of a trail, and how many of it there are at least
_LONGEST_TRAIL = 40  # characters of one with a single step
_LINKS, _LONGEST_LINK = 3, 6  # names of a line of links, and characters of each
_DASHES = tuple("-—－–·")
_LONGEST_FOOT = 10
_TOP, _LONGEST_PANEL = 30, 12  # lines above a post, and characters of what a forum says of its author
_PANEL_BULLETS = 3
_ANNEX = "附件"
_DONE = ("done", "step", "rate")
_TITLES = "。；！"  # what a line of a page's foot, which names other pages, does not hold


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


def _is_idle_note(page: Page, line: Line) -> bool:
    """编者按：市人大票决选出10件民生实事。: whether an editor's note says of nothing how many stand how, as one may
    (截至9月底已完成6件，正在推进4件)."""
    note = page.form_in("editors_note", line.start, line.start + _LONGEST_LABEL).match(page.folded, *line)
    if note is None:
        return False
    said = pairwise(page.mentions.within(note.end(), line.end))
    return not any(before.end == after.start and _counts(before, after) for before, after in said)


def _counts(before: Mention, after: Mention) -> bool:
    """已完成 | 6件, 6件 | 已完成, 完成 | 3亿元: whether a figure adjoins what says how things stand."""
    told, figure = (before, after) if isinstance(after, Figure) else (after, before)
    stands = isinstance(told, Term) and (told.lexicon == "statuses" or told.kind in _DONE)
    return stands and isinstance(figure, Figure) and figure.unit is not None


def _is_trail(page: Page, line: Line) -> bool:
    """地方网 > 陕西 > 陕西新闻 > 正文, 金沙区人民政府 > 民生实事项目: where a page stands on its site."""
    printed = page.folded[slice(*line)]
    marks = [mark for mark in _TRAIL if mark in printed]
    steps = sum(printed.count(mark) for mark in marks)
    if steps == 1 and len(printed) <= _LONGEST_TRAIL:
        return all(name.strip().isalpha() for name in printed.split(marks[0]))
    return steps >= _STEPS and "。" not in printed


def is_navigation(page: Page, line: Line) -> bool:
    """陕西新闻 西安市 铜川市 宝鸡市, 万州|黔江|涪陵: short names of links and nothing else, above a title."""
    names = page.folded[slice(*line)].replace("|", " ").split()
    return len(names) >= _LINKS and all(len(name) <= _LONGEST_LINK and name.isalpha() for name in names)


def _is_signed(page: Page, line: Line) -> bool:
    """□特约记者张三, 建设中的大桥（李四 摄）: who wrote a text, or what its picture shows and who took it."""
    byline = page.form_in("byline", *line).fullmatch(page.folded, *line)
    credit = byline or page.form_in("photo_credit", *line).search(page.folded, *line)
    return credit is not None and "。" not in page.folded[slice(*line)]


def _stands_around(page: Page, line: Line) -> bool:
    short = line.end - line.start <= _LONGEST and (
        is_page_number(page, line) or _is_furniture(page, line) or _is_trail(page, line) or _is_signed(page, line)
    )
    return short or _is_abstract(page, line) or _is_idle_note(page, line)


def _press_leads(page: Page) -> Iterator[Line]:
    """【本报讯】, 红网长沙6月5日讯（记者 张三）, 编者按：: what a paragraph of a newspaper begins with."""
    lead_form, note_form = page.form("press_lead"), page.form("editors_note")
    for line in page.lines:
        lead = lead_form.match(page.folded, *line)
        if lead is None and not _is_idle_note(page, line):
            lead = note_form.match(page.folded, *line)
        if lead is not None:
            yield Line(*lead.span())


def _foot(page: Page) -> list[Line]:
    """The lines from 相关阅读 on, which name other pages, up to one that holds a sentence."""
    form, found = page.form("page_foot"), list[Line]()
    for line in page.lines:
        ends = any(mark in page.folded[slice(*line)] for mark in _TITLES)
        begins = line.end - line.start <= _LONGEST_FOOT and form.fullmatch(page.folded, *line)
        if begins or (found and not ends):
            found.append(line)
        elif found:
            break
    return found


def _annexes(page: Page) -> Iterator[Line]:
    """附件：1.进展情况表⏎2.任务完成情况表: the lines that name what is annexed."""
    behind = False
    for line in page.lines:
        if page.folded.startswith(_ANNEX, line.start):
            behind = True
        elif behind and page.form("annex_named").fullmatch(page.folded, *line):
            yield line
        else:
            behind = False


def _panel(page: Page) -> list[Line]:
    """- 来自⏎- 湖北⏎版主⏎- 积分⏎- 6482⏎IP属地：…: what a forum says of an author above a post, in short lines of which
    most have a bullet that is none of a list with sentences."""
    top = list(page.lines[:_TOP])
    longer = (i for i, line in enumerate(top) if line.end - line.start > _LONGEST_PANEL)
    panel = top[: next(longer, 0)]
    bulleted = sum(page.folded.startswith(_DASHES, line.start) for line in panel)
    return panel if bulleted >= _PANEL_BULLETS and 2 * bulleted >= len(panel) else []


def furniture_lines(page: Page) -> list[Line]:
    """The lines that are furniture (发布时间：…　浏览次数：…, trails, ICP备…号), and the leads of press reports."""
    found: list[Line] | None = page.known.get("furniture_lines")
    if found is None:
        # asked line by line: few hold what the form needs, which is tried at each of their characters
        around = [line for line in page.lines if _stands_around(page, line)]
        found = sorted({*around, *_panel(page), *_press_leads(page), *_foot(page), *_annexes(page)})
        page.known["furniture_lines"] = found
    return found


def add_furniture(page: Page, lines: Iterable[Line]) -> None:
    """Counts lines among the furniture that only the head shows to be such: where the title is printed once more."""
    page.known["furniture_lines"] = sorted({*furniture_lines(page), *lines})
