"""How many of a whole stand so, where 中 and their number follow it without a comma."""

from extract.reports import bulletin, rows


def test_the_whole_has_no_among_in_its_name() -> None:
    found = bulletin("48个重点项目中12个已完工，完工率25%，30个正在施工。")
    assert [project.title for project in found.projects] == ["重点项目"]
    assert {row.name for row in found.projects[0].indicators} == {"重点项目", "正在施工"}
    (summary,) = found.summaries
    assert [(state.status, int(state.count or 0)) for state in summary.by_status] == [
        ("completed", 12),
        ("on_track", 30),
    ]


def test_a_middle_school_keeps_its_name() -> None:
    (found,) = bulletin("第一高中12个班级改造已完成。").projects
    assert "高中" in found.title + "".join(row.name for row in found.indicators)


def test_a_task_for_the_year_may_be_done_without_an_adverb() -> None:
    (summary,) = bulletin("15件民生实事推进顺利，其中，78个子项完成年度目标任务，15个子项正如期推进。").summaries
    assert [(state.status, int(state.count or 0)) for state in summary.by_status][1:] == [
        ("completed", 78),
        ("on_track", 15),
    ]


def test_what_tells_them_from_others_may_be_long() -> None:
    (summary,) = bulletin("40个非城建工程的实事项目按照节点任务有序推进，6个进度滞后。").summaries
    assert [(state.status, int(state.count or 0)) for state in summary.by_status] == [("on_track", 40), ("behind", 6)]


def test_all_that_are_counted_of_which_so_many_are_done_by_now() -> None:
    (project,) = bulletin("列入计划的120个老旧小区，已完成改造98个，完成率81.7%。").projects
    assert rows(project) == ["老旧小区: 目标120个 完成98个 81.7%"]


def test_those_that_have_begun_are_some_of_the_kind_that_is_counted() -> None:
    (summary,) = bulletin("9项补助类民生实事中7项已启动实施，其中：\n2项已完成年度目标任务。").summaries
    assert (summary.group, [int(total.value) for total in summary.totals]) == ("补助类民生实事", [9])
    assert [(state.status, int(state.count or 0)) for state in summary.by_status] == [("on_track", 7), ("completed", 2)]
