"""The rows of projects as one bulletin reports on them, with their indicators and printed names."""

from collections.abc import Sequence
from typing import NamedTuple

from bulletin_parser.records import Indicator, Project
from bulletin_parser.store.figures import figures_values, quantity_values, strings_json
from bulletin_parser.store.frame import Frame
from bulletin_parser.store.identities import Link
from bulletin_parser.store.regions import resolved
from bulletin_parser.store.spacing import joined


class Reported(NamedTuple):
    """A report that rows of the same bulletin may point to."""

    report_id: int
    project_id: int
    region: str | None


def put_projects(frame: Frame, projects: Sequence[Project], links: Sequence[Link]) -> dict[str, list[Reported]]:
    """Rows of ``reports``, ``project_names`` and ``indicators``; answers the reports by their printed title."""
    reports: dict[str, list[Reported]] = {}
    for project, link in zip(projects, links, strict=True):
        region = resolved(project.region, frame.region)
        key = _put_report(frame, project, link, region)
        reports.setdefault(project.title, []).append(Reported(key, link.id, region))
        put_name(frame, link, "report", project.name, project.title)
        for indicator in project.indicators:
            _put_indicator(frame, key, indicator, region)
    return reports


def _put_report(frame: Frame, project: Project, link: Link, region: str | None) -> int:
    key = frame.sheets.put(
        "reports",
        frame.bulletin_id,
        link.id,
        frame.section_at(project.span.start),
        project.ordinal,
        project.title,
        project.name,
        region,
        project.region,
        strings_json(project.lead_agencies),
        project.status.value if project.status else None,
        project.status_text,
        *(project.status_span or (None, None)),
        link.how,
        link.score,
        *project.title_span,
        *project.span,
        frame.sentences.quote(*project.span),
        None,
    )
    indicators = (indicator.name for indicator in project.indicators)
    words = joined((project.title, project.name, region, *project.lead_agencies, project.status_text, *indicators))
    frame.words.append(("reports", key, words))
    return key


def put_name(frame: Frame, link: tuple[int, str, float | None], seen_in: str, name: str, printed: str) -> None:
    """A row of ``project_names``: one printed form, and to which identity, how and how surely it was linked."""
    project_id, how, score = link
    frame.sheets.put("project_names", project_id, name, printed, seen_in, how, score, frame.bulletin_id)


def _put_indicator(frame: Frame, report_id: int, indicator: Indicator, within: str | None) -> None:
    frame.sheets.put(
        "indicators",
        frame.bulletin_id,
        report_id,
        indicator.name,
        resolved(indicator.region, within),
        indicator.region,
        *quantity_values(indicator.target),
        *quantity_values(indicator.actual),
        *figures_values(indicator, frame.text),
        *indicator.span,
        frame.sentences.quote(*indicator.span),
        None,
        None,
    )
