"""The parts of a sum behind 其中, and what they are called: 完成投资312亿元，其中：产业项目完成投资228亿元."""

from bulletin_parser.extract.figures.readings import Reading
from bulletin_parser.extract.indicators.ledger import Ledger
from bulletin_parser.extract.text.nouns import trimmed

_MONEY = "投资"
_AMONG = ("其中：", "其中，", "其中")


def part_name(ledger: Ledger, reading: Reading, name: str) -> str:
    """产业项目投资 for the 投资 of a part that a clause behind 其中 begins with, where the whole is called so."""
    clause, text = reading.clause, ledger.page.folded
    known = any(r.name == name and r.actual and ledger.is_here(r.place) for r in ledger.recent)
    if name != _MONEY or not known:
        return name
    start = next((clause.start + len(word) for word in _AMONG if text.startswith(word, clause.start)), clause.start)
    if start == clause.start and not text.endswith(_AMONG, 0, start):
        return name
    groups = [t for t in clause.terms if t.lexicon == "groups" and start < t.end < reading.figure.start]
    noun = trimmed(text, start, groups[0].end) if groups else None
    return f"{ledger.page.worded(*noun)}{name}" if noun and "，" not in text[slice(*noun)] else name


def is_part(ledger: Ledger, reading: Reading) -> bool:
    """其中财政方面27件，占总数的22.9%；农业方面34件; 其中景区12座、公园8座: whether an amount is of a part that 其中
    stands before, or goes on with such parts where no word says that it was done (已)."""
    if any(term.kind == "among" for term in reading.clause.terms):
        return True
    last = ledger.rows[-1] if ledger.rows else None
    goes_on = last is not None and last.part and last.unit == reading.figure.unit
    said = any(term.kind == "adverb" and term.end <= reading.figure.start for term in reading.clause.terms)
    return goes_on and ledger.page.folded[reading.clause.start - 1] in "；、" and not said
