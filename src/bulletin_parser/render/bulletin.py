"""One parsed bulletin for people: its head, projects, counties and rankings, and what a careful reader would query."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from bulletin_parser.compare.months import Months
from bulletin_parser.records import Bulletin, Finding, Project, Ranking, Remark, RemarkKind, Span, Status
from bulletin_parser.render.counts import counts_table
from bulletin_parser.render.findings import SEVERITIES
from bulletin_parser.render.projects import projects_table
from bulletin_parser.render.statuses import BAD, GOOD, QUIET, STYLES, WORDS
from bulletin_parser.render.tables import stacked
from bulletin_parser.render.terminal import cell, joined

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table
    from rich.text import Text

_UNCLAIMED = "unclaimed"
_AROUND = 8
"""Characters of text shown on each side of a number that nothing accounts for."""

_REMARKS = {
    RemarkKind.HIGHLIGHT: "工作特点",
    RemarkKind.PROBLEM: "存在问题",
    RemarkKind.NEXT_STEP: "下步工作",
    RemarkKind.OTHER: "其他",
}


def bulletin_view(bulletin: Bulletin, text: str, width: int) -> "RenderableType":
    """The bulletin for a console ``width`` columns wide; ``text`` is what the spans of its records are offsets of."""
    parts: list[RenderableType] = [*_head(bulletin), *_numbers(bulletin, text)]
    if bulletin.projects:
        parts += [cell(""), *_standing(bulletin.projects), cell(""), _projects(bulletin, width)]
    if bulletin.summaries:
        parts += [cell(""), *counts_table(bulletin.summaries)]
    for ranking in bulletin.rankings:
        parts += [cell(""), _ranking(ranking)]
    if bulletin.remarks:
        parts += [cell(""), _remarks(bulletin.remarks)]
    return stacked(*parts, cell(""), *_findings(bulletin.findings))


def _standing(projects: Sequence[Project]) -> "Iterator[Text]":
    """How many projects there are and how many stand in which status, the worst first; which ones lag."""
    yield cell(f"项目 {len(projects)}个", "bold")
    counts = Counter(project.status for project in projects)
    told = [cell(f"  {WORDS[status]}{counts[status]}", STYLES[status]) for status in reversed(Status) if counts[status]]
    unsaid = [cell(f"  未说明{counts[None]}", QUIET)] if counts[None] else []
    if told:
        yield joined(cell("状态"), *told, *unsaid)
    for status in (Status.NOT_STARTED, Status.BEHIND):
        names = "、".join(project.name for project in projects if project.status is status)
        if names:
            yield joined(cell(f"{WORDS[status]} ", STYLES[status]), cell(names))


def _projects(bulletin: Bulletin, width: int) -> "RenderableType":
    return projects_table(bulletin.projects, bulletin.bulletin.region, width)


def _head(bulletin: Bulletin) -> "Iterator[Text]":
    head, source = bulletin.bulletin, bulletin.source
    period = Months(head.period.start, head.period.end).chinese if head.period else None
    yield cell(head.title or "（无标题）", "bold")
    told = [head.region or "地区不明", period or "期间不明", head.number, head.issuer, head.issued_on]
    yield cell(" · ".join(part for part in told if part), "cyan")
    yield cell(" · ".join(part for part in (source.name, source.encoding) if part), QUIET)


def _numbers(bulletin: Bulletin, text: str) -> "Iterator[Text]":
    """The share of the numbers accounted for, and each of the others with the words around it."""
    numbers = bulletin.numbers
    left = [number for number in numbers if number.role == _UNCLAIMED]
    told = cell(f"{len(numbers) - len(left)}/{len(numbers)}", BAD if left else GOOD)
    share = f"（{100 * (len(numbers) - len(left)) / len(numbers):.1f}%）" if left else ""
    yield joined(cell("数字 "), told, cell(f" 已说明{share}"))
    for number in left:
        before, after = _around(number.span, text)
        yield joined(cell("未说明 "), cell(f"…{before}", QUIET), cell(number.text, BAD), cell(f"{after}…", QUIET))


def _around(span: Span, text: str) -> tuple[str, str]:
    """The words before a span and behind it."""
    return text[max(0, span.start - _AROUND) : span.start], text[span.end : span.end + _AROUND]


def _ranking(ranking: Ranking) -> "Text":
    """The places in order, each with its rank; those that share a rank are named together. The last few have none."""
    told = [cell(" ".join(part for part in ("排名", ranking.group, "") if part is not None), "bold")]
    if ranking.from_below:
        return joined(*told, cell(f" {'、'.join(name for places in ranking.order for name in places)}"))
    rank = 1
    for places in ranking.order:
        told += [cell(f" {rank} ", QUIET), cell("、".join(places)), cell(" ")]
        rank += len(places)
    return joined(*told)


def _remarks(remarks: Sequence[Remark]) -> "RenderableType":
    """How many paragraphs there are of each kind, and what heads them."""
    counts = Counter(remark.kind for remark in remarks)
    grid = _grid()
    for kind, word in _REMARKS.items():
        if counts[kind]:
            headings = [remark.heading for remark in remarks if remark.kind is kind and remark.heading]
            grid.add_row(cell(f"{word} {counts[kind]}条", "bold"), cell("；".join(headings), QUIET))
    return grid


def _findings(findings: Sequence[Finding]) -> "Iterator[RenderableType]":
    """How many findings there are of each severity, and each of them, the gravest first."""
    if not findings:
        yield cell("核对 未发现问题", GOOD)
        return
    counts = Counter(finding.severity for finding in findings)
    told = [f"{word}{counts[severity]}处" for severity, (word, _) in SEVERITIES.items() if counts[severity]]
    yield cell(f"核对 {'，'.join(told)}", "bold")
    grid = _grid()
    for severity, (word, style) in SEVERITIES.items():
        for finding in findings:
            if finding.severity is severity:
                grid.add_row(cell(word, style), cell(finding.message))
    yield grid


def _grid() -> "Table":
    """Two columns, of which the second folds within itself."""
    from rich.table import Table  # noqa: PLC0415

    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    return grid
