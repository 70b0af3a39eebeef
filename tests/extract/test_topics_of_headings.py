"""Headings that name a work and say that its state is told (一、农村公路建设情况): what stands below is of it."""

import pytest

from bulletin_parser import parse_text

from .reports import rows

_TITLE = "关于2022年1—8月岚城市民生实事项目推进情况的通报\n"


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("一、农村公路建设情况", "农村公路"),
        ("一、农村改厕工作进展情况", "农村改厕"),
        ("一、“两病”筛查推进情况", "“两病”筛查"),
        ("一、危房改造完成情况", "危房改造"),
    ],
)
def test_what_stands_below_is_of_the_work(heading: str, title: str) -> None:
    (project,) = parse_text(f"{_TITLE}{heading}\n已开工36处，占年度任务的72%；正在施工12处。").projects
    assert project.title == title
    assert rows(project) == ["已开工: 完成36处 72%", "正在施工: 完成12处"]


@pytest.mark.parametrize(
    "heading", ["一、总体情况", "二、上半年任务情况", "二、目标任务完成情况", "一、各乡镇完成情况"]
)
def test_a_heading_that_only_orders_names_nothing(heading: str) -> None:
    (project,) = parse_text(f"{_TITLE}{heading}\n已开工36处，占年度任务的72%。").projects
    assert project.title.endswith("民生实事项目")


def test_a_distance_from_the_schedule_is_no_status_of_such_a_work() -> None:
    text = "一、资金支出情况\n累计支出19.73亿元，支出进度63.1%，超序时进度4.8个百分点。"
    assert [project.status for project in parse_text(_TITLE + text).projects] == [None]
