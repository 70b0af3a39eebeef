"""Cuts running text into statements."""

from collections.abc import Iterator

from bulletin_parser.extract.text.nouns import Span, trimmed
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Term

_LONGEST_STANDING = 10  # characters of （已全部完成
_OPEN, _CLOSE = "（〔《“〈", "）〕》”〉"


def segments(page: Page, start: int, end: int) -> Iterator[Span]:
    """The statements of a span, cut at 。；！？ and line ends outside brackets and quotes."""
    key = ("segments", start, end)
    found = page.known.get(key)
    if found is None:
        found = page.known[key] = tuple(_segments(page, start, end))
    return iter(found)


def _segments(page: Page, start: int, end: int) -> Iterator[Span]:
    at, depth = start, 0
    for match in page.form("statement_mark").finditer(page.folded, start, end):
        i, character = match.start(), match.group()
        if depth == 0 and character in "，、" and page.folded[i - 1] == "）" and _closes_statement(page, at, i):
            yield trimmed(page.folded, at, i)
            at = i + 1
        elif character in _OPEN:
            depth += 1
        elif character in _CLOSE:
            depth = max(0, depth - 1)
            near = depth == 0 and character == "）" and i - at <= 2 * _LONGEST_STANDING
            if near and _stands_alone(page, *trimmed(page.folded, at, i)):
                yield trimmed(page.folded, page.folded.index("（", at) + 1, i)
                at = i + 1
        elif character == "\n" or (character in "。；！？" and depth == 0):
            if page.folded[at:i].strip():
                yield trimmed(page.folded, at, i)
            at, depth = i + 1, 0
    if page.folded[at:end].strip():
        yield trimmed(page.folded, at, end)


def _stands_alone(page: Page, start: int, end: int) -> bool:
    """（已完成）全年目标5000个，…: whether a statement begins with a bracket that only says how a work stands."""
    if page.folded[start] != "（" or end - start > _LONGEST_STANDING:
        return False
    terms = [m for m in page.mentions.within(start, end) if isinstance(m, Term)]
    whole = bool(terms) and (terms[0].start, terms[-1].end) == (start + 1, end)
    finished = len(terms) > 1 and terms[0].kind == "adverb" and terms[-1].kind in ("done", "finish")
    return whole and (terms[-1].lexicon == "statuses" or finished)


def _closes_statement(page: Page, start: int, end: int) -> bool:
    """Whether a statement ends with its rate in a bracket (已完成2个（66.7%），…).

    A list (蕉岭县（88.0%）、…) only goes on behind its bracket.
    """
    opening = page.folded.rfind("（", start, end)
    inner = page.mentions.within(opening, end)
    if len(inner) != 1 or not isinstance(inner[0], Figure) or not inner[0].is_percent or inner[0].start != opening + 1:
        return False
    begin = list_start(page, page.begin_of(opening, "，、：", start), opening)
    before = page.mentions.within(begin, opening)
    return any(isinstance(m, Figure) or (isinstance(m, Term) and _says_how_it_stands(page, m)) for m in before)


def list_start(page: Page, start: int, end: int) -> int:
    """Where the names begin in 完成率超过50%的有农村饮水安全（86%）: behind the words that open a list, if any do."""
    openings = page.form_in("list_opening", start, end).finditer(page.folded, start, end)
    return max([start, *(int(opening.end()) for opening in openings)])


def _says_how_it_stands(page: Page, term: Term) -> bool:
    """Whether a word says how something stands, and not which are listed (进度较慢的依次为A（30.2%）、B（28.1%）)."""
    return term.lexicon == "statuses" and page.folded[term.end : term.end + 1] != "的"
