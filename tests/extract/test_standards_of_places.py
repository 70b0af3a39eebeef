"""Standards and rates that several places have each, and units that the first of two standards says for both."""

import pytest

from extract.reports import bulletin, rows


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "提高特困供养标准。吉首市、泸溪县提高到14700元/人年，永顺县、龙山县提高到11900元/人年。",
            [
                "吉首市: 完成14700元/人年",
                "泸溪县: 完成14700元/人年",
                "永顺县: 完成11900元/人年",
                "龙山县: 完成11900元/人年",
            ],
        ),
        (
            "农村危房改造。吉首市、泸溪县、永顺县等地开工录入率达到100%。",
            ["吉首市: 100%", "泸溪县: 100%", "永顺县: 100%"],
        ),
    ],
)
def test_each_place_has_what_all_have(told: str, expected: list[str]) -> None:
    (project,) = bulletin(told).projects
    assert [row.partition(" ")[2] for row in rows(project)] == expected


def test_the_first_of_two_standards_says_for_whom_and_how_long_both_are() -> None:
    found = bulletin("1.农村低保。农村低保、特困供养标准分别提高到每人每月557元、251元。")
    assert [(n.text, n.unit) for n in found.numbers if n.text.endswith("元")] == [
        ("每人每月557元", "元/人/月"),
        ("251元", "元/人/月"),
    ]
