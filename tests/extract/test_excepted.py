"""What is excepted from the rest that a statement counts: 除县医院迁建尚未开工外，其余9项均已开工."""

import pytest

from .reports import bulletin, standing

STATES = [
    (
        "全市10项民生实事中，除县医院迁建因土地未落实尚未开工外，其余9项均已开工。",
        [("not_started", None, ["县医院迁建"]), ("on_track", 9, [])],
    ),
    (
        "除县医院迁建、农村公路建设2项进度滞后外，其余8项均已完成年度目标任务。",
        [("behind", 2, ["县医院迁建", "农村公路建设"]), ("completed", 8, [])],
    ),
    ("全县实施民生实事10项，除停车场建设外，其余9项均按时序推进。", [("on_track", 9, [])]),
    (
        "全县20件实事中，已完成2件，分别是厕所改造、危桥改造，其他项目正按序时推进。",
        [("completed", 2, ["厕所改造", "危桥改造"])],
    ),
]


@pytest.mark.parametrize(("text", "states"), STATES)
def test_what_is_excepted_stands_for_itself(text: str, states: list[tuple[str, int | None, list[str]]]) -> None:
    (counted,) = bulletin(text).summaries
    assert [(s.status, s.count, [member.text for member in s.members]) for s in counted.by_status] == states


@pytest.mark.parametrize(
    ("statement", "group", "stands"),
    [
        ("其余105个县（市、区）均已完成11月份低保资金发放工作", "低保资金发放", "completed 105"),
        ("其余12个乡镇11月份残疾人补贴均已发放到位", "残疾人补贴", "completed 12"),
    ],
)
def test_how_many_places_but_some_have_done_something(statement: str, group: str, stands: str) -> None:
    read = bulletin(f"二、提高城乡低保水平\n截至11月底，除东湖县，西山县、南河县外，{statement}。")
    (counted,) = read.summaries
    (state,) = counted.by_status
    assert (counted.group, f"{state.status} {state.count}") == (group, stands)
    assert all(project.status is None for project in read.projects)


def test_places_that_have_done_something_are_counted_and_named() -> None:
    found = bulletin("二、农村土地\n其中，花垣、泸溪、古丈等4个县已完成承包地确权登记颁证工作。")
    assert standing(found) == ["completed 4 花垣、泸溪、古丈"]
    assert found.summaries[0].group == "承包地确权登记颁证"
