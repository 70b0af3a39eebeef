"""Paragraphs that tell of what is late, and sentences that count how many there are of their own subject."""

from .reports import bulletin, rows

DONE = "从完成情况看，户厕改造完成20座，占年度任务的46.2%。"


def test_what_a_paragraph_of_late_things_tells_of_is_behind() -> None:
    late = "从滞后情况看，中医馆设备采购312套，占任务的46.2%；户厕改建计划250座，完成131座；泵站改造进展顺利，完成3座。"
    found = bulletin(f"{DONE}\n{late}").projects
    assert [project.status for project in found] == [None, "behind", "behind", "on_track"]


def test_a_subject_of_which_some_are_done() -> None:
    found = bulletin("养老服务中心建设进展顺利，100个中已建成61个、在建39个。")
    (project,) = found.projects
    assert not found.summaries
    assert project.status == "on_track"
    assert rows(project)[0].endswith("目标100个 完成61个")


def test_a_group_of_projects_is_counted() -> None:
    (summary,) = bulletin("省定民生实事进展顺利，20个中已完成8个，推进缓慢2个。").summaries
    assert [state.count for state in summary.by_status] == [8, 2]
