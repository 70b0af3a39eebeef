"""A table that has too little room folds, then stands in parts; no figure is ever cut."""

import io

import pytest
from rich.cells import cell_len

from bulletin_parser.render.tables import Column, Table
from bulletin_parser.render.terminal import cell, console

ROWS = (
    ("新增城镇就业、补贴性职业技能培训", "8217人", "45.65%", "▼28.54", "工作有序推进"),
    ("改建农村户用厕所", "1764户", "140.03%", "▲1.5", "滞后"),
)


def drawn(width: int) -> list[str]:
    heads = (Column("完成", figure=True), Column("完成率", figure=True), Column("快慢", figure=True))
    made = Table(Column("项目", least=10), *heads, Column("状态"))
    for row in ROWS:
        made.add_row(*map(cell, row))
    file = io.StringIO()
    console(file, width).print(made)
    return [line.rstrip() for line in file.getvalue().splitlines()]


@pytest.mark.parametrize("width", [*range(20, 80), 1000])
def test_every_figure_is_there_at_every_width(width: int) -> None:
    lines = drawn(width)
    assert max(map(cell_len, lines)) <= width
    words = " ".join(lines).split()
    for row in ROWS:
        assert [figure for figure in row[1:4] if figure not in words] == []


def test_with_room_nothing_is_folded() -> None:
    assert [line.split() for line in drawn(71)][2:] == [[*ROWS[0]], [*ROWS[1]]]


def test_with_less_room_the_widest_column_folds_and_cells_are_level_at_the_top() -> None:
    assert drawn(58)[2:] == [
        "新增城镇就业、补贴   8217人   45.65%  ▼28.54  工作有序推进",
        "性职业技能培训",
        "改建农村户用厕所     1764户  140.03%    ▲1.5  滞后",
    ]


def test_with_too_little_room_the_names_stand_in_every_part() -> None:
    lines = drawn(32)
    blank = lines.index("")
    first, second = lines[:blank], lines[blank + 1 :]
    assert (first[0].split(), second[0].split()) == (["项目", "完成", "完成率"], ["项目", "快慢", "状态"])
    assert first[2].startswith("新增城镇就") and second[2].startswith("新增城镇就")
