"""Cells of a table that hold sentences (进展情况: 主体工程已封顶，累计完成投资8600万元; 70%（新碧街道推进缓慢）)."""

from collections.abc import Sequence
from typing import NamedTuple

from bulletin_parser.extract.indicators.ledger import Ledger, Row
from bulletin_parser.extract.indicators.rows import read_title
from bulletin_parser.extract.layout.cell_alignment import Column
from bulletin_parser.extract.projects.accounts import read_topic
from bulletin_parser.extract.projects.topics import Topic, statement_item
from bulletin_parser.extract.status.counts import Count
from bulletin_parser.extract.status.verdicts import Verdict
from bulletin_parser.extract.tabular.remarked_cells import read_remark
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure

_DUE = frozenset({"task", "target"})
_DONE = frozenset({"status", "actual"})
_SHORTEST = 8


class ProseCell(NamedTuple):
    """A cell in sentences, and whether its column tells what is due (else, what has been done).

    ``rate`` is the percentage that it begins with (70%（新碧街道推进缓慢）), ``month``
    the one up to which it tells, by its column's head (1-11月推进情况 beside 1-10月推进情况), 0 where that has none.
    """

    span: Span
    due: bool
    rate: Figure | None = None
    month: int = 0


def prose_cells(page: Page, cells: dict[int, Span], columns: Sequence[Column]) -> dict[int, ProseCell]:
    """The cells of a row that report in sentences, by their column: those that are no figure alone, or a percentage."""
    found: dict[int, ProseCell] = {}
    for i, (start, end) in cells.items():
        kind = columns[i].kind
        figures = [m for m in page.mentions.within(start, end) if isinstance(m, Figure)]
        if kind not in _DUE | _DONE or (end - start < _SHORTEST and not figures):
            continue
        if figures and figures[0].start <= start + 1 and figures[0].is_percent and kind in _DONE:
            found[i] = ProseCell(_unbracketed(page, figures[0].end, end), due=False, rate=figures[0])
        elif not any(m.start <= start + 1 and m.end >= end - 1 for m in figures):
            found[i] = ProseCell((start, end), kind in _DUE, month=_last_month(page, columns[i]))
    return found


def _last_month(page: Page, column: Column) -> int:
    match = page.grammar.form_for(column.name, "months").search(column.name)
    return int(match["last"]) if match else 0


def _unbracketed(page: Page, start: int, end: int) -> Span:
    """What stands in the bracket, if a span is one: 新碧街道推进缓慢 in （新碧街道推进缓慢）; one may be left open."""
    closed = page.folded.endswith("）", start, end)
    whole = page.folded.startswith("（", start) and (closed or "）" not in page.folded[start:end])
    return (start + 1, end - closed) if whole else (start, end)


class Told(NamedTuple):
    """What the sentences of a row say of how its project stands, and of how places do in it."""

    verdict: Verdict | None
    standings: Sequence[Count]


def read_cells(page: Page, title: Span, ledger: Ledger, cells: Sequence[ProseCell], *, measured: bool = False) -> Told:
    """Reads the sentences of a row into its project's ledger, what is due first, then the latest months, and gives the
    status they end with; the figures of earlier months measure nothing beside those of later ones.

    Where neither a cell nor a column says what is due (``measured``), the title does (建设停车位600个).
    """
    verdict, counts = None, list[Count]()
    if not (measured or any(cell.due for cell in cells)):
        read_title(*title, ledger)
    latest = max((cell.month for cell in cells if page.mentions.figures_within(*cell.span)), default=0)
    for cell in sorted(cells, key=lambda cell: (not cell.due, -cell.month)):
        known = len(ledger.rows)
        if cell.rate:
            rate_first(ledger, cell.rate)
        if cell.span[0] == cell.span[1]:
            continue
        if cell.rate and page.folded.endswith("（", 0, cell.span[0]):
            remark = read_remark(page, cell.span, title)
            verdict = remark.verdict or verdict
            counts += [remark.told] if remark.told else []
            if remark.told or remark.verdict:
                continue
        if 0 < cell.month < latest:
            ledger.others += [(figure, "previous") for figure in page.mentions.figures_within(*cell.span)]
            continue
        account = read_topic(page, Topic(statement_item(title, *cell.span, None), [cell.span]), ledger)
        if cell.due:
            _make_due(ledger, known)
        else:
            verdict = account.verdict or verdict
            counts += [account.standing] if account.standing else []
    return Told(verdict, counts)


def rate_first(ledger: Ledger, rate: Figure) -> None:
    """Gives the percentage that a cell begins with to the first thing that the row is about."""
    row = next((r for r in ledger.rows if "rate" not in r.rates), None)
    if row is None:
        row = Row(ledger.title, None)
        ledger.rows.append(row)
    row.rates["rate"] = (rate, 1)


def _make_due(ledger: Ledger, known: int) -> None:
    """What a column of tasks says is done (改造农村公路120公里) is to be done."""
    for row in ledger.rows[known:]:
        if row.target is None:
            row.target, row.actual = row.actual, None
        ledger.others += [(figure, "threshold") for figure, _ in row.rates.values() if isinstance(figure, Figure)]
        row.rates.clear()
        row.verb, row.asserted = "", False
    ledger.rows[known:] = [row for row in ledger.rows[known:] if row.target]
