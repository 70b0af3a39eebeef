"""Tables whose columns are places (项目 | 类别 | 全市 | 滨城区 | 沾化区), turned so that their rows are.

Each thing that they tell of becomes a table of its own: 卫生室提升（处） with 计划 and 完成 for 全市 and each district.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from bulletin_parser.extract.layout.cell_alignment import are_places_alone, is_place
from bulletin_parser.extract.layout.rulings import Grid
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page

_FEWEST = 3  # columns that are places
_MEASURES = frozenset({"target", "actual", "rate", "yoy", "mom", "rank", "outcome", "task"})


@dataclass(slots=True)
class _Thing:
    """What some rows tell of, and what each measures (计划, 完成) with a value for each place."""

    name: Span
    measured: list[tuple[Span, Sequence[Span]]] = field(default_factory=list)


def turned(page: Page, grid: Grid) -> list[Grid]:
    """The tables that a table with places as columns is, or the table itself."""
    first = next((i for i, cell in enumerate(grid.header) if is_place(page, cell)), 0)
    bare = grid.header[0][0] == grid.header[0][1] and are_places_alone(page, grid.header[1:])
    first = 1 if bare else first
    places = grid.header[first:]
    if not first or len(places) < _FEWEST or not (bare or all(is_place(page, cell) for cell in places)):
        return [grid]
    corner = (grid.start, grid.start)
    if first == 1 and _alternate(page, grid.rows):
        split = [[*_split(page, row[0]), *row[1:]] for row in grid.rows]
        grid, first = grid._replace(header=[corner, *grid.header], rows=split), 2
    tables = []
    for thing in _things(page, grid, first):
        heads = [head for head, _ in thing.measured]
        rows = [[place, *(values[i] for _, values in thing.measured)] for i, place in enumerate(places)]
        about = None if _kind(page, thing.name) == "rate" else thing.name
        tables.append(Grid(grid.start, grid.end, [corner, *heads], rows, about=about, turned=True))
    return tables or [grid]


def _alternate(page: Page, rows: Sequence[Sequence[Span]]) -> bool:
    """新辟线路年度目标 | 3 | 2, then 实际完成 | 2 | 2: whether rows that say of what they are are followed by some that
    only say what they measure."""
    heads = [_split(page, row[0]) for row in rows if row]
    named = [name[0] < name[1] for name, _ in heads]
    measured = all(measure[0] < measure[1] for _, measure in heads)
    return measured and named[:1] == [True] and not all(named)


def _split(page: Page, cell: Span) -> tuple[Span, Span]:
    """新辟线路 | 年度目标: what a cell names and the word for what is measured of it, either of which may be empty."""
    at = cell[1]
    for start, end, word in reversed(list(page.grammar.scanner("columns").find(page.folded[slice(*cell)]))):
        if word.kind not in _MEASURES or cell[0] + end != at:
            break
        at = cell[0] + start  # 实际 | 完成
    return (cell[0], at), (at, cell[1])


def _things(page: Page, grid: Grid, first: int) -> Iterator[_Thing]:
    """The things that rows tell of, in order; a row without a name goes on with the one above it."""
    named = next((i for i in range(first) if _kind(page, grid.header[i]) != "serial"), 0)
    thing: _Thing | None = None
    for row in grid.rows:
        values = row[-(len(grid.header) - first) :]
        lead = row[: len(row) - len(values)]
        sort = lead[-1] if lead and _kind(page, lead[-1]) in _MEASURES else None
        name = lead[named] if len(lead) == first and lead[named][0] < lead[named][1] else None
        if name is not None and (name != sort or thing is None or first == 1):
            if thing is not None:
                yield thing
            thing = _Thing(name)
        if thing is not None and len(values) == len(grid.header) - first:
            thing.measured.append((sort or thing.name, values))
    if thing is not None:
        yield thing


def _kind(page: Page, cell: Span) -> str:
    """What the words of a cell would head a column of."""
    head = page.folded[slice(*cell)].partition("（")[0]
    return next((word.kind for _, _, word in reversed(list(page.grammar.scanner("columns").find(head)))), "")
