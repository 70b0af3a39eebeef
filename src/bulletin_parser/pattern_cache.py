"""Patterns as earlier runs read and compiled them, kept among the user's caches for the command line.

Reading some thousand words and compiling some fifty expressions takes a command longer than a bulletin does. What
comes of it depends on the pattern files, on the code that reads them and on the Python that compiles. The file is named
for the content of them all, so that it is never out of date; one that is missing, damaged or cannot be written is as
none. It is written as Python writes its compiled modules, which reads three times as fast as JSON, behind its checksum.
"""

import marshal
import os
import re
import sys
from array import array
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from hashlib import sha256
from importlib import import_module
from itertools import groupby
from pathlib import Path
from typing import Any
from zlib import crc32

from bulletin_parser.pattern_files import Form, Patterns, Word, pattern_paths, read_patterns

_MOST_FILES = 4  # of other patterns or another Python; older ones go
_CODE = "I"  # the type of the numbers that a compiled expression is made of
_CHECKSUM = 4  # bytes
# There are six thousand: past the constructor, which is a Python function, they cost half as much.
_word: Callable[[tuple[str, str, str, tuple[()], str]], Word] = partial(tuple.__new__, Word)

Parts = tuple[str, int, bytes, int, dict[str, int]]
"""What a compiled expression is made from: the expression, flags, code, number of groups, names of groups."""


class PatternCache:
    """What is known of some folders from earlier runs, and what this one adds to it."""

    def __init__(self, folders: tuple[Path, ...], sources: Iterable[str]) -> None:
        """``sources`` are the files of the code that makes something of the patterns."""
        self._folders = folders
        self._file = _file(folders, sources)
        self._held = _read(self._file)
        self._grew = False

    def patterns(self) -> Patterns:
        """The patterns of the folders, without their examples. Raises ``PatternError`` as ``read_patterns`` does."""
        if "patterns" in self._held:
            return _unpacked(self._held["patterns"])
        patterns = read_patterns(self._folders)
        self._held = {"patterns": _packed(patterns), "expressions": {}}
        self._grew = True
        return patterns

    def compile(self, name: str, expression: Callable[[], str]) -> re.Pattern[str]:
        """The expression of that name, compiled; it is asked for only when it is not known. Raises ``re.error``."""
        expressions = self._held["expressions"]
        if name in expressions:
            return _assembled(expressions[name])
        written = expression()
        try:
            parts = _parts(written)
            compiled = _assembled(parts)
        except re.error:
            raise
        except Exception:  # the library's own business, which another Python may do otherwise
            return re.compile(written)
        expressions[name] = parts
        self._grew = True
        return compiled

    def keep(self, name: str, make: Callable[[], Any]) -> Any:
        """What was made under that name by this run or an earlier one: dicts, lists, strings and numbers alone."""
        made = self._held.setdefault("made", {})
        if name not in made:
            made[name] = make()
            self._grew = True
        return made[name]

    def save(self) -> None:
        """Writes what this run added, all or nothing, and leaves it where that cannot be done."""
        if not self._grew or self._file is None:
            return
        from tempfile import NamedTemporaryFile  # noqa: PLC0415 (rarely needed)

        folder = self._file.parent
        held = marshal.dumps(self._held)
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with NamedTemporaryFile(dir=folder, delete=False) as temporary:
                temporary.write(crc32(held).to_bytes(_CHECKSUM) + held)
            Path(temporary.name).replace(self._file)
            kept = sorted(folder.glob("patterns-*"), key=lambda path: path.stat().st_mtime)
            for path in kept[:-_MOST_FILES]:
                path.unlink()
        except OSError:
            return


def _file(folders: tuple[Path, ...], sources: Iterable[str]) -> Path | None:
    """Where the cache of these folders is; None where there is no place for it, or a file cannot be read."""
    base = _caches()
    if base is None:
        return None
    digest = sha256(f"{sys.version} {sys.byteorder} {import_module('_sre').MAGIC}".encode())
    try:
        code = map(Path, (*sources, __file__))
        for path in (*code, *(path for folder in folders for path in pattern_paths(folder))):
            content = path.read_bytes()
            digest.update(f"\0{path.parent.name}/{path.name}\0{len(content)}\0".encode() + content)
    except (OSError, UnicodeError):
        return None
    return base / "bulletin-parser" / f"patterns-{digest.hexdigest()[:32]}"


def _caches() -> Path | None:
    """The folder of the user's caches."""
    named = os.environ.get("LOCALAPPDATA" if sys.platform == "win32" else "XDG_CACHE_HOME")
    if named:
        return Path(named) if Path(named).is_absolute() else None
    try:
        return Path.home() / ("Library/Caches" if sys.platform == "darwin" else ".cache")
    except RuntimeError:
        return None


def _read(file: Path | None) -> dict[str, Any]:
    try:
        data = file.read_bytes() if file else b""
    except OSError:
        data = b""
    held = data[_CHECKSUM:]
    sound = held and crc32(held) == int.from_bytes(data[:_CHECKSUM])
    kept: dict[str, Any] = marshal.loads(held) if sound else {"expressions": {}}
    return kept


def _packed(patterns: Patterns) -> dict[str, Any]:
    words = {lexicon: _runs(words.values()) for lexicon, words in patterns.words.items()}
    forms = [(form.name, form.regex, form.file, form.needs) for form in patterns.forms.values()]
    return {"words": words, "forms": forms, "fragments": patterns.fragments}


def _runs(words: Iterable[Word]) -> list[tuple[str, str, list[str]]]:
    """The words in their order, those of one class and file together: ``(class, file, texts)``."""
    runs = groupby(words, lambda word: (word.kind, word.file))
    return [(kind, file, [word.text for word in run]) for (kind, file), run in runs]


def _unpacked(packed: Mapping[str, Any]) -> Patterns:
    words = {
        lexicon: {text: _word((text, lexicon, kind, (), file)) for kind, file, texts in runs for text in texts}
        for lexicon, runs in packed["words"].items()
    }
    forms = {name: Form(name, regex, (), (), file, needs) for name, regex, file, needs in packed["forms"]}
    return Patterns(words, forms, packed["fragments"])


def _parts(expression: str) -> Parts:
    """What ``re.compile`` works out of an expression, by its own functions. Raises ``re.error``."""
    parsed = import_module("re._parser").parse(expression)
    code = import_module("re._compiler")._code(parsed, 0)
    state = parsed.state
    return expression, state.flags, array(_CODE, code).tobytes(), state.groups - 1, dict(state.groupdict)


def _assembled(parts: Parts) -> re.Pattern[str]:
    """The compiled expression of these parts; the library checks their code. Raises RuntimeError, ValueError …"""
    expression, flags, packed, groups, names = parts
    by_number: list[str | None] = [None] * (groups + 1)
    for name, number in names.items():
        by_number[number] = name
    code = array(_CODE, packed).tolist()
    compiled: re.Pattern[str] = import_module("_sre").compile(expression, flags, code, groups, names, tuple(by_number))
    return compiled
