"""The fields that a government page puts above a text."""

from bulletin_parser import parse_text

_FIELDS = """索引号： 0001/2022-0046 发布文号： 督办通报第二期
公开日期： 2022-01-24 公开目录： 执行公开
有效性： 有效 公开形式： 主动公开

关于2021年石桥县重点项目进展情况的通报

全县36个重点项目，已完成28个，按计划推进8个。
"""


def test_fields_are_no_part_of_the_title_and_date_no_months() -> None:
    head = parse_text(_FIELDS).bulletin
    assert head.title == "关于2021年石桥县重点项目进展情况的通报"
    assert head.period is not None
    assert (head.period.start, head.period.end) == ("2021-01", "2021-12")


def test_a_title_named_in_a_field_ends_before_the_next_label() -> None:
    text = (
        "索引号： 0001/2021-0052 组配分类： 工作进展\n名称： 2021年1-10月石桥县重点项目进展情况 文号：\n"
        "发布日期： 2021-11-19\n全县36个重点项目，已完成28个，按计划推进8个。\n"
    )
    assert parse_text(text).bulletin.title == "2021年1-10月石桥县重点项目进展情况"
