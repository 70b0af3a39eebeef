"""Tables that name the unit of each row in a column, and tables of provinces."""

import pytest

from bulletin_parser import parse_text

HEAD = "关于2022年1-6月全省公租房建设进展情况的通报\n"


def told(table: str) -> list[str]:
    projects = parse_text(HEAD + table.replace(" ", "\t")).projects
    rows = [r for p in projects for r in p.indicators]
    return [
        f"{r.name} {r.region} {r.target.value:.0f}{r.target.unit} {r.actual.value:.0f} {r.rate:.0f}"
        for r in rows
        if r.target and r.actual and r.rate
    ]


@pytest.mark.parametrize("head", ["单位", "计量单位"])
def test_a_unit_of_a_row_folds_its_figures(head: str) -> None:
    table = (
        f"序号 项目名称 {head} 年度目标 完成数 完成率\n"
        "1 技能培训 万人次 6.4 4.8 75.0%\n"
        "2 电网改造 万元 5200 2600 50.0%\n"
        "3 村道硬化 公里 840 630 75.0%\n"
    )
    assert told(table) == [
        "技能培训 None 64000人次 48000 75",
        "电网改造 None 52000000元 26000000 50",
        "村道硬化 None 840公里 630 75",
    ]


def test_provinces_have_what_is_planned_and_begun() -> None:
    table = "省份 计划开工（万套） 已开工（万套） 开工率\n全国 800 480 60%\n湖北 32 24 75%\n兵团 16 4 25%\n"
    assert told(table) == [
        "开工 全国 8000000套 4800000 60",
        "开工 湖北 320000套 240000 75",
        "开工 兵团 160000套 40000 25",
    ]


def test_what_begins_like_a_plan_is_none() -> None:
    table = "县区 应急演练完成数（场） 应急站点已建（个）\n吉首市 26 8\n泸溪县 32 12\n"
    projects = parse_text(HEAD + table.replace(" ", "\t")).projects
    rows = [f"{r.name} {r.target} {r.actual and r.actual.value}" for p in projects for r in p.indicators]
    assert rows[:2] == ["应急演练 None 26", "应急站点已建 None 8"]
