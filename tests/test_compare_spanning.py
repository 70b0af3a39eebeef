"""Spans of months and lists of places in the year of ``corpus/series``, as its ``PLAN.md`` and texts have them."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

import pytest
from observed import APRIL, FEBRUARY, ISSUER, JUNE, MARCH, MAY, seen
from stored import series

from bulletin_parser.compare.changes import Change
from bulletin_parser.compare.list_changes import list_changes
from bulletin_parser.compare.months import Edition, Months, before, between
from bulletin_parser.compare.queries import observations
from bulletin_parser.compare.spanning import Course, course_row, courses
from bulletin_parser.compare.standing_queries import archive, editions
from bulletin_parser.compare.steps import Surprise, Verdict
from bulletin_parser.errors import QueryError
from bulletin_parser.records import Status
from bulletin_parser.store import Store, open_store

YEAR = tuple(Months("2022-01", f"2022-{month:02}") for month in range(2, 13))
EDITIONS = [Edition(ISSUER, months) for months in YEAR]


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    with open_store(series()) as opened:
        yield opened


def course(store: Store, months: Sequence[Months], project: str) -> Course:
    """The course of a project's figure of its yearly task."""
    found = [
        each
        for each in courses(observations(store.rows, *months), months)
        if project in each.line.latest.project and each.line.latest.target is not None
    ]
    return max(found, key=lambda each: len(each.line.points))


def test_each_month_of_a_span_is_told(store: Store) -> None:
    row = course_row(course(store, YEAR[5:10], "安防设施"), YEAR[5:10])
    told = {month: side["actual"] for month, side in row["periods"].items()}  # type: ignore[attr-defined]
    assert told == {"2022-07": 42, "2022-08": 96, "2022-09": 171, "2022-10": 242, "2022-11": 296}
    assert (row["from"]["actual"], row["to"]["actual"]) == (42, 296)  # type: ignore[index]
    assert row["change"] == {"actual": 254, "rate_points": 79.37, "status": "improved"}


@pytest.mark.parametrize(
    ("project", "ends", "surprise", "actual"),
    [
        ("幼儿园学位", (4, 6), Surprise.FELL, Decimal(480)),  # 1280, 1180, 1760
        ("无障碍改造", (3, 10), Surprise.TARGET_CHANGED, Decimal(429)),  # 18 of 460, 447 of 520
        ("户用厕所", (3, 10), Surprise.UNIT_CHANGED, None),
    ],
)
def test_what_happens_on_the_way_is_said_and_not_subtracted_over(
    project: str, ends: tuple[int, int], surprise: Surprise, actual: Decimal | None, store: Store
) -> None:
    told = course(store, YEAR[ends[0] - 2 : ends[1] - 1], project).change.step
    assert surprise in told.surprises
    assert told.actual == actual
    assert (told.rate_points is None) is (surprise is not Surprise.FELL)


def test_what_begins_or_ends_on_the_way_is_new_or_gone() -> None:
    market = {"project_id": 11, "project": "农贸市场", "indicator": "农贸市场"}
    rows = [seen(MARCH, **market), seen(APRIL, **market), seen(APRIL), seen(MAY), seen(JUNE)]
    found = {each.line.latest.project_id: each.change.step.verdict for each in courses(rows, [MARCH, APRIL, MAY, JUNE])}
    assert found == {11: Verdict.GONE, 3: Verdict.NEW}


def test_what_neither_end_reports_is_told_by_its_months_alone() -> None:
    rows = [seen(MARCH), seen(APRIL), seen(APRIL, project_id=9, indicator="投资"), seen(MAY)]
    months = [MARCH, APRIL, MAY]
    (odd,) = (each for each in courses(rows, months) if each.line.latest.project_id == 9)
    row = course_row(odd, months)
    told = {month: row["periods"][month]["actual"] for month in ("2022-03", "2022-04", "2022-05")}  # type: ignore[index]
    assert told == {"2022-03": None, "2022-04": 1280, "2022-05": None}
    assert (row["from"]["actual"], row["to"]["actual"], odd.change.gap) == (None, None, None)  # type: ignore[index]


def test_a_span_is_all_months_of_one_kind() -> None:
    alone = Edition(ISSUER, Months("2022-04", "2022-04"))
    assert between(MARCH, MAY, [*EDITIONS, alone]) == (MARCH, APRIL, MAY)
    with pytest.raises(QueryError, match="not earlier"):
        between(MAY, MARCH, EDITIONS)


def test_the_period_before_is_the_latest_of_the_same_region_and_kind() -> None:
    others = [Edition(ISSUER, Months("2022-05", "2022-05")), Edition("云岭市", MAY)]
    assert before(JUNE, [Edition(ISSUER, JUNE), Edition(ISSUER, MARCH), *others]) == MARCH
    with pytest.raises(QueryError, match="nothing before 2022-02"):
        before(FEBRUARY, EDITIONS)


def listed(store: Store, month: int) -> dict[tuple[str | None, str], Change]:
    """The changes of the counties' lists from the month before."""
    after = Edition(ISSUER, Months("2022-01", f"2022-{month:02}"))
    found = list_changes(YEAR[month - 3], after, archive(store.rows, after, editions(store.rows)))
    return {(change.shown.region, change.shown.project): change for change in found}


@pytest.mark.parametrize(
    ("month", "place", "project", "verdict"),
    [
        (10, "禾川县", "农村公路安防设施", Verdict.IMPROVED),
        (10, "沙渡县", "农村公路安防设施", Verdict.SAME),
        (10, "双泉县", "新增城区公共停车位", Verdict.WORSENED),
        (10, "双泉县", "农村公路安防设施", None),  # the list has one name less than it counts
        (11, "双泉县", "改造城镇老旧小区", None),  # and so October does not say that it was not behind
        (6, "岚城市", "改造城镇老旧小区", Verdict.WORSENED),
    ],
)
def test_what_places_put_on_their_lists_and_take_off(
    month: int, place: str, project: str, verdict: Verdict | None, store: Store
) -> None:
    assert listed(store, month)[place, project].step.verdict is verdict


def test_a_side_that_does_not_list_it_says_no_status(store: Store) -> None:
    change = listed(store, 10)["禾川县", "农村公路安防设施"]
    sides = [side and (side.status, side.status_text) for side in (change.before, change.after)]
    assert sides == [(Status.BEHIND, "进展较慢"), (None, None)]
    assert change.is_listed
