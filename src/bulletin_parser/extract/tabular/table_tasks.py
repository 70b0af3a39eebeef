"""What a table's row says of its task in words: what is measured, and how much of it is to be done.

城镇新增就业3200人 · 农村低保保障对象（人） · 新建公办幼儿园6所，新增学位1260个
"""

from typing import NamedTuple

from bulletin_parser.extract.indicators.ledger import Ledger, Row
from bulletin_parser.extract.indicators.rows import read_title
from bulletin_parser.extract.layout.columns import unit_of
from bulletin_parser.extract.layout.rulings import AMONG
from bulletin_parser.extract.text.nouns import Span, is_verb_only, trimmed
from bulletin_parser.extract.text.page import Page


class Measured(NamedTuple):
    """The noun of what a row measures, the unit, and what its figures are to be multiplied by (万人次)."""

    noun: Span | None
    unit: str | None
    times: int


def measured(page: Page, cell: Span | None, unit_cell: Span | None) -> Measured:
    """What the row of a task measures, and in what unit: by the ``cell`` of its words, and by that of its unit."""
    unit, times = unit_of(page, page.folded[slice(*unit_cell)]) if unit_cell else (None, 1)
    if cell is None:
        return Measured(None, unit, times)
    figures = (m for m in page.mentions.figures_within(*cell) if m.unit and page.folded[m.start - 1] != "（")
    figure = next(figures, None)  # 配电网改造（42个村） measures no villages
    if figure:
        before = (cell[0], figure.start)
        named = figure.start - cell[0] >= 2 and not is_verb_only(page, before)  # 新增 | 15万户直播卫星用户
        noun = before if named or figure.end == cell[1] else (figure.end, cell[1])
        return Measured(noun if noun[1] - noun[0] >= 2 else cell, unit or figure.unit, times)
    bracket = page.folded.find("（", *cell)
    if bracket > cell[0] and page.folded[cell[1] - 1] == "）":
        printed, many = unit_of(page, page.folded[bracket + 1 : cell[1] - 1])
        noun = (cell[0], bracket) if printed else cell
        return Measured(noun, unit, times) if unit else Measured(noun, printed, many)
    return Measured(cell, unit, times)


def unled(page: Page, cell: Span) -> Span:
    """增值税 of a cell 其中：增值税, the first of the parts that the row above adds up; 厕所改造 of 15.厕所改造."""
    start, end = trimmed(page.folded, *cell)
    label = page.form("label").match(page.folded, start, end)
    if label is not None and label.end() < end:
        start = label.end()
    return start + len(AMONG) * page.folded.startswith(AMONG, start, end), end


def targets_in_words(page: Page, cell: Span, title: str, *, money: bool) -> list[Row]:
    """A row for each target in a task's words. Where the columns count ``money``, the task's own money is theirs."""
    ledger = Ledger(page, title)
    read_title(*cell, ledger)
    return [row for row in ledger.rows if row.target and not (money and row.target.unit == "元")]
