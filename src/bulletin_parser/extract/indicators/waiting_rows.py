"""The rows that wait for what 分别 shares out: targets for actuals, actuals for rates."""

from operator import itemgetter

from bulletin_parser.extract.figures.readings import RATES, Reading, Role
from bulletin_parser.extract.indicators.ledger import Ledger, Row
from bulletin_parser.extract.indicators.planned_in_list import planned_in_list
from bulletin_parser.extract.indicators.rates_by_name import rows_by_rates
from bulletin_parser.extract.indicators.rates_in_turn import listed_with
from bulletin_parser.mentions.model import Figure

_FEWEST = 2  # that share figures out


def waiting_rows(ledger: Ledger, reading: Reading) -> list[Row]:
    """The latest rows that still lack what 分别 gives: targets for actuals, actuals for rates."""
    slot = {Role.ACTUAL: "actual", Role.TARGET: "target"}.get(reading.role)
    if reading.role in (Role.OUTCOME, Role.BARE, Role.OWN):
        return []  # a result of its own is none of a row that stands before it, nor is how much more that is
    if slot:
        other = "target" if slot == "actual" else "actual"
        waiting = [r for r in ledger.recent if getattr(r, slot) is None and getattr(r, other) and not r.own]
        return waiting or (planned_in_list(reading, ledger) if slot == "actual" else [])
    key = "rate" if reading.role in RATES else str(reading.role)
    if (percents := _percents(ledger, reading, key)) and len(percents) == len(listed_with(reading, ledger.page)):
        return percents
    rated = [r for r in ledger.recent if reading.figure.is_points and "rate" in r.rates]  # 率分别提高3.2、1.8个百分点
    rows = [r for r in ledger.recent if (r.actual is not None or r in rated) and key not in r.rates]
    if named := rows_by_rates(ledger.page, reading.clause, rows):
        return named
    plain = [r for r in rows if not r.own or r in rated]
    plain = _of_the_sentence(plain, reading, ledger) or plain
    if key == "rate":
        return _steps_before(rows, reading, ledger) or _as_many(plain, reading, ledger)
    listed = listed_with(reading, ledger.page)
    flat = ledger.page.folded[listed[-1].end : listed[-1].end + 1] == "、"  # 分别上升20%、25%、持平
    return plain if flat else plain[-max(_FEWEST, len(listed)) :]  # 进出口…，其中进口…，出口…，分别增长5%和8%


def _steps_before(rows: list[Row], reading: Reading, ledger: Ledger) -> list[Row]:
    """已启动实施68个村、5127户，| 分别占计划的82.9%、81.6%: the steps of the clauses before, as many as share, where
    the sentence tells of nothing else."""
    told = [row for row in rows if row.sentence == ledger.stamp]
    steps = told[-len(listed_with(reading, ledger.page)) :]
    return steps if len(steps) >= _FEWEST and all(row.own for row in told) and told == steps else []


def _percents(ledger: Ledger, reading: Reading, key: str) -> list[Row]:
    """办结率97.4%，满意率93.8%，分别提高0.6和1.2个百分点: the rows of a sentence whose rates points may change."""
    told: list[tuple[int, Row]] = []
    for row in ledger.recent if reading.figure.is_points else ():
        figure = row.rates["rate"][0] if "rate" in row.rates else row.actual
        if isinstance(figure, Figure) and figure.is_percent and row.sentence == ledger.stamp and key not in row.rates:
            told.append((figure.start, row))
    return [row for _, row in sorted(told, key=itemgetter(0))]


def _of_the_sentence(rows: list[Row], reading: Reading, ledger: Ledger) -> list[Row]:
    """The rows that the sentence of a reading has told of, also in statements of their own (城市标准提高到720元，农村
    标准提高到600元，同比分别提高5%和8%)."""
    told, text = [r for r in rows if r.sentence == ledger.stamp], ledger.page.folded
    wanted = rows[-len(listed_with(reading, ledger.page)) :]
    first = wanted[0].actual if len(wanted) > len(told) else None
    return wanted if first and not any(m in text[first.end : reading.figure.start] for m in "。\n") else told


def _as_many(rows: list[Row], reading: Reading, ledger: Ledger) -> list[Row]:
    """6个水利项目完成投资1.2亿元，9个交通项目完成投资3.4亿元，分别占计划的62%、71%: the rows of money, if as many.

    Those of steps count if they are as many with the others (开工建设7座天桥，打通5处路口，分别占计划的62%、71%).
    """
    money, count = [row for row in rows if row.unit == "元"], len(listed_with(reading, ledger.page))
    if len(rows) < count:
        told = [r for r in ledger.recent if r.actual is not None and r.sentence == ledger.stamp]
        told = [r for r in told if "rate" not in r.rates]
        told.sort(key=lambda row: row.actual.start if row.actual else 0)  # 计划38座，已开工35座，完工29座，分别占…
        return told if len(told) == count else rows
    return money if len(money) == count < len(rows) else rows
