"""Figures that each stand somehow, with nothing but 、 between them, are told apart."""

import pytest

from bulletin_parser import parse_text
from extract.reports import rows

TITLE = "东湖县2022年1-9月民生实事项目进展情况通报\n"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("计划新建桥梁5座，2座已完工、3座正在施工。", ["新建桥梁: 目标5座 完成2座", "正在施工: 完成3座"]),
        ("新建公厕12座，其中8座已建成、4座正在装修。", ["新建公厕: 目标12座 完成8座", "正在装修: 完成4座"]),
    ],
)
def test_what_is_done_is_no_aim_of_what_goes_on(sentence: str, expected: list[str]) -> None:
    (project,) = parse_text(TITLE + sentence).projects
    assert rows(project) == expected
