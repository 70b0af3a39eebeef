"""Paragraphs that begin with a name, statements on parts, and what a real page prints between them."""

import pytest

from bulletin_parser import Bulletin, parse_text
from extract.reports import rows

HEAD = "关于2023年1-9月清岚市民生实事推进情况的通报\n"


def told(text: str) -> Bulletin:
    return parse_text(f"{HEAD}{text}\n")


def test_paragraphs_that_begin_with_a_name() -> None:
    found = told(
        "1200公里农村公路硬化（2021—2025年）。上半年新建成168公里，累计建成726公里，占总计划的60.5%。\n"
        "解决山区3万人饮水安全（2021—2023年）。上半年建成工程83处，解决了1.6万人的饮水问题。\n"
        "城镇新增就业3.6万人。上半年实现2.08万人。\n"
    )
    assert [p.title for p in found.projects] == [
        "1200公里农村公路硬化（2021—2025年）",
        "解决山区3万人饮水安全（2021—2023年）",
        "城镇新增就业3.6万人",
    ]


@pytest.mark.parametrize(
    "first", ["住房保障类", "就业总体稳定", "消费市场持续恢复", "职业技能培训进展较快", "会议要求抓好落实"]
)
def test_a_first_sentence_that_names_nothing(first: str) -> None:
    text = "".join(f"{first}。改造老旧小区{n}个，惠及居民{n}00户。\n" for n in (12, 15, 18))
    assert first not in [p.title for p in told(text).projects]


def test_parts_of_the_money_are_rows_of_what_was_told_of() -> None:
    (found,) = told(
        "15件民生实事年度计划总投资18亿元，上半年完成投资10亿元。其中，中央资金3.4亿元，市级财政2.1亿元。"
    ).projects
    assert rows(found)[-2:] == ["中央资金: 完成340000000元", "市级财政: 完成210000000元"]


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        (
            "新建项目124个，计划总投资624亿元，年内计划投资246亿元，累计完成投资153亿元，完成年度计划的62.2%。",
            "投资: 目标24600000000元 完成15300000000元 62.2%",
        ),
        ("健康口腔行动已为7516名学龄儿童开展免费检查。", "学龄儿童开展免费检查: 完成7516名"),
        ("一次性补贴已向2300人发放。", "发放: 完成2300人"),
        ("50个建成项目完成投资40亿元。", "投资: 完成4000000000元"),
    ],
)
def test_statements(statement: str, expected: str) -> None:
    assert expected in [row for p in told(statement).projects for row in rows(p)]


def test_things_pointed_at_are_no_result() -> None:
    found = told("农村供水提升工程正在施工（75%），这5项预计10月底前全部完成。")
    assert [row for p in found.projects for row in rows(p) if "5项" in row] == []


def test_names_that_an_introduction_counts_are_no_result() -> None:
    found = told("危桥改造、社区食堂、公共停车位三项任务列入2021年庆丰市十大民生项目。\n一、危桥改造\n完成12座。")
    assert [project.title for project in found.projects] == ["危桥改造"]
    found = told("一、危桥改造\n完成12座。\n二、排位\n按开工、支付、报送三项综合得分排位：第1名东湖县，第2名南山县。")
    assert [project.title for project in found.projects] == ["危桥改造"]


@pytest.mark.parametrize(
    ("statement", "total", "members"),
    [
        (
            "省实事11件15项中有9项提前完成，3项进度偏慢。其中，进度偏慢的3项分别是：改厕、通信、图书馆。",
            ["11件", "15项"],
            3,
        ),
        ("28项任务中，已完成21项，进展缓慢7项。其中，进展缓慢的7项是：甲路、乙路、丙路。", ["28项"], 3),
    ],
)
def test_names_behind_a_repeated_count(statement: str, total: list[str], members: int) -> None:
    (found,) = told(f"农村公路硬化已完成12公里。\n{statement}").summaries
    assert [f"{t.value}{t.unit}" for t in found.totals] == total
    assert [len(s.members) for s in found.by_status if s.status == "behind"] == [members]
    assert not [n.text for n in told(statement).numbers if n.role == "unclaimed"]


def test_a_bracket_that_tells_of_the_one_project_counted() -> None:
    (found,) = told("28项任务中，已完成27项，进展缓慢1项（生均拨款标准从500元提高到600元，需拨付703万元）。").summaries
    assert [m.text for m in found.by_status[-1].members] == ["生均拨款标准从500元提高到600元"]


def test_a_name_between_two_places_of_an_enumeration() -> None:
    (found,) = told(
        "全市重点项目完成投资367亿元。青川镇、鹿儿湖、白塔镇进展较好，投资完成率分别高于整体进度9.6、5.2、2.7个百分点。"
    ).projects
    assert [i.region for i in found.indicators][1:] == ["青川镇", "鹿儿湖", "白塔镇"]


def test_a_stacked_table_whose_cells_end_with_a_full_stop() -> None:
    cells = (
        "序号 项目内容 当前进度 牵头单位 1 建设四好农村路55公里。 95% 县交通局 2 新建公园3个。 80%（新区偏慢） 县住建局"
    )
    found = told("\n\n".join(cells.split(" ")))
    assert [(p.title, p.lead_agencies, str(p.indicators[0].rate)) for p in found.projects] == [
        ("建设四好农村路55公里", ("县交通局",), "95"),
        ("新建公园3个", ("县住建局",), "80"),
    ]


@pytest.mark.parametrize(
    ("statement", "title"),
    [
        ("据悉，全市城镇新增就业1.2万人。", "城镇新增就业"),
        ("市就业局负责人介绍，1-9月，全市城镇新增就业1.2万人。", "城镇新增就业"),
        ("来自市卫健局的数据显示，两癌筛查完成6100人。", "两癌筛查"),
        ("市民政局提供的材料表明：适老化改造320户任务已全面完成。", "适老化改造"),
        ("市交通局今年实施的农村公路硬化完成投资860万元。", "农村公路硬化"),
        ("本报讯（记者李明）上半年，棚户区改造完成320套。", "棚户区改造"),
        ("今年安排全市重点建设项目444项，累计完成投资629亿元。", "重点建设项目"),
        ("今年我市列入省级重点项目17个，完成投资277亿元。", "省级重点项目"),
        ("清岚市组织实施的33项民生工程，累计拨付资金21.39亿元。", "民生工程"),
        ("②农村改厕完成1200户。", "农村改厕"),
        ("本年度计划开工项目255项，已开工206项。", "开工项目"),
        ("排涝能力建设新开工3处，完成投资2亿元。", "排涝能力建设"),
        ("“文化惠民活动项目”计划演出20场，实际演出27场。", "文化惠民活动项目"),
    ],
)
def test_what_stands_before_a_subject(statement: str, title: str) -> None:
    assert [p.title for p in told(statement).projects] == [title]


@pytest.mark.parametrize("team", ["两个督查组", "3个专项督导组", "10个监督小组", "5个工作专班"])
def test_teams_are_no_result(team: str) -> None:
    found = told(f"市政府组成{team}开展督查。农村改厕完成1200户。")
    assert [rows(p) for p in found.projects] == [["农村改厕: 完成1200户"]]
    assert not [n.text for n in found.numbers if n.role == "unclaimed"]


def test_a_name_of_its_own_under_a_heading() -> None:
    found = told(
        "关于推进“厕所革命”。新建城市公厕，目标任务210座，已完工198座。农村户厕改造，全年计划1.8万户，已完成1.7万户。\n"
        "关于农村电网升级改造。计划投资4.9亿元，完成投资3.2亿元。\n"
        "关于城市集中供热扩面。计划新增供热面积180万平方米，实际新增96万平方米。\n"
    )
    assert [(p.title, rows(p)) for p in found.projects] == [
        ("新建城市公厕", ["新建城市公厕: 目标210座 完成198座"]),
        ("农村户厕改造", ["农村户厕改造: 目标18000户 完成17000户"]),
        ("农村电网升级改造", ["投资: 目标490000000元 完成320000000元"]),
        ("城市集中供热扩面", ["新增供热面积: 目标1800000平方米 完成960000平方米"]),
    ]


def test_a_description_between_a_title_and_its_progress() -> None:
    found = told(
        "村庄河道整治工程\n实施117条村庄河道整治，包含拆坝建桥等。\n进展情况：该项目累计完成河道整治100条。\n"
        "农村生活污水治理项目\n建设污水管网100公里。\n进展情况：已建设污水管网85公里。\n"
    )
    assert [(p.title, rows(p)) for p in found.projects] == [
        ("村庄河道整治工程", ["村庄河道整治: 目标117条 完成100条"]),
        ("农村生活污水治理项目", ["污水管网: 目标100公里 完成85公里"]),
    ]
