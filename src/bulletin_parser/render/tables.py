"""The look that all tables share: a rule under the heads, no boxes, figures to the right, cells level at the top."""

from typing import TYPE_CHECKING, NamedTuple

from bulletin_parser.render.fitting import Size, fitted
from bulletin_parser.render.terminal import cell

if TYPE_CHECKING:
    from collections.abc import Mapping

    import rich.table
    from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
    from rich.text import Text

_WIDEST_FIGURE = 12  # what is wider folds, so that one long unit does not leave the names without room
_LEAST = 8


class Column(NamedTuple):
    """A column's head, and the cells it is folded to at the least and at the most; ``figure`` aligns right.

    Figures fold only beyond the most.
    """

    head: str
    figure: bool = False
    least: int = _LEAST
    most: int | None = None


class _Row(NamedTuple):
    cells: "tuple[Text, ...]"
    style: str
    ends_section: bool = False


class Table:
    """Rows under these columns: as wide as their words, else folded, else in parts that stand below each other."""

    def __init__(self, *columns: Column) -> None:
        """An empty table."""
        self._columns = columns
        self._rows: list[_Row] = []

    def add_row(self, *cells: "Text", style: str = "") -> None:
        """Add a row; columns beyond its cells are empty."""
        self._rows.append(_Row((*cells, *(cell("") for _ in self._columns[len(cells) :])), style))

    def add_section(self) -> None:
        """Put a gap below the last row."""
        if self._rows:
            self._rows[-1] = self._rows[-1]._replace(ends_section=True)

    def __rich_console__(self, console: "Console", options: "ConsoleOptions") -> "RenderResult":
        """The table for the room that there is."""
        sizes = [self._size(number) for number in range(len(self._columns))]
        for part, widths in enumerate(fitted(sizes, self._names(), options.max_width)):
            if part:
                yield ""
            yield self._part(widths)

    def _size(self, number: int) -> Size:
        column = self._columns[number]
        texts = [cell(column.head), *(row.cells[number] for row in self._rows)]
        whole = max(line.cell_len for text in texts for line in text.split("\n", allow_blank=True))
        most = column.most or (_WIDEST_FIGURE if column.figure else whole)
        whole = max(1, min(whole, most))
        return Size(number, whole, whole if column.figure else min(whole, column.least))

    def _names(self) -> int:
        """How many columns name a row: those before the first figure, one at least."""
        figures = (number for number, column in enumerate(self._columns) if number and column.figure)
        return next(figures, len(self._columns))

    def _part(self, widths: "Mapping[int, int]") -> "rich.table.Table":
        """The columns that have these widths, for rich to draw."""
        from rich import box, table  # noqa: PLC0415

        made = table.Table(
            box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, header_style="bold", padding=(0, 1, 0, 0)
        )
        for number, width in widths.items():
            figure = self._columns[number].figure
            made.add_column(
                cell(self._columns[number].head),
                justify="right" if figure else "left",
                no_wrap=figure,
                overflow="fold",
                width=width,
            )
        for row in self._rows:
            made.add_row(*(row.cells[number] for number in widths), style=row.style, end_section=row.ends_section)
        return made


def stacked(*parts: "RenderableType") -> "RenderableType":
    """Parts one below the other."""
    from rich.console import Group  # noqa: PLC0415

    return Group(*parts)
