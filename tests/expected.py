"""What a gold file owes: every fact of it that a parsed bulletin lacks, in words that name the field."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from bulletin_parser.records import Bulletin, Indicator, Project, Quantity, Summary

Json = Mapping[str, Any]
_NOT_COMPARED = str.maketrans("", "", " \u00a0\u3000\n“”‘’\"'")


def missing(gold: Json, parsed: Bulletin) -> list[str]:
    """The facts of the gold that are not in the bulletin; empty when all are."""
    return [
        *_head(gold["bulletin"], parsed),
        *_projects(gold, parsed),
        *_summaries(gold, parsed),
        *_links(gold, parsed),
    ]


def bare(text: str | None) -> str:
    """A text without spaces and quotation marks, in which gold and print may differ."""
    return (text or "").translate(_NOT_COMPARED)


def _head(gold: Json, parsed: Bulletin) -> Iterator[str]:
    head = parsed.bulletin
    period = head.period.model_dump() if head.period else None
    yield from _unequal("title", bare(gold["title"]), bare(head.title))
    yield from _unequal("region", gold["region"], head.region)
    yield from _unequal("period", gold["period"], period)


def _projects(gold: Json, parsed: Bulletin) -> Iterator[str]:
    by_title = {bare(project.title): project for project in parsed.projects}
    for owed in gold["projects"]:
        project = by_title.get(bare(owed["title"]))
        if project is None:
            yield f"project {owed['title']}"
            continue
        yield from _unequal(f"{owed['title']}: leads", tuple(owed["lead_agencies"]), project.lead_agencies)
        yield from _unequal(f"{owed['title']}: status", owed["status"], project.status)
        for row in owed["indicators"]:
            if not row.get("optional"):
                yield from _cells(row, project, parsed.bulletin.region)


def _cells(row: Json, project: Project, home: str | None) -> Iterator[str]:
    """The target, actual and rate of a gold row, each of which some row of that place must hold."""
    place = row["region"]
    rows = [each for each in project.indicators if _place(each.region, home) == _place(place, home)]
    for kind in ("target", "actual", "rate"):
        owed = _figure(row.get(kind))
        if owed and owed not in [_printed(each, kind) for each in rows]:
            yield f"{project.title}: {kind} {owed} of {row['name']} ({place})"


def _place(region: str | None, home: str | None) -> str:
    """A place, of which the bulletin's own by name, the words for it (全州) and none at all are one."""
    return "" if region is None or region == home or region.startswith(("全", "我")) else region


def _figure(gold: Json | Decimal | int | None) -> tuple[Decimal, str | None] | None:
    if isinstance(gold, Mapping):
        return Decimal(gold["value"]), gold["unit"]
    return None if gold is None else (Decimal(gold), "%")


def _printed(row: Indicator, kind: str) -> tuple[Decimal, str | None] | None:
    if kind == "rate":
        return None if row.rate is None else (row.rate, "%")
    quantity: Quantity | None = getattr(row, kind)
    return (quantity.value, quantity.unit) if quantity else None


def _summaries(gold: Json, parsed: Bulletin) -> Iterator[str]:
    for owed in gold["summaries"]:
        place = owed["region"] or "(whole)"
        found = _of_place(parsed, owed["region"])
        totals = {(total.value, total.unit) for summary in found for total in summary.totals}
        for total in owed["totals"]:
            if _figure(total) not in totals:
                yield f"{place}: total {total}"
        for state in owed["by_status"]:
            yield from _state(place, state, found)


def _state(place: str, owed: Json, found: Sequence[Summary]) -> Iterator[str]:
    states = [state for summary in found for state in summary.by_status if state.status == owed["status"]]
    if owed["count"] is not None and owed["count"] not in [state.count for state in states]:
        yield f"{place}: count {owed['count']} of {owed['status_text']}, found {[state.count for state in states]}"
    names = {bare(member.text) for state in states for member in state.members}
    for member in owed["members"]:
        if bare(member) not in names:
            yield f"{place}: member {member} of {owed['status_text']}"


def _links(gold: Json, parsed: Bulletin) -> Iterator[str]:
    for place, links in gold.get("links", {}).items():
        states = [state for summary in _of_place(parsed, place) for state in summary.by_status]
        meant = {bare(member.text): member.project for state in states for member in state.members}
        for link in links:
            yield from _unequal(
                f"{place}: {link['text']} means", bare(link["project"]), bare(meant.get(bare(link["text"])))
            )


def _of_place(parsed: Bulletin, place: str | None) -> list[Summary]:
    """The summaries of a place."""
    home = parsed.bulletin.region
    return [summary for summary in parsed.summaries if _place(summary.region, home) == _place(place, home)]


def _unequal(field: str, owed: object, found: object) -> Iterator[str]:
    if owed != found:
        yield f"{field}: {owed!r}, found {found!r}"
