"""Things planned and what was done of each in turn: 新建公厕20座、改造旱厕30座，已建成公厕18座、改造旱厕26座."""

from collections.abc import Sequence
from itertools import pairwise

from bulletin_parser.extract.figures.readings import Role
from bulletin_parser.extract.indicators.like_names import akin
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.nouns import noun_before
from bulletin_parser.extract.text.page import Page

_FEWEST = 2
_DONE = frozenset({"done", "action", "finish"})
_SAID = frozenset({"adverb", "negation", "target", "future", "total", "yoy", "mom", "among", "done", "share"})


def planned_in_turn(page: Page, parts: Sequence[Clause]) -> dict[int, Role]:
    """What figures are by their offsets: those that say what is planned, and those right behind that say how much was
    done of the same things in the same order."""
    found: dict[int, Role] = {}
    for plans, deeds in pairwise(_runs(parts)):
        if _are_said_done(page, plans, deeds):
            found |= {clause.figures[0].start: Role.TARGET for clause in plans}
            found |= {clause.figures[0].start: Role.ACTUAL for clause in deeds}
    return found


def _runs(parts: Sequence[Clause]) -> list[list[Clause]]:
    """The clauses with one figure each that enumeration marks join."""
    runs: list[list[Clause]] = []
    for clause in parts:
        joined = clause.opener == "、" and runs and runs[-1] and runs[-1][-1].end == clause.start - 1
        if joined:
            runs[-1].append(clause)
        else:
            runs.append([clause])
    return runs


def _are_said_done(page: Page, plans: Sequence[Clause], deeds: Sequence[Clause]) -> bool:
    if not _FEWEST <= len(plans) == len(deeds) or deeds[0].opener != "，" or deeds[0].start != plans[-1].end + 1:
        return False
    if any(len(clause.figures) != 1 or clause.places for clause in (*plans, *deeds)):
        return False
    begins = any(term.kind == "action" and term.start == plans[0].start for term in plans[0].terms)
    planned = begins and not any(term.kind in _SAID for clause in plans for term in clause.terms)
    so_far = [term for term in deeds[0].terms if term.kind == "adverb" and page.folded[term.end - 1] == "已"]
    done = bool(so_far) and any(term.kind in _DONE and term.start == so_far[-1].end for term in deeds[0].terms)
    return planned and done and all(_is_some_of(page, *pair) for pair in zip(plans, deeds, strict=True))


def _is_some_of(page: Page, plan: Clause, deed: Clause) -> bool:
    """Whether one figure says how much was done of what the other plans, by name and unit."""
    whole, part = plan.figures[0], deed.figures[0]
    names = [noun_before(page, clause.start, clause.figures[0].start) for clause in (plan, deed)]
    if names[0] is None or names[1] is None or whole.unit != part.unit or whole.unit in (None, "%"):
        return False
    planned, done = (page.folded[slice(*name)] for name in names if name)
    return part.value <= whole.value and akin(done, planned)
