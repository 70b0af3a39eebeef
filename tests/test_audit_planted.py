"""Faults planted one at a time in bulletins of the corpus: each is found, at its place, by parsing the spoilt text."""

import hashlib
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from gold import gold_files

from bulletin_parser.document import Document
from bulletin_parser.grammar import load_grammar
from bulletin_parser.pipeline import parse
from bulletin_parser.records import Bulletin, Severity, Source, Span
from bulletin_parser.rounding import is_right

GRAMMAR = load_grammar()
TEXTS = [path.with_suffix(".txt") for path in gold_files("series", "retold")]
WEIGHT = {Severity.INFO: 0, Severity.WARNING: 1, Severity.ERROR: 2}


class Fault(NamedTuple):
    """What is printed at a span instead, and the code of the finding that must come of it."""

    code: str
    span: Span
    printed: str


@cache
def parsed(text: str) -> Bulletin:
    digest = hashlib.sha256(text.encode("utf-8")).hexdigest()
    return parse(Document(text, Source(name="x", sha256=digest, format="text", encoding="utf-8")), GRAMMAR)


def spoilt(text: str, fault: Fault) -> str:
    return text[: fault.span.start] + fault.printed + text[fault.span.end :]


def faults(text: str) -> Iterator[Fault]:
    """What can be spoilt in a text: rates, counts of lists, sums of counts."""
    bulletin = parsed(text)
    known = [span for finding in bulletin.findings for span in finding.spans]
    for fault in (*_rates(bulletin, text), *_counts(bulletin, text), *_sums(bulletin, text)):
        if not any(start <= fault.span.start < end for start, end in known):
            yield fault


def _rates(bulletin: Bulletin, text: str) -> Iterator[Fault]:
    for project in bulletin.projects:
        for row in project.indicators:
            span = row.figure_spans.get("rate")
            right = row.rate and row.actual and row.target and is_right(row.rate, row.actual, row.target)
            if right and span:
                digits = text[span.start : span.end].rstrip("%％")
                wrong = Decimal(digits) + (Decimal(3) if Decimal(digits) < 50 else Decimal("-2"))
                yield Fault("rate_mismatch", Span(span.start, span.start + len(digits)), str(wrong))


def _counts(bulletin: Bulletin, text: str) -> Iterator[Fault]:
    for summary in bulletin.summaries:
        for state in summary.by_status:
            if len(state.members) > 2 and state.count == len(state.members) and state.count_span:
                yield _next_number("list_count", state.count_span, text)


def _sums(bulletin: Bulletin, text: str) -> Iterator[Fault]:
    for summary in bulletin.summaries:
        counts = [state.count or 0 for state in summary.by_status]
        right = [total for total in summary.totals if total.value == sum(counts)]
        if len(counts) >= 3 and all(counts) and right:
            yield _next_number("count_total", right[0].span, text)


def _next_number(code: str, span: Span, text: str) -> Fault:
    digits = "".join(character for character in text[span.start : span.end] if character.isdigit())
    return Fault(code, Span(span.start, span.start + len(digits)), str(int(digits) + 1))


def found(fault: Fault, text: str) -> bool:
    findings = [finding for finding in parsed(spoilt(text, fault)).findings if finding.code == fault.code]
    return any(start <= fault.span.start < end for finding in findings for start, end in finding.spans)


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: str(path.parent.name + path.stem))
def test_every_planted_fault_is_found_where_it_is(path: Path) -> None:
    text = path.read_text("utf-8")
    assert [fault for fault in faults(text) if not found(fault, text)] == []


def test_there_are_faults_of_several_kinds_to_find() -> None:
    planted = [fault for path in TEXTS for fault in faults(path.read_text("utf-8"))]
    assert len(planted) >= 60
    assert {fault.code for fault in planted} >= {"rate_mismatch", "list_count", "count_total"}
