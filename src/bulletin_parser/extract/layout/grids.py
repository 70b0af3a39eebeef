"""The tables of a page, however their cells are set apart."""

from collections.abc import Sequence

from bulletin_parser.extract.layout.blanks import aligned
from bulletin_parser.extract.layout.rulings import Grid, barred
from bulletin_parser.extract.layout.serial_rows import numbered
from bulletin_parser.extract.layout.stacks import stacked
from bulletin_parser.extract.layout.told_rows import told_rows
from bulletin_parser.extract.text.overlaps import Overlaps
from bulletin_parser.extract.text.page import Page
from bulletin_parser.outline import Line

__all__ = ["Grid", "find_grids", "table_lines"]


def find_grids(page: Page) -> list[Grid]:
    """Every table of the page, in order: cells with bars or tabs, in columns, in numbered lines, one a line."""
    found: Sequence[Grid] | None = page.known.get("grids")
    if found is None:
        ruled = list(barred(page))
        taken = {line.start for grid in ruled for line in page.lines_within(grid.start, grid.end)}
        measured = list(numbered(page, taken))
        taken |= {line.start for grid in measured for line in page.lines_within(grid.start, grid.end)}
        even, serial = _longer(list(aligned(page, ruled)), [*measured, *told_rows(page, taken)])
        found = sorted([*ruled, *even, *serial, *stacked(page)], key=lambda grid: grid.start)
        page.known["grids"] = found
    return list(found)


def _longer(even: Sequence[Grid], serial: Sequence[Grid]) -> tuple[list[Grid], list[Grid]]:
    """Of two readings of the same lines that with more rows: a row that lacks cells (提高农村低保标准 元/年/人 3960)
    ends a table of even ones, but not one whose rows have numbers."""
    sizes = {(grid.start, grid.end): len(grid.rows) for grid in even}
    others = Overlaps(sizes)
    kept = [one for one in serial if all(sizes[span] < len(one.rows) for span in others.near(one.start, one.end))]
    longer = Overlaps((grid.start, grid.end) for grid in kept)
    return [one for one in even if not longer.near(one.start, one.end)], kept


def table_lines(grids: Sequence[Grid]) -> list[Line]:
    """The spans of tables, as lines that running text leaves out."""
    return [Line(grid.start, grid.end) for grid in grids]
