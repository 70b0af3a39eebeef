"""The files of a patterns folder: words, forms and fragments as they are written, read and checked for their shape.

A patterns folder holds three kinds of TOML file:

``fragments.toml``
    ``[fragments]``: named pieces of regular expression, used elsewhere as ``{name}``.
``words/LEXICON.toml``
    one table a class, one line a word: ``"达到省定验收标准" = "均达到省定验收标准"``, the word and an example of it.
    ``{schedule}`` in both stands for every word of another lexicon: ``"未达{schedule}" = "均未达{schedule}"``.
``forms/*.toml``
    ``[[form]]``: ``name``, ``regex``, ``examples`` (tables with ``text`` and the groups it must give), ``rejects``, and
    ``needs``: strings of which every match holds one, so that a text without them need not be searched.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import chain
from operator import attrgetter
from pathlib import Path
from typing import Any, NamedTuple

from bulletin_parser.errors import PatternError

# A line of a words file as nearly all are: a table, a word with its example, a comment, or nothing.
_STRING = r'"([^"\\\x00-\x1f\x7f]*)"'
_LINE = rf"(?:{_STRING} *= *{_STRING}|\[(?:([A-Za-z0-9_-]+)|{_STRING})\])? *(?:#[^\x00-\x1f\x7f]*)?"

_REFERENCE = r"\{([a-z][a-z_]*)\}"


class Patterns(NamedTuple):
    """What some folders hold: words by lexicon and text, forms by name, fragments by name."""

    words: dict[str, dict[str, "Word"]]
    forms: dict[str, "Form"]
    fragments: dict[str, str]


class Word(NamedTuple):
    """An entry of a lexicon: where it is written and an example of its use."""

    text: str
    lexicon: str
    kind: str
    examples: tuple[str, ...]
    file: str


class Form(NamedTuple):
    """A regular expression as written, with the examples that are its tests.

    ``needs`` are strings of which every match holds at least one; ``{lexicon}`` in them stands for each of its words.
    """

    name: str
    regex: str
    examples: tuple[Mapping[str, str], ...]
    rejects: tuple[str, ...]
    file: str
    needs: tuple[str, ...] = ()


def patterns_folder() -> Path:
    """The built-in patterns: beside the package when installed, at the repository's root when editable."""
    package = Path(__file__).parent
    for folder in (package / "patterns", package.parent.parent / "patterns"):
        if (folder / "fragments.toml").is_file():
            return folder
    raise PatternError("the built-in patterns are missing; install the package again", source=str(package))


def read_patterns(folders: tuple[Path, ...]) -> Patterns:
    """What these folders hold, each laid over those before it.

    Raises ``PatternError`` naming the file for a folder that is missing or holds nothing, for malformed TOML, for an
    entry that is not of the expected shape, and for a form that one folder defines twice.
    """
    patterns = Patterns({}, {}, {})
    for folder in folders:
        own: dict[str, Form] = {}
        for path in pattern_paths(folder):
            relative = path.relative_to(folder).as_posix()
            if path.name == "fragments.toml":
                patterns.fragments.update(_fragments(_read_toml(path), path))
            elif path.parent.name == "words":
                patterns.words.setdefault(path.stem, {}).update(_words(_read_toml(path), path, relative))
            else:
                _add_forms(own, _read_toml(path), path, relative)
        patterns.forms.update(own)
    words = {lexicon: _expanded(entries, patterns.words) for lexicon, entries in patterns.words.items()}
    return patterns._replace(words=words)


def _expanded(entries: Mapping[str, Word], words: Mapping[str, Mapping[str, Word]]) -> dict[str, Word]:
    """The words of a lexicon with every ``{name}`` replaced by each word of that lexicon; a word written out wins."""
    plain = {text: word for text, word in entries.items() if "{" not in text}
    for word in entries.values():
        if "{" in word.text:
            for one in _instances(word, words):
                plain.setdefault(one.text, one)
    return plain


def _instances(word: Word, words: Mapping[str, Mapping[str, Word]]) -> Iterator[Word]:
    match = re.search(_REFERENCE, word.text)
    if match is None:
        if "{" in word.text or any("{" in example for example in word.examples):
            raise PatternError(f"{word.text!r} in [{word.kind}] has a reference that cannot be read", source=word.file)
        yield word
        return
    if match.group(1) not in words:
        raise PatternError(f"{match.group()} in {word.text!r} is not a lexicon", source=word.file)
    for each in words[match.group(1)]:
        if "{" not in each:
            examples = tuple(example.replace(match.group(), each) for example in word.examples)
            yield from _instances(word._replace(text=word.text.replace(match.group(), each), examples=examples), words)


def pattern_paths(folder: Path) -> list[Path]:
    """The files of a folder, in the order in which they are read.

    Raises ``PatternError`` for a folder that is missing or holds none.
    """
    if not folder.is_dir():
        raise PatternError("this is not a folder of patterns", source=str(folder))
    parts = [sorted((folder / part).glob("*.toml"), key=attrgetter("name")) for part in ("words", "forms")]
    found = [path for path in (folder / "fragments.toml", *chain(*parts)) if path.is_file()]
    if not found:
        raise PatternError("no fragments.toml, words/*.toml or forms/*.toml in this folder", source=str(folder))
    return found


def _read_toml(path: Path) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415 (patterns that were kept need no reading)

    try:
        text = path.read_text("utf-8")
        return (_plain_tables(text) if path.parent.name == "words" else None) or tomllib.loads(text)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise PatternError(f"not valid TOML: {error}", source=str(path)) from error
    except RecursionError as error:
        raise PatternError("not valid TOML: nested too deeply", source=str(path)) from error
    except OSError as error:
        raise PatternError(f"cannot be read: {error.strerror}", source=str(path)) from error


def _plain_tables(text: str) -> dict[str, dict[str, str]] | None:
    """The tables of a words file whose lines are all plain ones, or None for any other, which is tomllib's to read.

    There are two thousand such lines, and tomllib takes longer for them than anything else does before a first parse.
    """
    tables: dict[str, dict[str, str]] = {}
    entries: dict[str, str] | None = None
    form = re.compile(_LINE)
    for line in text.split("\n"):
        match = form.fullmatch(line)
        if match is None:
            return None
        word, example, bare, quoted = match.groups()
        if word is not None:
            if entries is None or word in entries:
                return None
            entries[word] = example
        elif bare is not None or quoted is not None:
            entries = {}
            if tables.setdefault(bare or quoted, entries) is not entries:
                return None
    return tables


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


def _add_forms(forms: dict[str, Form], table: dict[str, Any], path: Path, relative: str) -> None:
    """Adds the forms of a file to those of its folder."""
    entries = table.get("form")
    if set(table) != {"form"} or not isinstance(entries, list):
        raise PatternError("a forms file holds [[form]] tables only", source=str(path))
    for entry in entries:
        form = _one_form(entry, path, relative)
        if form.name in forms:
            raise PatternError(f"form {form.name!r} is also in {forms[form.name].file}", source=str(path))
        forms[form.name] = form


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
    needs = entry.get("needs", [])
    if not (isinstance(needs, list) and all(isinstance(text, str) and text for text in needs)):
        raise PatternError(f"the needs of form {name!r} must be a list of strings", source=str(path))
    unknown = set(entry) - {"name", "regex", "examples", "rejects", "needs", "source"}
    if unknown:
        raise PatternError(f"form {name!r} has unknown keys {sorted(unknown)}", source=str(path))
    return Form(name, entry["regex"], tuple(examples), tuple(rejects), relative, tuple(needs))
