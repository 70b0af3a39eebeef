"""Wholes of places or offices, of which some stand so: 全县28个承担任务的部门和园区中，11个部门和园区全面完成."""

from typing import NamedTuple

from bulletin_parser.extract.status.counts import Count, Total
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure
from bulletin_parser.mentions.units import counts_places


class Bodies(NamedTuple):
    """How many places or offices there are in all, and what they are called."""

    figure: Figure
    group: Span


def bodies_among(page: Page, clause: Clause) -> Bodies | None:
    """28 and 部门和园区 of a clause that is nothing but such a whole, with 中 behind it."""
    figure = clause.figures[0] if len(clause.figures) == 1 else None
    if figure is None or not figure.unit or not page.folded.endswith("中", clause.start, clause.end):
        return None
    start = figure.start + len(page.folded[figure.start : figure.end].rstrip("".join(_names(figure))))
    form = page.form_in("bodies_among", start, clause.end)
    match = form.fullmatch(page.folded, start, clause.end)
    return Bodies(figure, match.span("group")) if match else None


def _names(figure: Figure) -> str:
    """乡镇 of the unit 个乡镇: what a unit says besides 个."""
    return (figure.unit or "").removeprefix("个")


def take_bodies(page: Page, clause: Clause, count: Count) -> int:
    """Adds such a whole to a statement that has no status yet, and returns how many it took."""
    found = None if count.states or count.totals else bodies_among(page, clause)
    if found is None:
        return 0
    count.totals.append(Total(found.figure, found.figure.unit or "", found.figure.end))
    count.group = count.group or found.group
    count.of_bodies = True
    return 1


def bodies_in(page: Page, clause: Clause, count: Count) -> list[Figure]:
    """46个乡镇 of 岳阳镇、石羊镇等46个乡镇全面完成, where a statement counts places: figures in a unit of theirs."""
    return [figure for figure in (clause.figures if count.of_bodies else ()) if counts_places(page.grammar, figure)]
