"""Lists of places behind how they stand and a bound in a bracket: 进展较慢（完成不足40%）的是A（23.4%）、B（6.9%）."""

import pytest

from bulletin_parser import parse_text
from bulletin_parser.records import Bulletin

from .reports import rows

_TITLE = "关于2022年1—8月岚城市农村公路建设情况的通报\n"
_ROADS = "一、村组道路硬化\n截至8月底，全市完成村组道路硬化145公里。"


def _states(bulletin: Bulletin) -> list[tuple[str | None, list[str]]]:
    return [(s.status, [m.text for m in s.members]) for summary in bulletin.summaries for s in summary.by_status]


@pytest.mark.parametrize("joint", ["，", "；"])
def test_a_bound_in_a_bracket_and_another_list_behind_it(joint: str) -> None:
    text = (
        f"进展较慢（未达到全年任务40%）的是绥中县（23.4%）、连山区（6.9%）{joint}未开工的是城关镇、龙港乡和东山街道。"
    )
    bulletin = parse_text(_TITLE + _ROADS + text)
    assert _states(bulletin) == [("behind", ["绥中县", "连山区"]), ("not_started", ["城关镇", "龙港乡", "东山街道"])]
    assert [summary.region for summary in bulletin.summaries] == ["全市"]
    told = [row for project in bulletin.projects for row in rows(project)]
    assert "村组道路硬化 绥中县: 23.4%" in told
    assert "村组道路硬化 连山区: 6.9%" in told
    assert not [number for number in bulletin.numbers if number.role == "unclaimed"]


def test_the_bound_is_no_share_of_those_that_stand_so() -> None:
    bulletin = parse_text(f"{_TITLE}{_ROADS}进度滞后（完成率不足50%）的有绥中县、连山区。")
    (state,) = bulletin.summaries[0].by_status
    assert (state.share, [member.text for member in state.members]) == (None, ["绥中县", "连山区"])


def test_a_bullet_of_the_web_page_heads_no_section() -> None:
    lines = "• 信息来源：市交通局\n• 【字体：||\n各地稳步推进农村公路建设。\n"
    bulletin = parse_text(_TITLE + lines + _ROADS)
    assert [project.name for project in bulletin.projects] == ["村组道路硬化"]
