"""What a project is called: its short name for people, and the key by which names are compared.

A title says more than the name: what is done, how much of it, with what in particular (改新建农村户用厕所7.75万个).
``short_name`` keeps what tells the project from others and reads well; ``link_keys`` goes further and takes off
everything in which two ways of naming one project may differ. The words that both know are in
``patterns/words/project_verbs.toml``, ``project_tails.toml`` and ``aliases.toml``.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

from bulletin_parser.fold import fold
from bulletin_parser.grammar import Grammar
from bulletin_parser.pattern_files import Word

_FIGURE = "\ue000"  # stands where a figure was: a new target may begin after it
_LONGEST_PAIR = 20
_LEAST_NAME = 4  # characters that a name must keep to be looked for in a sentence
_AFTER_VERB = _FIGURE + "了的"
_CARRY_OUT = frozenset({"carry_out"})
_DONE = frozenset({"carry_out", "work"})
_AIM = frozenset({"aim"})
_CLAUSE_ENDS = "；。：,;"
_EDGE = " 、，"  # what is left of a name at a figure that was taken out of it
_MARKS = "“”（）〔〕《》〈〉·-/ "


_Named = TypeVar("_Named")


class Key(NamedTuple):
    """What is left of a name to compare: the whole of it, and each of its clauses, without verbs and figures.

    ``wording`` still has the verbs: what is done tells 新建公厕 from 改造公厕.
    """

    whole: str
    clauses: tuple[str, ...]
    wording: str


def short_name(title: str, grammar: Grammar) -> str:
    """The short name that identifies a project: ``城镇老旧小区`` for ``开工建设85个城镇老旧小区``.

    Figures with their units, 由…牵头, the details in brackets and verbs that only say that the thing is done go; verbs
    that say what is done to it (新建, 改造, 提升) stay. A title of several clauses is named by the first, the programme
    (提升农村通信网络，建成7个4G基站); coordinate targets (实现城镇新增就业2.3万人、完成…培训3万人次) are named
    together. Quotation marks become “ ”.
    """
    return short_names((title,), grammar)[0]


def short_names(titles: Sequence[str], grammar: Grammar) -> list[str]:
    """``short_name`` of each title, faster than one by one."""
    words = _words(grammar)
    distinct = list(dict.fromkeys(titles))
    bare = _bare(distinct, grammar)
    names = {
        title: words.name(text).strip(_EDGE).strip() or fold(title).strip() or title
        for title, text in zip(distinct, bare, strict=True)
    }
    return [names[title] for title in titles]


def link_key(name: str, grammar: Grammar) -> Key:
    """The key of one name; see ``link_keys``."""
    return link_keys((name,), grammar)[0]


def link_keys(names: Sequence[str], grammar: Grammar) -> list[Key]:
    """What each name is compared by: no figures, brackets, verbs, quotes, 其中 and 工程; aliases (户厕) spelled out."""
    if not names:
        return []
    text = "\n".join(_bare(names, grammar))
    for mark in _MARKS:
        text = text.replace(mark, "")
    words = _words(grammar)
    return [words.key(name) for name in words.unalias(text).split("\n")]


def _bare(names: Sequence[str], grammar: Grammar) -> list[str]:
    """The names folded, without spaces and details in brackets, each figure made one mark; all in one pass."""
    text = fold("\n".join(name.replace("\n", "") if "\n" in name else name for name in names))
    for mark in _CLAUSE_ENDS:
        text = text.replace(mark, "，")
    text = grammar.form("name_detail").sub("", text)
    bare: str = grammar.form("name_figure").sub(_FIGURE, text)
    return bare.split("\n") if names else []


class _Words:
    """The words of a grammar that names begin and end with."""

    def __init__(self, grammar: Grammar) -> None:
        self._aliases = grammar.scanner("aliases")
        self._verbs = grammar.words.get("project_verbs", {})
        self._verb_sizes = _sizes((verb[:2], len(verb)) for verb in self._verbs)
        work = [verb for verb in grammar.of_kind("project_verbs", "work") if "、" not in verb]
        self._tails = frozenset((*work, *grammar.of_kind("project_tails", "tail")))
        self._tail_sizes = _sizes((tail[-1:], len(tail)) for tail in self._tails)
        self._longest_tail = max(map(len, self._tails), default=0)
        self._verb_alone = frozenset(verb for verb, word in self._verbs.items() if word.kind in _DONE | _AIM)
        self._before_figure = grammar.of_kind("project_tails", "before_figure")

    def unalias(self, text: str) -> str:
        """The text with every alias written as the word it stands for."""
        pieces: list[str] = []
        done = 0
        for start, end, word in self._aliases.find(text):
            pieces += text[done:start], word.kind
            done = end
        return "".join(pieces) + text[done:] if pieces else text

    def name(self, text: str) -> str:
        """The short name of a bare title: of its first clause."""
        first = text.split("，", 1)[0]
        first = first[self.after_verbs(first, _CARRY_OUT) :]
        if "、" not in first:
            return self._without_figure(first) if _FIGURE in first else first
        targets = [self._without_figure(target) for target in self._targets(first)]
        name = "、".join(targets)
        return targets[0] if len(name) > _LONGEST_PAIR and _FIGURE in first else name

    def _targets(self, clause: str) -> Iterator[str]:
        """The parts of a clause between 、, each without its verbs when a figure ended the part before it."""
        fresh = False
        for part in clause.split("、"):
            if part:
                yield part[self.after_verbs(part, _CARRY_OUT) :] if fresh else part
                fresh = part[-1] == _FIGURE

    def _without_figure(self, clause: str) -> str:
        if clause[-1:] == _FIGURE:
            clause = clause.rstrip(_FIGURE)
            if clause.endswith(self._before_figure):
                clause = clause.removesuffix(next(cue for cue in self._before_figure if clause.endswith(cue)))
        return clause.replace(_FIGURE, "")

    def after_verbs(self, text: str, kinds: frozenset[str], start: int = 0) -> int:
        """Where the leading verbs of these kinds end, if a noun remains.

        A verb of one character counts before a figure only: 建12个社区食堂, but not 建蒋线快速化改造.
        """
        while verb := self._verb_at(text, start):
            if verb.kind not in kinds:
                break
            end = start + len(verb.text)
            if len(verb.text) == 1 and text[end : end + 1] != _FIGURE:
                break
            while end < len(text) and text[end] in _AFTER_VERB:
                end += 1
            if len(text) - end < 2 or (len(text) - end <= self._longest_tail and text[end:] in self._tails):
                break
            start = end
        return start

    def _verb_at(self, text: str, start: int) -> Word | None:
        """The longest verb that begins there."""
        for size in self._verb_sizes.get(text[start : start + 2], ()):
            if verb := self._verbs.get(text[start : start + size]):
                return verb
        return self._verbs.get(text[start : start + 1])

    def key(self, text: str) -> Key:
        """The key of a bare name."""
        if "、" in text or "，" in text:
            parts = [part for part in text.replace("、", "，").split("，") if len(part) > 1]
        else:
            parts = [text] if len(text) > 1 else []
        clauses = [self._before_tails(self._aim_last(part)) for part in parts if part not in self._verb_alone]
        return Key(clauses[0] if len(clauses) == 1 else "".join(clauses), tuple(clauses), text)

    def _aim_last(self, part: str) -> str:
        """A clause without figures and verbs, an aim that begins it put last: 培训养老护理员800人 is 养老护理员培训."""
        start = self.after_verbs(part, _DONE)
        noun = self.after_verbs(part, _AIM, start)
        clause = part[noun:] if noun else part
        if _FIGURE in part:
            return self._without_figure(clause) + part[start:noun].replace(_FIGURE, "")
        return clause + part[start:noun] if noun > start else clause

    def _before_tails(self, clause: str) -> str:
        end = len(clause)
        while size := self._tail_size(clause, end):
            if end - size < 2:
                break
            end -= size
        return clause[:end]

    def _tail_size(self, clause: str, end: int) -> int:
        """The length of the longest tail that ends there, or 0."""
        for size in self._tail_sizes.get(clause[end - 1 : end], ()):
            if size <= end and clause[end - size : end] in self._tails:
                return size
        return 0


class NameFinder(Generic[_Named]):
    """Finds what some words name by what is left of names: each with what it is the name of, none shorter than four."""

    def __init__(self, names: Iterable[tuple[str, _Named]]) -> None:
        self._names: dict[str, list[tuple[str, _Named]]] = {}
        for name, named in sorted(names, key=lambda each: -len(each[0])):
            if len(name) >= _LEAST_NAME:
                self._names.setdefault(name[:_LEAST_NAME], []).append((name, named))

    def find(self, words: str, grammar: Grammar) -> tuple[list[_Named], str]:
        """All that is named, in order, of names that overlap the first and longest; and the words without these."""
        text = link_key(words, grammar).wording
        found: list[_Named] = []
        rest: list[str] = []
        at = 0
        while at < len(text):
            near = self._names.get(text[at : at + _LEAST_NAME], ())
            name, named = next((each for each in near if text.startswith(each[0], at)), ("", None))
            if name and named is not None:
                found.append(named)
            else:
                rest.append(text[at])
            at += len(name) or 1
        return list(dict.fromkeys(found)), "".join(rest)


def _sizes(words: Iterable[tuple[str, int]]) -> dict[str, list[int]]:
    """The lengths of the words that begin or end alike, longest first: what to look up there."""
    sizes: dict[str, set[int]] = {}
    for shared, size in words:
        sizes.setdefault(shared, set()).add(size)
    return {shared: sorted(found, reverse=True) for shared, found in sizes.items()}


@lru_cache(maxsize=8)
def _words(grammar: Grammar) -> _Words:
    return _Words(grammar)
