"""What an outcome is to come to, and what it is now: 优良天数比例目标为82%，1—9月为85.6%."""

import pytest

from extract.reports import bulletin, rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("优良天数比例目标为82%，1—9月为85.6%。", "优良天数比例: 目标82% 完成85.6%"),
        ("护理型床位占比目标55%，已达58.2%。", "护理型床位: 目标55% 完成58.2%"),
        (
            "细颗粒物平均浓度目标35微克/立方米，1—9月为31微克/立方米。",
            "细颗粒物平均浓度: 目标35微克/立方米 完成31微克/立方米",
        ),
    ],
)
def test_what_is_so_now_is_held_against_what_is_aimed_at(text: str, expected: str) -> None:
    (found,) = bulletin(text).projects
    assert rows(found) == [expected]


def test_what_an_outcome_is_kept_within_is_its_aim_where_what_it_is_follows() -> None:
    (found,) = bulletin("城镇登记失业率控制在4.5%以内，实际为3.2%。").projects
    assert rows(found) == ["城镇登记失业率: 目标4.5% 完成3.2%"]


def test_how_far_it_is_from_an_earlier_figure_is_a_change() -> None:
    found = bulletin("全市支出进度78.3%，高于一季度1.4个百分点。")
    (points,) = (number for number in found.numbers if number.text == "1.4个百分点")
    assert points.role not in ("unclaimed", "actual", "rate")


def test_how_far_it_is_from_an_average_is_a_row_of_its_own() -> None:
    (found,) = bulletin("全市支出进度78.3%，低于全省平均1.4个百分点。").projects
    assert rows(found)[1:] == ["低于全省平均 全市: 完成1.4个百分点"]


@pytest.mark.parametrize(
    ("text", "expected", "earlier"),
    [
        ("参保率目标为95%，8月为93%，9月为94.2%。", "参保率: 目标95% 完成94.2%", "93%"),
        ("优良天数比例任务为82%，2021年为80.5%。", "优良天数比例: 目标82%", "80.5%"),
    ],
)
def test_how_it_was_before_is_not_how_it_is(text: str, expected: str, earlier: str) -> None:
    read = bulletin(text)
    assert [row for project in read.projects for row in rows(project)] == [expected]
    assert [number.role for number in read.numbers if number.text == earlier] == ["previous"]
