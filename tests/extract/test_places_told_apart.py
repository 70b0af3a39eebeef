"""Places that lie in others, the rest of them, streets with a rate, and what is told place by place."""

from bulletin_parser import parse_text
from extract.reports import rows

HEAD = "某市民生实事进展情况通报\n（截至2024年6月底）\n"


def told(text: str) -> list[str]:
    return [row for each in parse_text(f"{HEAD}{text}\n").projects for row in rows(each)]


def test_places_within_places_share_a_rate() -> None:
    found = told("已开工项目968个，开工率为79.5%。其中，晋中市介休市、临汾市曲沃县开工率达到100%。")
    assert found[1:] == ["开工 介休市: 100%", "开工 曲沃县: 100%"]


def test_the_rest_of_the_towns_is_a_place() -> None:
    found = told("全县农村户厕改造任务4800户，其中郑陆镇800户、遥观镇720户，其余各镇共3280户。")
    assert found[-1] == "农村户厕改造 其余各镇: 目标3280户"


def test_streets_have_the_highest_and_the_lowest_rate() -> None:
    found = told("全区已签约4215户，签约率87.8%，其中新城街道签约率最高，达96.5%；汇源街道签约率最低，为71.2%。")
    assert found[-2:] == ["签约 新城街道: 96.5%", "签约 汇源街道: 71.2%"]


def test_what_is_told_of_each_town_has_the_name_that_a_label_gives() -> None:
    found = parse_text(
        f"{HEAD}各乡镇春播面积完成情况如下：蔡庄镇2.1万亩，完成任务的96%；李集乡1.8万亩，完成任务的85%。\n"
    )
    assert [(each.title, rows(each)) for each in found.projects] == [
        ("春播面积", ["春播面积 蔡庄镇: 完成21000亩 96%", "春播面积 李集乡: 完成18000亩 85%"])
    ]


def test_a_share_of_the_year_s_investment_is_its_rate() -> None:
    assert told("集中开工重点项目101个，完成投资3.2亿元，占年度投资比例74%。")[-1] == "投资: 完成320000000元 74%"


def test_what_has_ended_is_finished_and_what_will_end_is_not() -> None:
    found = parse_text(f"{HEAD}水稻育苗已全部结束。预计5月15日前旱田播种全面结束，5月25日前水稻插秧全面结束。\n")
    assert [(each.title, each.status) for each in found.projects if each.status] == [("水稻育苗", "completed")]


def test_a_work_s_own_field_may_be_called_project() -> None:
    (found,) = parse_text(
        f"{HEAD}项目：农村公路养护工程；目标：210公里；完成：180公里；责任单位：县交通局；状态：按序时推进。\n"
    ).projects
    assert (found.title, found.lead_agencies, found.status) == ("农村公路养护工程", ("县交通局",), "on_track")
    assert rows(found) == ["农村公路养护工程: 目标210公里 完成180公里"]
