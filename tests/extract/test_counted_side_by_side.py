"""What is counted or measured side by side: kinds of works, rates alike, fields with money, stages beside the year."""

import pytest

from bulletin_parser import parse_text
from extract.reports import rows

HEAD = "2022年1-6月重点项目进展情况\n"


def told(text: str) -> list[tuple[str, str]]:
    """Each row with its project's title."""
    return [(one.title, row) for one in parse_text(f"{HEAD}截至6月底，{text}\n").projects for row in rows(one)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "8个省级重点项目、14个市级重点项目完成投资17亿元。",
            ["省级重点项目: 完成8个", "市级重点项目: 完成14个", "投资: 完成1700000000元"],
        ),
        ("8个省级重点项目和14个市级重点项目推进顺利。", ["省级重点项目: 完成8个", "市级重点项目: 完成14个"]),
        (
            "全市8个省级重点项目、14个市级重点项目和20个县级重点项目已开工建设。",
            ["省级重点项目 全市: 完成8个", "市级重点项目 全市: 完成14个", "县级重点项目 全市: 完成20个"],
        ),
        ("84个省重点项目中有71个项目开工建设。", ["省重点项目: 完成84个", "开工建设: 完成71个"]),
    ],
)
def test_works_counted_side_by_side_share_what_is_said(text: str, expected: list[str]) -> None:
    assert [row for _, row in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("农村自来水普及率、规模化供水率均保持100%。", ["农村自来水普及率: 完成100%", "规模化供水率: 完成100%"]),
        (
            "农村自来水普及率和规模化供水率分别达到95%和90%。",
            ["农村自来水普及率: 完成95%", "规模化供水率: 完成90%"],
        ),
        ("森林覆盖率与湿地保护率均为98%。", ["森林覆盖率: 完成98%", "湿地保护率: 完成98%"]),
    ],
)
def test_a_joint_within_a_word_parts_no_names(text: str, expected: list[str]) -> None:
    assert [row for _, row in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "工业完成投资5亿元，农业完成投资6亿元，交通完成投资2亿元。",
            [("工业", "投资: 完成500000000元"), ("农业", "投资: 完成600000000元"), ("交通", "投资: 完成200000000元")],
        ),
        (
            "工业完成投资5亿元，占计划的50%，农业完成投资6亿元，占计划的60%。",
            [("工业", "投资: 完成500000000元 50%"), ("农业", "投资: 完成600000000元 60%")],
        ),
        # parts of a work are none of their own
        ("滨江小学主体完成投资5亿元，附属完成投资1亿元。", [("滨江小学主体", "投资: 完成500000000元")]),
    ],
)
def test_fields_told_alike_are_each_their_own(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text)[: len(expected)] == expected


def test_what_another_has_done_is_no_result_of_a_plan() -> None:
    assert [row for _, row in told("工业类完成投资5亿元，农业类完成投资6亿元。")] == [
        "投资: 完成500000000元",
        "投资: 完成600000000元",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "全县完成投资34.72亿元，完成1-5月投资计划的118.3%，完成年度投资计划的30.8%。",
            ["投资 全县: 完成3472000000元 30.8%", "1-5月投资计划 全县: 118.3%"],
        ),
        (
            "全县完成投资34.72亿元，占年度计划的49%、上半年计划的98%。",
            ["投资 全县: 完成3472000000元 49%", "上半年计划 全县: 98%"],
        ),
        (
            "全县完成投资34.72亿元，完成上半年计划的98%，完成全年计划的49%。",
            ["投资 全县: 完成3472000000元 49%", "上半年计划 全县: 98%"],
        ),
        ("全县完成投资34.72亿元，完成1-5月投资计划的118.3%。", ["投资 全县: 完成3472000000元 118.3%"]),
    ],
)
def test_the_rate_of_a_stage_beside_that_of_the_year(text: str, expected: list[str]) -> None:
    assert [row for _, row in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("新建污水管网3.2万米，完成年度任务的80%。", ["新建污水管网: 完成32000米 80%"]),
        ("年初安排新建公厕9座，已建成6座。", ["新建公厕: 目标9座 完成6座"]),
        ("城区3座污水处理厂提标改造工程已全部完成。", ["污水处理厂提标改造工程 城区: 完成3座"]),
    ],
)
def test_units_aims_and_where(text: str, expected: list[str]) -> None:
    assert [row for _, row in told(text)] == expected
