"""Links above a title, sentences above a headline, and pinyin behind characters."""

import pytest

from bulletin_parser import parse_text


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        ("首页 区县招商 产业园区 企业选址 新闻中心\n上半年石湾市重点项目建设情况", "上半年石湾市重点项目建设情况"),
        ("石湾市十件实事\n上半年重点项目建设情况", "石湾市十件实事上半年重点项目建设情况"),
        (
            "石湾市发布报告，全市现有的5家企业均已完成改造，达到要求。\n首页> 新闻> 正文\n"
            "石湾市通报上半年民生实事完成情况 5家企业全部完成改造\n2022-08-02 16:05 来源：石湾市政府",
            "石湾市通报上半年民生实事完成情况5家企业全部完成改造",
        ),
    ],
)
def test_what_is_no_part_of_a_title(lines: str, title: str) -> None:
    found = parse_text(f"{lines}\n截至6月，全市计划新建公厕12座，已建成8座。\n").bulletin
    assert found.title == title


def test_pinyin_behind_characters_is_no_text() -> None:
    text = (
        "2022年1-6月重點項目進展情況\n截至6月底，重點(diǎn)建設(shè)項(xiàng)目已完成投資(zī)3億元，推進(jìn)順利。\n"
    )
    (found,) = parse_text(text).projects
    assert found.title == "重點建設項目"
    (row,) = found.indicators
    assert row.actual is not None
    assert str(row.actual.value) == "300000000"
    assert text[row.actual.span.start : row.actual.span.end] == "3億元"
