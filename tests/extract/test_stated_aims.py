"""What a sentence says is a year's aim, clause by clause, before it tells how far things are."""

import pytest

from extract.reports import bulletin, project, rows

PARTS = "年度任务新建口袋公园12个，改造敬老院5所，"


@pytest.mark.parametrize("so_far", ["目前方案已编制。", "已新建口袋公园7个。", "上半年新建口袋公园7个。"])
def test_what_goes_on_with_the_aim_is_aimed_at(so_far: str) -> None:
    park, home = project(PARTS + so_far, "城乡建设").indicators
    assert (home.name, home.target and int(home.target.value), home.actual) == ("改造敬老院", 5, None)
    assert park.target and park.target.value == 12
    assert (park.actual is not None) == ("7个" in so_far)


def test_rates_may_be_aimed_at() -> None:
    found = project("全年目标是参合率稳定在95%以上，住院补偿比达到80%以上，支付限额提高到18万元。", "医保提升")
    assert rows(found) == ["参合率: 目标95%", "住院补偿比: 目标80%", "支付限额: 目标180000元"]


def test_the_noun_stands_behind_the_copula() -> None:
    found = project("村道建设年度任务是硬化道路350公里，上半年完成248公里，占年度任务的71%。", "村道建设")
    assert rows(found) == ["硬化道路: 目标350公里 完成248公里 71%"]


@pytest.mark.parametrize("year", ["今年", "2022年"])
def test_a_plan_may_name_its_year(year: str) -> None:
    found = project(f"工程进展顺利，计划{year}新建口袋公园12个，改造敬老院5所。", "城乡建设")
    assert rows(found) == ["新建口袋公园: 目标12个", "改造敬老院: 目标5所"]


def test_how_many_parts_a_task_falls_into_is_no_result() -> None:
    found = project("“城乡建设”细分为新建口袋公园、改造敬老院两项，今年计划新建口袋公园12个。", "城乡建设")
    assert rows(found) == ["新建口袋公园: 目标12个"]


@pytest.mark.parametrize(
    ("account", "told"),
    [
        ("年度目标1500张，新增1684张。", "目标1500张 完成1684张"),
        ("年度任务130户，改造130户，完成率100%。", "目标130户 完成130户 100%"),
        ("今年计划春播农作物348亩，已播152亩。", "目标348亩 完成152亩"),
    ],
)
def test_a_verb_without_a_thing_tells_what_was_done(account: str, told: str) -> None:
    (row,) = rows(project(account, "为民实事"))
    assert row.endswith(told)


@pytest.mark.parametrize("promised", ["承诺", "承诺要", "市政府承诺", "市政府向社会承诺"])
def test_what_was_promised_is_aimed_at(promised: str) -> None:
    found = project(f"{promised}新增城镇就业6万人，扶持创业4000人，截至11月底，已新增城镇就业5万人。", "就业创业")
    assert rows(found) == ["新增城镇就业: 目标60000人 完成50000人", "扶持创业: 目标4000人"]


def test_a_written_promise_is_none() -> None:
    assert rows(project("签订责任书、承诺书64.2万份。", "责任落实")) == ["签订责任书、承诺书: 完成642000份"]


@pytest.mark.parametrize("aim", ["目标任务", "销售目标", "年度计划"])
def test_the_aim_may_stand_in_what_share_of_it_is_done(aim: str) -> None:
    found = project(f"实现销售额1.2亿元，完成2亿元{aim}的60%。", "家电下乡")
    assert rows(found) == ["销售额: 目标200000000元 完成120000000元 60%"]


@pytest.mark.parametrize(
    ("account", "told"),
    [
        ("改造公路126公里，超任务26公里。", ["改造公路: 完成126公里", "超任务: 完成26公里"]),
        ("改造公路126公里，超出目标任务26公里。", ["改造公路: 完成126公里", "超出目标任务: 完成26公里"]),
        ("城市低保月人均补差196元，超任务16元。", ["城市低保月人均补差: 完成196元", "超任务: 完成16元"]),
        ("无害化处理率达78.6%，超目标3.6个百分点。", ["无害化处理率: 完成78.6%", "超目标: 完成3.6个百分点"]),
    ],
)
def test_what_is_beyond_the_aim_is_no_aim(account: str, told: list[str]) -> None:
    assert rows(project(account, "民生保障")) == told


def test_what_was_done_behind_what_a_project_comprises_is_done() -> None:
    (found,) = bulletin("1、污水处理项目。\n建设内容包括新建污水厂2座，完成投资3000万元，占年度计划的60%。").projects
    assert rows(found) == ["新建污水厂: 目标2座", "投资: 完成30000000元 60%"]


def test_how_many_are_to_be_built_may_stand_behind_how_many_are_to_be_begun() -> None:
    found = project("今年计划新开工安置房5800套，基本建成3200套。截至9月底，基本建成3390套。", "安居工程")
    assert rows(found) == ["新开工安置房: 目标5800套", "基本建成: 目标3200套 完成3390套"]
