"""For how many something was done: 为86名创业者发放贷款1180万元, 为全县420名学生发放助学金86万元."""

from bulletin_parser.extract.figures.readings import Reading
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span, noun_after, noun_before
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Term

_SHORTEST = 2  # characters of those who act
_FOR = ("为", "向", "给", "对")


def is_for(page: Page, clause: Clause, figure: Figure) -> bool:
    """Whether a preposition stands before a figure, or before the place that the figure is of."""
    start = next((place.start for place in clause.places if place.end == figure.start), figure.start)
    return page.folded[start - 1 : start] in _FOR


def served(page: Page, reading: Reading) -> Span | None:
    """为86名创业者发放贷款1180万元: 86名 are 创业者, and 发放贷款 is what the sum measures; 县医院为86名患者实施手术
    measures what was done for them. None for other figures."""
    figure, clause = reading.figure, reading.clause
    done = _done_for_places(page, clause, figure)
    if done is not None:
        return done
    first, following = _first_served(page, clause)
    if first is None or figure not in (first, following):
        return None
    verb = next((t for t in clause.terms if t.kind in ("action", "done") and t.start > first.end + 1), None)
    if verb is None:
        return None
    return _of_deed(page, clause, figure, (first, following), verb)


def _of_deed(page: Page, clause: Clause, figure: Figure, both: tuple[Figure, Figure | None], verb: Term) -> Span | None:
    """What one of the two figures of a deed for somebody is of: those that it is done for, or what was done."""
    first, following = both
    if figure is first and clause.figures[-1] is first:
        return noun_after(page, figure, clause.end) if _has_agent(page, clause, first) else None
    if figure is not first:
        return noun_before(page, verb.start, figure.start) if verb.end <= figure.start else None
    end = _before_manner(page, first.end, verb.start)
    only_how = following is not None and end == first.end < verb.start  # 为38.6万人按时足额 | 发放养老金
    return noun_before(page, verb.start, following.start) if following and only_how else noun_after(page, figure, end)


def _before_manner(page: Page, start: int, end: int) -> int:
    """Where a noun ends behind which it is said how something is done: 退休人员 | 按时足额发放养老金."""
    ways = page.grammar.of_kind("turns", "served_how")
    while (way := next((way for way in ways if page.folded.endswith(way, start, end)), None)) is not None:
        end -= len(way)
    return end


def _done_for_places(page: Page, clause: Clause, figure: Figure) -> Span | None:
    """选配法律顾问 of 已为1580个村（居）选配法律顾问: what was done for so many places, and no more is measured."""
    if clause.figures[-1] is not figure or not is_for(page, clause, figure):
        return None
    done = page.form_in("done_for_places", figure.end, clause.end).fullmatch(page.folded, figure.end, clause.end)
    return done.span("what") if done else None


def _has_agent(page: Page, clause: Clause, figure: Figure) -> bool:
    """县医院为320名患者实施手术: whether those who act stand before the preposition."""
    start, stop = skip_lead(page, clause.start, figure.start), figure.start - 1
    return stop - start >= _SHORTEST and page.folded[stop] in _FOR


def _first_served(page: Page, clause: Clause) -> tuple[Figure | None, Figure | None]:
    """The first figure of a clause that is of those for whom something is done, and the next one."""
    key = ("served", clause.start, clause.end)
    found: tuple[Figure | None, Figure | None] | None = page.known.get(key)
    if found is None:
        figures = clause.figures
        at = next((i for i, f in enumerate(figures) if is_for(page, clause, f)), len(figures))
        found = page.known[key] = next(iter(figures[at:]), None), next(iter(figures[at + 1 :]), None)
    return found
