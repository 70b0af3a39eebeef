"""A step that so many have reached, some by name, or all: A、B等276个项目实现开工，开工率95.17%, 12件实事全部开工."""

from bulletin_parser.extract.counting.counted_nouns import counted_noun
from bulletin_parser.extract.status.adverbs import with_adverbs
from bulletin_parser.extract.status.counts import sums_names
from bulletin_parser.extract.status.verdicts import Verdict, finishes, has_begun
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Place, Term
from bulletin_parser.mentions.units import COUNT_UNITS
from bulletin_parser.records import Status

_COMES_TO = "实现"
_ALL = ("全部", "已全部", "均", "都已", "已经全部", "现已全部", "目前已全部")
_MERE = ("建设", "工程")
_BARE = 2  # characters of 项目, 事项
_LONGEST_KIND = 16  # characters of a kind and its count
_STOPS = "，、；。\n"
_PLANS = frozenset({"future", "target"})


def step_of_summed(page: Page, clause: Clause, term: Term) -> Verdict | None:
    """How those stand that a clause counts behind some of their names, where a step ends it: 竣工, 已完工, 实现开工."""
    begun = has_begun(page, term)
    if term.end != clause.end or not (begun or finishes(page, term)):
        return None
    start = with_adverbs(clause.terms, term.start)
    if page.folded.endswith(_COMES_TO, clause.start, start):
        start = with_adverbs(clause.terms, start - len(_COMES_TO))
    if _is_planned(clause) or not any(_behind_noun(page, clause, figure) == start for figure in clause.figures):
        return None
    return Verdict(Status.ON_TRACK if begun else Status.COMPLETED, start, term.end)


def all_begun(page: Page, clause: Clause, term: Term) -> Verdict | None:
    """12件民生实事全部开工: how those of a programme stand that a clause counts, where all have begun.

    Bare 项目 and works (38个建设项目全部开工) are a project's, whose account tells of them.
    """
    start = with_adverbs(clause.terms, term.start)
    ends = page.folded[term.end : clause.end] in ("", "实施")
    if not has_begun(page, term) or not ends or start == term.start:
        return None
    noun = counted_noun(page, clause, clause.figures[0]) if len(clause.figures) == 1 else None
    all_of_them = page.folded.startswith(_ALL, start) and noun is not None and noun.end == start
    programme = all_of_them and noun is not None and _is_programme(page, noun)
    return Verdict(Status.ON_TRACK, start, term.end) if programme else None


def begun_and_listed(page: Page, clause: Clause, term: Term) -> Verdict | None:
    """新开工项目6个，包括：A、B, 新开工的项目有：A、B: what has begun, where it is counted or named right behind."""
    if page.grammar.kind("begun", page.folded[term.start : term.end]) != "begun" or _is_planned(clause):
        return None
    noun = next((t.end for t in clause.terms if t.start == term.end and t.lexicon == "groups"), term.end)
    figure = next((f for f in clause.figures if f.start == noun and f.unit in COUNT_UNITS), None)
    counted = figure is not None and figure.end == clause.end
    intro = page.form("list_intro").match(page.folded, figure.end if figure and counted else term.end)
    lists = counted or (not clause.figures and page.folded.startswith("的", term.end))
    named = lists and intro is not None and intro.group().strip("：") not in ("", "的")
    if not named or intro is None or _is_shared_out(page, intro.end()):
        return None
    if not counted and _counts_first(page, intro.end()):
        return None
    return Verdict(Status.ON_TRACK, with_adverbs(clause.terms, term.start), term.end)


def lacking_and_listed(page: Page, clause: Clause, term: Term) -> Verdict | None:
    """还有3个项目未按计划开工，分别为A、B、C: those that ought to have begun, counted before it and named behind it;
    alone it counts a step that was planned (其中，未按计划开工21个)."""
    if page.grammar.kind("begun", page.folded[term.start : term.end]) != "not_begun" or term.end != clause.end:
        return None
    last = clause.figures[-1] if clause.figures else None
    noun = counted_noun(page, clause, last) if last else None
    intro = page.form("list_intro").match(page.folded, term.end)
    if noun is None or noun.end != term.start or intro is None or _is_shared_out(page, intro.end()):
        return None
    return Verdict(Status.NOT_STARTED, term.start, term.end)


def _is_shared_out(page: Page, start: int) -> bool:
    """新签约开工项目221个，分别为：太和县37个、颍上县34个: whether a place and how many of them it has stand first."""
    place, *behind = [*page.mentions.within(start, start + _LONGEST_KIND), None][:2]
    figure = behind[0] if behind else None
    shared = isinstance(place, Place) and place.start == start and isinstance(figure, Figure)
    return shared and place is not None and figure is not None and figure.start == place.end


def _counts_first(page: Page, start: int) -> bool:
    """新开工的重点项目：12个, 新开工的是：工业类12个、农业类3个: whether counts, and no names, stand behind a colon."""
    figure = next(iter(page.mentions.figures_within(start, start + _LONGEST_KIND)), None)
    if figure is None or figure.unit not in COUNT_UNITS or page.folded[figure.end : figure.end + 1] not in _STOPS:
        return False
    return not any(mark in _STOPS for mark in page.folded[start : figure.start])


def _is_programme(page: Page, noun: Term) -> bool:
    """民生实事, 重点项目: whether a noun says of which programme they are that are counted."""
    return noun.end - noun.start > _BARE and not page.folded.startswith(_MERE, noun.start, noun.end)


def _is_planned(clause: Clause) -> bool:
    """力争年内A、B等12个项目开工: what is only aimed at, by a word before the names."""
    return any(term.kind in _PLANS for term in clause.terms)


def _behind_noun(page: Page, clause: Clause, figure: Figure) -> int | None:
    """Where the noun ends that a count behind names has (276个项目, 14个项目或指标), or None."""
    noun = counted_noun(page, clause, figure) if sums_names(page, figure) else None
    return noun.end if noun else None
