"""Zones of long names in an enumeration of places with figures, and wholes of which some are counted right behind."""

from decimal import Decimal

import pytest

from bulletin_parser import parse_text

_TITLE = "关于2022年1—8月青湖省民生实事项目推进情况的通报\n"


def test_a_zone_behind_places_with_their_figures_is_a_place() -> None:
    text = "一、天然气工程。已接通71000户，其中东营区完成26000户、河口区完成6400户、现代畜牧业示范区完成170户。"
    (project,) = parse_text(_TITLE + text).projects
    placed = [(row.region, row.actual.value if row.actual else None) for row in project.indicators[1:]]
    assert placed == [("东营区", Decimal(26000)), ("河口区", Decimal(6400)), ("现代畜牧业示范区", Decimal(170))]


@pytest.mark.parametrize(
    ("text", "totals"),
    [("12件民生实事中5件已完成。", [12]), ("10件民生实事中有32个子项，已完成12个。", [10, 32])],
)
def test_what_is_counted_of_a_whole_is_no_whole(text: str, totals: list[int]) -> None:
    (summary,) = parse_text(_TITLE + text).summaries
    assert [total.value for total in summary.totals] == totals
