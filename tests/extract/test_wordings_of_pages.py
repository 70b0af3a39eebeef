"""Wordings of web pages that report: labels before names, words for what must be done, the top of a few offices."""

from decimal import Decimal

import pytest

from .reports import bulletin, project, rows


def test_a_label_before_works_names_none() -> None:
    found = bulletin("几个重点项目：东门片区改造项目，应签约420户，已签约380户，进展缓慢；西门小学扩建已竣工。")
    assert [(one.title, one.status) for one in found.projects] == [
        ("东门片区改造项目", "behind"),
        ("西门小学扩建", "completed"),
    ]


def test_what_must_be_done_is_not_done() -> None:
    found = project("目标300户，已完工260户，11月1日前务必全部完工。")
    assert found.status is None
    assert "目标300户 完成260户" in rows(found)[-1]


@pytest.mark.parametrize("kind", ["州直单位", "责任单位", "承办单位"])
def test_the_top_few_of_a_kind_of_offices(kind: str) -> None:
    found = bulletin(f"办件量居前三位的{kind}：州住建局、州公安局、州人社局。")
    assert [[name for place in one.order for name in place] for one in found.rankings] == [
        ["州住建局", "州公安局", "州人社局"]
    ]


def test_how_far_below_what_is_to_be_kept() -> None:
    found = project("失业率2.84%，低于州控制目标0.66个百分点。")
    assert all(row.target is None or row.target.unit != "个百分点" for row in found.indicators)


def test_what_has_been_done_with_some_of_so_many() -> None:
    assert rows(project("16栋主体已封顶9栋。"))[-1].endswith("目标16栋 完成9栋")
    assert "目标20座 完成17座" in " ".join(rows(project("20座调压站建成17座。")))


def test_a_share_of_a_plan_is_not_finished() -> None:
    found = bulletin("分县（市）看，城镇新增就业完成年计划的比例为：吉首市78.3%，泸溪县69.5%，凤凰县63.1%。")
    assert not found.summaries
    assert [row.rate for row in found.projects[0].indicators] == [Decimal(x) for x in ("78.3", "69.5", "63.1")]


def test_what_was_handed_over_names_no_office() -> None:
    found = bulletin("（一）上级交办。省平台转办16件、已办结13件。")
    assert all(one.lead_agencies == () for one in found.projects)


def test_as_much_as_in_the_month_before() -> None:
    assert rows(project("受理诉求141件，与上月持平。"))[-1].endswith("环比0")


def test_two_tiers_that_pay_have_a_row_each() -> None:
    found = project(
        "全州支付39.5亿元，支付率57.8%。其中州本级支付9.2亿元，支付率42.3%；县市区支付30.3亿元，支付率65%。"
    )
    assert {row.region for row in found.indicators} >= {"州本级", "县市区"}
