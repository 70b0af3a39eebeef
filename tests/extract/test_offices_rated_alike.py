"""Offices that have a rate alike, clause by clause: a row of each."""

import pytest

from bulletin_parser import parse_text

from .reports import rows

_TITLE = "关于2023年1—9月清岚州问题整改进展情况的通报\n截至9月底，进展情况如下：\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "州交警支队、州商务局整改率100%，州住建局整改率86%。",
            ["州交警支队整改率: 100%", "州商务局整改率: 100%", "州住建局整改率: 86%"],
        ),
        ("州城管局、州商务局按期办结率均为98%。", ["州城管局按期办结率: 98%", "州商务局按期办结率: 98%"]),
        ("山城区、清江县整改率100%，西峡县整改率86%。", ["整改 山城区: 100%", "整改 清江县: 100%", "整改 西峡县: 86%"]),
    ],
)
def test_rates_of_offices(text: str, told: list[str]) -> None:
    (project,) = parse_text(_TITLE + text).projects
    assert rows(project) == told


def test_a_work_of_an_office_is_a_work() -> None:
    found = parse_text(f"{_TITLE}州水务局水厂扩建完成率95%，州住建局改造老旧小区12个。").projects
    assert all(row.name != "州水务局水厂扩建完成率" for project in found for row in project.indicators)
