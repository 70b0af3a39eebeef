"""A share of the money that came is how much of it was paid out."""

from extract.reports import bulletin, rows


def test_what_was_paid_is_rated_by_what_came() -> None:
    (found,) = bulletin("全县民生工程筹措资金12亿元，实际拨付资金11.4亿元，占到位资金的95%。").projects
    assert "拨付资金: 完成1140000000元 95%" in [row.replace(" 全县", "") for row in rows(found)]
