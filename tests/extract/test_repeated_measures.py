"""Offices, with places among them or without, each with the same words before its figure."""

import pytest

from bulletin_parser import parse_text
from extract.reports import rows

HEAD = "云岭市2023年3月数字城管运行情况通报\n\n3月，全市受理案件1250件，办结1241件，办结率99.3%。\n\n"


def test_each_office_has_a_row_and_no_status() -> None:
    found = parse_text(f"{HEAD}从责任单位来看，市城管局逾期12件，柳河镇逾期9件，云岭供水公司逾期7件，其余按期办结。\n")
    told = [row for project in found.projects for row in rows(project)]
    assert told[-3:] == ["市城管局逾期: 完成12件", "逾期 柳河镇: 完成9件", "云岭供水公司逾期: 完成7件"]
    assert not found.summaries


def test_clauses_that_measure_other_things_are_no_list() -> None:
    found = parse_text(f"{HEAD}市城管局逾期12件，市住建局结案9件，均已反馈。\n")
    assert "市城管局逾期" not in {row.name for project in found.projects for row in project.indicators}


def test_how_projects_are_parted_among_offices_is_no_measure_of_theirs() -> None:
    found = parse_text(f"{HEAD}其中，县住建局民生实事项目3个；县教育局民生实事项目2个；县水利局民生实事项目1个。\n")
    assert [row.name for project in found.projects for row in project.indicators if "局" in row.name] == []


@pytest.mark.parametrize(
    ("told", "works"),
    [
        ("县中医院迁建完成投资1.5亿元，县人民医院迁建完成投资2.4亿元。", ["县中医院迁建", "县人民医院迁建"]),
        ("便民服务中心建设8个，党群服务中心建设15个。", ["便民服务中心", "党群服务中心"]),
        ("市水利局完成投资3亿元，市交通局完成投资5亿元。", ["市水利局", "市交通局"]),
    ],
)
def test_what_is_done_is_of_a_project_each(told: str, works: list[str]) -> None:
    found = parse_text(f"云岭市2023年民生实事进展情况通报\n{told}\n").projects
    assert [project.title for project in found] == works


def test_the_standing_of_the_last_work_is_kept() -> None:
    told = "县养老院改造完成投资800万元，县福利院改造完成投资600万元，进度滞后。"
    found = parse_text(f"云岭县2023年民生实事进展情况通报\n{told}\n").projects
    assert [(project.title, project.status) for project in found] == [
        ("县养老院改造", None),
        ("县福利院改造", "behind"),
    ]
