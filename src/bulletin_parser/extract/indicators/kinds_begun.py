"""How many works of a kind there are and how many of them have come so far: 74个计划新开工项目已开工46个，开工率62%."""

from bulletin_parser.extract.indicators.ledger import Ledger, Row
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.mentions.units import COUNT_UNITS

_TWO = 2


def enter_kind_begun(ledger: Ledger, clause: Clause) -> frozenset[int]:
    """Enters the two figures of a clause that begins with how many works of a kind there are and goes on with how
    many of them have been begun or finished, and gives their offsets; none of another clause."""
    page = ledger.page
    if len(clause.figures) != _TWO or any(figure.unit not in COUNT_UNITS for figure in clause.figures):
        return frozenset()
    whole, part = clause.figures
    if whole.start != clause.start or part.end != clause.end or part.value > whole.value:
        return frozenset()
    said = page.form_in("kind_begun", whole.end, part.start).fullmatch(page.folded, whole.end, part.start)
    if said is None:
        return frozenset()
    name, step = said.span("name"), said.span("step")
    if said["planned"]:  # as 计划新开工项目74个，已开工46个 is
        ledger.add(Row(page.worded(*name), name, ledger.place, target=whole, actual=part))
    else:
        ledger.add(Row(page.worded(*name), name, ledger.place, actual=whole))
        ledger.add(Row(page.worded(*step), step, ledger.place, actual=part, own=True))
    return frozenset((whole.start, part.start))
