"""The one look that all tables share: a rule under the heads, no boxes, figures to the right and level with names."""

from typing import TYPE_CHECKING, NamedTuple

from bulletin_parser.render.terminal import cell

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table

_WIDEST_FIGURE = 12  # what is wider folds, so that one long unit does not leave the names without room


class Column(NamedTuple):
    """A column's head, and the fewest and most cells it has; ``figure`` aligns right and folds only beyond the most."""

    head: str
    figure: bool = False
    least: int | None = None
    most: int | None = None


def table(*columns: Column) -> "Table":
    """An empty table with these columns; rows are level at their last line."""
    from rich import box  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415

    made = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, header_style="bold", padding=(0, 1, 0, 0))
    for column in columns:
        made.add_column(
            cell(column.head),
            justify="right" if column.figure else "left",
            no_wrap=column.figure,
            overflow="fold",
            vertical="bottom",
            min_width=column.least,
            max_width=column.most or (_WIDEST_FIGURE if column.figure else None),
        )
    return made


def stacked(*parts: "RenderableType") -> "RenderableType":
    """Parts one below the other."""
    from rich.console import Group  # noqa: PLC0415

    return Group(*parts)
