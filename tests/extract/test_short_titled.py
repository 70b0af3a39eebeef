"""Places that a title calls by short names behind its months, and papers whose place only they name."""

from bulletin_parser import parse_text

ITEM = "1、由教体局牵头实施的“增加公办幼儿园学位520个”项目：已完成118个。\n"


def region(lines: str) -> str | None:
    return parse_text(f"{lines}\n{ITEM}").bulletin.region


def test_a_province_behind_the_months_of_a_title() -> None:
    assert (
        region("1240亿元！今年上半年甘肃超七成财政支出投向民生\n全省教育支出301亿元，天水市支出进度仅为41%。") == "甘肃"
    )


def test_a_city_right_behind_its_province() -> None:
    assert region("上半年湖南株洲十件民生实事过半\n全市各县市区中，茶陵县已全部完成。") == "株洲"


def test_the_paper_names_the_place_where_only_a_county_of_it_is_named() -> None:
    lines = "上半年我市重点工程稳步推进\n2023-07-19　来源：烟台日报\n我市20个项目按计划推进，其中长岛县已全部完工。"
    assert region(lines) == "烟台"


def test_streets_that_bear_the_name_of_a_province() -> None:
    assert region("今年上半年云南路改造项目进展情况\n芜湖市云南路改造项目进展顺利。") == "芜湖市"
