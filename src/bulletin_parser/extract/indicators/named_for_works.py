"""Rows that get another name once their aim or what was done is known: for the work, or the deed it is headed by."""

from bulletin_parser.extract.indicators.ledger import Ledger, Row
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page

_SHORTEST_HEADING = 4
_HEADING_REACH = 24


def name_for_work(ledger: Ledger, row: Row) -> None:
    """农村危房改造已竣工135户，占年度任务150户的90%: calls a row by what was finished, of which it has the aim, and not
    by the verb for that."""
    if row.name == row.verb and row.verb in ledger.page.grammar.of_kind("turns", "ends"):
        row.name = ledger.title


def name_for_deed(ledger: Ledger, row: Row, noun: Span | None) -> None:
    """一是劝返复学成效明显。应劝返辍学学生84名，已劝返复学76名: calls a row by what was done, where the sentence before
    its aim names that."""
    done = ledger.page.worded(*noun) if noun else ""
    if noun and row.target and row.noun and done not in row.name and _is_headed(ledger.page, noun, row.noun[0]):
        row.name = done


def _is_headed(page: Page, noun: Span, start: int) -> bool:
    name = page.folded[slice(*noun)]
    return len(name) >= _SHORTEST_HEADING and page.folded.find(name, max(0, start - _HEADING_REACH), start) >= 0
