"""Tables of places below 类别, captions between two tables, heads of months and leaders, percentages as progress."""

import pytest

from bulletin_parser import parse_text
from bulletin_parser.records import Bulletin
from extract.reports import rows

TITLE = "金沙市2022年民生实事项目完成情况公示\n\n"


def table(text: str) -> Bulletin:
    return parse_text(f"{TITLE}{text}\n")


def told(found: Bulletin) -> list[str]:
    return [row for project in found.projects for row in rows(project)]


def test_places_below_a_head_of_sorts_and_a_caption_between_two_tables() -> None:
    heads = "类别 |\n计划任务数 |\n累计完成数 |\n全市 |\n"
    first = f"附件1\n增加公办幼儿园学位完成情况统计（单位：个）\n{heads}6000 |\n7260 |\n"
    first += "东港区 |\n2100 |\n2610 |\n岚山区 |\n1200 |\n1350 |\n"
    second = f"附件2\n养老床位建设情况（单位：张）\n{heads}60 |\n72 |\n东港区 |\n21 |\n26 |\n"
    second += "岚山区 |\n12 |\n13 |"
    found = told(table(first + second))
    assert [row.partition(": ")[2] for row in found] == [
        "目标6000个 完成7260个",
        "目标2100个 完成2610个",
        "目标1200个 完成1350个",
        "目标60张 完成72张",
        "目标21张 完成26张",
        "目标12张 完成13张",
    ]


def test_what_is_due_by_a_month_is_a_stage() -> None:
    found = table(
        "序号 | 项目内容 | 牵头单位 | 8月份目标 | 进展情况\n"
        "1 | 加装电梯新增300台（区级） | 区房管局 | 新增25台。 | 已累计新增262台。\n"
        "2 | 新建10家老年助餐场所（区级） | 区民政局 | 进场施工。 | 其中6家已竣工，剩余正在有序推进中。"
    )
    assert [row.split(": ")[1] for row in told(found)] == ["目标300台 完成262台", "目标10家 完成6家"]
    assert [number.role for number in found.numbers if number.text == "25台"] == ["threshold"]


def test_leaders_are_no_places_and_names_end_at_a_bar() -> None:
    found = table(
        "大类 | 序号 | 工作任务 | 分管 市领导 | 牵头单位 | 落实进展情况\n"
        "一、底线民生 | 1 | 将农村低保标准从每人每月503元提高到每人每月557元。 | 李明 | 市民政局 | "
        "已完成。 已提高到561元/人月。\n"
        "2 | 建设村卫生站规范化项目200间。 | 黄燕 | 市卫健局 | 已完工183间，完成率91.5%。"
    )
    assert all("|" not in row for row in told(found))
    assert told(found)[-1] == "村卫生站规范化项目: 目标200间 完成183间 91.5%"


@pytest.mark.parametrize("head", ["形象进度", "工程进度"])
def test_progress_in_percentages_alone_is_a_rate(head: str) -> None:
    found = table(
        f"工作内容 | 当前工作进展 | {head}\n新建改建农村公路85公里 | 已完成78.6公里 | 92.5%\n"
        "改造农村公路危桥9座 | 已完工7座，在建2座 | 77.8%"
    )
    assert told(found) == [
        "新建改建农村公路: 目标85公里 完成78.6公里 92.5%",
        "改造农村公路危桥: 目标9座 完成7座 77.8%",
        "在建: 完成2座",
    ]


def test_a_header_of_two_lines_whose_groups_differ_over_cells_that_single_blanks_part() -> None:
    found = table(
        "序号 旗县区 新开工（户） 基本建成（户）\n计划任务数 开工数 开工率 计划任务数 建成数 建成率\n"
        "1 林西县 1120 1120 100% 420 420 100%\n2 元宝山区 3640 2912 80.0% 1260 983 78.0%\n"
        "合计 4760 4032 84.7% 1680 1403 83.5%"
    )
    assert told(found)[:4] == [
        "新开工 林西县: 目标1120户 完成1120户 100%",
        "基本建成 林西县: 目标420户 完成420户 100%",
        "新开工 元宝山区: 目标3640户 完成2912户 80.0%",
        "基本建成 元宝山区: 目标1260户 完成983户 78.0%",
    ]
    assert not [number for number in found.numbers if number.role == "unclaimed"]


def test_a_lower_header_line_without_the_columns_that_span_both() -> None:
    found = table(
        "| 县名 | 改造任务（户） | 开工情况 || 完成投资（万元） |\n| 户数（户） | 占任务（%） |\n"
        "| 泸溪县 | 120 | 96 | 80.0 | 340 |\n| 凤凰县 | 200 | 150 | 75.0 | 510 |"
    )
    assert [row for row in told(found) if "凤凰县" in row] == [
        "改造任务 凤凰县: 目标200户",
        "开工情况 凤凰县: 完成150户 75.0%",
        "投资 凤凰县: 完成5100000元",
    ]
    assert not [number for number in found.numbers if number.role == "unclaimed"]
