"""Changes said with 了, ranks said in a bracket, rows without figures, cells of how something stands."""

from bulletin_parser import parse_text
from extract.reports import rows

HEAD = "陕西省2023年重点工作进展情况通报\n\n截至9月底，现将有关情况通报如下：\n"


def test_what_has_grown_is_no_name() -> None:
    (found,) = parse_text(
        f"{HEAD}1-9月，全省新登记企业1.2万户，其中住宿和餐饮业增长了28.35%，批发业下降了3.4%。\n"
    ).projects
    assert rows(found)[1:] == ["住宿和餐饮业 全省: 同比28.35", "批发业 全省: 同比-3.4"]


def test_cities_in_the_order_that_a_bracket_gives() -> None:
    found = parse_text(
        f"{HEAD}10月，空气质量相对较好的3个城市（从第1名到第3名）依次是大同市、朔州市、忻州市；"
        "相对较差的2个城市（从倒数第1名到倒数第2名）依次是临汾市、运城市。\n"
    ).rankings
    assert [[place for rank in each.order for place in rank] for each in found] == [
        ["大同市", "朔州市", "忻州市"],
        ["临汾市", "运城市"],
    ]


def test_a_row_without_figures_ends_no_table() -> None:
    found = parse_text(
        "2012年1-9月陕西省各市保障性住房建设进展情况\n"
        "地区 计划开工（套） 已开工（套） 开工率\n西安市 1260 1084 86.03%\n"
        "榆林市 360 暂未公布\n汉中市 315 286 90.79%\n"
    )
    told = {row.region: row for each in found.projects for row in each.indicators}
    assert list(told) == ["西安市", "榆林市", "汉中市"]
    assert told["榆林市"].actual is None
    assert told["汉中市"].actual is not None


def test_how_it_stands_above_what_is_told_is_one_cell() -> None:
    found = parse_text(
        "2022年8月民生实事项目进展情况\n序号\n项目内容\n牵头单位\n落实情况\n"
        "1\n新增老年大学2所。\n县教育局\n按序时推进。\n已建成1所，另1所正在装修。\n"
        "2\n新建床位6张。\n县卫生健康局\n提前完成年度任务。\n完成新建床位6张。\n"
        "3\n改造公路24公里。\n县交通运输局\n提前完成年度任务。\n完成改造公路26公里。\n"
    ).projects
    assert [(each.lead_agencies, str(each.status)) for each in found] == [
        (("县教育局",), "on_track"),
        (("县卫生健康局",), "completed"),
        (("县交通运输局",), "completed"),
    ]
    assert rows(found[2]) == ["改造公路: 目标24公里 完成26公里"]


def test_an_item_that_a_sentence_quotes_says_how_much_is_to_be_done() -> None:
    (found,) = parse_text(f"{HEAD}“为6000名患者实施免费复明手术”一项，全省累计实施复明手术5180例。\n").projects
    assert found.title == "为6000名患者实施免费复明手术"
    assert rows(found) == ["患者实施免费复明手术 全省: 目标6000名 完成5180例"]


def test_what_each_of_the_names_before_a_sum_has_is_accounted_for() -> None:
    found = parse_text(f"{HEAD}一、床位改造。完成区福利院（46张）、江湾敬老院（38张）共计84张照护床位改造。\n")
    assert {n.text: n.role for n in found.numbers if n.text.endswith("张")} == {
        "46张": "item_count",
        "38张": "item_count",
        "84张": "actual",
    }
