"""What stands behind a place, or an office, and its colon is what is told of there, or what that office does."""

from bulletin_parser import parse_text

from .reports import rows

_HEAD = "甲市民生实事进展情况通报\n（截至2024年6月底）\n"


def test_works_of_places_line_by_line_are_the_projects() -> None:
    found = parse_text(
        f"{_HEAD}永丰县：农村危房改造任务56户，已竣工48户；新建村卫生室12个，已建成9个。\n"
        "永新县：农村危房改造任务86户，已竣工78户；新建村卫生室22个，已建成12个。"
    )
    assert [(project.title, rows(project)) for project in found.projects] == [
        ("农村危房改造", ["农村危房改造 永丰县: 目标56户 完成48户", "农村危房改造 永新县: 目标86户 完成78户"]),
        ("新建村卫生室", ["新建村卫生室 永丰县: 目标12个 完成9个", "新建村卫生室 永新县: 目标22个 完成12个"]),
    ]


def test_lines_of_places_under_one_project_stay_its_rows() -> None:
    (project,) = parse_text(
        "农村危房改造进展情况通报\n永丰县：任务56户，已竣工48户。\n永新县：任务86户，已竣工78户。"
    ).projects
    assert [row.region for row in project.indicators] == ["永丰县", "永新县"]


def test_works_behind_places_stand_as_they_are_said_to() -> None:
    found = parse_text("督查通报\n官渡镇：标准厂房建设进展缓慢，目前仅完成场平。\n桥头镇：污水处理厂建设进展顺利。")
    assert [(project.title, project.region, project.status) for project in found.projects] == [
        ("标准厂房建设", "官渡镇", "behind"),
        ("污水处理厂建设", "桥头镇", "on_track"),
    ]


def test_an_office_before_a_colon_answers_for_the_work() -> None:
    found = parse_text(
        f"{_HEAD}县教育局：计划新建幼儿园3所，已建成2所。县卫健委：计划改造村卫生室30个，已完成24个，完成率80%。"
    )
    assert [(project.lead_agencies, rows(project)) for project in found.projects] == [
        (("县教育局",), ["新建幼儿园: 目标3所 完成2所"]),
        (("县卫健委",), ["改造村卫生室: 目标30个 完成24个 80%"]),
    ]


def test_an_item_that_an_office_heads_tells_of_its_work() -> None:
    found = parse_text(
        f"{_HEAD}1.县水利局：实施农村供水工程9处，均在建。\n2.县民政局：新增养老床位200张，已完成160张。"
    )
    assert [(project.title, project.lead_agencies) for project in found.projects] == [
        ("农村供水工程", ("县水利局",)),
        ("新增养老床位", ("县民政局",)),
    ]


def test_an_office_does_not_lead_what_it_receives() -> None:
    found = parse_text("12345热线办理情况通报\n县水利局：受理120件，办结118件。\n县民政局：受理80件，办结78件。")
    assert [row.actual.value for project in found.projects for row in project.indicators if row.actual] == [
        120,
        118,
        80,
        78,
    ]
    assert all(not project.lead_agencies for project in found.projects)


def test_the_work_that_a_sum_is_spent_on() -> None:
    found = parse_text(
        f"{_HEAD}县财政安排1.2亿元支持农村人居环境整治，已拨付9600万元，拨付率80%。"
        "今年投入1.8亿元实施老旧小区改造，涉及36个小区。"
    )
    assert [project.title for project in found.projects] == ["农村人居环境整治", "老旧小区改造"]
