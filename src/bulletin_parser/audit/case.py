"""What every rule of the audit is given, and how it words what it finds."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from functools import cached_property, lru_cache

from bulletin_parser.grammar import Grammar
from bulletin_parser.records import Bulletin, Finding, Indicator, Number, Project, Quantity, Severity, Span
from bulletin_parser.rounding import scale
from bulletin_parser.stops import Stops

_INNER = str.maketrans("“”", "‘’")
_SENTENCE_ENDS = "。\n"
_CLAUSE_ENDS = "，,。；;：:\n"
_LONGEST_CLAUSE = 60
_CELLS = 32  # characters before a figure in which the first cell of its row may stand
_SEPARATORS = " \t|｜\n\u3000"
_SCALES = {Decimal(10**4): "万", Decimal(10**8): "亿"}


class Case:
    """A bulletin beside the text that it was read from."""

    def __init__(self, bulletin: Bulletin, text: str, grammar: Grammar) -> None:
        self.bulletin = bulletin
        self.text = text
        self.grammar = grammar

    @cached_property
    def counties(self) -> frozenset[str]:
        """The places that have a summary of their own."""
        home = self.bulletin.bulletin.region
        return frozenset(s.region for s in self.bulletin.summaries if s.region and s.region != home)

    @cached_property
    def places(self) -> frozenset[str]:
        """Every place inside the bulletin's own that it gives figures or counts for."""
        rows = (row.region for project in self.bulletin.projects for row in project.indicators)
        return self.counties | frozenset(region for region in rows if region and not self.is_whole(region))

    def is_whole(self, region: str | None) -> bool:
        """Whether a row is about all of the bulletin's place: it names none, that one, 全州, 合计 and their like."""
        return (
            region is None
            or region == self.bulletin.bulletin.region
            or self.grammar.kind("regions", region) == "whole"
            or _is_sum_word(self, region)
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
        first, second = (one, other) if one <= other else (other, one)
        return self._sentences.end(first.end) >= second.start

    def one_breath(self, one: Span | None, other: Span | None) -> bool:
        """Whether two things are printed between the same stops and semicolons."""
        if one is None or other is None:
            return False
        first, second = (one, other) if one <= other else (other, one)
        return self._breaths.end(first.end) >= second.start

    def breath_start(self, span: Span) -> int:
        """Where what stands between the same stops and semicolons as a place begins."""
        return self._breaths.start(span.start)

    @cached_property
    def _sentences(self) -> Stops:
        return Stops.of(self.text, _SENTENCE_ENDS)

    @cached_property
    def _breaths(self) -> Stops:
        return Stops.of(self.text, f"{_SENTENCE_ENDS}；;")

    def clause_before(self, span: Span) -> str:
        """The words of its clause before a place."""
        start = max(self.text.rfind(mark, max(0, span.start - _LONGEST_CLAUSE), span.start) for mark in _CLAUSE_ENDS)
        return self.text[start + 1 : span.start] if start >= 0 else ""

    def holds(self, cue: str, words: str) -> bool:
        """Whether some words hold one of those of ``audit_cues`` of that class."""
        return any(map(words.__contains__, _cues(self.grammar, cue)))

    def words(self, cue: str) -> tuple[str, ...]:
        """The words of ``audit_cues`` of that class."""
        return _cues(self.grammar, cue)

    def line(self, position: int) -> int:
        """The number of the line that a place is in, from 0 on."""
        return bisect_left(self._lines.places, position)

    def line_start(self, span: Span) -> int:
        """Where the line that a place is in begins."""
        return self._lines.start(span.start)

    def line_at(self, span: Span) -> str:
        """The line that a place is in."""
        return self.text[self._lines.start(span.start) : self._lines.end(span.start)]

    @cached_property
    def _lines(self) -> Stops:
        return Stops.of(self.text, "\n")

    def cell_before(self, position: int) -> str:
        """The cell of a table, or the word between blanks, that stands before a place."""
        before = self.text[max(0, position - _CELLS) : position].rstrip(_SEPARATORS)
        return before[max(before.rfind(mark) for mark in _SEPARATORS) + 1 :]

    def numbers(self, start: int, end: int) -> Sequence[Number]:
        """The numerals printed between two places."""
        first = bisect_left(self._placed[0], start)
        return self._placed[1][first : bisect_left(self._placed[0], end, first)]

    @property
    def all_numbers(self) -> Sequence[Number]:
        """Every numeral in the order of the text."""
        return self._placed[1]

    @cached_property
    def _placed(self) -> tuple[list[int], list[Number]]:
        """Where each numeral begins, and the numerals in that order."""
        by_start = {number.span.start: number for number in self.bulletin.numbers}
        starts = sorted(by_start)
        return starts, [by_start[start] for start in starts]


def is_sum(case: "Case", row: Indicator) -> bool:
    """Whether a row is the sum of a table's rows: its place is 合计, or the cell before its figures is."""
    return _is_sum_word(case, row.region or "") or _is_sum_word(case, head_cell(case, row))


def head_cell(case: "Case", row: Indicator) -> str:
    """The cell before the figures of a row in a table: 全州合计, whose place is 全州."""
    return case.cell_before(min((span.start for span in _spans(row)), default=0))


def _is_sum_word(case: "Case", name: str) -> bool:
    """合计, 小计, 全州合计, but not 平均: what stands before the sum of other rows."""
    return case.grammar.kind("table_words", name) == "total" and not case.holds("average", name)


def _spans(row: Indicator) -> Iterator[Span]:
    yield from (quantity.span for quantity in (row.target, row.actual) if quantity)
    yield from row.figure_spans.values()


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
    beside = "" if row.name in project.name else row.name
    return f"{called(project)}{beside}{place}"


def called(project: Project) -> str:
    """A project's name between quotation marks, those in it made inner ones."""
    return f"“{project.name.translate(_INNER)}”"


def plain(value: Decimal) -> str:
    """A figure without an exponent and without idle zeros: 28.5, 6000."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def amount(quantity: Quantity) -> str:
    """A quantity as printed, with its unit once: that of the table's head (182000万元) where it is printed there."""
    text = "".join(quantity.text.split())
    return (
        text if not quantity.unit or quantity.unit in text else text + _SCALES.get(scale(quantity), "") + quantity.unit
    )


def like(quantity: Quantity, value: Decimal) -> str:
    """Another value in the scale and unit of a quantity: 12.36万人 beside 11.36万人."""
    size = scale(quantity)
    return plain(value / size) + _SCALES.get(size, "") + (quantity.unit or "")
