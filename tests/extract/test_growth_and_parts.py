"""Growth said in money and in percent, growth of growth, and what is told part by part of what was told before."""

from bulletin_parser import parse_text
from extract.reports import rows

_HEAD = "云峦县2022年1-5月财政收支情况通报\n"


def _told(text: str) -> list[list[str]]:
    return [[project.title, *rows(project)] for project in parse_text(f"{_HEAD}{text}\n").projects]


def test_by_how_much_it_has_grown_takes_no_growth_in_percent() -> None:
    text = "1-5月，全县完成税收收入12.4亿元，增加1.6亿元，增长14.8%。非税收入完成3.1亿元，减少0.2亿元，负增长6.1%。"
    assert _told(text) == [
        ["税收收入", "税收收入 全县: 完成1240000000元 同比14.8", "增加 全县: 完成160000000元"],
        ["非税收入", "非税收入: 完成310000000元 同比-6.1", "减少: 完成20000000元"],
    ]


def test_an_increase_that_is_not_said_in_percent_is_what_was_done() -> None:
    told = _told("学位建设任务进展顺利，新建学校3所，增加学位1200个，覆盖率达到92%。")
    assert told == [["学位建设任务", "新建学校: 完成3所", "学位: 完成1200个", "覆盖率: 完成92%"]]


def test_how_growth_has_changed_is_no_change_of_what_grows() -> None:
    text = "1-5月，固定资产投资完成32亿元，同比增长9%，增速比上月提高0.4个百分点。"
    (found,) = _told(text)
    assert found == ["固定资产投资", "投资: 完成3200000000元 同比9", "增速比上月提高: 完成0.4个百分点"]


def test_parts_belong_to_what_was_told_before() -> None:
    text = "1-5月，全县财政总收入完成4.3亿元。其中：税收收入3.5亿元，下降5.2%；非税收入0.8亿元，增长2%。"
    ((title, _, *parts),) = _told(text)
    assert title == "财政总收入"
    assert [part.partition(" ")[0] for part in parts] == ["税收收入", "非税收入"]


def test_kinds_behind_a_label_are_parts_and_the_label_is_no_project() -> None:
    text = "全县地方收入完成1.7亿元。地方收入按构成分：税收收入1.1亿元，增长2%；非税收入0.6亿元，增长5%。"
    text += "按部门分（含乡镇），税务部门完成1.2亿元。"
    assert [title for title, *_ in _told(text)] == ["地方收入"]


def test_parts_of_which_more_is_told_are_projects_of_their_own() -> None:
    text = (
        "全县专项债券资金6.2亿元，已支出4.1亿元。分批次看，提前批3亿元，已支出2.6亿元；第二批3.2亿元，已支出1.5亿元。"
    )
    assert len(_told(text)) > 1


def test_headings_that_say_how_things_went_name_no_project() -> None:
    text = "一、工业生产回升\n1-5月，全县规模工业增加值同比增长4.5%。\n二、投资保持稳定\n全县固定资产投资同比增长9%。\n"
    assert [title for title, *_ in _told(text)] == ["规模工业增加值", "固定资产投资"]


def test_who_told_it_and_at_the_same_time_are_no_projects() -> None:
    text = "笔者从县经信局了解到，全县规模工业产值13.2亿元，同比增长9%。与此同时，全县完成工业投资7.1亿元。"
    assert [title for title, *_ in _told(text)] == ["规模工业产值", "工业投资"]


def test_a_place_that_is_counted_in_is_not_what_a_bulletin_is_about() -> None:
    text = "2021年上半年水利项目进展通报\n全市水利项目225个（含邓州市），完成投资64.3亿元。邓州市完成投资6亿元。\n"
    assert parse_text(text).bulletin.region is None
