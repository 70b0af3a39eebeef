"""Debts by how big each is, of which some part is paid back: 推动100万元以下欠款清零, 偿还比例为50%."""

from extract.reports import bulletin, rows, standing

TEXT = """二、总体情况
全市推动100万元以下欠款年内应清尽清。截至8月底，全市拖欠账款8.6亿元，已偿还4.3亿元（偿还比例为50%）。其中：农民工工资2.3亿元，已于7月15日全部付清。
"""


def test_how_much_each_debt_is_at_most_is_no_result() -> None:
    found = bulletin(TEXT)
    assert next(n.role for n in found.numbers if n.text.startswith("100万元")) == "threshold"
    assert rows(found.projects[0])[0].startswith("拖欠账款 全市")


def test_how_much_of_a_debt_is_paid_back_is_the_rate_of_that_step() -> None:
    assert "偿还 全市: 完成430000000元 50%" in rows(bulletin(TEXT).projects[0])


def test_debts_are_paid_in_full() -> None:
    found = bulletin(TEXT)
    assert [(each.title, each.status, each.status_text) for each in found.projects[1:]] == [
        ("农民工工资", "completed", "全部付清")
    ]
    assert not standing(found)


def test_what_part_of_a_whole_is_paid_does_not_say_it_of_the_whole() -> None:
    text = (
        "二、总体情况\n全市列入台账的欠款8.6亿元，已偿还4.3亿元。其中：列入2020年台账的小额欠款为9260万元，已全部偿还。"
    )
    assert [each.status for each in bulletin(text).projects] == [None]
