"""Places that only an enumeration with figures gives away, and orders that follow one another in a sentence."""

from bulletin_parser import parse_text
from extract.reports import rows

_HEAD = "云峦市2022年1-5月重点项目进展通报\n"


def _rows(text: str) -> list[str]:
    return [line for project in parse_text(f"{_HEAD}{text}\n").projects for line in rows(project)]


def test_names_with_figures_among_places_are_places() -> None:
    lines = _rows("重点项目完成率，江岭县20.5%、石湾县20.4%、青屿岛16.9%、北岸15.4%。")
    assert [line.rpartition(" ")[0].rpartition(" ")[2] for line in lines] == ["江岭县:", "石湾县:", "青屿岛:", "北岸:"]


def test_kinds_offices_and_what_is_said_are_no_places() -> None:
    found = parse_text(f"{_HEAD}重点项目江岭县20个、石湾县12个、工业类8个、已开工5个。\n")
    assert {row.region for project in found.projects for row in project.indicators} <= {"江岭县", "石湾县", None}


def test_orders_behind_one_another_are_each_read() -> None:
    text = (
        "从县区看，在建项目完成比例从高到低依次为：江岭县20%、石湾县18%、青禾县15%；"
        "预备项目完成比例从高到低依次为：青禾县16%、江岭县12%、石湾县6%。"
    )
    found = parse_text(f"{_HEAD}全市重点项目完成投资16亿元，占年度计划的18%。\n{text}\n").rankings
    assert [[names[0] for names in ranking.order] for ranking in found] == [
        ["江岭县", "石湾县", "青禾县"],
        ["青禾县", "江岭县", "石湾县"],
    ]
    assert found[0].group is not None
    assert found[0].group.startswith("在建项目")
