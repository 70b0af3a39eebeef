"""How places' lists of what lags have changed between two editions: what was put on them, what was taken off."""

from collections.abc import Iterator

from bulletin_parser.compare.changes import Change
from bulletin_parser.compare.history import Archive, History, Key
from bulletin_parser.compare.months import Edition, Months
from bulletin_parser.compare.observations import Observation
from bulletin_parser.compare.standings import Standing
from bulletin_parser.compare.steps import Step, Verdict, verdict


def list_changes(before: Months, after: Edition, archive: Archive) -> Iterator[Change]:
    """A change for each project that some place inside the issuer lists as lagging in one of the two editions.

    One that a complete list leaves out has improved, or has got worse when it is listed now; what it is called then is
    not said, so that side has no status. Where a list is not complete, there is no verdict.
    """
    history = History(archive, after.issuer)
    was, now = history.late(before), history.late(after.months)
    for key in dict.fromkeys([*now, *was]):
        place, project = key
        if place == after.issuer or not isinstance(project, int):
            continue
        shown = now.get(key) or was[key]
        yield Change(
            _side(shown, before, was.get(key)),
            _side(shown, after.months, now.get(key)),
            Step(None, None, _verdict(history, before, after.months, key)),
        )


def _side(shown: Standing, months: Months, listed: Standing | None) -> Observation:
    told = listed or shown
    return Observation(
        months=months,
        project_id=told.project_id or 0,
        project=told.project,
        region=told.region,
        issuer=told.issuer,
        status=listed.status if listed else None,
        status_text=listed.words if listed else None,
        agencies=told.agencies,
        corrections=listed.corrections if listed else (),
    )


def _verdict(history: History, before: Months, after: Months, key: Key) -> Verdict | None:
    was, now = history.late(before).get(key), history.late(after).get(key)
    if was and now:
        return verdict(was.status, now.status)
    if was:
        return Verdict.IMPROVED if history.lags(after, key) is False else None
    return Verdict.WORSENED if history.lags(before, key) is False else None
