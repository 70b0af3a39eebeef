"""The rows of what a bulletin says of whole regions: counts by status, the names listed, rankings."""

from collections.abc import Mapping

from bulletin_parser.records import Member, Ranking, StatusCount, Summary
from bulletin_parser.store.figures import quantities_json, quantity_values, stored
from bulletin_parser.store.frame import Frame
from bulletin_parser.store.regions import resolved
from bulletin_parser.store.report_rows import Reported, put_name


def put_summary(frame: Frame, summary: Summary, reports: Mapping[str, list[Reported]]) -> None:
    """Rows of ``summaries``, ``summary_states`` and ``summary_members``; members point to ``reports`` by title."""
    region = resolved(summary.region, frame.region)
    name = "".join(part for part in (summary.region, summary.group) if part) or region or "汇总"
    key = frame.sheets.put(
        "summaries",
        frame.bulletin_id,
        frame.section_at(summary.span.start),
        name,
        region,
        summary.region,
        summary.group,
        quantities_json(summary.totals),
        *summary.span,
        frame.sentences.quote(*summary.span),
    )
    for state in summary.by_status:
        state_id = _put_state(frame, key, state)
        for member in state.members:
            _put_member(frame, state_id, member, _meant(member, reports, region))


def _meant(member: Member, reports: Mapping[str, list[Reported]], region: str | None) -> Reported | None:
    """The report of the same bulletin that a list's member means: the region's own where there are several."""
    found = reports.get(member.project, []) if member.project else []
    return next((report for report in found if report.region == region), found[0] if found else None)


def _put_state(frame: Frame, summary_id: int, state: StatusCount) -> int:
    return frame.sheets.put(
        "summary_states",
        frame.bulletin_id,
        summary_id,
        state.status.value if state.status else None,
        state.status_text,
        state.count,
        *(state.count_span or (None, None)),
        stored(state.share),
        *state.span,
        frame.sentences.quote(*state.span),
    )


def _put_member(frame: Frame, state_id: int, member: Member, report: Reported | None) -> None:
    frame.sheets.put(
        "summary_members",
        frame.bulletin_id,
        state_id,
        report.report_id if report else None,
        report.project_id if report else None,
        member.name,
        member.text,
        member.linked_by,
        member.link_score,
        *quantity_values(member.target),
        *member.span,
        frame.clauses.quote(*member.span),
    )
    if report:
        link = (report.project_id, member.linked_by or "exact", member.link_score)
        put_name(frame, link, "list", member.name, member.text)


def put_ranking(frame: Frame, ordinal: int, ranking: Ranking) -> None:
    """Rows of ``rankings``, one a place; ties share a place and the next one counts them (1, 2, 2, 4)."""
    place = 1
    quote = frame.sentences.quote(*ranking.span)
    section = frame.section_at(ranking.span.start)
    for names in ranking.order:
        for name in names:
            frame.sheets.put(
                "rankings", frame.bulletin_id, section, ordinal, ranking.group, place, name, *ranking.span, quote
            )
        place += len(names)
