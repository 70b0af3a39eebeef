"""Clauses that tell of a work each: beside one that says how its work stands, barer words say it of the others."""

import pytest

from extract.reports import bulletin, standing


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "县医院传染病区、东门小学投入使用，职业学校实训楼因资金缺口进展缓慢。",
            ["completed - 县医院传染病区、东门小学", "behind - 职业学校实训楼"],
        ),
        (
            "乌山变电站扩建建成投运，河西输变电工程进行土建施工。",
            ["completed - 乌山变电站扩建", "on_track - 河西输变电工程"],
        ),
        (
            "灌区田间配套全部完工，黑山水库大坝加固完成年度任务。",
            ["completed - 灌区田间配套", "completed - 黑山水库大坝加固"],
        ),
        # a part that is finished gives the whole no status
        ("灌区田间配套全部完工，黑山水库大坝加固完成主体工程。", ["completed - 灌区田间配套"]),
        ("灌区田间配套进展缓慢，黑山水库大坝加固主体封顶。", ["behind - 灌区田间配套"]),
    ],
)
def test_barer_words_beside_a_status(sentence: str, expected: list[str]) -> None:
    assert standing(bulletin(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "25项文旅项目中，古城驿站、湖滨绿道2个项目竣工，18个在建，5个未开工。",
            ["completed 2 古城驿站、湖滨绿道", "on_track 18 ", "not_started 5 "],
        ),
        (
            "25项文旅项目中，古城驿站、湖滨绿道2个已竣工，18个在建，5个未开工。",
            ["completed 2 古城驿站、湖滨绿道", "on_track 18 ", "not_started 5 "],
        ),
    ],
)
def test_so_many_of_a_whole_counted_in_another_unit(sentence: str, expected: list[str]) -> None:
    assert standing(bulletin(sentence)) == expected
