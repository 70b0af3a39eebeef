"""What the patterns become: words to scan for and expressions. The only place that compiles a pattern: other
modules may search for classes of characters, and know no words.

In a fragment or form, ``{name}`` stands for a fragment, ``{lexicon}`` for every word of a lexicon and
``{lexicon.class}`` for those of one class. Folders are layered: a later one adds words, moves a word to another class,
or replaces a fragment or form of the same name.
"""

import atexit
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import ahocorasick

from bulletin_parser import pattern_files
from bulletin_parser.errors import PatternError
from bulletin_parser.pattern_cache import PatternCache
from bulletin_parser.pattern_files import Form, Word, patterns_folder, read_patterns

_REFERENCE = r"\{([a-z][a-z_.]*)\}"
_POSSESSIVE = re.compile(r"[*+?}]\+|\(\?>")
_SOUND = sys.version_info >= (3, 11, 5)
"""Whether the library matches possessive quantifiers as it should: in 3.11.0 to 3.11.4 it may never come to an end."""

_MANY_WORDS = 1000
_MANY_NEEDS = 8
_NOTHING = re.compile("(?!)")

Compile = Callable[[str, Callable[[], str]], "re.Pattern[str]"]
"""Gives the compiled expression of a name; the expression itself is asked for only where it is not known."""


def _compile_anew(name: str, expression: Callable[[], str]) -> "re.Pattern[str]":  # noqa: ARG001 (as Compile is)
    return _compiled(expression())


@lru_cache(maxsize=2_000)
def _compiled(expression: str) -> "re.Pattern[str]":
    """The expression compiled, once for all the grammars of a process: a layer over another changes few."""
    return re.compile(expression)


Keep = Callable[[str, Callable[[], Any]], Any]
"""Gives what was made under a name, or makes it: of dicts, lists, strings and numbers alone."""


def made_anew(_name: str, make: Callable[[], Any]) -> Any:
    """What ``make`` makes, which nothing keeps."""
    return make()


class Grammar:
    """Everything the parser knows of words and patterns. Expressions are compiled when first used."""

    def __init__(
        self,
        words: Mapping[str, Mapping[str, Word]],
        forms: Mapping[str, Form],
        fragments: Mapping[str, str],
        compile_named: Compile = _compile_anew,
        keep: Keep = made_anew,
    ):
        """``keep`` is for what is made of more than the patterns: its name has to tell of what else."""
        self.keep = keep
        self.words = words
        self.forms = forms
        self.fragments = fragments
        self._compile_named = compile_named
        self._compiled: dict[str | tuple[str, ...], Any] = {}
        self._of_kind: dict[tuple[str, str], tuple[str, ...]] = {}
        self._scanners: dict[tuple[str, ...], Scanner] = {}
        self._needs: dict[str, tuple[str, ...]] = {}
        self._trees: dict[str, str] = {}

    def form(self, name: str) -> Any:
        """The compiled form of that name; raises ``PatternError`` when there is none or it does not compile.

        A form that the standard library can read is compiled by it: its matches cost a third of those of ``regex``,
        which takes the others.
        """
        compiled = self._compiled.get(name)
        if compiled is None:
            compiled = self._compiled[name] = self._compile(name)
        return compiled

    def form_for(self, text: str, name: str) -> Any:
        """The form, or one that matches nothing where the text holds none of what a match of it needs.

        Compiling a form takes as long as a tenth of a bulletin, and most bulletins need only half of them.
        """
        return self.form(name) if self.holds(text, name) else _NOTHING

    def holds(self, text: str, name: str) -> bool:
        """Whether a text holds one of what a match of the form needs, if it needs any; many are looked for at once."""
        needs = self.needs(name)
        if len(needs) < _MANY_NEEDS:
            return not needs or any(map(text.__contains__, needs))
        search = self._compiled.get(needs)
        if search is None:  # several forms need the same
            search = self._compiled[needs] = self._compile_named(f"needs of {name}", lambda: prefix_tree(needs)).search
        return search(text) is not None

    def needs(self, name: str) -> tuple[str, ...]:
        """The strings of which every match of a form holds one, lexicons spelled out; none where that is not known."""
        needs = self._needs.get(name)
        if needs is None:
            form = self.forms.get(name)
            spelled = [self._spelled(need) for need in form.needs] if form else []
            needs = self._needs[name] = tuple(text for texts in spelled for text in texts)
        return needs

    def _spelled(self, need: str) -> list[str]:
        reference = re.search(_REFERENCE, need) if "{" in need else None
        if reference is None:
            return [need]
        before, after = need[: reference.start()], need[reference.end() :]
        return [f"{before}{word}{after}" for word in self.words.get(reference[1], {})]

    def _compile(self, name: str) -> Any:
        form = self.forms.get(name)
        if form is None:
            raise PatternError(f"there is no form named {name!r}", source="patterns")
        if not _SOUND and _POSSESSIVE.search(self.expand(form.regex, form.file)):
            expression = self.expand(form.regex, form.file)
        else:
            try:
                return self._compile_named(f"form {name}", lambda: _named(self.expand(form.regex, form.file)))
            except re.error:  # look-behind of no fixed width and \\g<…> are for regex
                expression = self.expand(form.regex, form.file)
        import regex  # noqa: PLC0415 (slow to load, and none of the built-in forms needs it)

        try:
            return regex.compile(expression)
        except regex.error as error:
            raise PatternError(f"form {name!r} does not compile: {error}", source=form.file) from error

    def expand(self, expression: str, file: str, within: tuple[str, ...] = ()) -> str:
        """The expression with every ``{name}`` replaced; raises ``PatternError`` for an unknown or circular one."""

        def replacement(match: re.Match[str]) -> str:
            name = match.group(1)
            if name in within:
                raise PatternError(f"fragment {name!r} contains itself", source=file)
            if name in self.fragments:
                return f"(?:{self.expand(self.fragments[name], file, (*within, name))})"
            tree = self._tree(name)
            if not tree:
                raise PatternError(f"{{{name}}} is neither a fragment nor a lexicon", source=file)
            return tree

        return re.sub(_REFERENCE, replacement, expression)

    def _tree(self, name: str) -> str:
        """The expression for the words of a lexicon, or of one of its classes; empty where there are none."""
        tree = self._trees.get(name)
        if tree is None:
            lexicon, _, kind = name.partition(".")
            words = [word.text for word in self.words.get(lexicon, {}).values() if kind in ("", word.kind)]
            tree = self._trees[name] = prefix_tree(words) if words else ""
        return tree

    def scanner(self, *lexicons: str) -> "Scanner":
        """One scanner over all words of these lexicons, the longest word winning at each place."""
        found = self._scanners.get(lexicons)
        if found is None:
            held = [self.words.get(lexicon, {}) for lexicon in lexicons]
            found = self._scanners[lexicons] = Scanner(held, " ".join(("words", *lexicons)), self._compile_named)
        return found

    def kind(self, lexicon: str, text: str) -> str | None:
        """The class that a lexicon gives a word, or None when it does not hold it."""
        word = self.words.get(lexicon, {}).get(text)
        return word.kind if word else None

    def of_kind(self, lexicon: str, kind: str) -> tuple[str, ...]:
        """The words of one class of a lexicon, longest first."""
        found = self._of_kind.get((lexicon, kind))
        if found is None:
            words = self.words.get(lexicon, {}).values()
            found = tuple(sorted((w.text for w in words if w.kind == kind), key=len, reverse=True))
            self._of_kind[lexicon, kind] = found
        return found


class Scanner:
    """Finds the words of some lexicons in a text in one pass, leftmost and longest first, without overlaps.

    An Aho–Corasick automaton finds all words wherever they stand, in time linear in the text; the choice among
    overlapping ones is made here (the library's own leftmost-longest search misses words behind a longer one's start).
    To make one of thousands of words takes as long as a fifth of a parse, so the first text gets one of the words whose
    characters it has: a command often reads but one.
    """

    def __init__(
        self, lexicons: Sequence[Mapping[str, Word]], name: str = "words", compile_named: Compile = _compile_anew
    ):
        self._name = name
        self._compile_named = compile_named
        self._automaton: Any = None
        self.words: dict[str, Word] = {}
        for lexicon in lexicons:
            self.words.update(lexicon)
        self._is_fresh = len(self.words) > _MANY_WORDS

    def _automaton_for(self, text: str) -> Any:
        if self._is_fresh:
            self._is_fresh, has = False, set(text).issuperset
            return _automaton(word for word in self.words.values() if has(word.text))
        if self._automaton is None:
            self._automaton = _automaton(self.words.values())
        return self._automaton

    @cached_property
    def _prefix(self) -> "re.Pattern[str]":
        return self._compile_named(self._name, lambda: prefix_tree(self.words) if self.words else "(?!)")

    def find(self, text: str) -> Iterator[tuple[int, int, Word]]:
        """``(start, end, word)`` of every word, in order."""
        automaton = self._automaton_for(text)
        if not automaton:  # of no words
            return
        longest: dict[int, tuple[int, Word]] = {}  # the last found at a start is the longest there
        for last, (size, word) in automaton.iter(text):
            longest[last + 1 - size] = (last + 1, word)
        at = 0
        for start in sorted(longest):
            if start >= at:
                at, word = longest[start]
                yield start, at, word

    def match(self, text: str, start: int) -> Word | None:
        """The longest word that begins at this offset."""
        match = self._prefix.match(text, start)
        return self.words[match.group()] if match else None


def _automaton(words: Iterable[Word]) -> Any:
    automaton = ahocorasick.Automaton()
    for word in words:
        automaton.add_word(word.text, (len(word.text), word))
    automaton.make_automaton()
    return automaton


def _named(expression: str) -> str:
    """An expression with its named groups as the standard library writes them."""
    return re.sub(r"\(\?<(?=[a-z])", "(?P<", expression)


def prefix_tree(words: Iterable[str]) -> str:
    """An expression that matches the longest of the words, sharing prefixes so that one pass decides.

    Flat alternations try every word at every place; a tree tries one branch (60 words: a third faster, 3,000: 16
    times).
    """
    root: dict[str, Any] = {}
    for word in words:
        node = root
        for character in word:
            node = node.setdefault(character, {})
        node[""] = {}
    return _tree_expression(root)


def _tree_expression(node: dict[str, Any]) -> str:
    singles, branches = [], []
    for character, child in sorted(node.items()):
        if character == "":
            continue
        if set(child) == {""}:
            singles.append(re.escape(character))
        else:
            branches.append(re.escape(character) + _tree_expression(child))
    if singles:
        branches.append(singles[0] if len(singles) == 1 else f"[{''.join(singles)}]")
    body = branches[0] if len(branches) == 1 and len(node) == 1 else f"(?:{'|'.join(branches)})"
    return f"{body}?" if "" in node else body


def load_grammar(*folders: Path, keep: bool = False) -> Grammar:
    """The built-in grammar with these folders layered over it, the last one winning.

    Raises ``PatternError`` naming the file for a folder that is missing or holds nothing, for malformed TOML, and for
    an entry that is not of the expected shape. Loading does not run the examples: ``check_grammar`` does. With
    ``keep`` it comes, without its examples, from what earlier runs kept among the user's caches, where there is such.
    """
    return _load((patterns_folder(), *(folder.resolve() for folder in folders)), keep)


@lru_cache(maxsize=8)
def _load(folders: tuple[Path, ...], keep: bool) -> Grammar:
    if not keep:
        return Grammar(*read_patterns(folders))
    cache = PatternCache(folders, (pattern_files.__file__, __file__))
    atexit.register(cache.save)
    return Grammar(*cache.patterns(), cache.compile, cache.keep)
