"""The figures of a place in the order of the whole's: 全市重点项目31个，开工16个。其中，白石县23个，开工12个."""

from bulletin_parser.extract.figures.readings import Reading
from bulletin_parser.extract.indicators.ledger import LOCAL, Ledger, Row
from bulletin_parser.mentions.model import Figure


def enter_like_whole(reading: Reading, ledger: Ledger) -> bool:
    """Enters the bare figure of a place (白石县 | 23个，开工12个) as what the whole had before what comes next here:
    the projects that were begun, else the target of what was done (计划改造310座，已改造160座。白石县230座，已改造…).

    Gives whether it did.
    """
    figure = reading.figure
    if ledger.local is None or ledger.local.end != figure.start or not figure.unit or figure.is_percent:
        return False
    whole, is_target = _counterpart(ledger, figure, _comes_next(ledger, reading))
    if whole is None:
        return False
    made = Row(whole.name, None, ledger.place, verb=whole.verb)
    made.target, made.actual = (figure, None) if is_target else (None, figure)
    ledger.add(made)
    return True


def _comes_next(ledger: Ledger, reading: Reading) -> int:
    """Where the clause behind the figure begins its predicate; 0 where none follows."""
    text, end = ledger.page.folded, reading.clause.end
    if end != reading.figure.end or not text.startswith("，", end):
        return 0
    adverbs = ledger.page.grammar.of_kind("cues", "adverb")
    return end + 1 + next((len(word) for word in adverbs if text.startswith(word, end + 1)), 0)


def _counterpart(ledger: Ledger, figure: Figure, at: int) -> tuple[Row | None, bool]:
    """The row of the whole that a figure is a part of, and whether of its target, by the predicate that stands ``at``
    behind the figure."""
    rows = [r for r in ledger.recent if r.unit == figure.unit and (r.place is None or r.place.level not in LOCAL)]
    for i, row in enumerate(rows if at else ()):
        if row.target and row.actual and _is_said(ledger, row.verb, at):
            return (row, True) if figure.value <= row.target.value else (None, False)
        before = rows[i - 1] if i and not row.target and _is_said(ledger, row.name, at) else None
        whole = (before.target or before.actual) if before is not None else None
        if before is not None and whole is not None and figure.value <= whole.value:
            return before, before.target is not None
    return None, False


def _is_said(ledger: Ledger, predicate: str, at: int) -> bool:
    """Whether a predicate, without its adverb (已开工), stands right before a figure there; 开工 in 开工率 does not."""
    adverbs = ledger.page.grammar.of_kind("cues", "adverb")
    bare = predicate.removeprefix(next((word for word in adverbs if predicate.startswith(word)), ""))
    text = ledger.page.folded
    return bool(bare) and text.startswith(bare, at) and text[at + len(bare) : at + len(bare) + 1].isdecimal()
