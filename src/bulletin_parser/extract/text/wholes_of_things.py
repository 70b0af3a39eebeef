"""How many things there are, of which the next clause says how many are done: 2100个黑臭水体中，完成整治的有1284个."""

from bulletin_parser.extract.text.clauses import Clause, clauses
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Term

_WORDS = "中"
_SHORTEST, _LONGEST = 2, 16  # characters of a noun
_REACH = 240  # characters in which a statement says how many there are and how many of them are done
_SOME = "的有已"
_OF_TASKS = frozenset({"项", "件"})


def whole_of_things(page: Page, start: int, end: int) -> tuple[Figure, Span] | None:
    """The number that a statement begins with and the noun of what it counts, where the next clause has as many of
    them at most: 2100个黑臭水体中，完成整治的有1284个; 列入计划的120个老旧小区，已完成改造98个.

    None where projects or tasks are counted, which cases are not (1086件信访件中，来电702件), or nothing of the kind
    is said.
    """
    end = min(end, start + _REACH)
    if all(page.folded.find(mark, start, end) < 0 for mark in (f"{_WORDS}，", "，已")):
        return None
    parts = iter(clauses(page, start, end))
    for clause in parts:
        if clause.figures:
            return _whole(page, clause, next(parts, None))
    return None


def is_some_of(page: Page, whole: Figure, part: Figure) -> bool:
    """Whether a figure is said to be some of the things that the one before it counts: 8个行政村中的7个已建成."""
    between = page.folded[whole.end : part.start].rstrip(_SOME)
    alike = whole.unit is not None and whole.unit == part.unit and part.value <= whole.value
    if not alike or whole.unit in _OF_TASKS or not between.endswith(_WORDS) or len(between) > _LONGEST:
        return False
    held = page.mentions.within(whole.end, part.start)
    return between.isalpha() and not any(isinstance(m, Term) and m.lexicon == "groups" for m in held)


def _whole(page: Page, clause: Clause, behind: Clause | None) -> tuple[Figure, Span] | None:
    figure, among = clause.figures[-1], page.folded.endswith(_WORDS, clause.figures[-1].end, clause.end)
    noun = (figure.end, clause.end - len(_WORDS) * among)
    middle = page.folded.endswith(page.grammar.of_kind("turns", "middle"), figure.end, clause.end)
    all_of_them = page.folded[figure.start - 1] == "的" and page.folded.startswith("，已", clause.end)
    ends = clause.closer == "，" and ((among and not middle) or all_of_them)
    if behind is None or not ends or not figure.unit or not _SHORTEST <= noun[1] - noun[0] <= _LONGEST:
        return None
    held = page.mentions.within(*noun)
    case = among and not behind.terms and page.folded.endswith(page.grammar.of_kind("kinds", "sorted"), *noun)
    tasks = (figure.unit in _OF_TASKS and not case) or any(isinstance(m, Term) and m.lexicon == "groups" for m in held)
    some = next((f for f in behind.figures if f.unit == figure.unit and f.value <= figure.value), None)
    return (figure, noun) if some is not None and not (tasks or figure.is_percent) else None
