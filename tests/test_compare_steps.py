from decimal import Decimal

import pytest
from observed import APRIL, FEBRUARY, MAY, seen, wordy

from bulletin_parser.compare.months import Months
from bulletin_parser.compare.steps import Surprise, Verdict, step, verdict
from bulletin_parser.records import Bound, Status


def test_a_step_is_the_later_figure_less_the_earlier_one() -> None:
    found = step(seen(APRIL, actual=1280, printed_rate="24.62"), seen(actual=1760, printed_rate="33.85"))
    assert (found.actual, found.rate_points, found.verdict) == (Decimal(480), Decimal("9.23"), Verdict.SAME)
    assert found.surprises == ()


def test_a_cumulative_figure_that_falls_is_marked_and_still_subtracted() -> None:
    found = step(seen(APRIL, actual=1280), seen(actual=1180, printed_rate="22.69"))
    assert found.surprises == (Surprise.FELL,)
    assert (found.actual, found.rate_points) == (Decimal(-100), Decimal("-1.93"))


def test_a_new_target_is_said_and_rates_are_not_subtracted_over_it() -> None:
    found = step(seen(APRIL, target=5200), seen(target=6000, actual=1500, printed_rate=25))
    assert found.surprises == (Surprise.TARGET_CHANGED,)
    assert (found.actual, found.rate_points) == (Decimal(220), None)


def test_nothing_is_subtracted_over_a_new_unit() -> None:
    found = step(seen(APRIL), seen(actual=1800, actual_unit="户", target_unit="户"))
    assert found.surprises == (Surprise.UNIT_CHANGED,)
    assert (found.actual, found.rate_points) == (None, None)


@pytest.mark.parametrize(("before", "after"), [("名", "人"), ("千米", "公里")])
def test_two_words_for_one_unit_are_no_change(before: str, after: str) -> None:
    earlier = seen(APRIL, actual_unit=before, target_unit=before)
    assert step(earlier, seen(actual=1300, actual_unit=after, target_unit=after)).surprises == ()


def test_people_and_visits_are_two_units() -> None:
    found = step(seen(APRIL, actual_unit="人次", target_unit="人次"), seen(actual_unit="人", target_unit="人次"))
    assert Surprise.UNIT_CHANGED in found.surprises


def test_a_level_may_fall() -> None:
    earlier = seen(APRIL, actual=640, actual_unit="元/月", target=None, printed_rate=None)
    found = step(earlier, seen(actual=600, actual_unit="元/月", target=None, printed_rate=None))
    assert (found.actual, found.surprises) == (Decimal(-40), ())


def test_a_stage_without_target_or_rate_may_empty() -> None:
    earlier = seen(APRIL, indicator="正在施工", target=None, printed_rate=None, actual=81)
    found = step(earlier, seen(indicator="正在施工", target=None, printed_rate=None, actual=64))
    assert (found.actual, found.surprises) == (Decimal(-17), ())


def test_a_new_year_begins_at_nought_without_falling() -> None:
    december = seen(Months("2021-01", "2021-12"), actual=5000)
    assert step(december, seen(FEBRUARY, actual=300)).surprises == ()


def test_other_names_are_told() -> None:
    found = step(seen(APRIL), seen(indicator="公办园学位", printed_name="新增公办园学位"))
    assert found.surprises == (Surprise.INDICATOR_RENAMED, Surprise.PROJECT_RENAMED)


@pytest.mark.parametrize("name", ["公办幼儿园“学位”", "学位公办幼儿园"])
def test_quotes_and_word_order_are_no_other_name(name: str) -> None:
    assert step(seen(APRIL), seen(indicator=name)).surprises == ()


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (Status.NOT_STARTED, Status.BEHIND, Verdict.IMPROVED),
        (Status.BEHIND, Status.ON_TRACK, Verdict.IMPROVED),
        (Status.ON_TRACK, Status.AHEAD, Verdict.IMPROVED),
        (Status.AHEAD, Status.COMPLETED, Verdict.IMPROVED),
        (Status.COMPLETED, Status.BEHIND, Verdict.WORSENED),
        (Status.ON_TRACK, Status.BEHIND, Verdict.WORSENED),
        (Status.BEHIND, Status.BEHIND, Verdict.SAME),
        (None, None, Verdict.SAME),
        (None, Status.BEHIND, None),
        (Status.BEHIND, None, None),
    ],
)
def test_a_status_moves_along_one_scale(before: Status | None, after: Status | None, expected: Verdict | None) -> None:
    assert verdict(before, after) is expected


def test_what_only_one_month_reports_is_new_or_gone() -> None:
    new, gone = step(None, seen()), step(seen(), None)
    assert (new.verdict, new.actual, gone.verdict, gone.actual) == (Verdict.NEW, None, Verdict.GONE, None)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({}, ("24.62", False)),
        ({"printed_rate": None}, ("24.62", True)),
        ({"printed_rate": None, "actual": 5240}, ("100.77", True)),
        ({"printed_rate": None, "actual": "1E+40", "target": 1}, ("1E+42", True)),
        ({"printed_rate": None, "target_unit": "户"}, None),
        ({"printed_rate": None, "target": None}, None),
        ({"printed_rate": None, "target": 0}, None),
        ({"printed_rate": None, "target_bound": Bound.AT_MOST}, None),
        ({"printed_rate": None, "target_unit": "%", "actual_unit": "%"}, None),
    ],
)
def test_a_rate_is_printed_or_else_computed_where_that_means_something(
    told: dict[str, object], expected: tuple[str, bool] | None
) -> None:
    rate = seen(**told).rate
    assert rate == (None if expected is None else (Decimal(expected[0]), expected[1]))


def test_words_alone_are_bare() -> None:
    assert wordy(MAY).is_bare
    assert not seen(actual=None, printed_rate=None).is_bare
