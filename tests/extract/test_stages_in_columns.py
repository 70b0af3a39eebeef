"""Columns that tell what is due by a part of the year, and rows that only go on with what is to be done."""

from bulletin_parser import parse_text
from extract.reports import rows

HEAD = "2023年度省政府民生实事清岚区工作任务一季度进展情况\n"
COLUMNS = "序号 | 工作任务 | 责任单位 | 一季度目标 | 进展情况 | 目标完成情况 |\n"


def test_what_is_due_by_a_quarter_is_not_the_target() -> None:
    found = parse_text(
        f"{HEAD}{COLUMNS}1 | 新改扩建幼儿园2所 | 教体局 | 完成招投标 | 进展情况：主体工程完成75%。 | 顺利推进 |\n"
        "新增学位360个 | |||||\n"
        "2 | 新增托位450个 | 卫健局 | 确定建设点位 | 进展情况：已新增托位268个，占年度任务的59.6%。 | 顺利推进 |\n"
        "3 | 建成社区食堂12家 | 民政局 | 建成2家 | 进展情况：已建成3家，4家正在装修。 | 推进缓慢 |\n"
    )
    first, second, third = found.projects
    assert [each.status for each in found.projects] == ["on_track", "on_track", "behind"]
    assert {"目标2所 75%", "目标360个"} == {row.split(": ")[1] for row in rows(first)}
    assert rows(second) == ["新增托位: 目标450个 完成268个 59.6%"]
    assert rows(third) == ["社区食堂: 目标12家 完成3家", "正在装修: 完成4家"]
    assert not [number.text for number in found.numbers if number.role == "unclaimed"]


def test_the_stage_is_all_that_is_aimed_at_where_nothing_else_is() -> None:
    (found,) = parse_text(
        "2023年清岚区民生实事一季度进展情况\n序号 | 项目名称 | 责任单位 | 上半年目标 | 进展情况 |\n"
        "1 | 社区食堂建设 | 民政局 | 建成社区食堂12家 | 已建成社区食堂3家，推进缓慢。 |\n"
    ).projects
    assert [row.split(": ")[1] for row in rows(found)] == ["目标12家 完成3家"]


def test_what_is_due_by_a_month_is_not_the_target() -> None:
    (found,) = parse_text(
        f"{HEAD}序号 | 项目内容 | 月度工作计划 | 牵头单位 | 落实情况 |\n"
        "1 | 新增托位120个，其中普惠托位72个。 | 5月：新增托位60个。 | 卫健局 | 已新增托位45个，其中普惠托位27个。 |\n"
    ).projects
    assert rows(found) == ["新增托位: 目标120个 完成45个", "普惠托位: 目标72个 完成27个"]


def test_a_rate_beside_a_step_without_an_aim_is_of_the_whole() -> None:
    found = parse_text(
        "城建工作进展通报\n街道 | 目标 | 已完工 | 在建 | 完成率\n"
        "沙坪街道 | 20 | 12 | 5 | 60%\n兴隆街道 | 30 | 12 | 5 | 40%\n"
    )
    told = rows(found.projects[0])
    assert told[:2] == ["完工 沙坪街道: 目标20 完成12 60%", "在建 沙坪街道: 完成5"]
    assert [finding.code for finding in found.findings] == []
