"""How many are above, below or between figures."""

from bulletin_parser import parse_text

from .reports import rows


def test_a_count_is_called_by_the_bound_that_its_things_are_within() -> None:
    found = parse_text(
        "关于重点项目进展的通报\n\n36个重点项目累计完成投资26亿元，"
        "其中完成年度投资计划50%以上的有12个，未达30%的有5个。"
    )
    told = rows(found.projects[0])
    assert told[-2:] == ["完成年度投资计划50%以上: 完成12个", "未达30%: 完成5个"]
    assert all(number.role != "unclaimed" for number in found.numbers)
