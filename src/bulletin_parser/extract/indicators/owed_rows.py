"""Rows of what was owed of several steps, when one of them is said to be taken:
应开工21个、应竣工18个，实际开工8个、竣工2个."""

from bulletin_parser.extract.figures.readings import Reading
from bulletin_parser.extract.indicators.ledger import Ledger, Row
from bulletin_parser.extract.text.page import Page

_SHORTEST_STEP, _LONGEST_STEP = 2, 5  # characters of 开工, and of 应开工项目
_SEVERAL = 2


def owed_row(ledger: Ledger, reading: Reading) -> Row | None:
    """应开工21个、应竣工18个，实际开工8个、| 竣工2个: the row of what was owed of the step that is said to be taken,
    where several steps are."""
    term = reading.term
    said = ledger.page.folded[term.start : term.end] if term is not None else ""
    steps = [(_step_owed(ledger.page, row), row) for row in ledger.recent] if said else []
    if len({step[:_SHORTEST_STEP] for step, _ in steps if step}) < _SEVERAL:
        return None
    for step, row in steps:
        if step == said and row.actual is None and row.unit == reading.figure.unit and ledger.is_here(row.place):
            row.name = said
            return row
    return None


def _step_owed(page: Page, row: Row) -> str:
    """开工 of 应开工21个 and of 应开工项目21个, right before the target."""
    start = row.target.start if row.target is not None else 0
    owed = page.folded.rfind("应", max(0, start - _LONGEST_STEP), start)
    return page.folded[owed + 1 : start].removesuffix("项目") if owed >= 0 else ""
