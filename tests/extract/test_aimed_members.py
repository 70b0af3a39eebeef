"""Names of status lists that hold amounts: aims, but where the list before tells of results."""

from bulletin_parser import parse_text
from extract.reports import bulletin, rows, standing


def test_a_name_with_an_amount_is_a_project_with_that_target() -> None:
    found = bulletin(
        "全州量化指标40项，达到序时进度37项，未达到序时进度3项，为新建安置区6个、普惠性幼儿园覆盖率达78%、危桥改造。"
    )
    assert standing(found)[1] == "behind 3 新建安置区6个、普惠性幼儿园覆盖率达78%、危桥改造"
    assert [(each.title, each.status) for each in found.projects] == [
        ("新建安置区6个", "behind"),
        ("普惠性幼儿园覆盖率达78%", "behind"),
    ]
    assert [row for each in found.projects for row in rows(each)] == [
        "新建安置区: 目标6个",
        "普惠性幼儿园覆盖率: 目标78%",
    ]


def test_what_a_county_lists_is_told_of_for_all() -> None:
    found = bulletin("泸溪县任务20项，进度滞后2项，分别为新建安置区6个、改造公厕12座。")
    assert not found.projects


def test_a_figure_that_counts_the_works_again_is_no_aim() -> None:
    assert not bulletin("全州任务20项，完成18项，尚未开工2项（公办幼儿园2所）。").projects


def test_amounts_of_a_second_list_of_what_is_finished_are_results() -> None:
    found = bulletin(
        "全州有2个指标超额完成任务，分别是：改造公路286公里，为任务的143%；建设农家书屋1186个，为任务的148.3%。"
        "2个指标如期完成任务，分别是：水库除险加固32座、乡镇卫生院改造38所。"
    )
    assert standing(found) == ["completed 2 改造公路、农家书屋", "completed 2 水库除险加固、乡镇卫生院改造"]
    assert [row for each in found.projects for row in rows(each)] == [
        "改造公路: 完成286公里 143%",
        "农家书屋: 完成1186个 148.3%",
        "水库除险加固: 完成32座",
        "乡镇卫生院改造: 完成38所",
    ]


def test_an_account_of_the_same_takes_the_target_and_the_status() -> None:
    (_, told) = bulletin(
        "全州量化指标40项，未达到序时进度2项，为新建安置区6个、新建5G基站900个。其中，新建5G基站完成120个。"
    ).projects
    assert (told.title, told.status, rows(told)) == ("新建5G基站", "behind", ["新建5G基站: 目标900个 完成120个"])


def test_what_was_done_is_no_aim() -> None:
    found = bulletin("全州任务20项，已完成18项，未完成2项：公厕完成12座、路灯完成30盏。")
    assert not [row for each in found.projects for row in rows(each) if "目标" in row]


def test_one_without_an_amount_behind_a_semicolon_speaks_for_itself() -> None:
    found = bulletin(
        "全州有2个指标超额完成任务，分别是：改造公路286公里，为任务的143%；建设农家书屋1186个，为任务的148.3%。"
        "3个指标按任务数完成，分别是：水库除险加固32座；乡镇卫生院改造38所；贫困学生补助全部到位。"
    )
    assert standing(found)[1] == "completed 3 水库除险加固、乡镇卫生院改造、贫困学生补助"
    assert [(each.title, rows(each)) for each in found.projects[2:]] == [
        ("水库除险加固", ["水库除险加固: 完成32座"]),
        ("乡镇卫生院改造", ["乡镇卫生院改造: 完成38所"]),
    ]


def test_how_much_money_there_is_is_no_part_of_its_name_and_no_aim() -> None:
    text = "桃江县2022年1-5月资金支付情况通报\n支出较慢的项目：农村改厕补助资金0.7亿元、危房改造补助经费0.2亿元。\n"
    read = parse_text(text)
    assert [(each.title, each.status, rows(each)) for each in read.projects] == [
        ("农村改厕补助资金", "behind", ["农村改厕补助资金: 完成70000000元"]),
        ("危房改造补助经费", "behind", ["危房改造补助经费: 完成20000000元"]),
    ]
    assert [m.text for m in read.summaries[0].by_status[0].members] == ["农村改厕补助资金", "危房改造补助经费"]


def test_what_two_sections_list_is_one_row() -> None:
    listed = "改造公厕15座、新建驿站9个、农村改厕补助资金0.7亿元。"
    read = bulletin(f"一、进展情况\n未达到序时进度的有：{listed}\n二、存在问题\n进度滞后的有：{listed}")
    assert [(each.status, rows(each)) for each in read.projects] == [
        ("behind", ["改造公厕: 目标15座"]),
        ("behind", ["新建驿站: 目标9个"]),
        ("behind", ["农村改厕补助资金: 完成70000000元"]),
    ]
    assert not [number.text for number in read.numbers if number.role == "unclaimed"]
