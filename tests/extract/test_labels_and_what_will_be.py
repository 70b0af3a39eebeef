"""Labels for some that are told of one by one, and what will come of a work once it is there."""

from bulletin_parser import parse_text
from extract.reports import rows, standing

HEAD = "某市民生实事进展情况通报\n（截至2024年6月底）\n"


def test_a_label_for_those_that_have_faults_is_no_project() -> None:
    found = parse_text(
        f"{HEAD}存在问题的单位：县教育局负责的城南小学建设项目，目前仅完成主体工程的40%；"
        "县文旅局负责的博物馆改造项目，至今未动工。\n"
    )
    assert [(each.title, each.lead_agencies) for each in found.projects] == [
        ("城南小学建设项目", ("县教育局",)),
        ("博物馆改造项目", ("县文旅局",)),
    ]


def test_a_label_for_those_that_stand_behind_is_no_project() -> None:
    found = parse_text(
        "某市经济运行通报\n（2024年1-6月）\n全省排名靠后的指标有：一般公共预算收入增长2.1%，居全省第12位；"
        "固定资产投资增长1.8%，居全省第11位。\n"
    )
    assert [each.title for each in found.projects] == ["一般公共预算收入", "固定资产投资"]


def test_what_will_come_of_a_work_is_named_without_when_and_told_of_it() -> None:
    (found,) = parse_text(
        f"{HEAD}新、改扩建公办幼儿园16所，年度计划投资0.8亿元。预计建成后可新增学位约4300个。\n"
    ).projects
    assert "新增学位" in [row.name for row in found.indicators]


def test_how_those_stand_that_are_listed_is_no_part_of_what_is_measured() -> None:
    found = parse_text(f"{HEAD}农村改厕进度滞后的有洛宁县（52%）、汝阳县（47.5%）、嵩县（45%）。\n")
    assert [row for each in found.projects for row in rows(each)] == [
        "农村改厕 洛宁县: 52%",
        "农村改厕 汝阳县: 47.5%",
        "农村改厕 嵩县: 45%",
    ]
    assert standing(found) == ["behind - 洛宁县、汝阳县、嵩县"]
