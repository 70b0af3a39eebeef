"""Counts that the states behind them share out: 反馈的21项问题，完成整改18项、持续整改3项."""

from bulletin_parser.extract.status.verdicts import finishes
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Term
from bulletin_parser.mentions.units import COUNT_UNITS, PROJECT_UNITS

_FEWEST = 2  # parts
_LONGEST_NOUN = 12  # characters of 群众投诉举报件
_STOPS = "。；\n"


def parted_whole(page: Page, clause: Clause) -> Figure | None:
    """The count that a clause ends with, but for the noun of what is counted, where the figures of the rest of its
    sentence, each with a word for how so many stand, come to it (交办的25件举报件，办结23件、2件正在办理)."""
    whole = clause.figures[0] if len(clause.figures) == 1 and clause.closer == "，" else None
    if whole is None or whole.unit not in COUNT_UNITS or not 0 <= clause.end - whole.end <= _LONGEST_NOUN:
        return None
    named = whole.unit in PROJECT_UNITS or page.grammar.scanner("groups").match(page.folded, whole.end) is not None
    if not named or any(_stands(page, term) for term in clause.terms):
        return None  # 老旧小区改造34个，完成29个、停工5个: works of one kind
    return whole if _shared_out(page, whole, clause.end, page.end_of(clause.end, _STOPS)) else None


def _shared_out(page: Page, whole: Figure, start: int, stop: int) -> bool:
    """Whether the first figures of a stretch in the unit of a whole come to it, and as many states are told."""
    told = parts = stands = 0
    for mention in page.mentions.within(start, stop):
        if isinstance(mention, Term):
            stands += _stands(page, mention)
        elif isinstance(mention, Figure) and mention.unit is not None and not mention.is_percent:
            if mention.unit != whole.unit or told >= whole.value:
                break
            told, parts = told + int(mention.value), parts + 1
    return parts >= _FEWEST and told == whole.value and stands >= parts


def _stands(page: Page, term: Term) -> bool:
    return term.lexicon == "statuses" or finishes(page, term)
