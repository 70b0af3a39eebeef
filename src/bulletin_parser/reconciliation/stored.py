"""The findings stored with each bulletin, and all of a database: those, and what is found between bulletins."""

import json
from collections.abc import Iterator, Mapping, Sequence

from bulletin_parser.compare.rows import Rows
from bulletin_parser.grammar import Grammar
from bulletin_parser.reconciliation import reconcile
from bulletin_parser.reconciliation.discrepancies import CORRECTED, Discrepancy, Side, in_order
from bulletin_parser.reconciliation.queries import SOURCES, read_archive, source_of
from bulletin_parser.values import Severity, Span

_FINDINGS = """
SELECT bulletin_id, code, severity, message, spans,
    instr(coalesce(bulletins.corrected, ''), 'period') AS has_other_months
FROM findings JOIN bulletins ON bulletins.id = findings.bulletin_id
"""
_CORRECTED: Mapping[str, Sequence[str]] = {
    "indicators": ("target", "actual", "rate", "yoy", "mom", "vs_schedule", "rank"),
    "reports": ("status",),
    "summary_states": ("count",),
    "summary_members": ("name", "status", "project"),
}
"""By table, what can be corrected and stands somewhere in the text: the column's name, with ``_start`` and ``_end``.

All that can be corrected of a listed name stands where the name does.
"""
_OF_PERIOD = frozenset({"title_body_period", "issued_early", "promise_passed", "schedule_gap"})
"""The findings about a bulletin's months."""


def all_findings(rows: Rows, grammar: Grammar) -> tuple[Discrepancy, ...]:
    """What is to be queried in the stored bulletins and between them, in the order of places and months."""
    return in_order([*stored_findings(rows), *reconcile(read_archive(rows, grammar))])


def stored_findings(rows: Rows) -> Iterator[Discrepancy]:
    """What each bulletin that no later edition supersedes was found to say against itself when it was stored.

    One about a figure that a person has corrected since is settled: it is only noted, and says so.
    """
    told = {source.id: (source, str(row["text"])) for row in rows(SOURCES, {}) for source in (source_of(row),)}
    settled = _corrected(rows)
    for row in rows(_FINDINGS, {}):
        key = row["bulletin_id"]
        if not isinstance(key, int) or key not in told:
            continue
        source, text = told[key]
        spans = [Span(*span) for span in json.loads(str(row["spans"]))] or [Span(0, 0)]
        sides = tuple(Side(source, span, text[span.start : span.end]) for span in spans)
        message, severity = str(row["message"]), Severity(str(row["severity"]))
        if any(span in settled.get(key, ()) for span in spans) or (
            row["code"] in _OF_PERIOD and row["has_other_months"]
        ):
            message, severity = f"{message}（{CORRECTED}已更正）", Severity.INFO
        yield Discrepancy(str(row["code"]), severity, message, sides)


def _corrected(rows: Rows) -> dict[int, set[Span]]:
    """By bulletin, where the figures and statuses stand that a person corrected."""
    found: dict[int, set[Span]] = {}
    for table, fields in _CORRECTED.items():
        for row in rows(f'SELECT * FROM "{table}" WHERE corrected IS NOT NULL', {}):
            held = str(row["corrected"]).split(",")
            for field in fields:
                where = "span" if table == "summary_members" else field
                start, end, key = row[f"{where}_start"], row[f"{where}_end"], row["bulletin_id"]
                if field in held and isinstance(start, int) and isinstance(end, int) and isinstance(key, int):
                    found.setdefault(key, set()).add(Span(start, end))
    return found
