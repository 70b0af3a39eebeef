"""What ought to be done, said behind a place; works not begun; labelled sentences that say how a project stands."""

import pytest

from bulletin_parser.records import Status

from .reports import bulletin, rows


def test_what_a_place_ought_to_do_is_a_target() -> None:
    found = bulletin("一是入户走访。全县应走访脱贫户640户，已走访512户，走访率80%。")
    assert [rows(one) for one in found.projects] == [["走访脱贫户 全县: 目标640户 完成512户 80%"]]


def test_a_title_that_says_what_was_done_names_the_row() -> None:
    found = bulletin("一是劝返复学。全县应劝返辍学学生84名，已劝返复学76名，劝返率90.5%。")
    assert [rows(one) for one in found.projects] == [["劝返复学 全县: 目标84名 完成76名 90.5%"]]


def test_works_past_the_day_on_which_they_were_to_begin() -> None:
    (one,) = bulletin(
        "计划新开工的46个项目中，仍有12个未开工，城东热电厂、沙河物流港、白石矿山修复三个已超过承诺的开工时间。"
    ).summaries
    late = one.by_status[-1]
    assert (late.status, late.count) == (Status.NOT_STARTED, 3)
    assert [member.text for member in late.members] == ["城东热电厂", "沙河物流港", "白石矿山修复"]


@pytest.mark.parametrize("label", ["一是", "（一）", "1、"])
def test_a_labelled_sentence_says_how_its_project_stands(label: str) -> None:
    found = bulletin(f"{label}农房改造进展顺利。全县计划改造1200户，已改造800户。")
    assert [(one.title, one.status, rows(one)) for one in found.projects] == [
        ("农房改造", Status.ON_TRACK, ["农房改造 全县: 目标1200户 完成800户"])
    ]


@pytest.mark.parametrize("heading", ["总体进展顺利", "各项工作有序推进"])
def test_a_headline_names_no_project(heading: str) -> None:
    found = bulletin(f"（一）{heading}。农房改造计划改造1200户，已改造800户。")
    assert [one.title for one in found.projects] == ["农房改造"]


def test_a_task_that_is_parted_among_those_who_do_it_is_a_target() -> None:
    found = bulletin("二、总体情况\n截至3月底，已将1200户危房改造任务分解下达各乡镇。")
    assert [(one.title, rows(one)) for one in found.projects] == [("危房改造", ["危房改造: 目标1200户"])]


@pytest.mark.parametrize(
    ("clause", "name"),
    [
        ("欠年度投资计划3亿元", "欠年度投资计划"),
        ("尚欠年度计划3亿元", "尚欠年度计划"),
        ("距年度计划还差3亿元", "年度计划还差"),
    ],
)
def test_how_much_of_a_plan_is_missing_is_no_plan(clause: str, name: str) -> None:
    (found,) = bulletin(f"二、重点项目\n1.物流枢纽。完成投资5亿元，{clause}。").projects
    assert rows(found) == ["投资: 完成500000000元", f"{name}: 完成300000000元"]
