"""Numbered classes that say how some stand and what will come of them, count them and then name them."""

import pytest

from bulletin_parser import parse_text
from bulletin_parser.records import Bulletin
from extract.reports import rows, standing

HEAD = "云岭市2023年重点任务三季度落实情况\n\n《政府工作报告》分解的任务共118项，具体情况分为以下三个方面：\n\n"


def told(text: str) -> Bulletin:
    return parse_text(f"{HEAD}{text}\n")


@pytest.mark.parametrize(
    ("text", "expected", "share"),
    [
        ("一、目前进展顺利，年底前能确保完成的任务，共计86项。占任务总数的72.9%。", "on_track 86 ", "72.9"),
        (
            "一、进度偏慢，但通过努力年底前能够完成的有2项。分别为“南路延伸”、“西湖清淤”。",
            "behind 2 南路延伸、西湖清淤",
            None,
        ),
        ("一、进度滞后、年底前不能全部完成的任务有1项：南路延伸。", "behind 1 南路延伸", None),
        ("一、年底前难以完成的任务有2项：南路延伸、西湖清淤。", "behind 2 南路延伸、西湖清淤", None),
    ],
)
def test_what_is_hoped_of_them_says_no_status(text: str, expected: str, share: str | None) -> None:
    found = told(text)
    assert standing(found) == [expected]
    (state,) = (state for summary in found.summaries for state in summary.by_status)
    assert (None if state.share is None else str(state.share)) == share


def test_a_quoted_name_with_its_figure_in_a_bracket_is_a_project() -> None:
    found = told("一、进度偏慢的有2项。分别为“南路延伸”、“新增规上企业40户”（目前新增23户），占任务总数的1.7%。")
    (project,) = (each for each in found.projects if each.title == "新增规上企业40户")
    assert rows(project) == ["新增规上企业: 目标40户 完成23户"]
    assert standing(found) == ["behind 2 南路延伸、新增规上企业40户"]
    assert found.summaries[0].by_status[0].share is not None


def test_the_share_of_all_stands_behind_what_is_told_of_each() -> None:
    found = told(
        "一、进度滞后的任务有2项。一是“公路改造350公里”，截至9月末完成211公里，占计划的60.3%。"
        "二是“引进内资260亿元”，到位148.6亿元，完成年计划的57.2%。占任务总数的1.7%。"
    )
    assert standing(found) == ["behind 2 公路改造350公里、引进内资260亿元"]
    assert str(found.summaries[0].by_status[0].share) == "1.7"


def test_how_the_account_is_parted_measures_nothing() -> None:
    found = told("一、已完成的任务23项。")
    assert next(n.role for n in found.numbers if n.text.startswith("三个方面")) == "item_count"
    assert "方面" not in found.projects[0].title


def test_the_share_of_a_work_is_no_share_of_all() -> None:
    found = told("一、进度滞后的任务有2项。南路延伸完成投资300万元，占任务总量的28%。")
    assert found.summaries[0].by_status[0].share is None
