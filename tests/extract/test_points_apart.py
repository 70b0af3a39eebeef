"""How far rates and growth are from other figures, in points: rows of their own, named by the words for it."""

import pytest

from extract.reports import bulletin, rows


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "制造业投资同比增长24.9%，增速比全部投资高20.8个百分点，拉动全部投资增长4.7个百分点。",
            ["制造业投资: 同比24.9", "增速比全部投资高: 完成20.8个百分点", "拉动全部投资增长: 完成4.7个百分点"],
        ),
        (
            "工业投资同比下降2.4%，降幅相比1-9月收窄了1.7个百分点，比上半年扩大了0.9个百分点。",
            ["工业投资: 同比-2.4", "降幅相比1-9月收窄: 完成1.7个百分点", "比上半年扩大: 完成0.9个百分点"],
        ),
        (
            "零售总额同比增长8.4%，增速高于全市平均1.7个百分点，居全市第3位。",
            ["零售总额: 同比8.4 第3", "增速高于全市平均: 完成1.7个百分点"],
        ),
        ("零售总额同比增长8.4%，比去年同期提高1.7个百分点。", ["零售总额: 同比8.4"]),
        ("投资完成率82%，高于序时进度7个百分点。", ["投资: 82% 比序时7"]),
        ("满意率92%，较一季度提高1.8个百分点。", ["满意率: 完成92% 环比1.8"]),
    ],
)
def test_rows(text: str, told: list[str]) -> None:
    assert [row for one in bulletin(f"二、经济运行\n{text}").projects for row in rows(one)] == told
