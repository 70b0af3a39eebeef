"""Aims for the steps of one work: 计划开工安置房500套、建成300套."""

from collections.abc import Sequence

from bulletin_parser.extract.figures.readings import Reading
from bulletin_parser.extract.indicators.ledger import Ledger, Row
from bulletin_parser.extract.status.adverbs import with_adverbs
from bulletin_parser.extract.status.verdicts import finishes

_JOINTS = ("、", "，", "和")


def step_aimed_at(reading: Reading, ledger: Ledger) -> str | None:
    """建成 of 开工安置房500套、| 建成300套: the later step that an aim is for, which stands right before its figure and
    joins on to the aim for the first; None where it is no such step."""
    page, term, row = ledger.page, reading.term, ledger.rows[-1] if ledger.rows else None
    done = next((t for t in reversed(reading.clause.terms) if t.end == reading.figure.start), term)
    if row is None or row.target is None or row.unit != reading.figure.unit or done is None or not finishes(page, done):
        return None
    start = with_adverbs(reading.clause.terms, done.start)
    joined = page.folded[row.target.end : start] in _JOINTS
    begins = row.name.removeprefix("新").startswith(page.grammar.of_kind("statement_words", "begun_step"))
    return page.worded(done.start, done.end) if joined and begins else None


def is_of_step(row: Row, steps: Sequence[str]) -> bool:
    """Whether a row is of one of the steps, alone (新开工1200套) or of what stands behind it (开工安置房500套)."""
    name = row.name.removeprefix("新")
    step = next((word for word in steps if name.startswith(word)), None)
    return step is not None and (name == step or row.noun is not None)
