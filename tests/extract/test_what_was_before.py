"""How high something was at an earlier time, told right behind how high it is: no result of now."""

import pytest

from extract.reports import bulletin, rows


@pytest.mark.parametrize(
    ("told", "expected", "before"),
    [
        ("新增学位12个，占年度任务的80%，4月底为65%", ["新增学位: 完成12个 80%"], ["65%"]),
        ("新增学位12个，占年度任务的80%，去年同期为62%", ["新增学位: 完成12个 80%"], ["62%"]),
        ("新增学位12个，4月底为7个", ["新增学位: 完成12个"], ["7个"]),
        (
            "新增学位12个，4月底为7个；拨付资金5万元，4月底仅为3万元",
            ["新增学位: 完成12个", "拨付资金: 完成50000元"],
            ["7个", "3万元"],
        ),
    ],
)
def test_what_was_before_is_no_result(told: str, expected: list[str], before: list[str]) -> None:
    found = bulletin(f"二、农村教育\n截至5月底，{told}。")
    assert rows(found.projects[0]) == expected
    assert [number.text for number in found.numbers if number.role == "previous"] == before


def test_months_in_turn_are_not_before_each_other() -> None:
    found = bulletin("二、农村教育\n新增学位3月底为12个，4月底为15个。")
    assert not [number.text for number in found.numbers if number.role == "previous"]
