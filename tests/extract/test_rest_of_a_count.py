"""How many there are in all, and how many more, where only some are said to stand in some way."""

import pytest

from .reports import bulletin


@pytest.mark.parametrize(
    ("text", "total"),
    [
        ("今年52件民生实事已提前完成7件，其余45件正按照序时进度推进。", "52件"),
        ("全市36个重点项目进度滞后5个，有序推进31个。", "36个重点项目"),
        ("12个项目中，在建10个，已建成1个，尚未开工1个。", "12个项目"),
        ("12个项目中，10个在建，1个建成，1个尚未开工。", "12个项目"),
    ],
)
def test_the_whole_stands_before_those_that_stand_so(text: str, total: str) -> None:
    (found,) = bulletin(text).summaries
    assert [each.text for each in found.totals] == [total]
    assert sum(each.count or 0 for each in found.by_status) == found.totals[0].value


@pytest.mark.parametrize(
    "rest", ["还有3件需要继续推进", "另有3件上级尚未下达任务", "另有3件集中在下半年实施、暂不评价"]
)
def test_more_of_those_counted_have_no_status(rest: str) -> None:
    found = bulletin(f"区政府承诺的10件实事已完成7件，{rest}。")
    (three,) = (number for number in found.numbers if number.text == "3件")
    assert three.role in ("remainder", "item_count")


def test_the_rest_may_be_named() -> None:
    found = bulletin("超时间进度的5个项目，其余3个项目为屯级道路硬化、后续产业扶持、中医馆建设。")
    assert not [number.text for number in found.numbers if number.role == "unclaimed"]
