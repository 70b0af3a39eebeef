"""Parses a text under observation: which words and forms were found where, and which rules gave what."""

import inspect
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from pathlib import Path
from types import CodeType, FrameType, TracebackType
from typing import Any, NamedTuple

from bulletin_parser.document import Document
from bulletin_parser.extract.figures.readings import Reading, Setting
from bulletin_parser.extract.status.members import Piece
from bulletin_parser.extract.status.verdicts import Verdict
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.items import Agency, Item
from bulletin_parser.extract.text.page import Page
from bulletin_parser.grammar import Grammar
from bulletin_parser.mentions.model import Figure, Name, Place, Time
from bulletin_parser.mentions.scan import Mentions
from bulletin_parser.outline import Line, Outline, Section
from bulletin_parser.pattern_files import Form, Word
from bulletin_parser.pipeline import parse

HEAD_RULES = "extract/heads/"
"""Where the modules of the rules stand that read the head of a bulletin."""

_PACKAGE = Path(__file__).parent.parent
_RULES = str(_PACKAGE / "extract")
_UNSEEN: Any = object()
_SENTENCE = 200  # characters of a stretch that is about a figure rather than about its section
_DEEPEST = 8  # how far into a value is looked for what is asked about
_BEGINS = (Figure, Name, Time, Verdict, Agency, Piece)
_BEGINS_IN_HEAD = (*_BEGINS, Place, Line)  # there, a line or a place is what a rule found, not where it looked
_OPAQUE = (Page, Grammar, Mentions, Outline, Section, Line, Clause, str, int, float, type(None))


class WordFound(NamedTuple):
    """A word of a lexicon, where it stands on the page."""

    start: int
    end: int
    word: Word


class FormFound(NamedTuple):
    """A match of a form on the page, with its groups."""

    start: int
    end: int
    form: Form
    groups: dict[str, str]


class Rule(NamedTuple):
    """A function that reads something: its module within the package, its name, its line, and what it says it does.

    ``answers`` is whether it returns anything; one that does not changes what is known.
    """

    module: str
    name: str
    line: int
    says: str
    answers: bool


class Event(NamedTuple):
    """What a rule did about an offset in question.

    ``kind`` is ``gave`` for a value that holds the mention, ``handed`` for a figure that the rule was called with, and
    ``passed`` for a stretch of text that holds the figure and of which it gave nothing.
    """

    rule: Rule
    depth: int
    kind: str
    offset: int
    given: Any


class Observed(NamedTuple):
    """What was observed while a page was read."""

    page: Page
    words: Sequence[WordFound]
    forms: Sequence[FormFound]
    events: Sequence[Event]


def observe(document: Document, grammar: Grammar, offsets: frozenset[int]) -> Observed:
    """Parses a document once more, watching for what its rules do with the mentions that begin at some page offsets."""
    observed = ObservedGrammar(grammar)
    watch = Watch(offsets)
    with watch:
        parse(document, observed)
    assert watch.page is not None
    size = len(watch.page.folded)
    words = [WordFound(start, end, word) for length, start, end, word in observed.words_found if length == size]
    forms = [found for length, found in observed.forms_found if length == size]
    return Observed(watch.page, words, forms, watch.events)


class ObservedGrammar(Grammar):
    """The same words and forms, noting what is found where."""

    def __init__(self, grammar: Grammar) -> None:
        super().__init__(grammar.words, grammar.forms, grammar.fragments)
        self.words_found: list[tuple[int, int, int, Word]] = []
        self.forms_found: list[tuple[int, FormFound]] = []

    def form(self, name: str) -> Any:
        """The compiled form, observed."""
        return _ObservedForm(super().form(name), self.forms[name], self.forms_found)

    def scanner(self, *lexicons: str) -> Any:
        """The scanner, observed."""
        return _ObservedScanner(super().scanner(*lexicons), self.words_found)


class _ObservedScanner:
    """A scanner that notes the words it finds, with the length of the text that they were found in."""

    def __init__(self, scanner: Any, found: list[tuple[int, int, int, Word]]) -> None:
        self._scanner = scanner
        self._found = found

    def find(self, text: str) -> Iterator[tuple[int, int, Word]]:
        for start, end, word in self._scanner.find(text):
            self._found.append((len(text), start, end, word))
            yield start, end, word

    def match(self, text: str, start: int) -> Word | None:
        word: Word | None = self._scanner.match(text, start)
        if word:
            self._found.append((len(text), start, start + len(word.text), word))
        return word

    def __getattr__(self, name: str) -> Any:
        return getattr(self._scanner, name)


class _ObservedForm:
    """A compiled form that notes its matches."""

    def __init__(self, compiled: Any, form: Form, found: list[tuple[int, FormFound]]) -> None:
        self._compiled = compiled
        self._form = form
        self._found = found

    def match(self, text: str, *span: int) -> Any:
        return self._noted(self._compiled.match(text, *span))

    def fullmatch(self, text: str, *span: int) -> Any:
        return self._noted(self._compiled.fullmatch(text, *span))

    def search(self, text: str, *span: int) -> Any:
        return self._noted(self._compiled.search(text, *span))

    def finditer(self, text: str, *span: int) -> Iterator[Any]:
        return map(self._noted, self._compiled.finditer(text, *span))

    def _noted(self, match: Any) -> Any:
        if match:
            groups = {name: text for name, text in match.groupdict().items() if text}
            self._found.append((len(match.string), FormFound(match.start(), match.end(), self._form, groups)))
        return match

    def __getattr__(self, name: str) -> Any:
        return getattr(self._compiled, name)


class Watch:
    """Notes, while it is entered, what the rules give about some offsets. It slows them down many times."""

    def __init__(self, offsets: frozenset[int]) -> None:
        self.offsets = offsets
        self.events: list[Event] = []
        self.page: Page | None = None
        self._depth = 0
        self._rules: dict[CodeType, Rule | None] = {}

    def __enter__(self) -> "Watch":
        self._before = sys.getprofile()
        sys.setprofile(self._profile)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        sys.setprofile(self._before)

    def _profile(self, frame: FrameType, event: str, given: Any) -> None:
        code = frame.f_code
        rule = self._rules.get(code, _UNSEEN)
        if rule is _UNSEEN:
            rule = self._rules[code] = _rule(code)
        if rule is None:
            return
        if event == "call":
            self._depth += 1
        elif event == "return":
            self._note(frame, rule, given)
            self._depth -= 1

    def _note(self, frame: FrameType, rule: Rule, given: Any) -> None:
        if isinstance(given, Page):
            self.page = given
        if not rule.says:
            return
        begins = _BEGINS_IN_HEAD if rule.module.startswith(HEAD_RULES) else _BEGINS
        held = set(_held(given, self.offsets, _DEEPEST, begins))
        handed = set(_handed(frame, self.offsets)) - held
        passed = set() if given or handed or held else set(_passed(frame, self.offsets))
        for kind, offsets in (("gave", held), ("handed", handed), ("passed", passed)):
            self.events += [Event(rule, self._depth, kind, offset, given) for offset in sorted(offsets)]


def _held(value: Any, offsets: frozenset[int], depth: int, begins: tuple[type[Any], ...] = _BEGINS) -> Iterator[int]:
    """The offsets at which the mentions, names and titles in a value begin."""
    if depth == 0:
        return
    if isinstance(value, begins):
        if value.start in offsets:
            yield value.start
    elif isinstance(value, _OPAQUE):
        return
    elif isinstance(value, Setting | Reading):
        yield from _held(value.figure, offsets, 1)
    elif isinstance(value, Item):
        yield from (start for start in (value.title_start,) if start in offsets)
        yield from _held(value.leads, offsets, 2)
    else:
        for each in _parts_of(value):
            yield from _held(each, offsets, depth - 1, begins)


def _parts_of(value: Any) -> Iterable[Any]:
    """What a sequence, a mapping or a record consists of."""
    if isinstance(value, tuple | list):
        return value
    if isinstance(value, dict):
        return value.values()
    return (getattr(value, field.name) for field in fields(value)) if is_dataclass(value) else ()


def _handed(frame: FrameType, offsets: frozenset[int]) -> Iterator[int]:
    """The offsets of the figures that a rule was called with."""
    for value in _arguments(frame).values():
        if isinstance(value, Setting | Reading):
            yield from _held(value, offsets, 2)


def _passed(frame: FrameType, offsets: frozenset[int]) -> Iterator[int]:
    """The offsets in the stretch of text that a rule was called with, where it is as short as a sentence."""
    for start, end in _stretches(_arguments(frame)):
        if end - start <= _SENTENCE:
            yield from (offset for offset in offsets if start <= offset < end)


def _arguments(frame: FrameType) -> dict[str, Any]:
    code = frame.f_code
    names = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    return {name: frame.f_locals.get(name) for name in names}


def _stretches(arguments: dict[str, Any]) -> Iterator[tuple[int, int]]:
    """The stretches of text among a rule's arguments: a clause, a span, or a start and an end."""
    for value in [*arguments.values(), (arguments.get("start"), arguments.get("end"))]:
        if isinstance(value, Clause | Line | Piece):
            yield value.start, value.end
        elif isinstance(value, tuple) and len(value) == 2 and all(isinstance(each, int) for each in value):
            yield value


def _rule(code: CodeType) -> Rule | None:
    """What a function is called and says it does; None for one that is no rule: of elsewhere, or without a name."""
    if not code.co_filename.startswith(_RULES):
        return None
    module = Path(code.co_filename).relative_to(_PACKAGE).as_posix()
    function = _function(code, module)
    says = inspect.cleandoc(function.__doc__ or "").split("\n\n")[0].replace("\n", " ") if function else ""
    answers = function is None or function.__annotations__.get("return", "") is not None
    return Rule(module, code.co_name, code.co_firstlineno, says, answers and not code.co_flags & inspect.CO_GENERATOR)


def _function(code: CodeType, module: str) -> Any:
    """The function of a module that has this code; None for a method, a comprehension or an inner one."""
    owner = sys.modules.get(f"{_PACKAGE.name}.{module.removesuffix('.py').replace('/', '.')}")
    found: Any = getattr(owner, code.co_name, None)
    found = inspect.unwrap(found) if callable(found) else None
    return found if getattr(found, "__code__", None) is code else None
