"""What every rule of the audit is given, and how it words what it finds."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property, lru_cache

from bulletin_parser.grammar import Grammar
from bulletin_parser.records import Bulletin, Finding, Indicator, Project, Quantity, Severity, Span

_INNER = str.maketrans("“”", "‘’")


@dataclass(frozen=True)
class Case:
    """A bulletin beside the text that it was read from."""

    bulletin: Bulletin
    text: str
    grammar: Grammar

    @cached_property
    def counties(self) -> frozenset[str]:
        """The places that have a summary of their own."""
        home = self.bulletin.bulletin.region
        return frozenset(s.region for s in self.bulletin.summaries if s.region and s.region != home)

    def is_whole(self, region: str | None) -> bool:
        """Whether a row is about all of the bulletin's place: it names none, that one, 全州, 合计 and their like."""
        return (
            region is None
            or region == self.bulletin.bulletin.region
            or region.startswith(("全", "我"))
            or is_sum(region)
        )

    def between(self, start: int, end: int) -> str:
        """What was printed between two places; empty when they overlap."""
        return self.text[start:end] if start < end else ""

    def says(self, cue: str, start: int, end: int) -> bool:
        """Whether one of the words of ``audit_cues`` of that class is printed between two places."""
        return self.holds(cue, self.between(start, end))

    def one_sentence(self, one: Span | None, other: Span | None) -> bool:
        """Whether two things are printed in one sentence; not when it is unknown where one of them is."""
        if one is None or other is None:
            return False
        first, second = sorted((one, other))
        return not any(mark in self.between(first.end, second.start) for mark in "。\n")

    def sentence(self, span: Span) -> Span:
        """The sentence that a place is in."""
        start = max(self.text.rfind(mark, 0, span.start) for mark in "。\n") + 1
        ends = [end for mark in "。\n" if (end := self.text.find(mark, span.end)) >= 0]
        return Span(start, min(ends, default=len(self.text)))

    def holds(self, cue: str, words: str) -> bool:
        """Whether some words hold one of those of ``audit_cues`` of that class."""
        return any(word in words for word in _cues(self.grammar, cue))


def is_sum(region: str | None) -> bool:
    """Whether a row is the sum of a table's rows."""
    return region in ("合计", "总计")


@lru_cache(maxsize=64)
def _cues(grammar: Grammar, cue: str) -> tuple[str, ...]:
    return grammar.of_kind("audit_cues", cue)


Rule = Callable[[Case], Iterator[Finding]]


def finding(code: str, severity: Severity, message: str, *spans: Span | None) -> Finding:
    """A finding over the spans that are known, in the order of the text."""
    return Finding(code=code, severity=severity, message=message, spans=tuple(sorted({s for s in spans if s})))


def subject(project: Project, row: Indicator) -> str:
    """How a message calls a row: the project, the indicator where it is another thing, and the place."""
    place = f"（{row.region}）" if row.region else ""
    return f"{called(project)}{place}" if row.name == project.name else f"{called(project)}{row.name}{place}"


def called(project: Project) -> str:
    """A project's name between quotation marks, those in it made inner ones."""
    return f"“{project.name.translate(_INNER)}”"


def plain(value: Decimal) -> str:
    """A figure without an exponent and without idle zeros: 28.5, 6000."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def amount(quantity: Quantity) -> str:
    """A quantity as printed, with its unit once."""
    text = quantity.text.strip()
    return text if not quantity.unit or quantity.unit in text else text + quantity.unit
