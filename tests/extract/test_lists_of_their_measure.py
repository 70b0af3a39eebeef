"""Lists over places: whose measure they are of, and which places they hold."""

import pytest

from bulletin_parser import parse_text
from extract.reports import bulletin, rows

_HEAD = "湘西自治州2022年1-5月重点工作进展情况通报\n"


def _regions(text: str) -> list[str | None]:
    found = parse_text(f"{_HEAD}{text}\n")
    return [row.region for each in found.projects for row in each.indicators]


def test_a_list_belongs_to_the_project_that_its_measure_names() -> None:
    text = (
        "公路项目完成投资59亿元，为年计划的83%。农村公路完成投资15.6亿元，为年计划的88%。"
        "从农村公路投资完成率看，居前两位的是吉首市（104.3%）、泸溪县（98.6%），居后两位的是凤凰县（61.2%）、古丈县（58.7%）。"
    )
    found = parse_text(f"{_HEAD}{text}\n")
    assert [each.title for each in found.projects] == ["公路项目", "农村公路"]
    assert rows(found.projects[1])[1] == "农村公路投资完成率 吉首市: 104.3%"
    assert [row.region for row in found.projects[1].indicators][1:] == ["吉首市", "泸溪县", "凤凰县", "古丈县"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "从开工率看，排名前两位的是吉首市（94.3%）、泸溪县（91.6%）；排名后两位的是凤凰县（61.2%）、古丈县（58.7%）。",
            ["吉首市", "泸溪县", "凤凰县", "古丈县"],
        ),
        (
            "参保率排名前三名的镇（乡）：白石镇99.2%、青山镇98.5%、大溪乡97.8%；参保率排名后三名的镇（乡）：石湾乡84.9%、柳河镇82.7%、东旺镇81.4%。",
            ["白石镇", "青山镇", "大溪乡", "石湾乡", "柳河镇", "东旺镇"],
        ),
        ("资金支付率丹霞社区78.2%、南岭社区71.5%、樟树社区66.3%。", ["丹霞社区", "南岭社区", "樟树社区"]),
        ("从开工情况看，吉首市开工率86.4%，州直部门（含厅局实施项目）开工率仅为54.2%。", ["吉首市", "州直部门"]),
    ],
)
def test_places(text: str, expected: list[str]) -> None:
    assert _regions(text) == expected


def test_rankings_of_towns_in_brackets_are_read() -> None:
    text = "参保率排名前三名的镇（乡）：白石镇99.2%、青山镇98.5%、大溪乡97.8%。"
    (ranking,) = parse_text(f"{_HEAD}{text}\n").rankings
    assert [name for (name,) in ranking.order] == ["白石镇", "青山镇", "大溪乡"]


def test_the_last_of_some_places_may_be_joined() -> None:
    found = parse_text(f"{_HEAD}从整改情况看，吉首市、泸溪县和凤凰县已全部完成整改。\n")
    assert [member.text for each in found.summaries for state in each.by_status for member in state.members] == [
        "吉首市",
        "泸溪县",
        "凤凰县",
    ]


def test_what_is_done_late_keeps_its_name() -> None:
    found = parse_text(f"{_HEAD}工单办理：按期回复3052件、二级单位逾期回复74件。\n")
    assert "逾期回复: 完成74件" in rows(found.projects[0])


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("农村公路完成率仅为23%，危房改造开工率不足50%。", ["农村公路 23", "危房改造 50"]),
        (
            "农村公路、危房改造完成率分别为23%、50%，农村饮水完成率为65%。",
            ["农村公路 23", "危房改造 50", "农村饮水 65"],
        ),
        ("完成率超过50%的有：农村饮水（86%）、户厕改造（61%）。", ["农村饮水 86", "户厕改造 61"]),
        ("完成率低于50%的有农村饮水（38%）、户厕改造（42%）。", ["农村饮水 38", "户厕改造 42"]),
        ("完成率较高的项目是农村饮水（86%）、户厕改造（61%）。", ["农村饮水 86", "户厕改造 61"]),
    ],
)
def test_rates_of_works_told_of_alike(sentence: str, expected: list[str]) -> None:
    found = bulletin(f"二、进展情况\n{sentence}")
    assert [f"{one.title} {one.indicators[0].rate}" for one in found.projects] == expected
    assert all(number.role != "unclaimed" for number in found.numbers)


def test_short_names_of_parts_behind_a_part_with_its_rate() -> None:
    found = bulletin("二、进展情况\n（一）“四好农村路”建设。路基完成62%，桥涵完成78%，绿化完成20%。")
    assert [f"{one.name} {one.rate}" for one in found.projects[0].indicators] == ["路基 62", "桥涵 78", "绿化 20"]


def test_the_rate_of_its_money_is_of_the_work() -> None:
    found = bulletin("二、进展情况\n农村公路完成率23%，配套资金支付率50%。")
    assert [[one.name for one in each.indicators] for each in found.projects] == [["农村公路", "支付"]]
