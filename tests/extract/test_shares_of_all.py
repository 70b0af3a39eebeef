"""What share of all something is, behind how much of it there is, and rates of steps that two names tell apart."""

import pytest

from extract.reports import bulletin, project, rows


def test_a_share_is_a_row_named_for_what_has_it() -> None:
    found = project("受理来电2960件。咨询类来电186件，占比6.3%；投诉类来电63件，占比2.1%。", "热线受理")
    assert rows(found)[1:] == [
        "咨询类来电: 完成186件",
        "咨询类来电占比: 完成6.3%",
        "投诉类来电: 完成63件",
        "投诉类来电占比: 完成2.1%",
    ]


def test_a_share_of_all_that_an_item_tells_is_called_as_printed() -> None:
    (found,) = bulletin("反映占道经营、油烟扰民等来电71件，占比2.4%。").projects
    assert [(row.name, row.actual and row.actual.text) for row in found.indicators][1] == ("占比", "2.4%")


@pytest.mark.parametrize("text", ["会议确定事项22件，已办结16件，占比73%。", "已完成改造12公里，占比64%。"])
def test_a_share_of_a_target_is_no_row(text: str) -> None:
    found = bulletin(text)
    assert not [row for each in found.projects for row in each.indicators if row.name.endswith("占比")]


def test_the_rate_of_a_step_leaves_out_one_that_has_its_own() -> None:
    found = project("受理诉求320件，按时办结310件，超时办结9件，办结率99.7%，按时办结率96.9%。", "热线办理")
    assert rows(found)[1:] == ["按时办结: 完成310件 96.9%", "超时办结: 完成9件", "办结: 99.7%"]
