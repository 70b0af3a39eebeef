"""What a table is about: its caption, the heading above it, or what the bulletin as a whole is about."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from bulletin_parser.extract.layout.columns import unit_of
from bulletin_parser.extract.layout.grids import Grid
from bulletin_parser.extract.text.nouns import Span, trimmed
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.divisions import divisions
from bulletin_parser.mentions.model import Figure, Place, Term, Time
from bulletin_parser.mentions.units import COUNT_UNITS
from bulletin_parser.outline import Line

_LONGEST = 40
_KINDS = ("省", "市", "自治区")
_NEAR = 2  # lines above a table that may be its caption


class Caption(NamedTuple):
    """What stands above a table: the words that say what it is about, and the units its figures are in, without %."""

    title: Span | None
    units: Sequence[tuple[str, int]]


def read_caption(page: Page, grid: Grid) -> Caption:
    """The caption in the lines right above a table (各乡镇税收完成情况如下：, 单位：个、万元、%)."""
    above = page.lines[: bisect_right(page.lines, grid.start, key=lambda line: line.end)][-_NEAR:]
    return Caption(_title(page, above), _units(page, above))


def own_caption(page: Page, about: Span) -> Caption:
    """村级卫生室提升（处）: what a table itself says that it is of."""
    start, end = about
    bracket = page.folded.rfind("（", start, end) if page.folded.endswith("）", start, end) else -1
    unit, multiplier = unit_of(page, page.folded[bracket + 1 : end - 1]) if bracket > start else (None, 1)
    return Caption((start, bracket), [(unit, multiplier)]) if unit else Caption(about, [])


def _title(page: Page, above: Sequence[Line]) -> Span | None:
    """The line without 情况如下 and the like."""
    for line in reversed(above):
        tail = page.form("caption_tail").search(page.folded, line.start, line.end)
        end = tail.start() if tail else line.end
        if tail and 2 <= end - line.start <= _LONGEST:
            start = max([line.start, *(i + 1 for i in range(line.start, end) if page.folded[i] in "。；，")])
            if not page.form("notice_opening").search(page.folded, start, line.end):  # 现将进展情况通报如下
                return without_unit(page, (_behind_number(page, start, end), end))
    return None


def _behind_number(page: Page, start: int, end: int) -> int:
    """Where 规上工业总产值 begins in 表2 各县区规上工业总产值; what only numbers a table stays as it is."""
    number = page.form("table_number").match(page.folded, start, end)
    return _behind_lead(page, number.end() if number else start, end)


def _units(page: Page, above: Sequence[Line]) -> list[tuple[str, int]]:
    for line in reversed(above):
        for match in page.form("caption_unit").finditer(page.folded, line.start, line.end):
            units = [unit_of(page, text.strip()) for text in re.split("[、，/]", match["units"])]
            if any(unit for unit, _ in units):  # not （第4期）, and not 填报单位：市林草局
                return [(unit, multiplier) for unit, multiplier in units if unit and unit != "%"]
    return []


def without_unit(page: Page, span: Span) -> Span:
    """项目投资 for 项目投资（单位：万元）, however much of the bracket a heading holds."""
    bracket = page.folded.find("（单位", *span)
    return (span[0], bracket) if bracket > span[0] else span


def names_nothing(page: Page, span: Span) -> bool:
    """Whether a heading or caption only orders the text: 二、分县（市、区）进度, 各街道进展情况, 附表."""
    label = page.form("label").match(page.folded, *span)
    return page.form("breakdown_heading").fullmatch(page.folded, label.end() if label else span[0], span[1]) is not None


def bulletin_topic(page: Page, title: Line | None) -> Span | None:
    """What the bulletin is about, from its title: 高标准农田建设 of 襄阳市2024年高标准农田建设进度通报."""
    if title is None:
        return None
    about = page.folded.rfind("关于", title.start, title.end)
    start = about + 2 if about >= 0 else title.start
    tail = page.form("title_tail").search(page.folded, start, title.end)
    end = tail.start() if tail else title.end
    start, end = trimmed(page.folded, _behind_lead(page, start, end), end)
    return (start, end) if 2 <= end - start <= _LONGEST and not _reports(page, start, end) else None


def _behind_lead(page: Page, start: int, end: int) -> int:
    """Where a title's subject begins behind the place, the months and the like that stand before it."""
    provinces = divisions(page.grammar).province_stems
    while start < end:
        mentions = [m.end for m in page.mentions.within(start, start + 1) if isinstance(m, Place | Time)]
        lead = page.form("title_lead").match(page.folded, start, end)
        province = next((stem for stem in provinces if page.folded.startswith(stem, start, end)), "")
        if mentions and max(mentions) <= end:
            start = max(mentions)  # 全州县 rather than 全州
        elif province and not page.folded.startswith(_KINDS, start + len(province)):
            start += len(province)
        elif lead and lead.end() > start:
            start = lead.end()
        else:
            break
    return start


def _reports(page: Page, start: int, end: int) -> bool:
    """为民办实事项目1-4月份完成投资14.7亿元: whether a title is a headline that says what has been done."""
    mentions = page.mentions.within(start, end)
    did = any(isinstance(m, Term) and m.kind in ("done", "share") for m in mentions)
    return did and any(isinstance(m, Figure) and m.unit and m.unit not in COUNT_UNITS for m in mentions)
