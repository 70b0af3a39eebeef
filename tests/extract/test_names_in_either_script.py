"""Names in a text in traditional script: compared as simplified ones, told as printed."""

from bulletin_parser import parse_text

from .reports import rows

TITLE = "關於2014年1-8月全市保障性安居工程進展情況的通報\n各縣區：\n"


def test_the_step_of_a_rate_is_that_of_the_amount() -> None:
    text = "全市保障性安居工程開工1.64萬套、開工率達71.3%；基本建成1.15萬套，完成年度任務的46%。\n"
    (found,) = parse_text(TITLE + text).projects
    assert found.title == "保障性安居工程"
    assert rows(found) == ["開工 全市: 完成16400套 71.3%", "基本建成 全市: 完成11500套 46%"]


def test_leads_and_aims_are_told_as_printed() -> None:
    text = "1、農村危房改造（縣住建局負責）。年度任務改造1200戶，已改造1100戶，完成率91.7%。\n"
    (found,) = parse_text(TITLE + text).projects
    assert (found.title, found.lead_agencies) == ("農村危房改造", ("縣住建局",))
    assert [row.target is not None and row.actual is not None for row in found.indicators] == [True]
