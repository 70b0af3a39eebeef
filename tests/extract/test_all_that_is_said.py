"""Statements that are nothing but how many projects stand so."""

from extract.reports import bulletin


def test_one_number_of_projects_says_enough() -> None:
    (summary,) = bulletin("40个非城建的实事项目按照节点任务有序推进；县医院迁建工程完成投资3亿元。").summaries
    (state,) = summary.by_status
    assert (state.status, state.count, state.status_text) == ("on_track", 40, "按照节点任务有序推进")


def test_what_goes_on_is_no_such_statement() -> None:
    assert not bulletin("40个实事项目有序推进，完成投资3亿元，其中县医院迁建工程完成投资1亿元。").summaries
