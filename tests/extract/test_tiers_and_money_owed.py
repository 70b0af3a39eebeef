"""What money ought to be done with, tiers that only do what was told of, and years with 度 behind them."""

from .reports import bulletin, project, rows


def test_money_owed_is_named_by_what_ought_to_be_done_with_it() -> None:
    found = project("应拨付3.2亿元，实际拨付1.6亿元，拨付率50%。")
    assert rows(found)[-1] == "拨付: 目标320000000元 完成160000000元 50%"


def test_a_place_and_what_it_does_name_no_project() -> None:
    found = bulletin(
        "一、资金支付\n全州资金支付39.5亿元。其中州本级支付9.2亿元，支付率42.3%；县市区支付30.3亿元，支付率65%。"
    )
    told = [
        "资金支付 全州: 完成3950000000元",
        "支付 州本级: 完成920000000元 42.3%",
        "支付 县市区: 完成3030000000元 65%",
    ]
    assert [(each.title, rows(each)) for each in found.projects] == [("资金支付", told)]


def test_the_year_of_a_task_is_no_part_of_its_name() -> None:
    (found,) = bulletin("二、高标准农田\n2021年度结转项目已完工88万亩；2022年度新建任务72万亩，已开工31万亩。").projects
    assert rows(found) == ["结转项目: 完成880000亩", "新建: 目标720000亩", "已开工: 完成310000亩"]


def test_an_area_of_lines_is_no_place() -> None:
    found = project("计划投资1.2亿元，已完成9600万元，已改造台区30个。")
    assert rows(found)[1:] == ["投资: 目标120000000元 完成96000000元", "改造台区: 完成30个"]


def test_places_whose_rates_stand_in_brackets_go_on_with_the_verb() -> None:
    (found,) = bulletin(
        "二、秋播\n吉首市播种18.6万亩（81.3%）、泸溪县20.5万亩（79.4%）、凤凰县14.8万亩（83.5%）。"
    ).projects
    assert {row.name for row in found.indicators} == {found.indicators[0].name}


def test_districts_together_are_a_place() -> None:
    (found,) = bulletin(
        "一、预算支出\n全州完成预算支出23.1亿元。其中：州本级完成3.8亿元，增长8.2%；市辖区完成4.9亿元，增长5.5%。"
    ).projects
    assert [row.region for row in found.indicators] == ["全州", "州本级", "市辖区"]
    assert len({row.name for row in found.indicators}) == 1
