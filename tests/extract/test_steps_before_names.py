"""What a statement says step by step before it counts the last with their names."""

import pytest

from bulletin_parser import parse_text

from .reports import rows, standing


@pytest.mark.parametrize("named", ["（城东公园、滨江公园、文体公园）", "，分别是城东公园、滨江公园、文体公园"])
def test_steps_are_rows_and_those_that_are_named_are_counted(named: str) -> None:
    found = parse_text(f"关于重点民生实事进展的通报\n\n6.口袋公园。目标建设30个，完成18个，在建9个，未开工3个{named}。")
    assert rows(found.projects[0]) == ["口袋公园: 目标30个 完成18个", "在建: 完成9个"]
    assert standing(found) == ["not_started 3 城东公园、滨江公园、文体公园"]
    assert all(number.role != "unclaimed" for number in found.numbers)


@pytest.mark.parametrize("whole", ["污水处理站18个", "计划新建污水处理站18个"])
def test_steps_behind_a_whole_that_none_of_them_names(whole: str) -> None:
    found = parse_text(f"关于环保设施建设的通报\n\n全县{whole}，建成11个，在建5个，未开工2个（红岩乡、马鞍镇）。")
    assert [row.split(": ")[1] for row in rows(found.projects[0])] == ["目标18个 完成11个", "完成5个"]
    assert standing(found) == ["not_started 2 红岩乡、马鞍镇"]
