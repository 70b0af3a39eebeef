"""Figures that name a work of their own: 下达整改通知书42份，整改完成率92.5%; 11所托育机构创建工作有序推进."""

from bulletin_parser.extract.figures.readings import Reading
from bulletin_parser.extract.indicators.ledger import Ledger, Row
from bulletin_parser.extract.text.nouns import Span, noun_before
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Term
from bulletin_parser.records import Status

_WORKS = frozenset({"action", "step", "done", "finish"})
_PAIR = 2  # characters that the names of one work share
_RATE = "完成率"
_SHORTEST = 4  # characters of a work's name
_ENDS = ("kind", "deed")  # of its name


def of_its_own_work(reading: Reading, ledger: Ledger) -> Row | None:
    """A new row for the work that opens a clause right before 完成率, where none is called so yet; else None.

    投资完成率, 任务完成率 and 年度完成率 are of what was told before.
    """
    page, term = ledger.page, reading.term
    if term is None or page.folded[term.start : term.end] != _RATE or ledger.local or not ledger.rows:
        return None
    noun = noun_before(page, reading.left, term.start)
    if noun is None or noun != (reading.clause.start, term.start):
        return None
    name = page.worded(*noun)
    others = [one for one in reading.clause.terms if one.end <= term.start and one.kind not in _WORKS]
    pairs = {name[i : i + _PAIR] for i in range(len(name) - 1)}
    if others or not pairs or any(pair in f"{row.name}{row.verb}" for row in ledger.recent for pair in pairs):
        return None
    row = Row(name, noun, ledger.place, own=True)
    ledger.add(row)
    return row


def work_under_way(page: Page, figure: Figure, term: Term, start: int) -> Span | None:
    """普惠托育机构创建工作 of 11所普惠托育机构创建工作有序推进: the work named between how many there are and the words
    from ``start`` on that say it goes on; 11所幼儿园正在施工 names none."""
    if term.kind != Status.ON_TRACK or start - figure.end < _SHORTEST:
        return None
    ends = [word for kind in _ENDS for word in page.grammar.of_kind("name_ends", kind)]
    named = noun_before(page, figure.end, start) == (figure.end, start)
    return (figure.end, start) if named and page.folded.endswith(tuple(ends), figure.end, start) else None
