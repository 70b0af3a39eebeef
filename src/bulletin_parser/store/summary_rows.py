"""The rows of what a bulletin says of whole regions: counts by status, the names listed, rankings."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from bulletin_parser.records import Member, Ranking, StatusCount, Summary
from bulletin_parser.store.figures import quantities_json, quantity_values, stored
from bulletin_parser.store.frame import Frame
from bulletin_parser.store.regions import resolved
from bulletin_parser.store.report_rows import Reported, put_name
from bulletin_parser.store.spacing import joined


class Meant(NamedTuple):
    """What a listed name means: a report of the same bulletin, or nothing that is known yet."""

    report_id: int | None = None
    project_id: int | None = None
    how: str | None = None
    score: float | None = None


class Meanings(NamedTuple):
    """What listed names can mean in a bulletin: its ``reports`` by title."""

    reports: Mapping[str, Sequence[Reported]]

    def of(self, member: Member, region: str | None) -> Meant:
        """The report that the parser linked the name to, the region's own where there are several."""
        if member.project and (found := self.reports.get(member.project)):
            report = next((report for report in found if report.region == region), found[0])
            return Meant(report.report_id, report.project_id, member.linked_by, member.link_score)
        return Meant()


def put_summary(frame: Frame, summary: Summary, meanings: "Meanings") -> None:
    """Rows of ``summaries``, ``summary_states`` and ``summary_members``."""
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
            member_id = _put_member(frame, (state_id, state), member, meanings.of(member, region))
            words = joined((member.text, member.name, region, state.status_text))
            frame.words.append(("summary_members", member_id, words))


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
        None,
    )


def _put_member(frame: Frame, listed: tuple[int, StatusCount], member: Member, meant: Meant) -> int:
    """``listed`` is the key of the list that the name stands in, and the list."""
    state_id, state = listed
    key = frame.sheets.put(
        "summary_members",
        frame.bulletin_id,
        state_id,
        meant.report_id,
        meant.project_id,
        member.name,
        member.text,
        meant.how,
        meant.score,
        *quantity_values(member.target),
        *member.span,
        frame.clauses.quote(*member.span),
        state.status.value if state.status else None,
        meant.how,
        meant.score,
        None,
    )
    if meant.project_id:
        put_name(frame, (meant.project_id, meant.how or "exact", meant.score), "list", member.name, member.text)
    return key


def put_ranking(frame: Frame, ordinal: int, ranking: Ranking) -> None:
    """Rows of ``rankings``, one a place; ties share a place and the next one counts them (1, 2, 2, 4)."""
    place = 1
    quote = frame.sentences.quote(*ranking.span)
    section = frame.section_at(ranking.span.start)
    for names in ranking.order:
        for name in names:
            where = (frame.bulletin_id, section, ordinal, ranking.group)
            told = (place, name, *ranking.span, quote, None, int(ranking.from_below))
            frame.sheets.put("rankings", *where, *told)
        place += len(names)
