"""What is begun of things that a clause names itself: 幸福院建设项目开工229个, 新开工安置房1.6万套."""

from typing import NamedTuple

from bulletin_parser.extract.figures.readings import Reading
from bulletin_parser.extract.indicators.ledger import Ledger, Row
from bulletin_parser.extract.indicators.like_names import akin, alike
from bulletin_parser.extract.text.nouns import Span, is_verb_only, noun_before
from bulletin_parser.mentions.model import Term

_SHORTEST = 4  # characters of a thing's name
_SHORTEST_OBJECT = 2
_LONGEST = 24


class Begun(NamedTuple):
    """The name of a row of what is begun, the span of the thing, and whether the row is of the thing itself."""

    name: str
    noun: Span
    own: bool


def begun_thing(reading: Reading, ledger: Ledger, term: Term) -> Begun | None:
    """What a figure counts as begun: the thing behind the verb (新开工安置房), else the one before it (幸福院项目开工)
    unless that is the project itself; None where nothing is named."""
    page, figure = ledger.page, reading.figure
    step = term.kind == "step" and page.grammar.kind("turns", page.folded[term.start : term.end])
    begins = step == "begins" and term.end <= figure.start
    if not begins or ledger.local or page.mentions.figures_within(term.end, figure.start):
        return None  # 动工2.65万户9.95万人
    thing = noun_before(page, term.end, figure.start)
    if thing is None:
        return _named_before(reading, ledger, term)
    stands = thing[0] == term.end and thing[1] - thing[0] >= _SHORTEST_OBJECT
    name = page.worded(term.start, thing[1])
    if not stands or (page.folded[slice(*thing)] in ledger.title and name != ledger.title):
        return None  # 已开工小区168个 of 老旧小区改造
    return Begun(name, (term.start, thing[1]), own=False)


def _named_before(reading: Reading, ledger: Ledger, term: Term) -> Begun | None:
    """幸福院项目 in 幸福院项目开工36个: the thing before the verb, unless it is the project itself."""
    page = ledger.page
    thing = noun_before(page, reading.clause.start, term.start)
    if thing is None or not _SHORTEST <= thing[1] - thing[0] <= _LONGEST or is_verb_only(page, thing):
        return None
    printed = page.worded(*thing)
    series = any(row.own and _is_of_thing(ledger, row) for row in ledger.recent)
    known = [] if series else [ledger.title, *(row.name for row in ledger.recent if row.target)]
    if any(alike(printed, name) or akin(printed, name) for name in known):
        return None
    return Begun(printed + page.folded[term.start : term.end], thing, own=True)


def _is_of_thing(ledger: Ledger, row: Row) -> bool:
    """Whether a row says what is begun of a thing with a name of its own."""
    thing = ledger.page.worded(*row.noun) if row.noun else row.name
    begins = ledger.page.grammar.of_kind("turns", "begins")
    return row.name != thing and row.name.startswith(thing) and row.name.endswith(begins)


def enter_thing_begun(reading: Reading, ledger: Ledger, noun: Span | None) -> bool:
    """Enters 完工102所 behind 寄宿制学校开工199所, and says whether it was that: a bare verb goes on with the thing
    that was begun."""
    row, term = ledger.rows[-1] if ledger.rows else None, reading.term
    if row is None or term is None or term.kind == "target" or row.noun is None or ledger.local or not row.own:
        return False
    follows = row.sentence == ledger.stamp and row.unit == reading.figure.unit
    if not follows or not _is_of_thing(ledger, row):
        return False
    name = ledger.page.worded(*row.noun) + ledger.page.worded(term.start, term.end)
    ledger.add(Row(name, noun, ledger.place, actual=reading.figure, own=True))
    return True


def add_begun(reading: Reading, ledger: Ledger, begun: Begun) -> None:
    """Adds the row of what is begun of a thing."""
    ledger.add(Row(begun.name, begun.noun, ledger.place, actual=reading.figure, own=begun.own))
