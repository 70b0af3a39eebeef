"""How large what was done is, in a bracket behind how many: 新建公园10个，面积3.2万平方米。已建成4个（1.3万平方米）."""

from bulletin_parser.extract.figures.readings import Reading
from bulletin_parser.extract.indicators.ledger import Ledger


def enter_size_in_bracket(reading: Reading, ledger: Ledger) -> bool:
    """Enters a figure that is all of a bracket right behind what was done as what was done of an aim in its own unit,
    where there is one such aim; whether it was so."""
    clause, figure = reading.clause, reading.figure
    alone = clause.opener == "（" and (clause.start, clause.end) == (figure.start, figure.end)
    behind = any(row.actual is not None and row.actual.end + 1 == clause.start for row in ledger.recent)
    if not alone or figure.is_percent or not behind:
        return False
    aims = [one for one in ledger.recent if one.target and one.target.unit == figure.unit and one.actual is None]
    fits = len(aims) == 1 and aims[0].target is not None and figure.value <= aims[0].target.value
    if fits:
        aims[0].actual = figure
    return fits
