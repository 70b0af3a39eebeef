"""Words that say how an item stands only in a field for that, or alone at the end of its account."""

import pytest

from bulletin_parser import parse_text

TITLE = "2023年1-9月南溪县民生实事项目推进情况公示\n"


def status(told: str) -> str | None:
    return str(parse_text(TITLE + told).projects[0].status)


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("进度评价：正常", "on_track"),
        ("进展状态：超前", "ahead"),
        ("推进评定：较快", "ahead"),
        ("进度评价：慢", "behind"),
        ("进度评价：滞后", "behind"),
        ("质量评价：良好", "None"),
    ],
)
def test_a_field_grades_its_item(field: str, expected: str) -> None:
    told = f"（1）实事名称：新建口袋公园18个\n责任单位：县城管局\n推进情况：已建成9个，绿化2.1万平方米。\n{field}\n"
    assert status(told) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("更换管网3.2公里，投诉量下降64%，办结。", "completed"),
        ("清障3.2公里，完工。", "completed"),
        ("计划清障3.2公里，完工。", "None"),
        ("清障3.2公里，完工，投入36万元。", "None"),
    ],
)
def test_a_mere_verb_closes_an_account(told: str, expected: str) -> None:
    assert (
        status(f"1.城东供热质量问题。责任单位：县住建局。{told}\n2.城西欠薪问题。责任单位：县人社局。推进中。\n")
        == expected
    )
