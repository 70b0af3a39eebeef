"""Bounds that the next clause says exactly, blanks before a growth, and tasks of this year that places have done."""

from .reports import bulletin, rows

HOUSING = (
    "截至9月底，全市棚户区改造开工8126套，占年度目标任务的86.4%。东湖区、南山县已经完成了今年的棚户区改造开工目标任务。"
    "北山县低于50%，为33.6%。"
)


def test_a_bound_gives_way_to_what_it_is() -> None:
    text = (
        "全市粮食收获486.3万亩，收获进度达到68.7%。从地区上看，"
        "渭源县粮食收获面积超过200万亩，已达到217.4万亩；通渭县收获进度偏慢，为51.3%。"
    )
    told = [row for project in bulletin(text).projects for row in rows(project)]
    assert [row.split(": ")[1] for row in told] == ["完成4863000亩 68.7%", "完成2174000亩", "51.3%"]


def test_places_that_have_done_the_task_of_this_year_are_members() -> None:
    told = bulletin(HOUSING)
    (project,) = told.projects
    assert rows(project)[1:] == ["棚户区改造 北山县: 33.6%"]
    (state,) = told.summaries[0].by_status
    assert (state.status, [member.text for member in state.members]) == ("completed", ["东湖区", "南山县"])


def test_growth_behind_a_blank_and_by_about_so_many_times() -> None:
    text = "增值税完成10亿元，同比增长 3.1%；营业税完成9亿元，增长约1.4倍。"
    told = [row for project in bulletin(text).projects for row in rows(project)]
    assert told == ["增值税: 完成1000000000元 同比3.1", "营业税: 完成900000000元 同比140"]


def test_how_much_was_done_as_planned_does_not_say_that_all_is() -> None:
    (found,) = bulletin("县医院迁建按计划完成投资1.2亿元，占年度计划的60%。").projects
    assert (found.title, found.status) == ("县医院迁建", None)
