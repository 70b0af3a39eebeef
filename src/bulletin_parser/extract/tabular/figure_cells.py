"""The figure of a table's cell, in the unit of its column, its row or its own: 42, 42个, 80%（新区幼儿园进度滞后）."""

from bulletin_parser.extract.layout.cell_alignment import Column
from bulletin_parser.extract.tabular.remarked_cells import remark_of
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure
from bulletin_parser.mentions.numerals import MULTIPLIERS

_MOST_TIMES = 3  # a target's amount that may have been done


def figure_of(page: Page, cell: Span, column: Column, unit: str | None) -> Figure | None:
    """The figure of a cell, in the unit of its column or its row; a target may come with the task in words."""
    found = [m for m in page.mentions.within(*cell) if isinstance(m, Figure)]
    remark = remark_of(page, cell)
    whole = (cell[0], remark[0] - 1) if remark else cell
    if not found:
        return None
    figure = found[0]
    if unit and figure.unit and unit.startswith(f"{figure.unit}/"):
        figure = figure._replace(unit=unit)  # 60元 where the row counts 元/月/人
    if found[0].start > cell[0] + 1 or not _fills(page, found[0], whole):
        return figure if column.kind == "target" and len(found) == 1 and figure.unit else None
    if figure.unit is None and column.kind in ("target", "actual"):
        return figure._replace(unit=column.unit or unit, value=figure.value * column.multiplier)
    if figure.unit is None and column.kind == "outcome":
        return figure._replace(unit="%")
    return figure


def _fills(page: Page, figure: Figure, cell: Span) -> bool:
    """Whether a figure is all of a cell, or all but a bracket behind it: 80%（新区实验幼儿园进度滞后）."""
    rest = page.folded[figure.end : cell[1]]
    return len(rest) <= 1 or (rest.startswith("（") and rest.endswith("）"))


def in_unit_of_target(page: Page, target: Figure, actual: Figure) -> Figure:
    """700人 for 700 beside 1300人, and 7965万 for 7965 beside 10000万: what a cell without a unit counts as its target
    does."""
    if any(not character.isdecimal() and character != "." for character in page.folded[actual.start : actual.end]):
        return actual
    printed = page.folded[target.start : target.end]
    times = next((MULTIPLIERS[character] for character in printed if character in MULTIPLIERS), 1)
    scaled = times > 1 and actual.value * times <= target.value * _MOST_TIMES
    return actual._replace(unit=target.unit, value=actual.value * (times if scaled else 1))
