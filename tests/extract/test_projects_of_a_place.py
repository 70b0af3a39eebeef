"""Items under headings that are places: how a project stands there is how it stands, unless others have it too."""

from bulletin_parser import parse_text
from extract.reports import standing

TITLE = "清岚市2021年重点项目进展情况通报\n"


def test_a_project_that_one_place_has_has_its_status() -> None:
    found = parse_text(
        f"{TITLE}一、金寨县\n1.污水处理厂项目。进展顺利，完成投资3000万元。\n2.农贸市场项目。进度滞后。\n"
        "二、霍邱县\n1.县医院迁建项目。已竣工。\n2.体育馆项目。尚未开工。\n"
    )
    assert [(each.title, each.status) for each in found.projects] == [
        ("污水处理厂项目", "on_track"),
        ("农贸市场项目", "behind"),
        ("县医院迁建项目", "completed"),
        ("体育馆项目", "not_started"),
    ]
    assert standing(found) == []


def test_a_project_that_several_places_have_stands_otherwise_in_each() -> None:
    found = parse_text(f"{TITLE}一、金寨县\n1.农贸市场项目。已竣工。\n二、霍邱县\n1.农贸市场项目。尚未开工。\n")
    assert [(each.title, each.status) for each in found.projects] == [("农贸市场项目", None)]
    assert [summary.region for summary in found.summaries] == ["金寨县", "霍邱县"]
