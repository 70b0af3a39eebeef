"""Aims, and rows, that a rate proves: 新增学位3240个。目前，已开工12所，新增学位2160个，完成任务的66.7%."""

from decimal import Decimal

from bulletin_parser.extract.indicators.ledger import Ledger, Row, same_place
from bulletin_parser.mentions.model import Figure

_ALL = 100  # percent
_HALF = Decimal("0.5")


def take_proved_aim(ledger: Ledger, row: Row) -> None:
    """Makes an amount the aim of what a later sentence says was done of the same thing, where the rate of that is just
    what share of the amount it is; the amount alone says neither that it is done nor that it is to be."""
    rate = row.rates.get("rate")
    printed = rate[0] if rate else None
    if row.target is not None or row.actual is None or not isinstance(printed, Figure):
        return
    alike = (one for one in ledger.recent if one is not row and one.name == row.name and one.unit == row.unit)
    plain = (one for one in alike if not (one.target or one.rates or one.asserted or one.own))
    first = next((one for one in plain if same_place(ledger.page, one.place, row.place)), None)
    if first is None or first.actual is None or first.sentence == row.sentence:
        return
    if _is_share(row.actual.value, first.actual.value, printed.value):
        row.target, row.noun = first.actual, first.noun
        ledger.rows.remove(first)


def row_proved(ledger: Ledger, row: Row, printed: Figure) -> Row:
    """The row that a rate of completion is of by its figures, where it is not of the one that it stands behind: 任务
    4800批次，已抽检2630批次，发现不合格48批次，完成任务的54.79%. In another sentence it is shown by decimals alone."""
    if printed.value == _ALL or not printed.is_percent or _is_proved(row, printed) or (row.target and row.actual):
        return row
    here = [one for one in ledger.recent if ledger.is_here(one.place)]
    exact = int(printed.value.as_tuple().exponent) < 0
    here = [one for one in here if exact or one.sentence == ledger.stamp]
    shown = [one for one in here if "rate" not in one.rates and _is_proved(one, printed)]
    if len(shown) != 1:
        return row
    if row is ledger.rows[-1] and not (row.target or row.actual or row.rates):
        ledger.rows.pop()
    return shown[0]


def _is_proved(row: Row, printed: Figure) -> bool:
    aim, done = row.target, row.actual
    return aim is not None and done is not None and _is_share(done.value, aim.value, printed.value)


def _is_share(part: Decimal, whole: Decimal, printed: Decimal) -> bool:
    """Whether a printed percentage is what an amount is of a whole, to its last digit."""
    exponent = printed.as_tuple().exponent
    last = Decimal(1).scaleb(min(int(exponent), 0))
    return whole > 0 and abs(part * _ALL - printed * whole) <= whole * last * _HALF
