"""Percentages: completion rates, rates of a step, outcomes, changes, and their shares by place."""

from bulletin_parser.extract.clauses import Clause
from bulletin_parser.extract.ledger import Ledger, Row
from bulletin_parser.extract.nouns import noun_before, trimmed
from bulletin_parser.extract.page import Page
from bulletin_parser.extract.roles import Reading, Role
from bulletin_parser.extract.row_choice import rate_row
from bulletin_parser.extract.row_names import step_name


def names_step(page: Page, clause: Clause, reading: Reading, ledger: Ledger) -> bool:
    """整治率95.8% behind 已整治203栋: a rate that is named by the verb of a row belongs to that row."""
    noun = noun_before(page, clause, reading.left, reading.figure.start)
    name = page.printed(*noun) if noun else ""
    if not name.endswith("率") or len(name) < 3:
        return False
    row = next(
        (
            r
            for r in reversed(ledger.rows)
            if name[-3:-1] in (r.verb, r.name[-2:], r.name[:2]) and "rate" not in r.rates
        ),
        None,
    )
    if row is None or row.actual is None:
        return False
    row.rates["rate"] = (reading.figure, 1)
    return True


def enter_local_percent(page: Page, clause: Clause, reading: Reading, ledger: Ledger) -> None:
    """双泉县85%、麻塘县83.68%: what the item's latest percentage was, a completion rate or an outcome."""
    if ledger.listing:
        name, role = ledger.listing
        row = Row(step_name(name) if role is Role.STEP_RATE else name, None, ledger.place, own=True)
        if role is Role.OUTCOME:
            row.actual = reading.figure
        else:
            row.rates["rate"] = (reading.figure, 1)
        ledger.add(row)
        return
    latest = next((r for r in reversed(ledger.rows) if r.rates or (r.actual and r.actual.is_percent)), None)
    if latest and latest.actual and latest.actual.is_percent:
        ledger.add(Row(latest.name, latest.noun, ledger.place, actual=reading.figure, own=True))
    else:
        enter_rate(page, clause, reading._replace(left=reading.figure.start), ledger)


def enter_rate(page: Page, clause: Clause, reading: Reading, ledger: Ledger) -> None:
    row = rate_row(page, clause, reading, ledger)
    row.rates["rate"] = (reading.figure, 1)


def enter_progress(page: Page, clause: Clause, reading: Reading, ledger: Ledger) -> None:
    term = reading.term
    assert term is not None
    name = page.printed(term.start, term.end)
    ledger.add(Row(name, (term.start, term.end), ledger.place, rates={"rate": (reading.figure, 1)}, own=True))


def enter_step_rate(page: Page, clause: Clause, reading: Reading, ledger: Ledger) -> None:
    term = reading.term
    assert term is not None
    step = page.folded[term.start : term.end - 1]
    row = next(
        (
            r
            for r in reversed(ledger.rows)
            if (r.name.startswith(step) or r.verb == step) and "rate" not in r.rates and r.place == ledger.place
        ),
        None,
    )
    ledger.listing = (page.printed(term.start, term.end), Role.STEP_RATE)
    if row is None:
        row = Row(step, (term.start, term.end - 1), ledger.place, own=True)
        ledger.add(row)
    elif row.own:
        row.name = step
    row.rates["rate"] = (reading.figure, 1)


def enter_outcome(page: Page, clause: Clause, reading: Reading, ledger: Ledger) -> None:
    term = reading.term
    stop = term.end if term and term.kind == "outcome" else reading.figure.start
    noun = noun_before(page, clause, reading.left, stop)
    if term and term.kind == "outcome" and noun:
        ledger.listing = (page.printed(*noun), Role.OUTCOME)
    if term and term.kind in ("share", "yoy", "target"):
        noun = trimmed(page.folded, max(reading.left, term.start), stop - (page.folded[stop - 1] == "的"))
    name = page.printed(*noun) if noun else ledger.title
    ledger.add(Row(name, noun, ledger.place, actual=reading.figure, own=True))


def enter_change(page: Page, clause: Clause, reading: Reading, ledger: Ledger) -> None:
    """A change (同比增长7.4%) belongs to the row before it."""
    row = next((r for r in reversed(ledger.rows) if not (r.own and r.actual and not r.actual.is_percent)), None)
    if row is None or str(reading.role) in row.rates:
        ledger.others.append((reading.figure, str(reading.role)))
    else:
        row.rates[str(reading.role)] = (reading.figure, reading.sign)
