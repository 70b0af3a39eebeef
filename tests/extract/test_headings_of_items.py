"""Headings of items: who leads them and how they stand in a bracket or behind it, targets behind a ，; lines below."""

from bulletin_parser import parse_text
from bulletin_parser.records import Status
from extract.reports import bulletin, introduced, rows

_ITEMS = """云溪县人大票决民生实事项目8月份进展通报
县十七届人大二次会议票决产生的2021年县政府民生实事项目共9个，年度计划投资4.2亿元。按“红黄绿灯”管理，9个项目中绿灯6个、黄灯2个、红灯1个。
（1）农村公路提升（县交通局）  绿灯
年度目标：改造40公里；计划投资5000万元。已改造31公里，累计完成投资3900万元，投资完成率78%。
（2）养老服务中心建设（县民政局、石桥镇政府）  黄灯
年度目标：新建6所。已建成2所。
"""


def test_a_status_behind_the_agencies_of_a_heading_is_the_items() -> None:
    _, road, care = parse_text(_ITEMS).projects
    assert (road.title, road.lead_agencies, road.status) == ("农村公路提升", ("县交通局",), Status.ON_TRACK)
    assert (care.title, care.lead_agencies) == ("养老服务中心建设", ("县民政局", "石桥镇政府"))
    assert (care.status, care.status_text) == (Status.BEHIND, "黄灯")
    assert rows(road) == ["改造: 目标40公里 完成31公里", "投资: 目标50000000元 完成39000000元 78%"]


def test_a_whole_that_stands_before_the_lights_is_no_count_of_the_first() -> None:
    found = parse_text(_ITEMS)
    assert [state.count and int(state.count) for state in found.summaries[0].by_status] == [6, 2, 1]
    assert found.projects[0].title == "县政府民生实事项目"


def test_a_heading_with_a_target_behind_a_comma_names_who_leads_it() -> None:
    title, leads = introduced("1、农村饮水安全提升，惠及2.8万人（县水务局牵头）。进展顺利。已惠及1.9万人。")
    assert (title, leads) == ("农村饮水安全提升，惠及2.8万人", ("县水务局",))


def test_a_line_below_the_last_item_sums_up() -> None:
    last = "1、县医院迁建（县卫健局牵头）。进展顺利。累计完成投资1.2亿元。"
    text = f"{last}\n总的看，6件工程类实事中，提前完成1件，进度滞后2件。"
    found = bulletin(text)
    assert found.projects[0].status is Status.ON_TRACK
    assert [row for project in found.projects for row in rows(project)] == ["投资: 完成120000000元"]
    assert [(s.status, s.count) for s in found.summaries[0].by_status] == [(Status.COMPLETED, 1), (Status.BEHIND, 2)]


def test_a_label_that_counts_and_a_purpose_name_nothing() -> None:
    text = (
        "为方便群众监督，现将全市自办16件民生实事9月实施情况公示如下。\n"
        "进度滞后的2个项目具体情况：县乡公路加宽，年度任务90公里，完成41公里；农贸市场改造，年度任务12个，完成3个。"
    )
    assert [each.title for each in parse_text(f"云溪县2020年民生实事进展公示\n{text}\n").projects] == [
        "县乡公路加宽",
        "农贸市场改造",
    ]


def test_how_many_are_borne_of_a_programme_is_no_project() -> None:
    text = "今年省委确定的为民办实事项目中，由各县区承担、按户考核的有3项。城乡公厕改造任务60座，已完成42座。"
    assert [each.title for each in parse_text(f"云溪市2020年民生实事进展通报\n{text}\n").projects] == ["城乡公厕改造"]


def test_what_is_numbered_may_stand_before_the_number() -> None:
    found = bulletin("民生实事第3项：更换路灯。已更换320盏。\n民生实事第4项：栽种行道树。完成2600棵。").projects
    assert [one.title for one in found] == ["更换路灯", "栽种行道树"]
