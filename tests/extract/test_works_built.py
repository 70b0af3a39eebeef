"""Works of several kinds, each with how many were built: none of them is a whole of which some stand so."""

from extract.reports import bulletin, rows


def test_works_that_were_built_are_counted_as_rows() -> None:
    found = bulletin("（一）道路建设。完成12个农村公路工程，建成3个桥梁工程，全面完成目标任务。")
    (road,) = found.projects
    assert rows(road) == ["农村公路工程: 完成12个", "桥梁工程: 完成3个"]
    assert road.status == "completed"
    assert not found.summaries


def test_works_stay_in_the_name_before_how_much_of_the_plan_is_done() -> None:
    found = bulletin("二、总体情况\n福利院建设完成年度任务的80%，体育馆建设完成计划的75%。")
    assert {each.title: rows(each) for each in found.projects} == {
        "福利院建设": ["福利院建设: 80%"],
        "体育馆建设": ["体育馆建设: 75%"],
    }
