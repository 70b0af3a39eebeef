"""Names that a count sums up, with the step that so many have reached: A、B等276个项目实现开工，开工率95.17%."""

from bulletin_parser.extract.counting.totals import counted_noun
from bulletin_parser.extract.status.counts import sums_names
from bulletin_parser.extract.status.verdicts import BEGUN, Verdict, finishes, with_adverbs
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Term
from bulletin_parser.records import Status

_COMES_TO = "实现"


def step_of_summed(page: Page, clause: Clause, term: Term) -> Verdict | None:
    """How those stand that a clause counts behind some of their names, where a step ends it: 已完工, 实现开工."""
    begun = page.folded[term.start : term.end] in BEGUN
    if term.end != clause.end or not (begun or finishes(page, term)):
        return None
    start = with_adverbs(clause.terms, term.start)
    if page.folded.endswith(_COMES_TO, clause.start, start):
        start = with_adverbs(clause.terms, start - len(_COMES_TO))
    if start == term.start or not any(_behind_noun(page, clause, figure) == start for figure in clause.figures):
        return None
    return Verdict(Status.ON_TRACK if begun else Status.COMPLETED, start, term.end)


def _behind_noun(page: Page, clause: Clause, figure: Figure) -> int | None:
    """Where the noun ends that a count behind names has (276个项目, 14个项目或指标), or None."""
    noun = counted_noun(page, clause, figure) if sums_names(page, figure) else None
    return noun.end if noun else None
