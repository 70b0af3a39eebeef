"""Paragraphs that each begin with what a tier of places has tell of that tier."""

from bulletin_parser import parse_text

TEXT = """桃源市2022年1-5月衔接资金预算执行情况
一、衔接资金分配情况
截至5月底，全市衔接资金总额6.2亿元。其中：中央资金4.1亿元，分配率99%。
市本级衔接资金1.9亿元，分配率95%。其中：中央资金1.2亿元，分配率96%；省级资金0.7亿元，分配率93%。
县区衔接资金合计4.3亿元，未分配300万元，分配率99.3%。
二、衔接资金支付情况
截至5月底，全市衔接资金支付3.1亿元，支付率50%。
"""


def test_all_that_the_paragraph_measures_is_of_its_tier() -> None:
    (project,) = parse_text(TEXT).projects
    regions = {
        place: [float(row.actual.value / 10**8) for row in project.indicators if row.region == place and row.actual]
        for place in ("全市", "市本级", "县区")
    }
    assert regions == {"全市": [6.2, 4.1, 3.1], "市本级": [1.9, 1.2, 0.7], "县区": [4.3, 0.03]}


def test_headings_on_what_is_done_with_money_are_of_that_money() -> None:
    (project,) = parse_text(TEXT).projects
    assert project.title == "衔接资金"


def test_money_of_a_tier_among_sources_is_of_no_place() -> None:
    text = "桃源市2022年1-5月学校建设情况\n学校建设到位资金3.1亿元，其中，中央资金1.2亿元，市本级资金1.9亿元。\n"
    assert {row.region for project in parse_text(text).projects for row in project.indicators} == {None}
