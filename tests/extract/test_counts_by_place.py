"""How many of each place stand how, and what is said of some places alone."""

import pytest

from extract.reports import bulletin, project, rows, standing

_TITLE = "便民服务提升"


def _by_place(statement: str) -> list[tuple[str | None, str, int | None]]:
    found = bulletin(f"二、县市落实情况\n{statement}").summaries
    return [(each.region, str(state.status), state.count) for each in found for state in each.by_status]


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        (
            "28个指标中，龙山县完成22个、永顺县完成20个，花垣县、古丈县均完成17个。",
            [
                ("龙山县", "completed", 22),
                ("永顺县", "completed", 20),
                ("花垣县", "completed", 17),
                ("古丈县", "completed", 17),
            ],
        ),
        (
            "龙山县10个项目全部达序；永顺县9个项目完成，1个项目滞后（农村公路）。",
            [("龙山县", "on_track", 10), ("永顺县", "completed", 9), ("永顺县", "behind", 1)],
        ),
        (
            "全州22个乡镇（办事处、管委会）中，达到序时进度的有17个，白羊、石堤、万坪、塔卧、芙蓉5个乡镇未达到序时进度。",
            [("全州", "on_track", 17), ("全州", "behind", 5)],
        ),
    ],
)
def test_counts(statement: str, expected: list[tuple[str, str, int]]) -> None:
    found = _by_place(statement)
    assert [row[1:] for row in found] == [row[1:] for row in expected]
    assert [row[0] for row in found][: len(expected) - 1] == [row[0] for row in expected][: len(expected) - 1]


def test_one_work_in_a_bracket_is_named() -> None:
    found = bulletin("二、县市落实情况\n永顺县9个项目达序，1个项目滞后（农村公路）。")
    assert standing(found) == ["on_track 9 ", "behind 1 农村公路"]


def test_who_is_in_charge_is_no_work() -> None:
    found = bulletin("二、县市落实情况\n12项实事，已完成11项，1项尚未开工（市民政局负责）。")
    assert standing(found) == ["completed 11 ", "not_started 1 "]


@pytest.mark.parametrize(
    "behind",
    [
        "尚有7个小区未开工，分别是龙山县3个、永顺县4个。",
        "其中龙山县3个、永顺县4个未开工。",
        "未开工7个，主要集中在龙山县（3个）、永顺县（4个）。",
    ],
)
def test_places_that_have_a_count_each_are_rows(behind: str) -> None:
    told = rows(project(f"计划改造86个小区，已开工79个，{behind}", _TITLE))
    assert told[-2:] == ["未开工 龙山县: 完成3个", "未开工 永顺县: 完成4个"]


def test_some_places_that_are_done_say_nothing_of_all() -> None:
    assert project("完成改厕1200户，共有12个乡镇提前完成任务。", _TITLE).status is None
