"""Items right behind a statement that counts as many, under headings that count what is told of."""

from .reports import bulletin

LIST = """（一）26项重点工作任务推进情况
重点工作任务中，24项任务推进正常，2项任务滞后。
1.新建充电桩300个。1-5月新建充电桩96个。
2.水果出口2000吨以上。1-5月完成出口420吨。
"""


def test_as_many_items_as_were_counted_last_stand_so() -> None:
    found = bulletin(LIST)
    assert [(p.title, p.status) for p in found.projects] == [
        ("新建充电桩300个", "behind"),
        ("水果出口2000吨以上", "behind"),
    ]
    (count,) = found.summaries
    assert [(s.count, len(s.members)) for s in count.by_status] == [(24, 0), (2, 2)]


def test_other_numbers_of_items_stand_as_they_say() -> None:
    found = bulletin(LIST + "3.整治老旧管网12公里。1-5月整治3公里。\n")
    assert [p.status for p in found.projects] == [None, None, None]


def test_a_heading_that_counts_names_no_project() -> None:
    first = "（一）8项民生实事任务进展情况\n8项民生实事中，5项已完成，其余3项已进场施工。"
    second = "（二）4项改革任务落实情况\n4项改革任务均按计划推进。"
    assert not bulletin(f"{first}\n{second}").projects


def test_behind_mere_counts_each_measure_is_told_of_alone() -> None:
    found = bulletin(
        "4项指标符合预期，2项指标未达预期。其中，固定资产投资增长9.3%，全省排名第4位；"
        "优良天数241天，全省排名第2位；进出口总额增长6.5%，全省排名第7位。"
    ).projects
    assert [p.title for p in found] == ["固定资产投资", "优良天数", "进出口总额"]
    assert [str(p.indicators[0].yoy) for p in found] == ["9.3", "None", "6.5"]


def test_items_under_another_heading_are_none_of_them() -> None:
    found = bulletin(
        "全州重点任务中，24项任务推进正常，2项未开工。\n已竣工项目：①新建充电桩，完成投资1.2亿元；②水果出口基地，完成投资3.3亿元。"
    )
    assert "not_started" not in [p.status for p in found.projects]
