"""Loads ``patterns/`` and is the only place that compiles a regular expression.

A patterns folder holds three kinds of TOML file:

``fragments.toml``
    ``[fragments]``: named pieces of regular expression, used elsewhere as ``{name}``.
``words/LEXICON.toml``
    one table a class, one line a word: ``"达到省定验收标准" = "均达到省定验收标准"``, the word and an example of it.
``forms/*.toml``
    ``[[form]]``: ``name``, ``regex``, ``examples`` (tables with ``text`` and the groups it must give) and ``rejects``.

In a fragment or form, ``{name}`` stands for a fragment, ``{lexicon}`` for every word of a lexicon and
``{lexicon.class}`` for those of one class. Folders are layered: a later one adds words, moves a word to another class,
or replaces a fragment or form of the same name.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import ahocorasick
import regex

from bulletin_parser.errors import PatternError

_NAMED = re.compile(r"\(\?<(?=[a-z])")
_REFERENCE = re.compile(r"\{([a-z][a-z_.]*)\}")


class Word(NamedTuple):
    """An entry of a lexicon: where it is written and an example of its use."""

    text: str
    lexicon: str
    kind: str
    examples: tuple[str, ...]
    file: str


class Form(NamedTuple):
    """A regular expression as written, with the examples that are its tests."""

    name: str
    regex: str
    examples: tuple[Mapping[str, str], ...]
    rejects: tuple[str, ...]
    file: str


class Grammar:
    """Everything the parser knows of words and patterns. Expressions are compiled when first used."""

    def __init__(
        self, words: Mapping[str, Mapping[str, Word]], forms: Mapping[str, Form], fragments: Mapping[str, str]
    ):
        self.words = words
        self.forms = forms
        self.fragments = fragments
        self._compiled: dict[str, Any] = {}
        self._scanners: dict[tuple[str, ...], Scanner] = {}
        self._derived: dict[str, Any] = {}

    def form(self, name: str) -> Any:
        """The compiled form of that name; raises ``PatternError`` when there is none or it does not compile.

        A form that the standard library can read is compiled by it: its matches cost a third of those of ``regex``,
        which takes the others.
        """
        compiled = self._compiled.get(name)
        if compiled is None:
            compiled = self._compiled[name] = self._compile(name)
        return compiled

    def _compile(self, name: str) -> Any:
        form = self.forms.get(name)
        if form is None:
            raise PatternError(f"there is no form named {name!r}", source="patterns")
        expression = self.expand(form.regex, form.file)
        try:
            return re.compile(_NAMED.sub("(?P<", expression))
        except re.error:  # look-behind of no fixed width and \\g<…> are for regex
            pass
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
            lexicon, _, kind = name.partition(".")
            words = [word.text for word in self.words.get(lexicon, {}).values() if kind in ("", word.kind)]
            if not words:
                raise PatternError(f"{{{name}}} is neither a fragment nor a lexicon", source=file)
            return prefix_tree(words)

        return _REFERENCE.sub(replacement, expression)

    def scanner(self, *lexicons: str) -> "Scanner":
        """One scanner over all words of these lexicons, the longest word winning at each place."""
        found = self._scanners.get(lexicons)
        if found is None:
            found = self._scanners[lexicons] = Scanner([self.words.get(lexicon, {}) for lexicon in lexicons])
        return found

    def kind(self, lexicon: str, text: str) -> str | None:
        """The class that a lexicon gives a word, or None when it does not hold it."""
        word = self.words.get(lexicon, {}).get(text)
        return word.kind if word else None

    def of_kind(self, lexicon: str, kind: str) -> tuple[str, ...]:
        """The words of one class of a lexicon, longest first."""
        words = self.words.get(lexicon, {}).values()
        return tuple(sorted((w.text for w in words if w.kind == kind), key=len, reverse=True))


class Scanner:
    """Finds the words of some lexicons in a text in one pass, leftmost and longest first, without overlaps.

    An Aho–Corasick automaton finds all words wherever they stand, in time linear in the text; the choice among
    overlapping ones is made here (the library's own leftmost-longest search loses a word at the very end of a text).
    """

    def __init__(self, lexicons: Sequence[Mapping[str, Word]]):
        self.words: dict[str, Word] = {}
        for lexicon in lexicons:
            self.words.update(lexicon)

    @cached_property
    def _automaton(self) -> Any:
        automaton = ahocorasick.Automaton()
        for text, word in self.words.items():
            automaton.add_word(text, (len(text), word))
        automaton.make_automaton()
        return automaton

    @cached_property
    def _prefix(self) -> "re.Pattern[str]":
        return re.compile(prefix_tree(self.words) if self.words else r"(?!)")

    def find(self, text: str) -> Iterator[tuple[int, int, Word]]:
        """``(start, end, word)`` of every word, in order."""
        if not self.words:
            return
        longest: dict[int, tuple[int, Word]] = {}  # the last found at a start is the longest there
        for last, (size, word) in self._automaton.iter(text):
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


def patterns_folder() -> Path:
    """The built-in patterns: beside the package when installed, at the repository's root when editable."""
    package = Path(__file__).parent
    for folder in (package / "patterns", package.parent.parent / "patterns"):
        if (folder / "fragments.toml").is_file():
            return folder
    raise PatternError("the built-in patterns are missing; install the package again", source=str(package))


def load_grammar(*folders: Path) -> Grammar:
    """The built-in grammar with these folders layered over it, the last one winning.

    Raises ``PatternError`` naming the file for a folder that is missing or holds nothing, for malformed TOML, and for
    an entry that is not of the expected shape. Loading does not run the examples: ``check_grammar`` does.
    """
    return _load(tuple(folder.resolve() for folder in folders))


@lru_cache(maxsize=8)
def _load(folders: tuple[Path, ...]) -> Grammar:
    words: dict[str, dict[str, Word]] = {}
    forms: dict[str, Form] = {}
    fragments: dict[str, str] = {}
    for folder in (patterns_folder(), *folders):
        for path in _toml_files(folder):
            table = _read_toml(path)
            relative = path.relative_to(folder).as_posix()
            if path.name == "fragments.toml":
                fragments.update(_fragments(table, path))
            elif path.parent.name == "words":
                words.setdefault(path.stem, {}).update(_words(table, path, relative))
            else:
                forms.update(_forms(table, path, relative))
    return Grammar(words, forms, fragments)


def _toml_files(folder: Path) -> list[Path]:
    if not folder.is_dir():
        raise PatternError("this is no folder of patterns", source=str(folder))
    paths = [folder / "fragments.toml", *sorted(folder.glob("words/*.toml")), *sorted(folder.glob("forms/*.toml"))]
    found = [path for path in paths if path.is_file()]
    if not found:
        raise PatternError("no fragments.toml, words/*.toml or forms/*.toml in this folder", source=str(folder))
    return found


def _read_toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise PatternError(f"not valid TOML: {error}", source=str(path)) from error
    except RecursionError as error:
        raise PatternError("not valid TOML: nested too deeply", source=str(path)) from error
    except OSError as error:
        raise PatternError(f"cannot be read: {error.strerror}", source=str(path)) from error


def _fragments(table: dict[str, Any], path: Path) -> dict[str, str]:
    fragments = table.get("fragments")
    if set(table) != {"fragments"} or not isinstance(fragments, dict):
        raise PatternError("a fragments file has one table, [fragments]", source=str(path))
    for name, expression in fragments.items():
        if not isinstance(expression, str):
            raise PatternError(f"fragment {name!r} must be a string", source=str(path))
    return fragments


def _words(table: dict[str, Any], path: Path, relative: str) -> dict[str, Word]:
    words: dict[str, Word] = {}
    for kind, entries in table.items():
        if not isinstance(entries, dict):
            raise PatternError(f"[{kind}] must be a table of words with their examples", source=str(path))
        for text, example in entries.items():
            examples = [example] if isinstance(example, str) else example
            if not (isinstance(examples, list) and examples and all(isinstance(e, str) for e in examples)):
                raise PatternError(f"{text!r} in [{kind}] must have an example", source=str(path))
            if not text.strip():
                raise PatternError(f"an empty word in [{kind}]", source=str(path))
            if text in words:
                raise PatternError(f"{text!r} is in [{words[text].kind}] and in [{kind}]", source=str(path))
            words[text] = Word(text, path.stem, kind, tuple(examples), relative)
    return words


def _forms(table: dict[str, Any], path: Path, relative: str) -> dict[str, Form]:
    entries = table.get("form")
    if set(table) != {"form"} or not isinstance(entries, list):
        raise PatternError("a forms file holds [[form]] tables only", source=str(path))
    forms = [_one_form(entry, path, relative) for entry in entries]
    return {form.name: form for form in forms}


def _one_form(entry: Any, path: Path, relative: str) -> Form:
    if not isinstance(entry, dict):
        raise PatternError("a forms file holds [[form]] tables only", source=str(path))
    name = entry.get("name")
    if not isinstance(name, str) or not isinstance(entry.get("regex"), str):
        raise PatternError(f"a form needs a name and a regex (found {name!r})", source=str(path))
    examples = entry.get("examples", [])
    if not (isinstance(examples, list) and examples and all(isinstance(e, dict) and "text" in e for e in examples)):
        raise PatternError(f"form {name!r} needs examples, each with a text", source=str(path))
    if not all(isinstance(value, str) for example in examples for value in example.values()):
        raise PatternError(f"form {name!r} has an example that is not all strings", source=str(path))
    rejects = entry.get("rejects", [])
    if not (isinstance(rejects, list) and all(isinstance(text, str) for text in rejects)):
        raise PatternError(f"the rejects of form {name!r} must be a list of strings", source=str(path))
    unknown = set(entry) - {"name", "regex", "examples", "rejects", "source"}
    if unknown:
        raise PatternError(f"form {name!r} has unknown keys {sorted(unknown)}", source=str(path))
    return Form(name, entry["regex"], tuple(examples), tuple(rejects), relative)
