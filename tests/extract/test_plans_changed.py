"""Targets, and standards, that were changed to others."""

import pytest

from bulletin_parser import parse_text

from .reports import rows

_HEAD = "关于重点民生实事进展的通报\n\n"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("原计划建设10个，现调整为12个，已建成9个。", "目标12个 完成9个"),
        ("年初目标10个，年中调增至12个，已建成9个。", "目标12个 完成9个"),
        ("计划由10个调整为12个，已建成9个。", "目标12个 完成9个"),
        ("建设10个，后经批准调减为8个，已建成5个。", "目标8个 完成5个"),
    ],
)
def test_a_target_is_what_the_plan_was_changed_to(told: str, expected: str) -> None:
    found = parse_text(f"{_HEAD}1.青年驿站建设。{told}")
    assert rows(found.projects[0]) == [f"青年驿站建设: {expected}"]
    assert "previous" in {number.role for number in found.numbers}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("补助标准600元，现调整为650元", "补助标准: 完成650元"),
        ("计划投资3亿元，后调整为4亿元", "投资: 目标400000000元"),
        ("总投资3亿元，后调整为4亿元", "总投资: 完成400000000元"),
    ],
)
def test_money_is_called_by_what_was_changed(told: str, expected: str) -> None:
    (project,) = parse_text(f"{_HEAD}1.困难群众救助。{told}，惠及1.2万人。").projects
    assert rows(project)[0] == expected
