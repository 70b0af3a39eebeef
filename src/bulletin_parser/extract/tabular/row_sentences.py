"""The sentences of a table's row, and what its columns of figures say beside them."""

from bulletin_parser.extract.tabular.figure_cells import figure_of
from bulletin_parser.extract.tabular.prose_cells import ProseCell, prose_cells, rate_first
from bulletin_parser.extract.tabular.sheets import Sheet, SheetProject, SheetRow


def sentences(sheet: Sheet, row: SheetRow) -> dict[int, ProseCell]:
    """The cells in sentences of a row of a table of projects; beside columns that measure, those that tell alone.

    Where tasks (重点工作目标任务) are all that names a row, they are no sentences of it.
    """
    if not {"project", "task"} & row.by_kind.keys():
        return {}
    cells = prose_cells(sheet.page, row.cells, sheet.columns)
    if not sheet.has("project"):
        cells = {i: cell for i, cell in cells.items() if sheet.columns[i].kind != "task"}
    if not is_measured(sheet, row):
        return cells
    return {i: cell for i, cell in cells.items() if sheet.columns[i].kind == "status" and not _remarks(sheet, cell)}


def _remarks(sheet: Sheet, cell: ProseCell) -> bool:
    """2所因用地手续未办结，进度滞后: a remark on the figures of the columns, which begins with one; where those are of
    money, it tells of the task itself (9处积水点已全部整治完成)."""
    start = cell.span[0]
    if sheet.in_money and cell.rate is None:
        return False
    return cell.rate is not None or any(m.start == start for m in sheet.page.mentions.figures_within(start, start + 1))


def is_measured(sheet: Sheet, row: SheetRow) -> bool:
    """Whether columns hold figures alone of how much is to be done, or has been: not only a rate of it."""
    slots = (slot for measure in sheet.measures for slot in measure.slots.items() if slot[1] in row.cells)
    return any(
        slot in ("target", "actual") and figure_of(sheet.page, row.cells[i], sheet.columns[i], None)
        for slot, i in slots
    )


def take_rates(sheet: Sheet, row: SheetRow, project: SheetProject) -> None:
    """Gives a rate in a column of its own to the first thing that the sentences of its row measure."""
    for measure in sheet.measures:
        for slot, i in measure.slots.items():
            figure = figure_of(sheet.page, row.cells[i], sheet.columns[i], None) if i in row.cells else None
            if figure and slot == "rate":
                rate_first(project.ledger, figure)
