"""Counties against projects in one span of months: which are behind where, and how far each has come."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from bulletin_parser.compare.changes import number
from bulletin_parser.compare.corrected import HEAD, Corrected, Correction, fields, once, told_in
from bulletin_parser.compare.months import Months
from bulletin_parser.compare.observations import Observation, Rate
from bulletin_parser.compare.unplaced import named
from bulletin_parser.compare.wanted import LAGGING, Wanted
from bulletin_parser.errors import QueryError
from bulletin_parser.values import Status

_OF_FIGURE = frozenset({"rate", "actual", "target"})


@dataclass(frozen=True, slots=True)
class Listing:
    """One name in a region's status list (滞后的是：…), or a status that it gives a count for but no names.

    ``printed_count`` is how many the region says are in ``counted_status``, that of the list; a person may have given
    the name another. ``project_id`` is ``None`` when the name could not be linked to a project.
    """

    months: Months
    region: str
    issuer: str | None = None
    status: Status | None = None
    text: str | None = None
    project_id: int | None = None
    project: str | None = None
    printed_count: int | None = None
    counted_status: Status | None = None
    corrections: tuple[Correction, ...] = ()
    count_corrections: tuple[Correction, ...] = ()
    head_corrections: tuple[Correction, ...] = ()

    @property
    def told_corrections(self) -> tuple[Corrected, ...]:
        """What a person corrected, with what it is of."""
        told = [(each, self.project or self.text) for each in self.corrections]
        told += [(each, None) for each in (*self.count_corrections, *self.head_corrections)]
        return tuple(Corrected(self.months, self.issuer, each, named, region=self.region) for each, named in told)


@dataclass(frozen=True, slots=True)
class Cell:
    """How one project stands in one region: the status it is listed under, the words, the rate printed for it.

    ``corrected`` are the fields that a person corrected.
    """

    status: Status | None = None
    text: str | None = None
    rate: Rate | None = None
    corrected: tuple[str, ...] = ()

    @property
    def lags(self) -> bool:
        """Whether the region lists the project as behind or not started."""
        return self.status in LAGGING


@dataclass(frozen=True, slots=True)
class Row:
    """One project across the regions, and who leads it; ``status`` is what the bulletin says of it as a whole."""

    project: str
    status: Status | None
    cells: Mapping[str, Cell]
    linked: bool = True
    project_id: int | None = None
    agencies: tuple[str, ...] = ()
    is_corrected: bool = False

    @property
    def lagging(self) -> int:
        """In how many regions it is behind or not started."""
        return sum(cell.lags for cell in self.cells.values())


@dataclass(frozen=True, slots=True)
class Matrix:
    """One issuer's projects by its regions.

    ``listed`` counts the names that each region lists as behind or not started, ``printed`` how many it says they are;
    ``quiet`` are the projects that no region here lists or gives a rate for. ``corrected`` is what people corrected in
    all this, ``recounted`` are the regions whose count they did. ``wanted`` is what was asked for.
    """

    months: Months
    issuer: str | None
    regions: tuple[str, ...]
    rows: tuple[Row, ...]
    listed: Mapping[str, int]
    printed: Mapping[str, int]
    quiet: tuple[str, ...]
    corrected: tuple[Corrected, ...] = ()
    recounted: frozenset[str] = frozenset()
    wanted: Wanted = field(default_factory=Wanted)

    @property
    def told_corrections(self) -> tuple[Corrected, ...]:
        """What people corrected in all this."""
        return self.corrected


def matrices(observations: Iterable[Observation], listings: Iterable[Listing], months: Months) -> tuple[Matrix, ...]:
    """One matrix for each issuer that lists names or gives rates for its regions in these months.

    Raises ``QueryError`` when none does.
    """
    rows = [row for row in observations if row.months == months]
    listed = [listing for listing in listings if listing.months == months]
    issuers = dict.fromkeys([*(row.issuer for row in rows), *(listing.issuer for listing in listed)])
    found = (
        _matrix(
            months,
            issuer,
            [row for row in rows if row.issuer == issuer],
            [each for each in listed if each.issuer == issuer],
        )
        for issuer in issuers
    )
    told = tuple(matrix for matrix in found if matrix.regions)
    if not told:
        raise QueryError(f"no bulletin of {months.label} says how its counties stand")
    return told


def _matrix(months: Months, issuer: str | None, rows: Sequence[Observation], listings: Sequence[Listing]) -> Matrix:
    regions = _regions(rows, listings)
    cells = _cells([row for row in rows if row.place in regions], listings)
    names = {each.project_id: each.project or "" for each in listings} | {row.project_id: row.project for row in rows}
    order = dict.fromkeys([*(row.project_id for row in rows), *cells])
    whole = {row.project_id: row for row in reversed(rows) if row.place is None or row.project_status}
    led = {row.project_id: row.agencies for row in rows}
    linked = [
        replace(_row(names[each], each, whole.get(each), cells[each]), agencies=led.get(each, ()))
        for each in order
        if each in cells
    ]
    quiet = tuple(names[each] for each in order if each not in cells)
    return Matrix(
        months,
        issuer,
        regions,
        (*linked, *_unlinked(listings)),
        _listed(listings),
        _printed(listings),
        quiet,
        tuple(once(told_in((*listings, *rows)))),
        frozenset(each.region for each in listings if each.count_corrections and each.counted_status in LAGGING),
    )


def _row(name: str, project_id: int, whole: Observation | None, cells: Mapping[str, Cell]) -> Row:
    corrected = whole is not None and bool({"status", "project_status"} & set(whole.corrected))
    return Row(name, whole.project_status if whole else None, cells, project_id=project_id, is_corrected=corrected)


def _regions(rows: Sequence[Observation], listings: Sequence[Listing]) -> tuple[str, ...]:
    """The columns: the regions that give counts or names, or where none does, those that rows are about."""
    listing = dict.fromkeys(each.region for each in listings if each.region != each.issuer)
    return tuple(listing or dict.fromkeys(row.place for row in rows if row.place and row.rate))


def _cells(rows: Sequence[Observation], listings: Sequence[Listing]) -> dict[int, dict[str, Cell]]:
    """Cells by project and region; of several figures in one cell the first printed one stands."""
    cells: dict[int, dict[str, Cell]] = {}
    for listing in listings:
        if listing.project_id is not None and listing.region != listing.issuer:
            beside = cells.setdefault(listing.project_id, {})
            beside.setdefault(listing.region, _listed_cell(listing))
    for row in rows:
        if row.place and row.rate:
            beside = cells.setdefault(row.project_id, {})
            known = beside.get(row.place, Cell())
            beside[row.place] = known if known.rate else _with_rate(known, row)
    return cells


def _listed_cell(listing: Listing) -> Cell:
    return Cell(listing.status, listing.text, corrected=tuple(fields(listing.corrections)))


def _with_rate(known: Cell, row: Observation) -> Cell:
    """The cell with the figure of a row; what is corrected of the whole project or bulletin is said elsewhere."""
    own = [field for field in row.corrected if field in _OF_FIGURE]
    return replace(known, rate=row.rate, corrected=(*known.corrected, *own))


def _listed(listings: Sequence[Listing]) -> dict[str, int]:
    """How many lagging names each region lists; two that mean one project are two."""
    return dict(Counter(each.region for each in listings if each.text and each.status in LAGGING))


def _printed(listings: Sequence[Listing]) -> dict[str, int]:
    """How many each region says lag, over its lagging statuses."""
    late = [each for each in listings if each.counted_status in LAGGING]
    counts = {(each.region, each.counted_status): each.printed_count for each in late}
    totals: dict[str, int] = {}
    for (region, _), count in counts.items():
        if count is not None:
            totals[region] = totals.get(region, 0) + count
    return totals


def _unlinked(listings: Sequence[Listing]) -> list[Row]:
    """A row for each name that is no project of the bulletin."""
    loose: dict[str, dict[str, Cell]] = {}
    for each in listings:
        if each.project_id is None and each.text and each.region != each.issuer:
            loose.setdefault(each.text, {})[each.region] = _listed_cell(each)
    return [Row(text, None, cells, linked=False) for text, cells in loose.items()]


class _Stand(NamedTuple):
    """How a project stands in one region, as it can be asked for."""

    region: str
    project_id: int | None
    agencies: tuple[str, ...]
    status: Status | None


def about(matrix: Matrix, wanted: Wanted) -> Matrix:
    """The matrix with the regions, projects, offices and statuses asked for.

    What is counted over all projects goes when only some are asked for.
    """
    regions = tuple(region for region in matrix.regions if wanted.keeps_place(region))
    narrowed = [replace(row, cells=_kept(row, wanted)) for row in matrix.rows]
    rows = tuple(row for row in narrowed if row.cells)
    corrected = _corrected(matrix, regions, rows, wanted)
    told = replace(matrix, regions=regions, rows=rows, corrected=corrected, wanted=wanted)
    if wanted.names_projects:
        return replace(told, listed={}, printed={}, quiet=())
    quiet = (*matrix.quiet, *(row.project for row in narrowed if row.linked and not row.cells))
    listed, printed = (
        {region: count for region, count in counts.items() if region in regions}
        for counts in (matrix.listed, matrix.printed)
    )
    return replace(told, listed=listed, printed=printed, quiet=quiet)


def _corrected(matrix: Matrix, regions: Sequence[str], rows: Sequence[Row], wanted: Wanted) -> tuple[Corrected, ...]:
    """What was corrected in what is left of a matrix."""
    gone = set(matrix.regions) - set(regions)
    projects = {row.project for row in rows}

    def is_left(each: Corrected) -> bool:
        return each.correction.field in HEAD or (
            each.region not in gone and (each.project in projects or not wanted.names_projects)
        )

    return tuple(each for each in matrix.corrected if is_left(each))


def _kept(row: Row, wanted: Wanted) -> dict[str, Cell]:
    return {
        region: cell
        for region, cell in row.cells.items()
        if wanted.keeps(_Stand(region, row.project_id, row.agencies, cell.status))
    }


def matrix_rows(matrix: Matrix) -> list[dict[str, object]]:
    """One row for each cell that says something, as machines read it."""
    return [
        {
            "period": matrix.months.label,
            "issuer": named(matrix.issuer),
            "project": row.project if row.linked else None,
            "region": region,
            "status": cell.status,
            "rate": number(cell.rate.value) if cell.rate else None,
            "text": cell.text,
            "corrected": list(cell.corrected),
        }
        for row in matrix.rows
        for region, cell in row.cells.items()
    ]
