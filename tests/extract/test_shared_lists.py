"""Figures shared out among as many: a last name with 和, steps among other rows, results, and what a task is of."""

from decimal import Decimal

import pytest

from bulletin_parser import parse_text

_TITLE = "关于2022年1—8月青湖州民生实事推进情况的通报\n"


def _rows(text: str) -> list[tuple[str, str | None, object, object, object]]:
    bulletin = parse_text(_TITLE + text)
    assert not [number.text for number in bulletin.numbers if number.role == "unclaimed"]
    return [
        (row.name, p.status, row.target and row.target.value, row.actual and row.actual.value, row.rate)
        for p in bulletin.projects
        for row in p.indicators
    ]


def test_the_last_of_the_names_is_joined_by_and() -> None:
    text = "街巷道路改造、供水管网更新和旧楼院整修进展顺利，分别完成今年计划的62%、71%和94%，东湖区提前完成了整修任务。"
    assert _rows(text) == [
        ("街巷道路改造", "on_track", None, None, Decimal(62)),
        ("供水管网更新", "on_track", None, None, Decimal(71)),
        ("旧楼院整修", "on_track", None, None, Decimal(94)),
    ]


def test_rates_go_to_steps_and_other_rows_in_their_order() -> None:
    text = "四、治理拥堵。国庆节前完成6条城区旧路改造，开工建设5座天桥，打通4处路口，分别达到计划的52%、36%和68%。"
    assert _rows(text) == [
        ("城区旧路改造", None, None, 6, Decimal(52)),
        ("开工建设", None, None, 5, Decimal(36)),
        ("路口", None, None, 4, Decimal(68)),
    ]


def test_results_that_are_shared_out_are_rows_of_their_own() -> None:
    text = "完成视力筛查3.1万例、骨龄筛查2.9万例，筛查率分别为95.4%、93.2%，分别高出年度目标任务5.4个、3.2个百分点。"
    assert [(name, actual) for name, _, _, actual, _ in _rows(text)] == [
        ("视力筛查", 31000),
        ("骨龄筛查", 29000),
        ("筛查率", Decimal("95.4")),
        ("筛查率", Decimal("93.2")),
    ]


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("全州4000个配电台区改造升级计划，已开工建设620个配电台区。", 4000),
        ("今年安排320公里农村公路建设计划，已开工200公里。", 320),
        ("今年下达310户农村危房改造任务，已开工200户。", 310),
        ("已完成310户农村危房改造任务。", None),
        ("招募西部计划志愿者312人，占目标任务的104%。", None),
    ],
)
def test_what_a_plan_or_task_is_of_is_a_target(text: str, target: int | None) -> None:
    assert _rows(text)[0][2] == target
