"""Rates that are all the same: 专职保安配备率、封闭式管理率、护学岗设置率均达到100%."""

from bulletin_parser.extract.figures.readings import Reading
from bulletin_parser.extract.indicators.ledger import Ledger, Row
from bulletin_parser.extract.text.coordination import coordinates
from bulletin_parser.extract.text.nouns import Span, noun_before
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Term

_RATE = "率"
_FEWEST = 2  # rates that are the same
_LONGEST = 60  # characters of the names
_SHORTEST = 3  # characters of a name: 开工率
_ALL = ("均", "都", "皆", "全部", "均已")
_ENDS = "，。；：（\n"


def enter_alike(reading: Reading, ledger: Ledger) -> bool:
    """Enters a percentage that several rates have each, and gives whether it did: the rate of a step as such
    (开工率、竣工率均达到100%), any other as a result."""
    page, figure = ledger.page, reading.figure
    names = _names(page, reading) if figure.is_percent else []
    terms = [_rate_of(page, name) for name in names]
    if len(names) < _FEWEST or any(term is not None and term.kind == "rate" for term in terms):
        return False
    for name, term in zip(names, terms, strict=True):
        if term is None or term.kind != "step_rate":
            ledger.add(Row(page.worded(*name), name, ledger.place, actual=figure, own=True))
            continue
        step = page.worded(term.start, term.end).removesuffix(_RATE)
        waiting = (r for r in ledger.recent if r.name == step and r.place == ledger.place and "rate" not in r.rates)
        row = next(waiting, None) or Row(step, name, ledger.place, own=True)
        row.rates["rate"] = (figure, 1)
        if row not in ledger.rows:
            ledger.add(row)
    return True


def _names(page: Page, reading: Reading) -> list[Span]:
    """The rates that stand right before 均, with nothing but 达到 between that and the figure; none unless all that is
    listed there are rates."""
    terms = [t for t in reading.clause.terms if t.end <= reading.figure.start]
    each = next((t.start for t in terms if _says_all(page, t)), None)
    if each is None or not page.folded.endswith(_RATE, 0, each):
        return []
    near = max(0, each - _LONGEST)
    at = max(near, *(page.folded.rfind(mark, near, each) + 1 for mark in _ENDS))
    parts = coordinates(page, at, each)
    found = [noun_before(page, *part) if page.folded.endswith(_RATE, *part) else None for part in parts]
    named = [noun for noun in found if noun and noun[1] - noun[0] >= _SHORTEST]
    return named if len(named) == len(parts) else []


def _rate_of(page: Page, name: Span) -> Term | None:
    """办复率 of 承办件办复率: the word for a rate that a name ends with."""
    terms = (m for m in page.mentions.within(*name) if isinstance(m, Term) and m.end == name[1])
    return next((term for term in terms if term.lexicon == "cues"), None)


def _says_all(page: Page, term: Term) -> bool:
    return term.kind == "each" or page.folded[term.start : term.end] in _ALL
