"""All mentions of a text in one ordered list, each character belonging to at most one numeral mention."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from operator import itemgetter
from typing import NamedTuple

from bulletin_parser.grammar import Grammar
from bulletin_parser.mentions.model import Figure, Mention, Name, Place, Term, Time
from bulletin_parser.mentions.names import find_names
from bulletin_parser.mentions.periods import find_times, named_time
from bulletin_parser.mentions.places import find_places
from bulletin_parser.mentions.quantities import find_figures
from bulletin_parser.mentions.searching import around

_START = itemgetter(0)
BLOT = "\0"
# Half of all mentions are terms: past the constructor, which is a Python function, they cost half as much.
_term: Callable[[tuple[int, int, str, str]], Term] = partial(tuple.__new__, Term)
_DONE = "完成"
LEXICONS = ("cues", "statuses", "groups", "plain", "periods")


class Mentions(NamedTuple):
    """The mentions of a text in order of their start, and the figures among them; a window is cut out of either."""

    all: Sequence[Mention]
    starts: Sequence[int]
    figures: Sequence[Figure]
    figure_starts: Sequence[int]

    def within(self, start: int, end: int) -> Sequence[Mention]:
        """The mentions that begin between two offsets."""
        first = bisect_left(self.starts, start)
        return self.all[first : bisect_left(self.starts, end, first)]

    def figures_within(self, start: int, end: int) -> Sequence[Figure]:
        """The figures that begin between two offsets."""
        first = bisect_left(self.figure_starts, start)
        return self.figures[first : bisect_left(self.figure_starts, end, first)]

    def place_at(self, offset: int) -> Place | None:
        """The place that begins at an offset, if one does."""
        return next((m for m in self.within(offset, offset + 1) if isinstance(m, Place)), None)


def scan(text: str, grammar: Grammar) -> Mentions:
    """Every mention of the folded text. Names and dates keep their numerals from being read as figures."""
    fixed, left = named_numerals(text, grammar)
    figures = find_figures(left, grammar)
    places = [p for p in find_places(text, grammar) if left[p.start] != BLOT]
    every: list[Mention] = [*fixed, *figures, *places]
    every.sort(key=_START)
    every += _words(_without(every, text), text, grammar)
    every += _with_shares(text, grammar)
    every.sort(key=_START)
    return Mentions(every, list(map(_START, every)), figures, list(map(_START, figures)))


def named_numerals(text: str, grammar: Grammar) -> tuple[list[Name | Time], str]:
    """The names and dates of the folded text in order, and the text without them, for there is no figure in these."""
    fixed = _without_overlaps([*find_names(text, grammar), *find_times(text, grammar)])
    fixed.sort(key=_START)
    return fixed, _without(fixed, text)


def _words(masked: str, text: str, grammar: Grammar) -> Iterator[Term | Time]:
    """The words of all lexicons, found in one pass so that the longest wins: 年度任务 is no period 年度."""
    tasks = grammar.of_kind("year_tasks", "task")
    for start, end, word in grammar.scanner(*LEXICONS).find(masked):
        lexicon = word.lexicon
        if lexicon == "periods":
            yield named_time(text, start, end, word)
        elif word.kind == "finish" and text.endswith(_DONE, start, end) and text.startswith(tasks, end):
            yield _term((end - len(_DONE), end, lexicon, "done"))  # 福利院建设 | 完成年度任务的80%
        elif lexicon != "plain":
            yield _term((start, end, lexicon, word.kind))


def _with_shares(text: str, grammar: Grammar) -> Iterator[Term]:
    """How things stand, where the share of the year stands within the words for it (达到75%的序时进度要求), whose
    schedule it is (低于全省序时进度), or how many were begun, which is none (开工数为0)."""
    shares = around(grammar, "schedule_share_within", text, "%", (12, 12))
    for match in (*shares, *grammar.form_for(text, "schedule_of_whole").finditer(text)):
        kind = grammar.kind("statuses", match["before"] + match["behind"])
        if kind:
            yield _term((match.start(), match.end(), "statuses", kind))
    for match in grammar.form_for(text, "none_begun").finditer(text):
        yield _term((match.start(), match.end(), "statuses", "not_started"))


def _without(mentions: Sequence[Mention], text: str) -> str:
    """The text with these mentions (in order) blotted out: no word is found across an edge (62项 + 目标任务)."""
    pieces: list[str] = []
    at = 0
    for mention in mentions:
        start, end = mention[0], mention[1]
        if end > at:
            pieces += (text[at:start], BLOT * (end - max(start, at)))
            at = end
    return "".join(pieces) + text[at:]


def _without_overlaps(mentions: list[Name | Time]) -> list[Name | Time]:
    """The mentions left when of two that overlap the first found goes, names before dates, longer before shorter."""
    kept: list[Name | Time] = []
    taken: set[int] = set()
    ranked = sorted(mentions, key=lambda m: isinstance(m, Time) and m.form == "year_alone")
    for mention in ranked:
        span = range(mention.start, mention.end)
        if not taken.intersection(span):
            taken.update(span)
            kept.append(mention)
    return kept
