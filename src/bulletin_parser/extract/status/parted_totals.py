"""Wholes that are counted with their parts, of all of which it is said how they stand: 15项民生工程24个项目顺利推进,
12件民生实事共有35个子项，全部完成."""

from collections.abc import Sequence
from itertools import pairwise

from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.status.verdicts import clause_verdict
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure

_NEAR = 12  # characters of what is counted, behind the last count
_LEVEL = 6  # characters of 省定重点, before the noun for what is counted


def parted_to(page: Page, clause: Clause, counts: Sequence[Figure]) -> int:
    """How many of a clause's counts are a whole and the parts of it, from the first on: 12类50件民生实事; 0 if none."""
    for i, (whole, part) in enumerate(pairwise(counts)):
        if part.value > whole.value and _is_counted(page, clause, part) and _falls_into(page, clause, whole, part):
            return i + 2
    return 0


def _is_counted(page: Page, clause: Clause, part: Figure) -> bool:
    """Whether a figure counts projects or their parts, and no verb stands before it (开工24个项目)."""
    named = any(m.start == part.end and m.lexicon == "groups" for m in clause.terms)
    behind = page.grammar.scanner("groups").match(page.folded, part.end + 2) if not named else None  # 26个|具体|项目
    return named or behind is not None


def _falls_into(page: Page, clause: Clause, whole: Figure, part: Figure) -> bool:
    """15项 | 重点民生工程 | 共涉及 | 24个: no more than a noun, and that it falls into so many, stands between."""
    nouns = [m for m in clause.terms if m.lexicon == "groups" and whole.end <= m.start and m.end <= part.start]
    if nouns and nouns[0].start - whole.end > _LEVEL:
        return False
    joined = page.folded[nouns[-1].end if nouns else whole.end : part.start]
    if joined == "、":
        return not nouns  # 10件、27项民生实事; 10件实事、27个项目 are two things
    return page.form("falls_into").fullmatch(joined) is not None


def all_of_parts(page: Page, clause: Clause, count: Count) -> State | None:
    """全部完成, behind a clause that counts a whole with its parts and nothing else: said of all that it counts."""
    total = count.totals[-1] if len(count.totals) > 1 and not count.states else None
    if total is None or clause.opener != "，" or clause.figures or not 0 <= clause.start - total.end <= _NEAR:
        return None
    verdict = clause_verdict(page, clause) if clause.terms else None
    if verdict is None or (verdict.start, verdict.end) != (clause.start, clause.end):
        return None
    return State(verdict, total.figure, end=verdict.end)
