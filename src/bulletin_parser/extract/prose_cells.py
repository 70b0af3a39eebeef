"""Cells of a table that hold sentences (进展情况: 主体工程已封顶，累计完成投资8600万元)."""

from collections.abc import Sequence
from typing import NamedTuple

from bulletin_parser.extract.columns import Column
from bulletin_parser.extract.ledger import Ledger
from bulletin_parser.extract.nouns import Span
from bulletin_parser.extract.page import Page
from bulletin_parser.extract.projects import read_topic
from bulletin_parser.extract.topics import Topic, statement_item
from bulletin_parser.extract.verdicts import Verdict
from bulletin_parser.mentions.model import Figure

_DUE = frozenset({"task", "target"})
_DONE = frozenset({"status", "actual"})
_SHORTEST = 8


class ProseCell(NamedTuple):
    """A cell in sentences, and whether its column tells what is due (else, what has been done)."""

    span: Span
    due: bool


def prose_cells(page: Page, cells: dict[int, Span], columns: Sequence[Column]) -> dict[int, ProseCell]:
    """The cells of a row that report in sentences, by their column: those that are no figure alone."""
    found: dict[int, ProseCell] = {}
    for i, (start, end) in cells.items():
        kind = columns[i].kind
        figures = [m for m in page.mentions.within(start, end) if isinstance(m, Figure)]
        if kind not in _DUE | _DONE or (end - start < _SHORTEST and not figures):
            continue
        if not any(m.start <= start + 1 and m.end >= end - 1 for m in figures):
            found[i] = ProseCell((start, end), kind in _DUE)
    return found


def read_cells(page: Page, title: Span, ledger: Ledger, cells: Sequence[ProseCell]) -> Verdict | None:
    """Reads the sentences of a row into its project's ledger, what is due first, and gives the status they end with."""
    verdict = None
    for cell in sorted(cells, key=lambda cell: not cell.due):
        known = len(ledger.rows)
        account = read_topic(page, Topic(statement_item(title, *cell.span, None), [cell.span]), ledger)
        if cell.due:
            _make_due(ledger, known)
        else:
            verdict = account.verdict or verdict
    return verdict


def _make_due(ledger: Ledger, known: int) -> None:
    """What a column of tasks says is done (改造农村公路120公里) is to be done."""
    for row in ledger.rows[known:]:
        if row.target is None:
            row.target, row.actual = row.actual, None
        ledger.others += [(figure, "threshold") for figure, _ in row.rates.values() if isinstance(figure, Figure)]
        row.rates.clear()
        row.verb, row.asserted = "", False
    ledger.rows[known:] = [row for row in ledger.rows[known:] if row.target]
