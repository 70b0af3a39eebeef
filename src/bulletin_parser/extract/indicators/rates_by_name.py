"""Rates that are shared out by their names: 履约项目144个，开工项目122个，履约率、开工率分别为98.8%、90%."""

import re
from collections.abc import Sequence

from bulletin_parser.extract.indicators.ledger import Row
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page

_FEWEST = 2  # rates that are shared out
_RATE = "率"
_STEP = 2  # characters of the verb of a step: 开工
_LONGEST = 60  # characters of the names


def rows_by_rates(page: Page, clause: Clause, rows: Sequence[Row]) -> list[Row]:
    """The rows that the rates before 分别 name, in their order; none unless each names another."""
    shared = next((term for term in clause.terms if term.kind == "respectively"), None)
    if shared is None or not page.folded.endswith(_RATE, 0, shared.start):
        return []
    begin = page.begin_of(shared.start, "，。；\n", max(0, shared.start - _LONGEST))
    names = re.split("[、和与及]", page.folded[begin : shared.start])
    if len(names) < _FEWEST or not all(name.endswith(_RATE) and len(name) > _STEP for name in names):
        return []
    left, found = list(rows), list[Row]()
    for name in names:
        row = next((row for row in left if _is_of(name.removesuffix(_RATE), row)), None)
        if row is None:
            return []
        left.remove(row)
        found.append(row)
    return found


def _is_of(step: str, row: Row) -> bool:
    """Whether 履约 is that of 履约项目, or 资金到位 that of 资金."""
    return step[-_STEP:] in row.name or (len(row.name) >= _STEP and row.name in step)
