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
