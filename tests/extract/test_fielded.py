"""Items that say first what is to be done, then, under a label or in the next sentence, what has been done."""

import pytest

from bulletin_parser import parse_text
from bulletin_parser.records import Project
from extract.reports import rows

HEAD = "关于2022年1-9月清岚市民生实事项目推进情况的通报\n"


def test_a_part_that_says_first_what_is_to_be_done() -> None:
    (found,) = parse_text(
        f"{HEAD}四、新增停车泊位6000个，新建口袋公园8个。\n已新增停车泊位3318个，口袋公园建成2个。\n"
    ).projects
    assert rows(found) == ["新增停车泊位: 目标6000个 完成3318个", "新建口袋公园: 目标8个 完成2个"]
    first, _ = parse_text(f"{HEAD}四、城镇新增就业3200人，培训1860人次。\n城镇登记失业率3.2%。\n").projects
    assert rows(first) == ["城镇新增就业: 完成3200人", "培训: 完成1860人次"]


def item(text: str) -> Project:
    (found,) = parse_text(f"{HEAD}一、民生项目\n{text}\n").projects
    return found


@pytest.mark.parametrize(
    ("text", "title", "leads", "status", "expected"),
    [
        (
            "1.湿地公园二期，要求9月底完成绿化种植45公顷。责任单位：市林业局。\n督查结果：任务完成。实际种植46.8公顷。",
            "湿地公园二期", ("市林业局",), "completed", ["目标45公顷 完成46.8公顷"],
        ),
        (
            "1.新增停车泊位6000个，新建充电桩1000个。上半年，新增停车泊位3318个，新建充电桩786个。该项工作与时序进度同步。"
            "（责任单位：市城管局）",
            "新增停车泊位6000个，新建充电桩1000个", ("市城管局",), "on_track",
            ["目标6000个 完成3318个", "目标1000个 完成786个"],
        ),
        (
            "1.完善城市功能，新增停车泊位6000个，新建口袋公园8个。\n已新增停车泊位3318个，口袋公园建成2个。",
            "完善城市功能，新增停车泊位6000个，新建口袋公园8个", (), None, ["目标6000个 完成3318个", "目标8个 完成2个"],
        ),
        (
            "1.口袋公园建设工程\n任务目标：新建口袋公园40个。\n进展情况：建成31个，进展顺利。",
            "口袋公园建设工程", (), "on_track", ["目标40个 完成31个"],
        ),
        (
            "1新建幼儿园12所\n牵头单位：市教育局\n完成情况：正在实施\n具体情况：已开工12所，完工8所。",
            "新建幼儿园12所", ("市教育局",), "on_track", ["目标12所 完成8所", "完成12所"],
        ),
        (
            "（一）新增养老床位300张（市民政局）\n新增养老床位326张，超额完成年度任务。",
            "新增养老床位300张", ("市民政局",), "completed", ["目标300张 完成326张"],
        ),
        (
            "1.“新建农村公路118公里”（第31项）：完工31.5公里，进度滞后。（市交运局）",
            "新建农村公路118公里", ("市交运局",), "behind", ["目标118公里 完成31.5公里"],
        ),
        (
            "1.新建公厕。任务数：20座，完成数：15座，完成率：75%。",
            "新建公厕", (), None, ["目标20座 完成15座 75%"],
        ),
    ],
)  # fmt: skip
def test_an_item_in_fields(
    text: str, title: str, leads: tuple[str, ...], status: str | None, expected: list[str]
) -> None:
    found = item(text)
    assert (found.title, found.lead_agencies, found.status) == (title, leads, status)
    assert [row.split(": ", 1)[1] for row in rows(found)] == expected


def test_lines_under_a_status_heading_are_its_projects() -> None:
    bulletin = parse_text(f"{HEAD}一、进展滞后项目（1项）\n县城第二水厂。因征地问题，尚未动工。\n")
    assert [(p.title, p.status) for p in bulletin.projects] == [("县城第二水厂", "not_started")]
    assert [m.text for s in bulletin.summaries for state in s.by_status for m in state.members] == ["县城第二水厂"]


def test_fields_that_go_on_and_a_count_of_all_items() -> None:
    found = parse_text(
        "庆丰市2023年民生工程进展公示\n"
        "项目名称：口袋公园建设\n责任单位：市城管局\n目标任务：新建口袋公园32个，其中南湖区10个、东山区9个\n"
        "进展情况：建成14个，其中南湖区8个、东山区6个\n进度评价：达到序时进度\n\n"
        "项目名称：管网改造\n责任单位：市住建局\n目标任务：改造市政管网48.5公里；新增检查井2400座\n"
        "进展情况：完成13.2公里\n进度评价：进度滞后\n\n"
        "以上所列2项中，达到序时进度1项、进度滞后1项。其他8项下期公示。\n"
    )
    assert [rows(project) for project in found.projects] == [
        [
            "新建口袋公园: 目标32个 完成14个", "新建口袋公园 南湖区: 目标10个 完成8个",
            "新建口袋公园 东山区: 目标9个 完成6个",
        ],
        ["改造市政管网: 目标48.5公里 完成13.2公里", "新增检查井: 目标2400座"],
    ]  # fmt: skip
    (count,) = found.summaries
    assert [(str(state.status), state.count) for state in count.by_status] == [("on_track", 1), ("behind", 1)]


@pytest.mark.parametrize(
    ("account", "expected"),
    [
        (
            "更新公交车26辆、新建停靠站40个。已更新公交车26辆，新建停靠站38个。",
            ["更新公交车: 目标26辆 完成26辆", "新建停靠站: 目标40个 完成38个"],
        ),
        ("新建停靠站40个。停靠站已建成38个。", ["新建停靠站: 目标40个 完成38个"]),
        ("已新建停靠站40个。目前停靠站通电38个。", ["新建停靠站: 完成40个", "停靠站通电: 完成38个"]),
    ],
)
def test_an_account_that_says_first_what_is_to_be_done(account: str, expected: list[str]) -> None:
    text = f"关于2022年1-9月清岚市民生实事推进情况的通报\n1.公共交通提升（市交通局）：{account}\n"
    (found,) = parse_text(text).projects
    assert rows(found) == expected


def test_money_of_what_the_title_names_where_the_count_says_no_more_than_projects() -> None:
    text = (
        "清岚市2022年政府民生实事项目9月份进展通报\n一、总体情况\n"
        "18个项目中，已完成11个，正常推进7个。计划总投资6.4亿元，完成投资5.1亿元。\n"
    )
    assert [one.title for one in parse_text(text).projects] == ["政府民生实事项目"]
