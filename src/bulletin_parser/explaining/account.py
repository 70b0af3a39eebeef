"""Puts together what was observed about each part asked for: its patterns, its rules, and those that passed it over."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from bulletin_parser.document import Document
from bulletin_parser.explaining.parts import HEAD, Part
from bulletin_parser.explaining.recorder import HEAD_RULES, Event, FormFound, Observed, Rule, WordFound, observe
from bulletin_parser.extract.figures.readings import Reading, Role
from bulletin_parser.extract.projects.accounts import Account
from bulletin_parser.extract.status.verdicts import Verdict
from bulletin_parser.extract.text.items import Item
from bulletin_parser.extract.text.page import Page, open_page
from bulletin_parser.grammar import Grammar
from bulletin_parser.mentions.divisions import divisions
from bulletin_parser.mentions.model import Term
from bulletin_parser.records import Span

_MENTION_FILES = frozenset({"forms/quantities.toml", "forms/periods.toml", "forms/references.toml"})
_GAZETTEER = "gazetteer/divisions.csv"
_ISSUE = ("extract/heads/lines.py", "extract/heads/issue.py")
_OF_HEAD: Mapping[str, tuple[str, ...]] = {
    "title": ("forms/head.toml", "extract/heads/title.py"),
    "region": (_GAZETTEER, "extract/heads/region.py"),
    "period": ("forms/periods.toml", "extract/heads/period.py"),
    "number": ("forms/references.toml", *_ISSUE),
    "issuer": ("forms/head.toml", *_ISSUE),
    "issued_on": ("forms/periods.toml", *_ISSUE),
    "addressees": ("", "extract/heads/head.py"),
    "reference": ("forms/references.toml", "extract/heads/head.py"),
}
"""By field of the head: the file that its forms or names stand in, and the modules of the rules that choose it."""

_PLUMBING = frozenset(
    {"extract/body.py", "extract/running_text.py", "extract/told.py", "extract/text/page.py",
     "extract/text/blocks.py", "extract/text/segments.py", "extract/text/clauses.py",
     "extract/figures/readings.py", "extract/figures/roles.py", "extract/indicators/ledger.py"}
)  # fmt: skip
"""Modules that hand a text on in pieces and decide nothing about a figure."""

_PLACES = {
    "title": "it stands in the title",
    "heading_count": "it stands in a heading",
    "project_title": "it stands in a project's title",
    "outline_label": "it is a label of the outline",
    "furniture": "it stands in a line around the text",
    "introduction": "it stands above the items of a bulletin that has items",
    "remark": "it stands in a paragraph that only tells",
    "cited_title": "it stands in the title of a document that is cited",
}
"""Roles that a number has from where it stands, and what they mean."""

_MOST_DECLINED = 12
_LINE = 100


class Step(NamedTuple):
    """One cause: a form or a word of a pattern file, or a rule of the package, and the text that it was found in.

    ``kind`` is ``form``, ``word``, ``rule`` or ``declined`` (a rule that was asked and took nothing). ``file`` is a
    file of ``patterns/`` or of the package; ``name`` the form, the word's class or the function.
    """

    kind: str
    file: str
    name: str
    line: int | None
    text: str
    span: Span | None
    says: str


class Explanation(NamedTuple):
    """Why a part was read as it was: the steps in order."""

    part: Part
    text: str
    steps: tuple[Step, ...]


def explain(document: Document, grammar: Grammar, parts: Sequence[Part]) -> tuple[Explanation, ...]:
    """Parses a document again and says of each part which patterns and rules made it.

    Raises ``ReadingError`` as ``parse`` does. Costs many times a parse; nothing is kept.
    """
    page = open_page(document.text, grammar)
    place = {origin: i for i, origin in enumerate(page.origin)} if page.origin is not None else None
    starts = [place[part.span.start] if place else part.span.start for part in parts]
    seen = observe(document, grammar, frozenset(starts))
    return tuple(
        Explanation(part, document.text[slice(*part.span)], tuple(_Case(seen, part, start).steps()))
        for part, start in zip(parts, starts, strict=True)
    )


class _Case:
    """One part, and what was observed at its offset on the page."""

    def __init__(self, seen: Observed, part: Part, start: int) -> None:
        self.seen = seen
        self.page: Page = seen.page
        self.part = part
        self.start = start
        self.end = start + part.span.end - part.span.start
        self.events = [event for event in seen.events if event.offset == start]

    def steps(self) -> Iterator[Step]:
        """The steps in the order in which they were taken."""
        yield from _unique(self._steps())

    def _steps(self) -> Iterator[Step]:
        if self.part.kind in ("title", "member"):
            yield from self._introduced()
        elif self.part.kind == "status":
            yield from self._stands()
        elif self.part.kind.startswith(HEAD):
            yield from self._headed()
        else:
            yield from self._read()
            yield from self._decided()
            yield from self._entered()

    def _read(self) -> Iterator[Step]:
        """The form that found a number, with the words of its unit or period."""
        for found in self.seen.forms:
            if found.form.file in _MENTION_FILES and found.start < self.end and found.end > self.start:
                yield self._form(found)
        for word in self._words(self.start, self.end, "units", "periods"):
            yield self._word(word)

    def _decided(self) -> Iterator[Step]:
        """The rule that gave a figure its role, and the word that decided it; for an unclaimed one, who passed it."""
        decisions = [event for event in self.events if _is_decision(event.given)]
        if decisions:
            final = decisions[-1]
            role, term = final.given
            if term is not None:
                yield from self._term(term)
            yield _rule(self._deciding(decisions, final).rule, f"{role}: ")
        if self.part.kind == "unclaimed":
            yield from self._declined()

    def _deciding(self, decisions: Sequence[Event], final: Event) -> Event:
        """The innermost rule that came to the final decision: a part of it, or a condition that held."""
        inner = [e for e in decisions if e.given == final.given and e.depth == final.depth + 1]
        before = self.events[: self.events.index(final)]
        held = [e for e in before if e.given is True and e.depth == final.depth + 1 and e.rule.says]
        return (inner or held or [final])[-1]

    def _entered(self) -> Iterator[Step]:
        """The rules that put a figure into a record, and the item that the record is of; else where it stands."""
        if self.part.kind in _PLACES:
            yield from self._placed()
        elif self.part.kind != "unclaimed":
            yield from (_rule(event.rule) for event in self._entering()[-1:] or self._giving()[:2])
            yield from self._introduced()
        else:
            yield from self._introduced()

    def _entering(self) -> list[Event]:
        """The rules that were handed the figure and entered it: those that change what is known, or share it out."""
        handed = [e for e in self.events if e.kind == "handed" and e.rule.name.startswith("enter")]
        return [e for e in handed if not e.rule.answers or e.given is True] or self._changing()

    def _changing(self) -> list[Event]:
        """The rules that entered the figures of a stretch of text, as those of a title."""
        read = [e for e in self.events if e.kind == "passed" and not e.rule.answers]
        return [e for e in read if e.rule.module not in _PLUMBING and not e.rule.name.startswith("_")][:1]

    def _giving(self) -> list[Event]:
        """The rules that gave the part in a value, from the inside to the outside, but for those that only hand on."""
        return [
            e for e in self.events if e.kind == "gave" and e.rule.module not in _PLUMBING and not _is_reading(e.given)
        ]

    def _placed(self) -> Iterator[Step]:
        """Where a number stands that no record took: what holds there accounts for it."""
        line = self.page.folded.rfind("\n", 0, self.start) + 1
        for found in self.seen.forms:
            if self.part.kind == found.form.name and line <= found.start <= self.end + _LINE:
                yield self._form(found)
        yield Step("rule", "accounting.py", self.part.kind, None, "", None, _PLACES[self.part.kind])

    def _introduced(self) -> Iterator[Step]:
        """The form that introduces the item, or the rule that made a subject, a name of a list or a row one."""
        for event in self.events:
            item = _item_of(event.given)
            if item is not None:
                form = self.page.grammar.forms.get(item.form)
                found = [f for f in self.seen.forms if f.form is form and f.start <= item.title_start <= f.end]
                yield from (self._form(each) for each in found[:1])
                if form is None or self.part.kind == "title":
                    yield _rule(event.rule)
                return
        if self.part.kind in ("title", "member"):
            yield from (_rule(event.rule) for event in self._giving()[:2])

    def _headed(self) -> Iterator[Step]:
        """The forms or the gazetteer's name that a field of the head was found by, and the rules that chose it."""
        file, *modules = _OF_HEAD[self.part.kind.removeprefix(HEAD)]
        for found in self.seen.forms:
            if found.form.file == file and self.start <= found.start and found.end <= self.end:
                yield self._form(found)
        for word in self._words(self.start, self.end, "periods"):
            yield self._word(word)
        level = divisions(self.page.grammar).levels.get(self.page.folded[self.start : self.end])
        if level and file == _GAZETTEER:
            yield Step("word", file, level, None, *self._printed(self.start, self.end), "")
        yield from (_rule(e.rule) for e in self._giving() if e.rule.module in modules and e.rule.name != "read_head")

    def _stands(self) -> Iterator[Step]:
        """The words of a status and the rule that took them for the project's."""
        for word in self._words(self.start, self.end, "statuses", "cues"):
            yield self._word(word)
        for event in self.events:
            if isinstance(event.given, Verdict):
                yield _rule(event.rule)
                return

    def _declined(self) -> Iterator[Step]:
        """The rules that were asked about a number and took nothing, in the order in which they were asked."""
        asked = [e for e in self.events if e.rule.answers and e.rule.module not in _PLUMBING and not e.given]
        handed = [e for e in asked if e.kind == "handed"]
        rules = dict.fromkeys(e.rule for e in handed or asked if not e.rule.module.startswith(HEAD_RULES))
        for rule in list(rules)[-_MOST_DECLINED:]:
            yield _rule(rule)._replace(kind="declined")

    def _term(self, term: Term) -> Iterator[Step]:
        for word in self._words(term.start, term.end, term.lexicon):
            yield self._word(word)

    def _words(self, start: int, end: int, *lexicons: str) -> list[WordFound]:
        inside = [w for w in self.seen.words if start <= w.start and w.end <= end and w.word.lexicon in lexicons]
        return [w for w in inside if not any(o.start <= w.start and w.end <= o.end and o[:2] != w[:2] for o in inside)]

    def _form(self, found: FormFound) -> Step:
        form = found.form
        return Step("form", form.file, form.name, None, *self._printed(found.start, found.end), "")

    def _word(self, found: WordFound) -> Step:
        word = found.word
        return Step("word", word.file, word.kind, None, *self._printed(found.start, found.end), "")

    def _printed(self, start: int, end: int) -> tuple[str, Span]:
        origin = self.page.origin
        span = Span(start, end) if origin is None else Span(origin[start], origin[end - 1] + 1)
        return self.page.printed(start, end), span


def _rule(rule: Rule, before: str = "") -> Step:
    return Step("rule", rule.module, rule.name, rule.line, "", None, f"{before}{rule.says}")


def _is_decision(given: Any) -> bool:
    return isinstance(given, tuple) and len(given) == 2 and isinstance(given[0], Role)


def _is_reading(given: Any) -> bool:
    return isinstance(given, Reading) or (isinstance(given, list) and bool(given) and isinstance(given[0], Reading))


def _item_of(given: Any) -> Item | None:
    if isinstance(given, Account):
        return given.item
    return given if isinstance(given, Item) else None


def _unique(steps: Iterator[Step]) -> Iterator[Step]:
    seen = set()
    for step in steps:
        key = (*step[:4], step.span)
        if key not in seen:
            seen.add(key)
            yield step


def as_rows(found: Sequence[Explanation]) -> list[dict[str, object]]:
    """The explanations as JSON writes them: ``path``, ``kind``, ``of``, ``text``, ``span`` and the ``steps``."""
    return [
        {**each.part._asdict(), "text": each.text, "steps": [step._asdict() for step in each.steps]} for each in found
    ]
