"""What has changed since it was first stored, as a table for each bulletin: field by field, old → new."""

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from bulletin_parser.compare.months import Months
from bulletin_parser.compare.revisions import Kind, Revision
from bulletin_parser.render.corrections import FIELDS, words
from bulletin_parser.render.statuses import BAD, GOOD, QUIET
from bulletin_parser.render.tables import Column, Table, stacked
from bulletin_parser.render.terminal import cell

if TYPE_CHECKING:
    from rich.console import RenderableType

_KINDS = {
    Kind.CHANGED: ("改动", ""),
    Kind.ADDED: ("新增", GOOD),
    Kind.REMOVED: ("删去", BAD),
    Kind.CORRECTED: ("更正※", GOOD),
    Kind.UNDONE: ("撤销更正", QUIET),
}
_FIELDS = {**FIELDS, "title": "标题", "number": "文号", "members": "所列名称"}


def history_view(revisions: Sequence[Revision]) -> "RenderableType":
    """The history, a table for each bulletin that has one."""
    if not revisions:
        return cell("没有改动")
    parts: list[RenderableType] = []
    for (heading, editions), group in groupby(revisions, _heading):
        parts += [*([cell("")] if parts else []), cell(heading, "bold")]
        parts += [cell(editions, QUIET)] if editions else []
        parts.append(_table(list(group)))
    return stacked(*parts)


def _heading(revision: Revision) -> tuple[str, str]:
    period = (
        Months(revision.period_start, revision.period_end).chinese
        if revision.period_start and revision.period_end
        else ""
    )
    heading = " ".join(part for part in (revision.issuer, period, revision.title) if part)
    if revision.before is None or revision.after is None:
        return f"{heading} 人工更正".strip(), ""
    editions = (
        f"{each.source}（{each.issued_on}）" if each.issued_on else each.source
        for each in (revision.before, revision.after)
    )
    return heading, " → ".join(editions)


def _table(revisions: Sequence[Revision]) -> "RenderableType":
    by_person = revisions[0].before is None
    last = [Column("日期"), Column("理由")] if by_person else []
    heads = (Column("项目 / 指标", least=16), Column("栏目"), Column("原为", most=36), Column("现为", most=36))
    made = Table(*heads, Column("性质"), *last)
    for revision in revisions:
        kind, style = _KINDS[revision.kind]
        field = revision.field or ""
        cells = [cell(_record(revision)), cell(_FIELDS.get(field, field))]
        told = [words(each, field) if field else "" for each in (revision.old, revision.new)]
        cells += [cell(told[0], QUIET), cell(told[1], "bold"), cell(kind, style)]
        made.add_row(*cells, *([cell(revision.on), cell(revision.reason)] if by_person else []))
    return made


def _record(revision: Revision) -> str:
    place = revision.region if revision.region != revision.issuer else None
    return "·".join(dict.fromkeys(part for part in (revision.project, revision.indicator, place) if part))
