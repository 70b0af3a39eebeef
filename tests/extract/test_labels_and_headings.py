"""Labels that hold for what follows them, and headings that hold what little is told below."""

import pytest

from bulletin_parser import parse_text

_HEAD = "湘西自治州2022年1-5月民生实事进展情况通报\n"


def _titles(text: str) -> list[str]:
    return [each.title for each in parse_text(f"{_HEAD}{text}\n").projects]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "新增城镇就业：全州城镇新增就业1.86万人，完成目标的62%；失业人员再就业6320人，完成目标的71.8%。",
            ["新增城镇就业"],
        ),
        (
            "一是新增城镇就业：城镇新增就业1.86万人，完成目标的62%；失业人员再就业6320人。二是公厕建设：新建公厕60座，已建成36座。",
            ["新增城镇就业", "公厕建设"],
        ),
        (
            "完成情况：一、公路硬化80公里，已完成62公里；二、改造危房260户，已竣工251户；三、解决饮水不安全人口1.2万人，已解决1.1万人。",
            ["公路硬化", "改造危房", "饮水不安全人口"],
        ),
        (
            "（一）基层医疗提升工程。改造村卫生室80个，已完成62个，落后时间进度。\n（二）生态治理工程。优良天数比率达到85%以上，目前为88.3%。",
            ["基层医疗提升工程", "生态治理工程"],
        ),
    ],
)
def test_titles(text: str, expected: list[str]) -> None:
    found = _titles(text)
    assert found[-len(expected) :] == expected or found == expected


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("全面推进农村改厕工作", "全面推进农村改厕工作"),
        ("扎实推进农村改厕", "扎实推进农村改厕"),
        ("全面完成就业技能培训任务", "全面完成就业技能培训任务"),
        ("就业技能培训任务超额完成", "就业技能培训"),
        ("全面完成年度任务", "民生实事"),
        ("各项任务进展顺利", "民生实事"),
    ],
)
def test_headings_that_begin_with_a_verb_or_end_with_how_it_stands(heading: str, title: str) -> None:
    assert _titles(f"二、进展情况\n1.{heading}。计划3200户，已改造3100户。") == [title]


def test_works_of_a_stage_are_of_what_is_told_of() -> None:
    text = "5、农村安全饮水巩固提升工程，计划解决2.8万人饮水安全问题。截止目前，已完工项目46处，受益人口1.95万人。"
    assert _titles(text) == ["农村安全饮水巩固提升工程"]


@pytest.mark.parametrize(
    "sentence",
    [
        "全州8县市共完成农村公路路基283.6公里，占年度任务的56.7%。",
        "全州共上报完成农村公路路基283.6公里，占年度任务的56.7%。",
    ],
)
def test_places_that_are_counted_and_verbs_are_no_names(sentence: str) -> None:
    assert _titles(f"二、进展情况\n截至5月20日，{sentence}") == ["农村公路路基"]


def test_names_are_not_cut_at_a_denial() -> None:
    assert _titles("二、滞后原因\n一是资金落实不到位，6个项目资金缺口1.8亿元。") == ["民生实事"]


def test_parts_that_only_order_are_of_the_heading_above() -> None:
    found = parse_text(
        f"{_HEAD}二、分项进展\n（一）城乡供水一体化。\n1.投资情况：计划投资2.6亿元，已完成1.74亿元。\n"
        "2.工程进度：铺设主管网132公里，占计划160公里的82.5%。\n3.存在问题：资金缺口3200万元。\n"
        "（二）农村改厕。\n1.投资完成情况：计划投资1.6亿元，已完成0.74亿元。\n"
    )
    assert [(one.title, [row.name for row in one.indicators]) for one in found.projects] == [
        ("城乡供水一体化", ["投资", "铺设主管网", "资金缺口"]),
        ("农村改厕", ["投资"]),
    ]


@pytest.mark.parametrize("heading", ["主要指标", "吉首市", "州人社局", "重点工作", "5月份"])
def test_headings_that_name_no_work_are_no_projects_of_their_parts(heading: str) -> None:
    parts = "（一）完成情况。城镇新增就业1.2万人，完成年度目标的62%。\n（二）存在问题。农村公路完成率仅23%。"
    assert _titles(f"一、{heading}\n{parts}") == ["城镇新增就业", "农村公路"]
