"""What a first sentence says is to be done without a word for it, and what the next shows was done of it."""

import pytest

from bulletin_parser import parse_text

from .reports import rows

_HEAD = "关于重点民生实事进展的通报\n（截至2024年6月底）\n\n"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "建设乡镇健身中心3个、健身广场25个。目前健身中心建成2个，健身广场建成11个。",
            ["乡镇健身中心: 目标3个 完成2个", "健身广场: 目标25个 完成11个"],
        ),
        (
            "新改建农村公路60公里、桥梁12座，总投资1.2亿元。目前已完成公路38公里、桥梁9座。",
            ["新改建农村公路: 目标60公里 完成38公里", "桥梁: 目标12座 完成9座", "总投资: 完成120000000元"],
        ),
        ("全年举办惠民演出300场。上半年完成演出168场。", ["举办惠民演出: 目标300场 完成168场"]),
        ("资助困难学生6000名。截至6月底，已资助学生5100名。", ["资助困难学生: 目标6000名 完成5100名"]),
        ("引进龙头企业12家。上半年，引进龙头企业5家。", ["引进龙头企业: 目标12家 完成5家"]),
    ],
)
def test_the_second_sentence_shows_that_the_first_is_a_plan(told: str, expected: list[str]) -> None:
    found = parse_text(f"{_HEAD}1.惠民行动。{told}")
    assert rows(found.projects[0]) == expected


@pytest.mark.parametrize(
    "told",
    [
        "已建设健身广场25个。目前健身广场建成11个。",
        "排查隐患120处。截至6月底，整改隐患86处。",
        "建设健身广场25个。截至6月底，建成健身广场28个。",
    ],
)
def test_a_first_sentence_is_no_plan_otherwise(told: str) -> None:
    found = parse_text(f"{_HEAD}1.惠民行动。{told}")
    assert all("目标" not in row for row in rows(found.projects[0]))
