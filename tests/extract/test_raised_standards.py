"""Standards that are raised: what they were is passed over, and 将 begins no name."""

import pytest

from extract.reports import bulletin, rows


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "将城乡居民基本医疗保险财政补助标准由580元提高到610元。",
            ["城乡居民基本医疗保险财政补助标准: 完成610元"],
        ),
        (
            "城市低保标准、农村低保标准分别由每月620元、每年5200元提高到每月650元、每年5600元。",
            ["城市低保标准: 完成650元/月", "农村低保标准: 完成5600元/年"],
        ),
        (
            "将城市和农村低保标准分别从每月620元和每年5200元提高到每月650元和每年5600元。",
            ["城市和农村低保标准: 完成650元/月", "城市和农村低保标准: 完成5600元/年"],
        ),
    ],
)
def test_what_they_were_is_previous(told: str, expected: list[str]) -> None:
    found = bulletin(told)
    assert [row for project in found.projects for row in rows(project)] == expected
    assert [number.role for number in found.numbers if "620" in number.text or "580" in number.text] == ["previous"]


def test_areas_that_share_a_noun_are_no_projects() -> None:
    (found,) = bulletin(
        "1.低保提标。城市和农村低保标准分别从每月620元、每年5200元提高到每月650元、每年5600元。"
    ).projects
    assert found.title == "低保提标"
