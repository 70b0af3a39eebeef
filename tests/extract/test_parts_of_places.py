"""How many of a whole each place or office has, and how many of its own stand so."""

import pytest

from bulletin_parser import parse_text

from .reports import rows

_TITLE = "关于2023年1—9月清岚州民生实事进展情况的通报\n截至9月底，进展情况如下：\n"


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        (
            "衔接资金项目128个，其中山城区46个，完工28个；清江县18个，完工12个。",
            [(None, 128, []), ("山城区", 46, [28]), ("清江县", 18, [12])],
        ),
        (
            "全州共实施20件民生实事，已完成15件。山城区9件，完成7件，其余2件正在推进；清江县11件，完成8件。",
            [("全州", 20, [15]), ("山城区", 9, [7, 2]), ("清江县", 11, [8])],
        ),
        (
            "衔接资金项目128个。按部门分，农业农村局46个，完工28个；水务局18个，完工12个。",
            [(None, 128, []), ("农业农村局", 46, [28]), ("水务局", 18, [12])],
        ),
    ],
)
def test_wholes_with_the_part_of_each_place(text: str, counts: list[tuple[str | None, int, list[int | None]]]) -> None:
    found = parse_text(_TITLE + text).summaries
    told = [(one.region, int(one.totals[0].value), [state.count for state in one.by_status]) for one in found]
    assert told == counts


def test_offices_of_which_a_sentence_announces_how_far_each_is() -> None:
    text = "各单位开复工情况：县工信局18个，开复工16个；县住建局22个，开复工15个。"
    (project,) = parse_text(_TITLE + text).projects
    assert [(row.region, int(row.actual.value) if row.actual else 0) for row in project.indicators] == [
        ("县工信局", 18),
        ("县工信局", 16),
        ("县住建局", 22),
        ("县住建局", 15),
    ]


def test_parts_of_a_work_are_rows_of_it() -> None:
    text = "一、老旧小区。改造小区156个，其中山城区46个，完工28个。\n二、公厕。完成18座。"
    found = parse_text(_TITLE + text).projects[0]
    assert rows(found) == ["改造小区: 完成156个", "改造小区 山城区: 完成46个", "完工 山城区: 完成28个"]
