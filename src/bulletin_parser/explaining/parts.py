"""What of a bulletin can be asked about: every record and number, with its path and where it was printed."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bulletin_parser.errors import QueryError
from bulletin_parser.records import Bulletin, Head, Indicator, Project, Span, Summary

HEAD = "head_"
"""What the kinds of the head's fields begin with (head_period)."""

_FIGURES = ("target", "actual")
_OF_WORDS = frozenset({"title", "status", "member", "ranking", "remark"})
_PATH = re.compile(r"[a-z_]+(?:\[[0-9]+\])?(?:\.[a-z_]+(?:\[[0-9]+\])?)*")


class Part(NamedTuple):
    """A record, or a part of one that was printed in one place.

    ``path`` leads to it in the JSON of the bulletin (projects[2].indicators[0].rate), ``kind`` is the path's last name,
    ``of`` what it belongs to, for people (公办幼儿园学位 · 全州).
    """

    path: str
    kind: str
    of: str
    span: Span


def parts(bulletin: Bulletin) -> list[Part]:
    """Everything that can be asked about, in the order of the records."""
    found = list(_of_head(bulletin.bulletin))
    for i, project in enumerate(bulletin.projects):
        found += _of_project(f"projects[{i}]", project)
    for i, summary in enumerate(bulletin.summaries):
        found += _of_summary(f"summaries[{i}]", summary)
    for i, ranking in enumerate(bulletin.rankings):
        found.append(Part(f"rankings[{i}]", "ranking", ranking.group or "", ranking.span))
    for i, remark in enumerate(bulletin.remarks):
        found.append(Part(f"remarks[{i}]", "remark", remark.heading or "", remark.span))
    taken = {part.span.start for part in found if part.kind not in _OF_WORDS and not part.kind.startswith(HEAD)}
    for i, number in enumerate(bulletin.numbers):
        if number.span.start not in taken:
            found.append(Part(f"numbers[{i}]", number.role, "", number.span))
    return found


def _of_head(head: Head) -> Iterator[Part]:
    for field, span in head.field_spans.items():
        yield Part(f"bulletin.{field}", f"{HEAD}{field}", "", span)
    for i, reference in enumerate(head.references):
        yield Part(f"bulletin.references[{i}]", f"{HEAD}reference", "", reference.span)


def _of_project(path: str, project: Project) -> Iterator[Part]:
    yield Part(f"{path}.title", "title", project.name, project.title_span)
    if project.status_span:
        yield Part(f"{path}.status", "status", project.name, project.status_span)
    for i, row in enumerate(project.indicators):
        yield from _of_row(f"{path}.indicators[{i}]", row)


def _of_row(path: str, row: Indicator) -> Iterator[Part]:
    of = f"{row.name} · {row.region}" if row.region else row.name
    for kind in _FIGURES:
        quantity = row.target if kind == "target" else row.actual
        if quantity:
            yield Part(f"{path}.{kind}", kind, of, quantity.span)
    for kind, span in row.figure_spans.items():
        yield Part(f"{path}.{kind}", kind, of, span)


def _of_summary(path: str, summary: Summary) -> Iterator[Part]:
    of = " · ".join(words for words in (summary.region, summary.group) if words)
    for i, total in enumerate(summary.totals):
        yield Part(f"{path}.totals[{i}]", "total", of, total.span)
    for i, state in enumerate(summary.by_status):
        here = f"{path}.by_status[{i}]"
        words = Span(state.span.start, state.span.start + len(state.status_text))
        yield Part(f"{here}.status", "status", of, words)
        if state.count_span:
            yield Part(f"{here}.count", "status_count", of, state.count_span)
        if state.share_span:
            yield Part(f"{here}.share", "share", of, state.share_span)
        for j, member in enumerate(state.members):
            yield Part(f"{here}.members[{j}]", "member", member.name, member.span)


def at(found: Sequence[Part], offset: int) -> list[Part]:
    """The parts printed at an offset, of those that hold one another only the smallest; raises ``QueryError``."""
    holding = [part for part in found if part.span.start <= offset < part.span.end]
    if not holding:
        raise QueryError(f"no number, status, title or field of the head is printed at character {offset}")
    least = min(part.span.end - part.span.start for part in holding)
    return [part for part in holding if part.span.end - part.span.start == least]


def numbered(found: Sequence[Part], text: str, bulletin: Bulletin) -> list[Part]:
    """The parts whose number was printed like this (44.63%, or 44.63); raises ``QueryError`` when there is none."""
    spans = {n.span.start for n in bulletin.numbers if text in (n.text, n.text.rstrip("%"), str(n.value))}
    chosen = [part for part in found if part.span.start in spans and part.kind not in {*_OF_WORDS, "head_title"}]
    if not chosen:
        raise QueryError(f"the bulletin prints no number {text!r}")
    return chosen


def of_project(found: Sequence[Part], name: str, bulletin: Bulletin) -> list[Part]:
    """The parts of the projects whose name or title holds these words; raises ``QueryError`` when none does."""
    indexes = [i for i, p in enumerate(bulletin.projects) if name in p.name or name in p.title]
    if not indexes:
        raise QueryError(f"the bulletin reports no project {name!r}")
    prefixes = tuple(f"projects[{i}]." for i in indexes)
    return [part for part in found if part.path.startswith(prefixes)]


def under(found: Sequence[Part], path: str) -> list[Part]:
    """The parts that a path leads to (projects[2], projects[2].indicators[0].rate); raises ``QueryError`` for none."""
    chosen = [part for part in found if part.path == path or part.path.startswith((f"{path}.", f"{path}["))]
    if not _PATH.fullmatch(path) or not chosen:
        raise QueryError(f"the bulletin has no record {path!r}")
    return chosen
