"""Projects against regions as a table of marks: which are behind where."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from bulletin_parser.compare.corrected import HEAD
from bulletin_parser.compare.matrix import Cell, Matrix, Row
from bulletin_parser.render.corrections import MARK, marked, sentences
from bulletin_parser.render.marks import MARKS, legend
from bulletin_parser.render.statuses import BAD, QUIET, style, word
from bulletin_parser.render.tables import Column, Table, stacked
from bulletin_parser.render.terminal import NARROW, cell

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

_LEAST_FOR_NAMES = 16
_BETWEEN = 2
_LEVELS = ("自治县", "自治旗", "县", "市", "区", "旗")
_WHOLE, _SUM = "总体", "合计"


def matrix_view(matrix: Matrix, width: int) -> "RenderableType":
    """The matrix for a console ``width`` columns wide; regions for which there is no room go into a further table."""
    title = cell(
        f"{matrix.issuer or ''} {matrix.months.chinese}{marked(matrix.corrected, *HEAD)} 各地滞后情况".strip(), "bold"
    )
    if not matrix.rows:
        return stacked(title, cell("没有符合条件的项目" if _names_others(matrix) else f"{_who(matrix)}未列出滞后项目"))
    heads = short_names(matrix.regions)
    brief = width < NARROW
    parts: list[RenderableType] = [title]
    for regions in _portions(matrix, heads, width):
        parts += [cell(""), _table(matrix, regions, heads, brief=brief)]
    return stacked(*parts, cell(""), *_below(matrix, brief=brief))


def matrices_view(matrices: Sequence[Matrix], width: int) -> "RenderableType":
    """Several issuers' matrices, one below the other."""
    parts: list[RenderableType] = []
    for matrix in matrices:
        parts += [*([cell("")] if parts else []), matrix_view(matrix, width)]
    return stacked(*parts)


def short_names(regions: Sequence[str]) -> dict[str, str]:
    """Each region's name without its level (吉首市: 吉首), unless too little is left or two became the same."""
    short = {region: _without_level(region) for region in regions}
    names = list(short.values())
    return {region: name if names.count(name) == 1 else region for region, name in short.items()}


def _without_level(region: str) -> str:
    level = next((level for level in _LEVELS if region.endswith(level)), "")
    name = region.removesuffix(level)
    return name if len(name) >= 2 else region


def _portions(matrix: Matrix, heads: dict[str, str], width: int) -> list[list[str]]:
    """The regions in as few tables as fit, each with room left for the projects' names."""
    room = width - _LEAST_FOR_NAMES - len(_WHOLE) * 2 - len(_SUM) * 2 - 2 * _BETWEEN - 4 * (width >= NARROW)
    portions: list[list[str]] = [[]]
    used = 0
    for region in matrix.regions:
        size = _width(matrix, region, heads[region]) + _BETWEEN
        if portions[-1] and used + size > room:
            portions.append([])
            used = 0
        portions[-1].append(region)
        used += size
    return portions


def _width(matrix: Matrix, region: str, head: str) -> int:
    from rich.cells import cell_len  # noqa: PLC0415

    told = (_mark(row.cells[region]) for row in matrix.rows if region in row.cells)
    return max([cell_len(head), *(cell_len(mark) for mark in told)])


def _table(matrix: Matrix, regions: Sequence[str], heads: dict[str, str], *, brief: bool) -> "Table":
    made = Table(
        Column("项目", least=_LEAST_FOR_NAMES),
        Column(_WHOLE, least=4 if brief else 8),
        *(Column(heads[region], figure=True) for region in regions),
        Column(_SUM, figure=True),
    )
    for row in matrix.rows:
        made.add_row(
            cell(row.project, "" if row.linked else QUIET),
            word(row.status, MARKS[row.status] if brief and row.status else None).append(MARK * row.is_corrected),
            *(_cell(row, region) for region in regions),
            cell(row.lagging or "", BAD if row.lagging else ""),
        )
    if matrix.listed or matrix.printed:
        made.add_section()
        listed = (cell(matrix.listed.get(region, 0)) for region in regions)
        made.add_row(cell("列出的滞后项数", "bold"), cell(""), *listed, cell(sum(matrix.listed.values()), "bold"))
    if matrix.printed:
        printed = (_printed(matrix, region) for region in regions)
        made.add_row(cell("原文所说的项数", QUIET), cell(""), *printed, cell(sum(matrix.printed.values()), QUIET))
    return made


def _cell(row: Row, region: str) -> "Text":
    found = row.cells.get(region)
    if found is None:
        return cell("")
    return cell(_mark(found), style(found.status))


def _mark(found: Cell) -> str:
    """The status's mark and the rate in whole percent, as far as each is known."""
    rate = f"{found.rate.value:.0f}%" if found.rate else ""
    return (MARKS[found.status] if found.status else "") + rate + MARK * bool(found.corrected)


def _printed(matrix: Matrix, region: str) -> "Text":
    """How many the region says; in red where that is not how many are listed."""
    printed = matrix.printed.get(region)
    style = "" if printed is None else QUIET if printed == matrix.listed.get(region, 0) else BAD
    return cell("" if printed is None else f"{printed}{MARK * (region in matrix.recounted)}", style)


def _names_others(matrix: Matrix) -> bool:
    """Whether what was asked for are other projects, statuses or places than these have."""
    return matrix.wanted.names_projects or not matrix.regions


def _who(matrix: Matrix) -> str:
    """The places that the matrix is of: all that the bulletin tells of, or those that were asked for."""
    if not matrix.wanted.names_places:
        return "各地均"
    all_of_them = "均" * (len(matrix.regions) > 1)
    return f"{'、'.join(matrix.regions)}{all_of_them}"


def _below(matrix: Matrix, *, brief: bool) -> "list[Text]":
    lines = list(_legend(matrix, brief=brief))
    lines += map(cell, sentences([matrix]))
    if any(not row.linked for row in matrix.rows):
        lines.append(cell("灰色名称未能对应到本期通报的项目", QUIET))
    if matrix.quiet:
        lines.append(cell(f"{_who(matrix)}未列为滞后：{'、'.join(matrix.quiet)}", QUIET))
    return lines


def _legend(matrix: Matrix, *, brief: bool) -> "Iterator[Text]":
    """The marks and figures that stand in cells, in words; where there is little room the whole's status is a mark."""
    cells = [found for row in matrix.rows for found in row.cells.values()]
    used = {found.status for found in cells} | {row.status for row in matrix.rows if brief}
    told = legend(used) if used - {None} else cell("")
    if any(found.rate for found in cells):
        told.append("百分数为该地完成率", QUIET)
    if told:
        yield told
