"""How many of all stand how, where 有 joins the two: 36项民生实事有33项达到时间进度要求."""

import pytest

from bulletin_parser.records import Summary

from .reports import bulletin


def told(one: Summary) -> tuple[list[int], list[tuple[str, int | None, float | None]]]:
    states = [(str(s.status), s.count, None if s.share is None else float(s.share)) for s in one.by_status]
    return [int(total.value) for total in one.totals], states


@pytest.mark.parametrize(
    ("statement", "group", "totals"),
    [
        ("全县实施的9大项、126个小项民生工程项目有105个项目达到时间进度要求，占83.3%。", "民生工程项目", [9, 126]),
        ("全县126项民生实事已有105项达到时间进度要求，占83.3%。", "民生实事", [126]),
    ],
)
def test_all_and_how_many_of_them(statement: str, group: str, totals: list[int]) -> None:
    (found,) = bulletin(statement).summaries
    assert found.group == group
    assert told(found) == (totals, [("on_track", 105, 83.3)])


def test_the_next_such_sentence_counts_anew() -> None:
    first, second = bulletin(
        "全县126个民生工程项目有105个达到时间进度要求，有70个项目完成全年目标任务。"
        "18件30项民生实事有26项达到时间进度要求，占86.7%，其中新建农村便民桥等12项已完成年度目标任务，占40%。"
    ).summaries
    assert told(first) == ([126], [("on_track", 105, None), ("completed", 70, None)])
    assert told(second) == ([18, 30], [("on_track", 26, 86.7), ("completed", 12, 40.0)])
    assert [name.text for name in second.by_status[1].members] == ["新建农村便民桥"]
