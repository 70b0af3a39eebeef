"""Lists of names that stand alike: how many in all before them, what share they are behind them."""

import pytest

from extract.reports import bulletin, summary


@pytest.mark.parametrize(
    ("told", "share", "members"),
    [
        ("已完成的任务，共19项。", None, ()),
        (
            "已完成19项，主要是南河治理、电网改造、公车改革等，占任务总数的15.2%。",
            "15.2",
            ("南河治理", "电网改造", "公车改革"),
        ),
        ("已完成19项，主要是“南河治理”、“电网改造”等，这些指标占任务总数的15.2%。", "15.2", ("南河治理", "电网改造")),
        ("已完成的指标任务，共计19项。主要是“南河治理”，“电网改造”等。", None, ("南河治理", "电网改造")),
    ],
)
def test_what_is_done_is_counted_with_its_names(told: str, share: str | None, members: tuple[str, ...]) -> None:
    (done,) = summary(told + "推进缓慢2项。").by_status[:1]
    assert (done.status, done.count, tuple(member.name for member in done.members)) == ("completed", 19, members)
    assert (None if done.share is None else str(done.share)) == share


@pytest.mark.parametrize("last", ["户厕改造", "公共服务均等"])
def test_names_stand_behind_a_bare_verb(last: str) -> None:
    (slow,) = summary(f"推进缓慢的有企业融资、{last}。").by_status
    assert [member.name for member in slow.members] == ["企业融资", last]


def test_the_last_of_some_names_is_printed_without_the_word_for_more() -> None:
    (slow,) = summary("推进缓慢的有企业融资、户厕改造等。").by_status
    assert [member.name for member in slow.members] == ["企业融资", "户厕改造"]


def test_as_many_names_as_are_counted_may_follow_with_a_share_each() -> None:
    told = bulletin(
        "12项工程类实事中，3项进展较快，社区食堂改造完成率42%、农村道路建设完成率57%、书屋建设完成率96%；"
        "污水管网改造、停车场建设2项正在进行前期工作。"
    )
    assert [
        (str(state.status), state.count, [member.name for member in state.members])
        for summary in told.summaries
        for state in summary.by_status
    ] == [
        ("ahead", 3, ["社区食堂改造", "农村道路", "书屋"]),
        ("not_started", 2, ["污水管网改造", "停车场建设"]),
    ]
    assert [(each.title, str(each.status), str(each.indicators[0].rate)) for each in told.projects] == [
        ("社区食堂改造", "ahead", "42"),
        ("农村道路", "ahead", "57"),
        ("书屋", "ahead", "96"),
    ]
