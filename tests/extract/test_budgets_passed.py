"""How far money is from its budget: 超平均进度6个百分点，超收3695万元; 短平均进度10.7个百分点，短收2860万元."""

from .reports import bulletin, rows


def test_distance_from_an_even_pace_and_the_money_it_makes() -> None:
    read = bulletin(
        "截至9月底，一般公共预算收入完成3.2亿元，占年初预算4亿元的80%，超平均进度5个百分点，超收2000万元，增长5.1%。"
        "非税收入完成1.2亿元，占年初预算2亿元的60%，短平均进度15个百分点，短收3000万元，下降3.4%。"
    )
    shown = [
        (r.vs_schedule and float(r.vs_schedule), r.yoy and float(r.yoy)) for p in read.projects for r in p.indicators
    ]
    assert shown == [(5, 5.1), (None, None), (-15, -3.4), (None, None)]
    assert [row.partition(":")[0] for p in read.projects for row in rows(p)][1::2] == ["超收", "短收"]


def test_what_more_or_less_was_spent_is_a_row_of_its_own() -> None:
    read = bulletin(
        "财政支出完成7.3亿元，较上年同月多支0.4亿元，增长5.8%；民生支出完成2.1亿元，少支0.2亿元，下降8.7%。"
    )
    assert [row for p in read.projects for row in rows(p) if "支:" in row] == [
        "多支: 完成40000000元",
        "少支: 完成20000000元",
    ]


def test_money_from_outside_is_named_whole() -> None:
    read = bulletin("其中，省外到位资金5.8亿元，同比增长3.9%，完成任务6.4亿元的90.6%。")
    assert [project.title for project in read.projects] == ["省外到位资金"]


def test_an_outcome_that_a_plan_sets_is_rated_by_it() -> None:
    read = bulletin("企业用工备案率达到95.6%，完成年计划的100.7%；城镇污水集中处理率达到97.7%，完成年计划的101%。")
    assert [row for p in read.projects for row in rows(p)] == [
        "企业用工备案率: 完成95.6% 100.7%",
        "城镇污水集中处理率: 完成97.7% 101%",
    ]
