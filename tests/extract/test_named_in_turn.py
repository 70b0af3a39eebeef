"""Projects that sentences name one after another: 一是公厕新建。截至5月底，已完工74座。二是…。已…."""

from .reports import bulletin, rows


def test_each_is_told_of_behind_its_name() -> None:
    first, second = bulletin(
        "二、推进“厕所革命”\n一是城区公厕新建改造。截至5月底，已完工86座，完成年度任务的108%。"
        "二是景区公厕改建。截至5月底，已完工34座，在建6座。"
    ).projects
    assert (first.title, rows(first)) == ("城区公厕新建改造", ["完工: 完成86座 108%"])
    assert (second.title, rows(second)) == ("景区公厕改建", ["完工: 完成34座", "在建: 完成6座"])


def test_what_is_told_of_may_be_said_again() -> None:
    text = "二、厕所革命\n一是城区公厕新建改造。截至5月底，全市城区公厕已完工86座。二是景区公厕改建。目前，已完工34座。"
    assert [project.title for project in bulletin(text).projects] == ["城区公厕新建改造", "景区公厕改建"]


def test_a_name_that_says_how_much_has_a_target() -> None:
    (project,) = bulletin("关于青年公寓建设。一是市级3万套公寓建设。目前，已有1.9万套进场施工。").projects
    assert project.title == "市级3万套公寓建设"
    assert rows(project)[0].endswith("目标30000套")


def test_what_is_urged_is_no_project() -> None:
    titles = [project.title for project in bulletin("实事进展顺利。一是强化组织领导。目前，已召开会议3次。").projects]
    assert "强化组织领导" not in titles


def test_what_was_planned_may_be_told_first() -> None:
    text = (
        "二、厕所革命\n一是城市建成区公共厕所新建改造。截至5月底，全市城市公共厕所已完工86座。"
        "二是旅游厕所建设。计划新建40座，已完工34座，工作有序推进。"
    )
    first, second = bulletin(text).projects
    assert (first.title, first.status, len(rows(first))) == ("城市建成区公共厕所新建改造", None, 1)
    assert (second.title, second.status) == ("旅游厕所建设", "on_track")
