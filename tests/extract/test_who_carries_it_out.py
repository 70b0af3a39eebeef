"""Who carries something out, said in its account, and accounts behind how something stands."""

from decimal import Decimal

from .reports import bulletin, rows


def test_who_carries_out_what_the_heading_names_is_no_project() -> None:
    found = bulletin(
        "--护理订单班。由县第二医院承办，计划培训600人，已培训450人，占计划的75%，进度偏慢。\n"
        "--养老补贴。高龄老人养老补贴计划发放3200人，已发放3100人，市民政局、市财政局牵头，进展顺利。"
    )
    first, second = found.projects
    assert (first.title, first.lead_agencies, first.status) == ("护理订单班", ("县第二医院",), "behind")
    assert rows(first) == ["培训: 目标600人 完成450人 75%"]
    assert (second.title, second.lead_agencies, second.status) == ("养老补贴", ("市民政局", "市财政局"), "on_track")


def test_one_name_behind_who_answers_for_it_has_an_account() -> None:
    (found,) = bulletin(
        "县水利局负责的城南泵站迁建工程因用地未批，推进缓慢，完成投资860万元，仅占年度计划投资的43%。"
    ).projects
    assert (found.title, found.lead_agencies, found.status) == ("城南泵站迁建工程", ("县水利局",), "behind")
    assert rows(found) == ["投资: 完成8600000元 43%"]


def test_several_names_behind_who_answers_for_them_are_a_list() -> None:
    found = bulletin("县水利局负责的城南泵站、县住建局负责的东街雨污管网推进缓慢。").projects
    assert [(one.title, one.lead_agencies) for one in found] == [
        ("城南泵站", ("县水利局",)),
        ("东街雨污管网", ("县住建局",)),
    ]


def test_a_short_name_and_how_it_stands_head_what_places_have_of_it() -> None:
    (found,) = bulletin(
        "（一）公租房建设进度滞后。青阳县应开工120套，实际开工60套，开工率50%；石台县应开工90套，实际开工72套，开工率80%。"
    ).projects
    assert (found.title, found.status) == ("公租房", "behind")
    assert rows(found)[0] == "开工 青阳县: 目标120套 完成60套 50%"


def test_what_is_wrong_is_an_item_where_somebody_answers_for_it() -> None:
    found = bulletin(
        "①南湖小区停车位不足（承办单位：县城管局）。新划停车位62个，已办结。\n"
        "②北门村路灯不亮（承办单位：县住建局）。维修路灯18盏，已办结。\n"
        "③城东水渠淤塞（承办单位：县水利局）。清淤1.6公里，正常推进。"
    ).projects
    assert [one.title for one in found] == ["南湖小区停车位不足", "北门村路灯不亮", "城东水渠淤塞"]


def test_a_colon_before_figures_that_are_shared_out_parts_nothing() -> None:
    (found,) = bulletin(
        "全市公租房计划开工1200套，已开工960套。青阳县、石台县已完成年度任务，开工率分别为：112%、104%；"
        "东至县、贵池区完成率分别为：84.6%、77.2%。"
    ).projects
    assert [(row.region, row.rate) for row in found.indicators if row.rate is not None] == [
        ("青阳县", 112),
        ("石台县", 104),
        ("东至县", Decimal("84.6")),
        ("贵池区", Decimal("77.2")),
    ]


def test_who_leads_so_many_works() -> None:
    (found,) = bulletin("由县交通局负责的18个公路建设项目完成投资2.4亿元，为年度计划的61%。").projects
    assert (found.title, found.lead_agencies) == ("公路建设项目", ("县交通局",))
    (found,) = bulletin("县交通局实施的18个公路建设项目完成投资2.4亿元，为年度计划的61%。").projects
    assert (found.title, found.lead_agencies) == ("公路建设项目", ())


def test_a_heading_names_the_office_before_what_it_leads() -> None:
    found = bulletin(
        "一、县林业局负责的行道树栽种项目。计划栽种3000棵，已栽种2600棵。\n二、口袋公园。建成5个。"
    ).projects
    assert [(one.title, one.lead_agencies) for one in found] == [("行道树栽种项目", ("县林业局",)), ("口袋公园", ())]


def test_what_is_measured_has_the_name_without_the_office() -> None:
    (found,) = bulletin("县林业局负责的行道树栽种项目完成2600棵。").projects
    assert (found.title, found.lead_agencies) == ("行道树栽种项目", ("县林业局",))
    assert rows(found) == ["行道树栽种项目: 完成2600棵"]
