"""Reads tables: a row is a project with its figures, or a place with its figures for what the table is about."""

from collections.abc import Collection
from dataclasses import dataclass, field

from bulletin_parser.extract.indicators.ledger import Ledger
from bulletin_parser.extract.layout.cell_alignment import align, is_total
from bulletin_parser.extract.layout.cell_contents import figure_in_bracket
from bulletin_parser.extract.layout.columns import read_columns
from bulletin_parser.extract.layout.grids import Grid
from bulletin_parser.extract.projects.accounts import Account
from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.status.members import Piece
from bulletin_parser.extract.status.verdicts import Verdict
from bulletin_parser.extract.tabular.captions import names_nothing, own_caption, read_caption, without_unit
from bulletin_parser.extract.tabular.measured_rows import measured_rows
from bulletin_parser.extract.tabular.measures import SLOTS, read_measures
from bulletin_parser.extract.tabular.prose_cells import read_cells
from bulletin_parser.extract.tabular.remarked_cells import read_remark, remark_of
from bulletin_parser.extract.tabular.row_sentences import is_measured, sentences, take_rates
from bulletin_parser.extract.tabular.sheets import Sheet, SheetProject, SheetRow
from bulletin_parser.extract.tabular.state_columns import counted_row, state_columns
from bulletin_parser.extract.tabular.table_tasks import targets_in_words, unled
from bulletin_parser.extract.tabular.verdict_cells import answered, stronger, tells, verdict_in_words
from bulletin_parser.extract.text.items import Item, agencies
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Name
from bulletin_parser.mentions.names import ordinal_value
from bulletin_parser.outline import Section

_EMPTY = frozenset({"", "-", "—", "/", "--"})


@dataclass(slots=True)
class Table:
    """What one table says: projects, and the order of its places by each measure that a column ranks them by."""

    accounts: list[Account] = field(default_factory=list)
    ranked: dict[str, list[tuple[int, Span]]] = field(default_factory=dict)
    counts: list[Count] = field(default_factory=list)
    title: Span | None = None
    span: Span = (0, 0)


def read_table(page: Page, grid: Grid, section: Section | None, heading: Span | None, whole: Span | None) -> Table:
    """The projects of a table, and how its places stand.

    ``heading`` is what the text around it is about, ``whole`` what the bulletin is about: for tables of places only.
    """
    caption = read_caption(page, grid) if grid.about is None else own_caption(page, grid.about)
    columns = read_columns(page, grid, caption.units)
    heading = without_unit(page, heading) if heading else None
    titles = [span for span in (caption.title, heading) if span and not names_nothing(page, span)]
    title = (titles or [whole or heading or caption.title or (grid.header[0][0], grid.header[0][1])])[0]
    counting = state_columns(page, grid, columns)
    taken = counting.taken if counting else frozenset[int]()
    measuring = [column._replace(kind="text") if i in taken else column for i, column in enumerate(columns)]
    sheet = Sheet(page, columns, title, read_measures(page.grammar, measuring), grid.header, counting)
    for cells in grid.rows:
        _read_row(sheet, align(page, cells, columns))
    told = [project for project in sheet.projects if project.ledger.rows or project.verdict or project.leads]
    accounts = [_account(project, section) for project in told]
    standing = _standing(sheet, grid)
    counts = [*sheet.counts, standing] if standing else sheet.counts
    return Table(accounts, sheet.ranked, counts, caption.title or title, (grid.start, grid.end))


def _standing(sheet: Sheet, grid: Grid) -> Count | None:
    """How the places of a table stand (亮灯, 备注), as one counting statement about what the table is about."""
    states: dict[str, State] = {}
    for verdict, place in sheet.standing:
        state = states.setdefault(verdict.status, State(verdict, end=verdict.end))
        state.members.append(Piece(*place))
    return Count(None, sheet.title, grid.start, grid.end, states=list(states.values())) if states else None


def _read_row(sheet: Sheet, cells: dict[int, Span]) -> None:
    """Reads one row: a project begins (新建学校), the present one has a place (永顺县), or all are added up (合计)."""
    folded = sheet.page.folded
    first = [cell for _, cell in sorted(cells.items())[:3]]
    total = next((cell for cell in first if is_total(sheet.page, cell)), None)
    if total:
        _read_total(sheet, cells, total)
        return
    filled = [(i, cell) for i, cell in sorted(cells.items(), reverse=True) if folded[slice(*cell)] not in _EMPTY]
    row = SheetRow(cells, {sheet.columns[i].kind: _unstopped(folded, cell) for i, cell in filled})
    name = row.by_kind.get("project" if sheet.has("project") else "task")
    place = row.by_kind.get("place")
    counted = counted_row(sheet.page, sheet.counting, cells, place) if sheet.counting and place else None
    sheet.counts += [counted] if counted else []
    if name and len(filled) == 1 and _goes_on(sheet, name):
        return
    if name:
        opened = _open(sheet.page, unled(sheet.page, name), _lead(sheet.page, row))
        if sheet.projects and not opened.leads and _spanned(sheet, row):
            opened.leads = sheet.projects[-1].leads
        sheet.projects.append(opened)
    elif place and not sheet.projects:
        sheet.projects.append(_open(sheet.page, sheet.title))
    elif "task" in row.by_kind and sheet.projects:
        _add_leads(sheet, sheet.projects[-1], _lead(sheet.page, row))
    if sheet.projects:
        _fill(sheet, row, sheet.projects[-1], place)


def _add_leads(sheet: Sheet, project: SheetProject, lead: Span | None) -> None:
    """Adds the offices of a further part of a project that it has not got yet."""
    known = {agency.name for agency in project.leads}
    project.leads += tuple(one for one in (agencies(sheet.page, *lead) if lead else ()) if one.name not in known)


def _lead(page: Page, row: SheetRow) -> Span | None:
    """The cell that says who leads; one that tells how things stand (达到目标4020元) does not."""
    cell = row.by_kind.get("lead")
    if cell is None or not page.mentions.figures_within(*cell):
        return cell
    return cell if page.folded.endswith(page.grammar.of_kind("offices", "ending"), *cell) else None  # 三十家子镇政府


def _goes_on(sheet: Sheet, name: Span) -> bool:
    """新增学位1620个, alone in a row below 1 | 新建学校2所 | 教体局 | 顺利推进: whether it says what else is to be done
    of the project above, which all the other cells are of. That then has the target."""
    if not (sheet.projects and sheet.has("serial") and sheet.projects[-1].verdict):
        return False
    above = sheet.projects[-1]
    rows = targets_in_words(sheet.page, name, above.ledger.title, money=sheet.in_money)
    above.ledger.rows += rows
    return bool(rows)


def _spanned(sheet: Sheet, row: SheetRow) -> bool:
    """Whether the office's cell spans this row and the one above: one number is printed for both, or the row has no
    such cell though others stand behind where it would."""
    lead = next((i for i, column in enumerate(sheet.columns) if column.kind == "lead"), None)
    if sheet.has("task") and "task" not in row.by_kind:
        return False  # 市级重点民生实事 8860 2310, which sums up a group
    if sheet.has("serial") and "serial" not in row.by_kind:
        return True
    return lead is not None and lead not in row.cells and max(row.cells) > lead


def _unstopped(text: str, cell: Span) -> Span:
    """新增公共停车位1300个 for a cell that ends like a sentence."""
    return cell[0], cell[1] - text.endswith("。", *cell)


def _fill(sheet: Sheet, row: SheetRow, project: SheetProject, place: Span | None) -> None:
    """Adds a row's figures, status and rank to its project."""
    project.end = max(end for _, end in row.cells.values())
    project.ledger.others += _apart(sheet, row.cells)
    prose = sentences(sheet, row)
    answer = _take_words(sheet, row, project, place, prose)
    measured = not prose or is_measured(sheet, row)
    rows = list(measured_rows(sheet, row, project.ledger.title, place)) if measured else []
    project.ledger.rows += rows
    if prose:
        told = read_cells(sheet.page, project.title, project.ledger, list(prose.values()), measured=measured)
        project.verdict = project.verdict or told.verdict
        sheet.counts += told.standings
        if not measured:
            take_rates(sheet, row, project)
    if row.by_kind.get("project") or not place:
        project.verdict = stronger(project.verdict, answer)
    elif answer:
        sheet.standing.append((answer, place))
    for one in rows:
        rank = one.rates.get("rank")
        value = _rank_of(sheet.page, rank[0]) if rank and place else None
        if place and value is not None:
            sheet.ranked.setdefault(one.name, []).append((value, place))


def _rank_of(page: Page, printed: Figure | Name) -> int | None:
    """1 for 1, and for 第一名."""
    if isinstance(printed, Figure):
        return int(printed.value)
    return ordinal_value(page.folded[printed.start : printed.end], page.grammar)


def _read_total(sheet: Sheet, cells: dict[int, Span], total: Span) -> None:
    """The row 合计: of the table's places, or of its projects, in a project named for the whole table, or for their
    kind (一、社保惠民 | 社保惠民4个项目合计)."""
    page, of_projects = sheet.page, sheet.has("project")
    if not sheet.projects or of_projects:
        sheet.projects.append(_open(page, _kind(sheet, cells, total) or sheet.title))
    project = sheet.projects[-1]
    for row in measured_rows(
        sheet, SheetRow(cells, {}), project.ledger.title, None if of_projects else _whole(page, total)
    ):
        row.name = "投资" if sheet.in_money and of_projects and row.name == project.ledger.title else row.name
        project.ledger.rows.append(row)
    project.ledger.others += _apart(sheet, cells)
    project.ledger.others += [(figure, "total") for figure in page.mentions.figures_within(*total) if figure.unit]
    project.end = max(project.end, total[1])


def _kind(sheet: Sheet, cells: dict[int, Span], total: Span) -> Span | None:
    """社保惠民 of 一、社保惠民 right before 社保惠民4个项目合计."""
    first = cells[min(cells)]
    label = sheet.page.form("label").match(sheet.page.folded, *first) if first < total else None
    return (label.end(), first[1]) if label and label.end() < first[1] else None


def _apart(sheet: Sheet, cells: dict[int, Span]) -> list[tuple[Figure, str]]:
    """The figures of a row that say how it was before, and those of some of what is counted (火点: 5（2）)."""
    before = (cell for i, cell in cells.items() if sheet.columns[i].kind == "earlier")
    found = [(figure, "previous") for cell in before for figure in sheet.page.mentions.figures_within(*cell)]
    some = (figure_in_bracket(sheet.page, cell) for i, cell in cells.items() if sheet.columns[i].kind in SLOTS)
    return [*found, *((figure, "item_count") for figure in some if figure)]


def _whole(page: Page, total: Span) -> Span:
    """The place that a row which adds up is of: 全市 of 全市合计, else the row's name."""
    place = page.mentions.place_at(total[0])
    return (place.start, place.end) if place else total


def _open(page: Page, title: Span, lead: Span | None = None) -> SheetProject:
    leads = agencies(page, *lead) if lead else ()
    return SheetProject(title, leads, Ledger(page, page.worded(*title)), None, title[1])


def _take_words(
    sheet: Sheet, row: SheetRow, project: SheetProject, place: Span | None, prose: Collection[int]
) -> Verdict | None:
    """The status that any cell of the row, but those in sentences, gives in words: to its place, or the project.

    Returns what a cell answers (是否达序: 否).
    """
    page = sheet.page
    answer = None
    for i, (start, end) in row.cells.items():
        if i in prose:
            continue
        answer = answered(page, sheet.header[i], (start, end)) or answer
        mentions = page.mentions.within(start, end)
        if sheet.columns[i].kind == "stage":
            project.ledger.others += [(m, "threshold") for m in mentions if isinstance(m, Figure) and m.unit]
        elif sheet.columns[i].kind == "serial":
            project.ledger.others += [(m, "outline_label") for m in mentions if isinstance(m, Figure)]
        elif sheet.columns[i].kind == "project" and (start, end) != project.title:
            number = sheet.page.mentions.figures_within(start, unled(sheet.page, (start, end))[0])
            project.ledger.others += [(figure, "outline_label") for figure in number]  # 15.厕所改造
        elif (told := remark_of(page, (start, end))) is not None:
            remark = read_remark(page, told, project.title)
            project.verdict, project.standing = remark.verdict or project.verdict, remark.told or project.standing
        elif tells(mentions, start, amounts=sheet.columns[i].kind in ("status", "text")):
            verdict = verdict_in_words(page, (start, end))
            if verdict and verdict.start == start and sheet.columns[i].kind in ("project", "task"):
                continue  # 建成启用老年活动中心: what is to be done
            if verdict and place and not row.by_kind.get("project"):
                sheet.standing.append((verdict, place))
            else:
                project.verdict = verdict or project.verdict
    return answer


def _account(project: SheetProject, section: Section | None) -> Account:
    start, end = project.title
    item = Item("table", start, end, project.leads, start, end, project.end, section)
    return Account(item, project.ledger.title, project.ledger, project.verdict, project.standing)
