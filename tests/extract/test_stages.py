"""What stands at which stage: predicates that name a figure, alone or for an enumeration of places."""

import pytest

from bulletin_parser import parse_text
from extract.reports import bulletin, project, rows

GOAL = "公办幼儿园学位: 目标5200个"
HEAD = "关于2023年1-9月清岚市民生实事推进情况的通报\n"


@pytest.mark.parametrize(
    ("account", "expected"),
    [
        # said of the last place, meant of all
        (
            "建成900个，永昌县200个、白塔县100个未开工。",
            [f"{GOAL} 完成900个", "未开工 永昌县: 完成200个", "未开工 白塔县: 完成100个"],
        ),
        (
            "永昌县200个、白塔县100个和环秀区50个正在装修。",
            [GOAL, "正在装修 永昌县: 完成200个", "正在装修 白塔县: 完成100个", "正在装修 环秀区: 完成50个"],
        ),
        (
            "永昌县200个、白塔县100个在建，低于序时进度8.2个百分点。",
            [f"{GOAL} 比序时-8.2", "在建 永昌县: 完成200个", "在建 白塔县: 完成100个"],
        ),
        # what is being done, or is not, names its figure
        ("已建成900个，其他300个均在装修。", [f"{GOAL} 完成900个", "在装修: 完成300个"]),
        ("已建成900个，其余300个还在选址。", [f"{GOAL} 完成900个", "还在选址: 完成300个"]),
        ("已建成900个，另外120个未落实场地。", [f"{GOAL} 完成900个", "未落实场地: 完成120个"]),
        ("已建成900个，300个设备安装。", [f"{GOAL} 完成900个", "设备安装: 完成300个"]),
        (
            "永昌县200个建成，其他300个均在装修。",
            [GOAL, "公办幼儿园学位 永昌县: 完成200个", "在装修: 完成300个"],
        ),
        # what is said to be done of a task
        ("年度任务已建成900个。", [f"{GOAL} 完成900个"]),
        ("目标任务实际完成900个。", [f"{GOAL} 完成900个"]),
        ("任务仅完成900个。", [f"{GOAL} 完成900个"]),
        ("年度计划建成5200个，已建成900个。", [f"{GOAL} 完成900个"]),
        # a rate whose noun is none of what was told of
        (
            "培训教师180名，卫生院骨干人员进修完成率71.5%。",
            [GOAL, "培训教师: 完成180名", "卫生院骨干人员进修: 71.5%"],
        ),
    ],
)
def test_stages(account: str, expected: list[str]) -> None:
    assert rows(project(account)) == expected


@pytest.mark.parametrize(
    ("account", "expected"),
    [
        (
            "32个项目全部开工，其中永昌县11个、白塔县21个。",
            ["全部开工: 完成32个", "全部开工 永昌县: 完成11个", "全部开工 白塔县: 完成21个"],
        ),
        ("因气源未落实，5.6万户任务仅完成1.9万户。", ["校舍维修: 目标56000户 完成19000户"]),
    ],
)
def test_stages_without_a_target_in_the_title(account: str, expected: list[str]) -> None:
    (found,) = parse_text(f"{HEAD}1.校舍维修。{account}").projects
    assert rows(found) == expected


@pytest.mark.parametrize(
    ("end", "leads"),
    [
        ("市教育局牵头", ("市教育局",)),
        ("由市教育局、市财政局负责实施", ("市教育局", "市财政局")),
        ("团市委主办", ("团市委",)),
        ("市教育局和市财政局牵头落实", ("市教育局", "市财政局")),
        ("市教育局牵头制定方案", ()),
    ],
)
def test_the_lead_that_ends_an_account(end: str, leads: tuple[str, ...]) -> None:
    (found,) = parse_text(f"{HEAD}1.校舍维修。年度目标25所，已完成9所，{end}。").projects
    assert found.lead_agencies == leads


def test_a_chain_whose_links_begin_with_a_name() -> None:
    text = (
        f"{HEAD}一是石桥村道路硬化。全长4.8公里，路基已全部完成。\n二是村组路灯。计划安装420盏，已安装420盏。\n"
        "三是敬老院改造。设计方案已审批，尚未开工。\n"
    )
    found = parse_text(text).projects
    assert [each.title for each in found] == ["石桥村道路硬化", "村组路灯", "敬老院改造"]
    assert found[2].status == "not_started"


@pytest.mark.parametrize(
    ("account", "status"),
    [
        ("路基已全部完成，路面铺筑3.1公里，预计10月底通车。", None),
        ("主体工程、附属用房已建成，绿化工程完成85%。", None),
        ("管网铺设1.2公里，泵站已建成，力争年底前投用。", None),
        ("建设任务已全部完成，预计12月验收。", "completed"),
        ("新建泵站2座，已于7月完工，群众满意度97.6%。", "completed"),
    ],
)
def test_a_part_that_is_done_is_not_the_whole(account: str, status: str | None) -> None:
    (found,) = parse_text(f"{HEAD}1.石桥村饮水提升。全长4.8公里，{account}").projects
    assert found.status == status


def test_villages_of_a_township() -> None:
    text = f"{HEAD}1.村组路灯。计划安装420盏，已安装420盏，其中古树村135盏、睦和村98盏、幸福里社区75盏，全部亮灯使用。"
    (found,) = parse_text(text).projects
    assert rows(found)[1:] == [
        "安装 古树村: 完成135盏",
        "安装 睦和村: 完成98盏",
        "安装 幸福里社区: 完成75盏",
    ]
    assert (found.status, found.status_text) == ("completed", "全部亮灯使用")


def test_a_share_behind_an_amount() -> None:
    (found,) = parse_text(f"{HEAD}1.农田改造。计划改造1200亩，现已进场，完成土地平整540亩，达45%。").projects
    assert rows(found) == ["农田改造: 目标1200亩", "土地平整: 完成540亩 45%"]


def test_villages_that_have_done_something() -> None:
    found = bulletin("全镇完成巷道硬化740米；石湾村完成广场硬化120平方米，建成篮球场1个；青塘村完成路灯安装86盏。")
    assert [row for each in found.projects for row in rows(each)] == [
        "巷道硬化 全镇: 完成740米",
        "广场硬化 石湾村: 完成120平方米",
        "篮球场 石湾村: 完成1个",
        "路灯安装 青塘村: 完成86盏",
    ]
