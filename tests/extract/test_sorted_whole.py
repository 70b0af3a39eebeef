"""Works of a kind that an account counts and sorts by name, and items that stand within the account of another."""

import pytest

from bulletin_parser import parse_text

from .reports import rows

HEAD = "云峦县2022年5月安全生产检查情况通报\n"
LED = "一、水利设施（责任单位：县水利局）\n"
SORTED = "列入整治的5座病险水库中，青山水库、白云水库2座已整改销号，龙潭水库1座整改滞后，其余2座按计划推进。"


@pytest.mark.parametrize("heading", [LED, "一、水利设施\n"])
def test_names_of_a_whole_are_members(heading: str) -> None:
    bulletin = parse_text(f"{HEAD}{heading}检查水库46座，发现隐患231处，已整改207处。{SORTED}\n")
    found = next(one for one in bulletin.summaries if one.group == "病险水库")
    assert [one.text for one in found.totals] == ["5座"]
    assert [(one.status, one.count, [m.text for m in one.members]) for one in found.by_status] == [
        ("completed", 2, ["青山水库", "白云水库"]),
        ("behind", 1, ["龙潭水库"]),
        ("on_track", 2, []),
    ]
    assert not any(row.name.startswith("青山水库") for project in bulletin.projects for row in project.indicators)


def test_a_sentence_that_names_none_of_a_whole_only_measures() -> None:
    bulletin = parse_text(f"{HEAD}{LED}列入整治的5座病险水库中，2座已完工，3座正在施工。\n")
    assert not [one for one in bulletin.summaries if one.group == "病险水库"]


def test_an_item_within_an_account_has_its_own_status() -> None:
    text = f"{HEAD}{LED}检查水库46座。病险水库除险加固（责任单位：县水利局）年度任务5座，已完成5座，提前完成。\n"
    first, second = parse_text(text).projects
    assert (first.title, first.status, rows(first)) == ("水利设施", None, ["检查水库: 完成46座"])
    assert (second.title, second.status, second.lead_agencies) == ("病险水库除险加固", "completed", ("县水利局",))
    assert rows(second) == ["病险水库除险加固: 目标5座 完成5座"]


def test_what_is_ordered_is_no_status() -> None:
    (found,) = parse_text(f"{HEAD}{LED}检查工地46个，责令停工整改5个。\n").projects
    assert found.status is None
