"""Amounts: targets, what has been done, and figures that are a row of their own."""

from bulletin_parser.extract.clauses import Clause
from bulletin_parser.extract.ledger import Ledger, Row
from bulletin_parser.extract.nouns import Span, is_verb_only, noun_before
from bulletin_parser.extract.page import Page
from bulletin_parser.extract.rating import enter_local_percent, names_step
from bulletin_parser.extract.roles import Reading, Role
from bulletin_parser.extract.row_choice import begun_row, is_of_what_precedes, open_row, same_measure
from bulletin_parser.extract.row_names import default_name, noun_of, parts_of, predicate_of, row_name
from bulletin_parser.mentions.model import Figure


def enter_target(page: Page, clause: Clause, reading: Reading, ledger: Ledger) -> None:
    noun = noun_of(page, clause, reading)
    name = default_name(page, noun, reading.figure) or ledger.title
    waiting = ledger.rows[-1] if ledger.rows else None
    if (
        is_of_what_precedes(page, reading)
        and waiting
        and waiting.target is None
        and same_measure(waiting.unit, reading.figure.unit)
    ):
        waiting.target = reading.figure
        return
    same = next(
        (
            r
            for r in ledger.rows
            if r.target and r.target.value == reading.figure.value and r.unit == reading.figure.unit
        ),
        None,
    )
    if same:
        ledger.restated.append(reading.figure)
        return
    ledger.add(Row(name, noun, ledger.place, target=reading.figure))


def enter_actual(page: Page, clause: Clause, reading: Reading, ledger: Ledger) -> None:
    noun = noun_of(page, clause, reading)
    if noun and is_verb_only(clause.mentions, noun) and any(r.target and r.actual is None for r in ledger.rows):
        noun = None
    for one in _subjects(page, clause, noun):
        row = open_row(page, ledger, one, reading.figure) or begun_row(page, ledger, one, reading)
        if row is None:
            name = row_name(page, ledger, one, reading.figure)
            month = next((m for m in clause.terms if m.kind == "month_only"), None)
            row = Row(page.printed(month.start, month.end) + name if month else name, one, ledger.place)
            ledger.add(row)
        row.actual = reading.figure
        row.sentence = ledger.stamp
        row.verb = page.folded[reading.term.start : reading.term.end] if reading.term else ""
        row.place = ledger.local or row.place or ledger.home


def _subjects(page: Page, clause: Clause, noun: Span | None) -> list[Span | None]:
    """困难残疾人生活补贴和重度残疾人护理补贴均达到100元/人/月 says the same of two things."""
    if noun and any(m.kind == "each" for m in clause.terms):
        return list(parts_of(page, noun))
    return [noun]


def enter_bare(page: Page, clause: Clause, reading: Reading, ledger: Ledger) -> None:
    figure = reading.figure
    if figure.is_percent and ledger.local:
        enter_local_percent(page, clause, reading, ledger)
        return
    if figure.is_percent and names_step(page, clause, reading, ledger):
        return
    if any(r.target and r.target.value == figure.value and r.target.unit == figure.unit for r in ledger.rows):
        ledger.restated.append(figure)
        return
    noun = noun_of(page, clause, reading)
    if (
        ledger.local
        or noun_before(page, clause, reading.left, figure.start)
        or (noun and open_row(page, ledger, noun, figure))
    ):
        enter_actual(page, clause, reading, ledger)
    else:
        if _counts_title(page, clause, figure):
            ledger.add(Row(ledger.title, None, ledger.place, actual=figure))
            return
        remainder = any(m.kind == "others" and m.end == figure.start for m in clause.terms)
        ledger.others.append((figure, "remainder" if remainder else "unclaimed"))


def _counts_title(page: Page, clause: Clause, figure: Figure) -> bool:
    """（三）前期项目。共8个; （二）续建项目。86个项目完成投资…: how many of the title's things there are."""
    if figure.unit not in ("个", "项", "件"):
        return False
    terms = clause.terms
    return any(
        (t.kind == "total" and t.end == figure.start) or (t.lexicon == "groups" and t.start == figure.end)
        for t in terms
    )


def enter_own(page: Page, clause: Clause, reading: Reading, ledger: Ledger) -> None:
    term, figure = reading.term, reading.figure
    if term is None:
        ledger.others.append((figure, "unclaimed"))
        return
    if term.kind == "not_started" and not ledger.rows:
        ledger.add(Row(ledger.title, None, ledger.place, target=figure))
        return
    start, end = predicate_of(page, clause, term)
    ledger.add(Row(page.printed(start, end), (start, end), ledger.place, actual=figure, own=True))


def enter_other(page: Page, clause: Clause, reading: Reading, ledger: Ledger) -> None:
    role = {Role.PLACES: "place_count", Role.SHARE: "share", Role.DURATION: "duration"}.get(reading.role, "unclaimed")
    ledger.others.append((reading.figure, role))
