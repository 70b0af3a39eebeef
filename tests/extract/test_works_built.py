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


def test_what_is_done_with_works_is_counted_by_their_name() -> None:
    found = bulletin(
        "■ 农村水利提升工程\n完成312件饮水工程维修养护，完成7件小（2）型病险水库除险加固任务。\n"
        "■ 教育惠民工程\n新建幼儿园11所。"
    )
    assert not found.summaries
    assert [row for each in found.projects for row in rows(each)] == [
        "饮水工程维修养护: 完成312件",
        "小（2）型病险水库除险加固: 完成7件",
        "新建幼儿园: 完成11所",
    ]


def test_what_is_counted_in_two_units_has_one_name() -> None:
    found = bulletin("二、总体情况\n完成配电线路改造248公里。农村公路改建428条896公里，其中：通村公路273条542公里。")
    assert [row for each in found.projects for row in rows(each)] == [
        "配电线路改造: 完成248公里",
        "农村公路改建: 完成428条",
        "农村公路改建: 完成896公里",
        "通村公路: 完成273条",
        "通村公路: 完成542公里",
    ]


def test_a_rate_is_of_what_is_counted_first() -> None:
    found = bulletin("二、总体情况\n农村公路120公里3.2亿元，完成率80%。新建公厕5座120平方米，完成率90%。")
    assert [row for each in found.projects for row in rows(each)] == [
        "农村公路: 完成120公里 80%",
        "农村公路: 完成320000000元",
        "新建公厕: 完成5座 90%",
        "新建公厕: 完成120平方米",
    ]
