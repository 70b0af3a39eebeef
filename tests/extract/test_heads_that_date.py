"""Months that a text counts up to by a quarter alone, days from which on, and promises in a title."""

import pytest

from bulletin_parser import parse_text

TOLD = "全市新建公厕12座，已建成8座。"


@pytest.mark.parametrize(
    ("text", "months"),
    [
        (f"全市10件民生实事9月底前将完成\n截至2023年7月底，{TOLD}", ("2023-01", "2023-07")),
        (
            f"全市民生实事进展情况\n从2021年8月6日起，市里开展督查。截至2021年10月底，{TOLD}",
            ("2021-01", "2021-10"),
        ),
        (f"全市民生实事进展情况\n发布时间：2021-11-02\n截至三季度，{TOLD}", ("2021-01", "2021-09")),
        (f"全市民生实事进展情况\n发布时间：2022-06-02\n截止5月25日，{TOLD}", ("2022-01", "2022-05")),
    ],
)
def test_months_that_a_text_counts_up_to(text: str, months: tuple[str, str]) -> None:
    period = parse_text(f"{text}\n").bulletin.period
    assert period is not None
    assert (period.start, period.end) == months
