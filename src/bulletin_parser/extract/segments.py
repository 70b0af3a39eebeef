"""Cuts running text into statements, and says what each statement is about."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from bulletin_parser.extract.clauses import clauses
from bulletin_parser.extract.nouns import Span, noun_after, noun_before, trimmed
from bulletin_parser.extract.page import Page
from bulletin_parser.mentions.model import Figure, Mention, Place, Term, Time

_CUTS = re.compile("[（〔《“〈）〕》”〉，、。；！？\n]")
_OPEN, _CLOSE = "（〔《“〈", "）〕》”〉"
_LEADS = frozenset({"adverb", "month_only", "among", "total", "share", "each"})
_VERBS = frozenset({"done", "action", "step", "target", "increase", "finish", "future"})
_PREDICATES = frozenset({"target", "total_investment", "done", "rate", "progress", "step_rate", "adverb", "negation",
                         "respectively", "each", "total", "finish", "future", "share", "yoy", "mom", "others", "step",
                         "up", "down", "flat", "above", "below", "rank"})  # fmt: skip


class Subject(NamedTuple):
    """What a statement is about. ``strong``: the noun comes first (加装电梯已完工21部), not a verb (完成投资5亿元)."""

    start: int
    end: int
    strong: bool
    acts: bool = False  # begins with a verb that names what was done (改造供热老旧管网)


def segments(page: Page, start: int, end: int) -> Iterator[Span]:
    """The statements of a span, cut at 。；！？ and line ends outside brackets and quotes."""
    at, depth = start, 0
    for match in _CUTS.finditer(page.folded, start, end):
        i, character = match.start(), match.group()
        if depth == 0 and character in "，、" and page.folded[i - 1] == "）" and _closes_statement(page, at, i):
            yield trimmed(page.folded, at, i)
            at = i + 1
        elif character in _OPEN:
            depth += 1
        elif character in _CLOSE:
            depth = max(0, depth - 1)
        elif character == "\n" or (character in "。；！？" and depth == 0):
            if page.folded[at:i].strip():
                yield trimmed(page.folded, at, i)
            at, depth = i + 1, 0
    if page.folded[at:end].strip():
        yield trimmed(page.folded, at, end)


def _closes_statement(page: Page, start: int, end: int) -> bool:
    """Whether a statement ends with its rate in a bracket (已完成2个（66.7%），…); 蕉岭县（88.0%）、 only goes through a list."""
    opening = page.folded.rfind("（", start, end)
    inner = page.mentions.within(opening, end)
    if len(inner) != 1 or not isinstance(inner[0], Figure) or not inner[0].is_percent or inner[0].start != opening + 1:
        return False
    at = max(page.folded.rfind(mark, start, opening) for mark in "，、") + 1
    before = page.mentions.within(max(at, start), opening)
    return any(isinstance(m, Figure) or (isinstance(m, Term) and m.lexicon == "statuses") for m in before)


def subject(page: Page, start: int, end: int) -> Subject | None:
    """The noun phrase that a statement is about: the one that its first figure or predicate is said of."""
    start = skip_lead(page, start, end)
    clause = next(clauses(page, start, end), None)
    if clause is None:
        return None
    first = next((m for m in clause.mentions if m.start == start), None)
    if isinstance(first, Figure) and first.unit:
        noun = noun_after(page, clause, first, clause.end)
        return Subject(*noun, strong=True) if noun else None
    verb_first = isinstance(first, Term) and first.lexicon == "cues" and first.kind in _VERBS
    figure = next((m for m in clause.figures), None)
    stop = _predicate(page, clause.mentions, start, clause.end, verb_first)
    if verb_first:
        noun = noun_before(page, clause, start, figure.start) if figure else trimmed(page.folded, start, stop)
        noun = noun or (noun_after(page, clause, figure, clause.end) if figure else None)
        aims = isinstance(first, Term) and first.kind == "action" and figure is not None
        aims = aims and any(m.kind == "target" and m.end <= figure.start for m in clause.terms)
        acts = isinstance(first, Term) and first.kind == "action"
        return Subject(*noun, strong=bool(aims), acts=acts) if noun else None
    noun = trimmed(page.folded, start, stop)
    return Subject(*noun, strong=True) if noun[1] - noun[0] >= 2 else None


def _predicate(
    page: Page, mentions: tuple[Mention, ...] | list[Mention], start: int, end: int, verb_first: bool
) -> int:  # type: ignore[type-arg]
    """Where the predicate begins: the first word that says something of the noun before it."""
    for mention in mentions:
        if mention.start <= start + 1:
            continue
        if isinstance(mention, Figure | Time):
            end = mention.start
            break
        if isinstance(mention, Term) and (mention.lexicon == "statuses" or mention.kind in _PREDICATES):
            if mention.kind == "done" and page.folded[mention.start : mention.end] in ("建设", "实施", "开展"):
                continue
            end = mention.start
            break
    return reason_start(page, start, end) or end


def reason_start(page: Page, start: int, end: int) -> int | None:
    """Where a reason or an adverb of state ends the subject that begins at ``start``, if one does."""
    for found, _, word in page.grammar.scanner("reasons").find(page.folded[start:end]):
        if found >= 2 and word.kind == "reason":
            return start + found
    return None


def skip_lead(page: Page, start: int, end: int) -> int:
    """Passes over what stands before the subject: 其中, 全市, 截至9月底, 一是, 目前, 从产业看，."""
    while start < end:
        mention = next((m for m in page.mentions.within(start, start + 1)), None)
        if mention is not None and _is_lead(mention):
            start = mention.end
            continue
        form = page.grammar.form("lead_in").match(page.folded, start, end)
        if form and form.end() > start:
            start = form.end()
        elif page.folded[start] in " ，、：,的":
            start += 1
        else:
            break
    return start


def _is_lead(mention: Mention) -> bool:
    if isinstance(mention, Term):
        return mention.kind in _LEADS and mention.lexicon == "cues"
    return isinstance(mention, Time) or (isinstance(mention, Place) and mention.level == "whole")
