"""The tables of a page, however their cells are set apart."""

from collections.abc import Sequence

from bulletin_parser.extract.layout.blanks import aligned
from bulletin_parser.extract.layout.rulings import Grid, barred
from bulletin_parser.extract.layout.serial_rows import numbered
from bulletin_parser.extract.layout.stacks import stacked
from bulletin_parser.extract.text.page import Page
from bulletin_parser.outline import Line

__all__ = ["Grid", "find_grids", "table_lines"]


def find_grids(page: Page) -> list[Grid]:
    """Every table of the page, in order: cells with bars or tabs, in columns, in numbered lines, one a line."""
    found: Sequence[Grid] | None = page.known.get("grids")
    if found is None:
        ruled = list(barred(page))
        ruled += aligned(page, ruled)
        taken = {line.start for grid in ruled for line in page.lines_within(grid.start, grid.end)}
        found = sorted([*ruled, *numbered(page, taken), *stacked(page)], key=lambda grid: grid.start)
        page.known["grids"] = found
    return list(found)


def table_lines(grids: Sequence[Grid]) -> list[Line]:
    """The spans of tables, as lines that running text leaves out."""
    return [Line(grid.start, grid.end) for grid in grids]
