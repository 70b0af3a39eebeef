"""Finds tables whose rows are numbered lines, with cells that single blanks part and that some rows lack.

``序号 项目名称 责任单位 目标任务 完成情况 完成率%`` over ``1 新增养老床位 民政局 71个 55 77%`` and ``2 新增摄像头
公安局 100个 购进中``: the numbers say where rows begin, the heads how many columns there are.
"""

from collections.abc import Collection, Iterator

from bulletin_parser.extract.layout.broken_cells import is_office
from bulletin_parser.extract.layout.cell_alignment import is_total
from bulletin_parser.extract.layout.rulings import STARS, Grid, figured, is_serial
from bulletin_parser.extract.layout.stack_heads import head_kind
from bulletin_parser.extract.layout.stack_rows import is_figure
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.units import header_unit
from bulletin_parser.outline import Line

_FEWEST_HEADS, _FEWEST_CELLS, _FEWEST_ROWS = 4, 3, 2


def numbered(page: Page, taken: Collection[int]) -> Iterator[Grid]:
    """The tables of numbered lines, but for lines that begin where another table has some (``taken``)."""
    for i, heads in headers(page, taken):
        if len(heads) >= _FEWEST_HEADS:
            header, rows = _with_parts(page, heads, list(_rows(page, i + 1, heads)))
            if len(rows) >= _FEWEST_ROWS and _measure(page, rows):
                yield Grid(page.lines[i].start, rows[-1][-1][1], header, rows)


def headers(page: Page, taken: Collection[int]) -> Iterator[tuple[int, list[Span]]]:
    """The lines by their index, with their cells, that begin with the head for a row's number, but for those that
    begin where another table has a line (``taken``)."""
    serial = page.grammar.of_kind("columns", "serial")
    for i, line in enumerate(page.lines):
        if line.start not in taken and page.folded.startswith(serial, line.start):
            yield i, _heads(page, line)


def _heads(page: Page, line: Line) -> list[Span]:
    """The cells of a header; a blank behind a dash is within one (1- 8月完成情况), as is one between two single
    characters (单 位, 备  注)."""
    found: list[Span] = []
    for cell in pieces(page, line):
        spread = bool(found) and cell[1] - cell[0] == found[-1][1] - found[-1][0] == 1
        broken = spread or (bool(found) and page.folded[found[-1][1] - 1] in "-—至")
        found[-1:] = [(found[-1][0], cell[1])] if broken else [*found[-1:], cell]
    return found


def pieces(page: Page, line: Line) -> list[Span]:
    """The pieces of a line between blanks."""
    found, at = [], line.start
    for word in page.folded[line.start : line.end].replace("\t", " ").split(" "):
        if word:
            found.append((at, at + len(word)))
        at += len(word) + 1
    return found


def _rows(page: Page, first: int, header: list[Span]) -> Iterator[list[Span]]:
    """The rows from the line of that index on; lines between them that hold figures but no number, which are of the
    project above; and those that sum up all or a group (合计 60380 15010 24.9, 一、市级实事 8860 2310 26.1)."""
    number = 0
    for i in range(first, len(page.lines)):
        cells = pieces(page, page.lines[i])
        summed = _summed(page, cells, header)
        if summed:
            yield summed
            continue
        if cells and is_serial(page.folded[slice(*cells[0])], number + 1) and len(cells) >= _FEWEST_CELLS:
            number += 1
        elif not (number and 1 < len(cells) <= len(header) and any(is_figure(page, cell) for cell in cells[1:])):
            return
        yield cells


def _summed(page: Page, cells: list[Span], header: list[Span]) -> list[Span]:
    """The cells of a row that sums up, each figure under a head that names a unit; none for any other row."""
    counted = [i for i, head in enumerate(header) if "（" in page.folded[slice(*head)] and _names_unit(page, head)]
    if not cells or len(cells) - 1 != len(counted) or not all(is_figure(page, cell) for cell in cells[1:]):
        return []
    label = page.form("label").match(page.folded, *cells[0])
    if not (label or is_total(page, cells[0])):
        return []
    at = cells[0][1]
    placed = dict(zip(counted, cells[1:], strict=True))
    placed[1 if label else 0] = (label.end(), at) if label else cells[0]
    return [placed.get(i, (at, at)) for i in range(len(header))]


def _names_unit(page: Page, head: Span) -> bool:
    """投资计划（万元）, 占比（%）: whether a bracket at the end of a head holds a unit."""
    bracket = page.folded[slice(*head)].partition("（")[2].rstrip("）")
    return header_unit(bracket, page.grammar)[0] is not None


def _with_parts(page: Page, header: list[Span], rows: list[list[Span]]) -> tuple[list[Span], list[list[Span]]]:
    """The table with a column, which has no head, for the parts of projects, where some stand behind their names (11
    文化惠民 送戏曲下乡60场 县文旅局 60场) and below in rows of their own, as the office one column too far shows."""
    offices = next((at for at, head in enumerate(header) if head_kind(page, head) == "lead"), 0)
    numbered = [page.folded[slice(*row[0])].rstrip(STARS).isdecimal() for row in rows]
    parted = [told and _is_parted(page, row, offices) for row, told in zip(rows, numbered, strict=True)]
    if not offices or not any(parted):
        return header, rows
    whole = []
    for row, has_number, has_part in zip(rows, numbered, parted, strict=True):
        if not has_number:
            whole.append([(row[0][0], row[0][0])] * offices + row)
        elif has_part:
            whole.append(row)
        else:
            whole.append([*row[:offices], (row[offices - 1][1],) * 2, *row[offices:]])
    head = (header[offices - 1][1],) * 2
    return [*header[:offices], head, *header[offices:]], whole


def _is_parted(page: Page, row: list[Span], offices: int) -> bool:
    return len(row) > offices + 1 and not is_office(page, row[offices]) and is_office(page, row[offices + 1])


def _measure(page: Page, rows: Collection[list[Span]]) -> bool:
    """Whether most rows hold a figure alone in its cell; a dash or stroke says that there is none."""
    return sum(figured(page.folded, row) for row in rows) * 2 > len(rows)
