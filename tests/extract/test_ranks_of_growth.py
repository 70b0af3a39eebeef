"""Where what was told of before stands among others: ranks without a verb, and ranks that two places share."""

import pytest

from bulletin_parser import parse_text

from .reports import rows

_TITLE = "关于2023年1—9月清岚州主要指标情况的通报\n截至9月底，情况如下：\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("全州工业增加值增长6.8%，增速全省第3。", ["工业增加值 全州: 同比6.8 第3"]),
        ("全州进出口总额36亿元，同比增长6.8%，全省第五位。", ["进出口总额 全州: 完成3600000000元 同比6.8 第5"]),
        ("全州工业增加值增长6.8%，增速全省第3季度领先。", ["工业增加值 全州: 同比6.8"]),
        (
            "一、新开工项目。山城区和清江县均为12个，并列第三位。",
            ["新开工项目 山城区: 完成12个 第3", "新开工项目 清江县: 完成12个 第3"],
        ),
        (
            "一、工业增加值。山城区、清江县均增长12%，并列全州第三位。",
            ["工业增加值 山城区: 同比12 第3", "工业增加值 清江县: 同比12 第3"],
        ),
    ],
)
def test_ranks(text: str, told: list[str]) -> None:
    (project,) = parse_text(_TITLE + text).projects
    assert rows(project) == told
