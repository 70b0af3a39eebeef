"""What words say of being done: tasks, more than the task, steps before a work; and what is asked for."""

import pytest

from bulletin_parser import parse_text
from extract.reports import bulletin, project, rows, standing

_HEAD = "湘西自治州2022年1-5月民生实事进展情况通报\n"
_TITLE = "便民服务提升"


@pytest.mark.parametrize(
    ("account", "expected"),
    [
        ("参保12.3万人，参保率98.4%，完成目标任务。", "completed"),
        ("建成公路412公里，完成了目标任务（其中：通乡油路62公里）。", "completed"),
        ("治理2户挂牌企业，并投入试运行，完成目标任务。", "completed"),
        ("计划新建便利店60个，现已超额完成71个。", "completed"),
        ("项目已建成并投入试运行。", "completed"),
        ("目标任务1200户，已全部完成入户评估，已改造986户。", None),
        ("计划120公里，已全部完成招投标工作，开工100公里。", None),
        ("因资金未落实，项目暂缓实施。", "not_started"),
        ("两次督查均未见动工。", "not_started"),
    ],
)
def test_statuses(account: str, expected: str | None) -> None:
    found = project(account, _TITLE).status
    assert (found.value if found else None) == expected


@pytest.mark.parametrize(
    ("account", "expected"),
    [
        ("优良天数比率达到85%以上，目前为88.3%。", ["优良天数比率: 目标85% 完成88.3%"]),
        (
            "PM2.5平均浓度控制在35微克/立方米以内，目前为31微克/立方米。",
            ["PM2.5平均浓度: 目标35微克/立方米 完成31微克/立方米"],
        ),
        ("已开工22个，开工率88%，比去年同期提高4个百分点。", ["开工: 完成22个 88% 同比4"]),
        (
            "资金到位率达92.3%，拨付率为78.6%，分别比上年同期提高3.2和1.8个百分点。",
            ["到位: 92.3% 同比3.2", "拨付: 78.6% 同比1.8"],
        ),
        ("改造乡镇卫生院18家，开工15家，完工9家。", ["改造乡镇卫生院: 目标18家 完成9家", "开工: 完成15家"]),
        ("下达我州改厕任务3.2万户，完工1.73万户。", ["改厕 我州: 目标32000户 完成17300户"]),
        ("公共停车场6个点位中有4个未完成土地征收。", ["公共停车场: 目标6个", "未完成土地征收: 完成4个"]),
        (
            "受理诉求8642件，办结8421件，办结率97.4%，群众满意率93.8%，分别较上月提高0.6和1.2个百分点。",
            ["诉求: 完成8642件", "办结: 完成8421件 97.4% 环比0.6", "群众满意率: 完成93.8% 环比1.2"],
        ),
        ("城镇登记失业率3.2%，控制在4.5%以内。", ["城镇登记失业率: 目标4.5% 完成3.2%"]),
        ("收到来信268封，按期办结255封，按期办结率95.1%。", ["收到来信: 完成268封", "按期办结: 完成255封 95.1%"]),
    ],
)
def test_rows(account: str, expected: list[str]) -> None:
    assert rows(project(account, _TITLE)) == expected


def test_tasks_done_as_planned_are_on_track() -> None:
    text = (
        "2项未完成节点任务。“东门水厂”尚未开工。\n\n"
        "9项按计划完成节点任务。“垃圾焚烧厂”已完成基础浇筑；“急救站点”已建成站点4个。"
    )
    assert "on_track 9 垃圾焚烧厂、急救站点" in standing(bulletin(f"二、落实情况\n{text}"))


def test_sites_may_be_buildings() -> None:
    text = (
        "（一）县级医院提质升级。泸溪县人民医院门诊楼已通过验收，凤凰县中医院病房楼正在施工，古丈县妇幼保健院尚未开工。"
    )
    assert standing(parse_text(f"{_HEAD}{text}\n")) == [
        "completed - 泸溪县人民医院门诊楼",
        "on_track - 凤凰县中医院病房楼",
        "not_started - 古丈县妇幼保健院",
    ]


def test_a_cell_may_say_nothing_but_that_the_task_is_done() -> None:
    table = (
        "序号 | 项目内容 | 年度完成情况 | 完成成效 |\n"
        "1 | 新改建公路58公里 | 完成公路58公里。 | 完成任务 |\n"
        "2 | 新增托位260个 | 新增托位274个。 | 超额完成 |\n"
    )
    assert [str(each.status) for each in parse_text(f"{_HEAD}{table}").projects] == ["completed", "completed"]


def test_what_is_told_of_one_thing_in_two_places_is_one_project() -> None:
    text = (
        "1-5月，全州城镇新增就业2.17万人，完成目标的90.4%。\n"
        "存在的问题：一是受疫情影响，城镇新增就业完成量比去年同期减少1580人。\n"
    )
    assert [each.title for each in parse_text(f"{_HEAD}{text}").projects] == ["城镇新增就业"]


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("2013年民生工程完成情况通报\n\n1.城镇新增就业3860人。\n2.体育馆预计明年上半年全面完成。", "2013-12"),
        ("2014年为民办实事进展情况\n\n公路工程建设顺利。到11月15日，累计完成投资386万元。", "2014-11"),
    ],
)
def test_periods(text: str, end: str) -> None:
    period = parse_text(f"{text}\n").bulletin.period
    assert period is not None
    assert (period.start[-2:], period.end) == ("01", end)
