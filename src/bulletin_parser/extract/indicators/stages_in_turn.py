"""Parts of what is told of, each with how it stands: 其中：36个已完工、30个主体施工中、14个在办理招投标手续."""

from collections.abc import Sequence

from bulletin_parser.extract.indicators.ledger import Ledger, Row
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure
from bulletin_parser.mentions.units import COUNT_UNITS

_COUNTED = COUNT_UNITS | {"所", "家", "座", "处", "条", "栋", "台"}
_OPENERS = ("、", "，", "；", "：")
_FEWEST = 3


def stages_in_turn(page: Page, parts: Sequence[Clause]) -> dict[int, Span]:
    """The words behind the figures of runs of clauses that say nothing but how many stand so, by the figures' offsets.

    Three of them in a row part a whole between them, and none is how the whole stands.
    """
    found: dict[int, Span] = {}
    run: list[tuple[Figure, Span]] = []
    for clause in parts:
        stage = _stage(page, clause)
        joined = bool(run) and stage is not None and clause.opener in _OPENERS and stage[0].unit == run[0][0].unit
        if not joined:
            found |= _taken(run)
            run = []
        run += [stage] if stage else []
    return found | _taken(run)


def stage_clauses(page: Page, parts: Sequence[Clause]) -> frozenset[int]:
    """Where the clauses of such runs begin."""
    stages = stages_in_turn(page, parts)
    return frozenset(clause.start for clause in parts if stages and any(f.start in stages for f in clause.figures))


def _taken(run: Sequence[tuple[Figure, Span]]) -> dict[int, Span]:
    return {figure.start: span for figure, span in run} if len(run) >= _FEWEST else {}


def _stage(page: Page, clause: Clause) -> tuple[Figure, Span] | None:
    """36个 and 已完工 of 36个已完工: the only figure of a clause, which it begins with, and how so many stand."""
    figure = clause.figures[0] if len(clause.figures) == 1 else None
    if figure is None or figure.unit not in _COUNTED or clause.places:
        return None
    if page.folded[clause.start : figure.start].strip(" ") not in ("", "其中", "有"):
        return None
    said = page.form_in("stage_behind", figure.end, clause.end).fullmatch(page.folded, figure.end, clause.end)
    return (figure, said.span("said")) if said else None


def enter_stage(ledger: Ledger, figure: Figure, named: Span) -> None:
    """Enters how many stand so as a row that its words name."""
    ledger.add(Row(ledger.page.worded(*named), named, ledger.place, actual=figure, own=True))
