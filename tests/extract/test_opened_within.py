"""Paragraphs that count how many of a whole stand so, and then tell of as many; words for a status that say none."""

from extract.reports import bulletin

WHOLE = "40个实事项目中，有3个项目超额完成节点任务。"
TOLD = "村道建设上半年完成248公里；村邮站建设已建成349个；社会保障卡工程已发卡37.9万张。"


def test_each_project_of_the_paragraph_stands_as_it_says() -> None:
    found = bulletin(WHOLE + TOLD)
    assert [(project.title, project.status) for project in found.projects] == [
        ("村道建设", "ahead"),
        ("村邮站建设", "ahead"),
        ("社会保障卡工程", "ahead"),
    ]
    (summary,) = found.summaries
    assert [len(state.members) for state in summary.by_status] == [3]


def test_more_than_were_counted_do_not() -> None:
    found = bulletin(WHOLE.replace("3", "2") + TOLD)
    assert {project.status for project in found.projects} == {None}


def test_what_is_not_up_to_standard_is_not_done() -> None:
    (found,) = bulletin("饮水安全工程计划解决127万人水质不达标问题，目前正在铺设管网。").projects
    assert found.status != "completed"


def test_a_plan_that_is_drawn_up_is_a_part() -> None:
    (found,) = bulletin("技防监控工程年度任务新建监控点40处，目前点位勘验、建设方案制定已完成。").projects
    assert found.status is None


def test_those_who_set_the_tasks_are_no_names() -> None:
    found = bulletin("今年上半年，市委、市政府2016年为民办实事工程整体进展顺利。").summaries
    assert not any(member.text == "市委" for one in found for state in one.by_status for member in state.members)
