"""Wholes of places or offices, of which some stand so, and bodies of which a paragraph tells one by one."""

import pytest

from bulletin_parser import parse_text

from .reports import bulletin, rows

OFFICES = (
    "全县18个承担固定资产投资目标任务的部门和园区中，共有3个部门和园区全面完成“双过半”目标任务，即县林业局、县法院、"
    "青湖工业园区。2个部门和园区完成投资未达到时间进度，即县水务局、县教育局。5个部门未上报投资情况，即县商务局、县残联。"
)
TOWNS = (
    "全县21个承担投资任务的乡镇中，东门镇、南门镇等9个乡镇全面完成目标任务，北山镇、西坪镇等6个乡镇完成投资未达到时间进度，"
    "云峰乡、坪河乡2个乡镇未上报投资情况。"
)


def _told(text: str) -> list[tuple[str | None, list[int], list[tuple[str | None, int | None, list[str]]]]]:
    return [
        (
            each.group,
            [int(total.value) for total in each.totals],
            [(s.status, s.count, [member.text for member in s.members]) for s in each.by_status],
        )
        for each in bulletin(text).summaries
    ]


def test_offices_of_a_whole_are_counted_with_their_names() -> None:
    done = ("completed", 3, ["县林业局", "县法院", "青湖工业园区"])
    assert _told(OFFICES) == [("部门和园区", [18], [done, ("behind", 2, ["县水务局", "县教育局"])])]


def test_towns_of_a_whole_are_counted_behind_their_names() -> None:
    done, late = ("completed", 9, ["东门镇", "南门镇"]), ("behind", 6, ["北山镇", "西坪镇"])
    assert _told(TOWNS) == [("乡镇", [21], [done, late])]
    assert not bulletin(f"{TOWNS}\n东门水厂已完工。").projects[1:]


def test_zones_that_a_paragraph_tells_of_are_places() -> None:
    text = "三大园区完成增加值48.7亿元。其中，青湖经开区完成增加值20.4亿元，下降11.2%；南山工业园完成增加值28.3亿元。"
    (project,) = bulletin(text).projects
    assert rows(project)[1:] == [
        "增加值 青湖经开区: 完成2040000000元 同比-11.2",
        "增加值 南山工业园: 完成2830000000元",
    ]


def test_offices_below_a_heading_on_them_are_places() -> None:
    text = "（一）部门和园区投资进度缓慢。县水务局完成投资4870万元，占年度任务的24.4%；县教育局完成投资3120万元。"
    told = [row for project in bulletin(text).projects for row in rows(project)]
    assert told == ["投资 县水务局: 完成48700000元 24.4%", "投资 县教育局: 完成31200000元"]


def test_what_is_taken_as_a_lever_is_no_project() -> None:
    text = "我县以项目为抓手，顺利完成市下达“双过半”目标任务。东门水厂完成投资3亿元。"
    assert [project.title for project in bulletin(text).projects] == ["东门水厂"]


@pytest.mark.parametrize(
    "told",
    [
        "全省17个重点城市平均优良天数比例为88.4%。",
        "贵阳、遵义、铜仁3市平均优良天数比例为88.4%。",
    ],
)
def test_how_many_cities_is_no_result(told: str) -> None:
    found = parse_text(f"贵州省2022年9月空气质量通报\n一、总体情况\n{told}\n")
    assert {row.actual.text for each in found.projects for row in each.indicators if row.actual} == {"88.4%"}
    assert not [number.text for number in found.numbers if number.role == "unclaimed"]
