"""How far spending is, as a rate, and how those stand that a sentence tells of behind a count."""

from extract.reports import bulletin, rows, standing


def test_progress_of_spending_is_a_rate() -> None:
    found = bulletin("健康惠民项目支出进度已达88.6%，社保惠民项目支出进度达到71.3%。").projects
    assert [row.split(": ")[1] for each in found for row in rows(each)] == ["88.6%", "71.3%"]


def test_what_is_under_way_is_none_of_those_not_begun() -> None:
    found = bulletin(
        "35个子项目中，已提前完成年度任务3个，按计划有序推进27个，尚未开工5个。其中，城镇老旧小区改造开工42个，占年度任务168"
        "个的25%；新建农村公路86公里，占年度任务的14.3%。"
    )
    assert [each.status for each in found.projects] == [None, None]
    assert standing(found) == ["completed 3 ", "on_track 27 ", "not_started 5 "]


def test_what_is_to_be_rebuilt_of_which_some_is_begun() -> None:
    (found,) = bulletin("新建、改扩建学校28所，已开工25所，建成11所。").projects
    assert rows(found) == ["新建、改扩建学校: 目标28所 完成11所", "已开工: 完成25所"]
