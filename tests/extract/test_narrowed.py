"""What rules for several things, parts, years and labels do not read."""

import pytest

from bulletin_parser import parse_text
from extract.reports import rows

HEAD = "河北省2023年民生实事项目进展情况通报\n\n截至9月底，现将有关情况通报如下：\n"


@pytest.mark.parametrize(
    ("account", "expected"),
    [
        (
            "计划新建公厕20座、改造公厕30座，已建成15座，改造22座。",
            ["新建公厕: 目标20座 完成15座", "改造公厕: 目标30座 完成22座"],
        ),
        ("计划改造电梯200部、新装电梯100部，目前改造180部。", ["改造电梯: 目标200部 完成180部", "新装电梯: 目标100部"]),
        (
            "计划新建充电桩200个、换电站10个，目前建成160个。",
            ["新建充电桩: 目标200个", "换电站: 目标10个", "建成: 完成160个"],
        ),
        ("新建管网60公里，目前正在铺设12公里。", ["新建管网: 完成60公里", "正在铺设: 完成12公里"]),
        ("计划改造小区92个，其中完工71个、正在施工21个。", ["改造小区: 目标92个 完成71个", "正在施工: 完成21个"]),
        ("城市污水处理率95%，建制镇污水处理率60%。", ["城市污水处理率: 完成95%", "建制镇污水处理率: 完成60%"]),
    ],
)
def test_figures(account: str, expected: list[str]) -> None:
    (found,) = parse_text(f"{HEAD}一、市政设施。{account}\n").projects
    assert rows(found) == expected


def test_aims_of_years_to_come_are_not_the_year_of_the_bulletin() -> None:
    found = parse_text(f"{HEAD}一、空气。PM2.5平均浓度38微克/立方米，较2022年下降5%，力争2025年达标。\n")
    assert [str(row.yoy) for each in found.projects for row in each.indicators] == ["-5"]


def test_zones_that_begin_items_are_part_of_their_names() -> None:
    found = parse_text(f"{HEAD}1.产业园完成投资3.2亿元。\n2.示范区新增企业12家。\n3.开发区到位资金2亿元。\n")
    assert len(found.projects) == 3


@pytest.mark.parametrize("heading", ["完成投资", "完成新建公厕任务"])
def test_headings_that_only_say_what_is_told(heading: str) -> None:
    found = parse_text(f"{HEAD}一、{heading}。全省完成32亿元，占年度计划的76%。\n")
    assert heading not in {each.title for each in found.projects}


def test_offices_in_brackets_are_no_topics() -> None:
    found = parse_text(
        f"{HEAD}【市教育局】新建幼儿园9所，完成投资1.2亿元。\n【市水利局】新建水厂3座，完成投资1亿元。\n"
    )
    assert not {"市教育局", "市水利局"} & {each.title for each in found.projects}


@pytest.mark.parametrize(
    ("account", "expected"),
    [
        ("应整改问题92个，其中整改71个、未整改21个。", ["问题: 目标92个 完成71个", "未整改: 完成21个"]),
        ("新增授信60亿元，已投放52亿元。", ["新增授信: 完成6000000000元", "投放: 完成5200000000元"]),
        (
            "建成监测站12个，优良天数比例84%，完成年度目标的102%。",
            ["监测站: 完成12个", "优良天数比例: 完成84% 102%"],
        ),
        ("安置房基本建成，征收房屋320户。", ["征收房屋: 完成320户"]),
        ("环境执法共立案143起。", ["环境执法共立案: 完成143起"]),
        ("农业增长了12%，工业增长了10%。", ["农业: 同比12", "工业: 同比10"]),
        ("小学区巩固率99%，中学区升学率98%。", ["小学区巩固率: 完成99%", "中学区升学率: 完成98%"]),
    ],
)
def test_what_is_done_and_grows(account: str, expected: list[str]) -> None:
    (found,) = parse_text(f"{HEAD}一、综合。{account}\n").projects
    assert rows(found) == expected


def test_places_that_grow() -> None:
    (found,) = parse_text(f"{HEAD}一、综合。尤溪县增长12%，大田县增长10%。\n").projects
    assert rows(found) == ["综合 尤溪县: 同比12", "综合 大田县: 同比10"]


@pytest.mark.parametrize("words", ["难以按期完工", "不能按期竣工", "无法按时建成"])
def test_what_cannot_be_finished_in_time_is_late(words: str) -> None:
    (found,) = parse_text(f"{HEAD}一、县医院迁建。{words}，完成投资1.2亿元。\n").projects
    assert (found.title, found.status) == ("县医院迁建", "behind")


@pytest.mark.parametrize(
    "words",
    ["影响项目按期完工", "为项目按期建成奠定基础", "能否按期完工存在不确定性", "未进入收尾阶段", "材料已验收进场"],
)
def test_what_is_only_hoped_finishes_nothing(words: str) -> None:
    (found,) = parse_text(f"{HEAD}一、县医院迁建。{words}，完成投资1.2亿元。\n").projects
    assert (found.title, found.status) == ("县医院迁建", None)


def test_amounts_of_a_plan_in_a_column_of_plans() -> None:
    found = parse_text(f"{HEAD}项目\t计划安排\t完成情况\n新建公厕\t20座\t18座\n农村改厕\t1200户\t1000户\n")
    assert [rows(each) for each in found.projects] == [
        ["新建公厕: 目标20座 完成18座"],
        ["农村改厕: 目标1200户 完成1000户"],
    ]


def test_projects_of_a_kind_are_a_project() -> None:
    (found,) = parse_text(f"{HEAD}一、水利。水库除险加固项目36个，已完工30个，完成投资2亿元。\n").projects
    assert rows(found) == ["水库除险加固项目: 目标36个 完成30个", "投资: 完成200000000元"]


def test_a_heading_that_sorts_projects_is_none() -> None:
    found = parse_text(f"{HEAD}一、推进力度不够的项目。新建公厕完成30%，农村改厕完成40%。\n")
    assert "推进力度不够的项目" not in {each.title for each in found.projects}


def test_boxes_that_order_a_text_are_no_topics() -> None:
    found = parse_text(
        f"{HEAD}【就业创业】新增就业3.2万人，完成91.4%。\n【社会保障】参保86万人，完成98%。\n【存在问题】新增床位进度缓慢。\n"
    )
    assert "存在问题" not in {each.title for each in found.projects}
