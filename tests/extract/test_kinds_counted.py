"""Sentences of one paragraph that count kind by kind: 在道路畅通工程方面，21项工程稳步推进."""

from bulletin_parser import parse_text

from .reports import bulletin

TOLD = (
    "在道路畅通工程方面，21项工程稳步推进。滨河路改造已完工；东门桥加固进展缓慢。"
    "在绿色生态工程方面，38项工程中，有34项达到序时进度要求。"
)


def test_each_kind_is_counted_for_itself() -> None:
    counted = [
        (each.group, [int(t.value) for t in each.totals], [(s.status, s.count) for s in each.by_status])
        for each in bulletin(TOLD).summaries
    ]
    assert counted == [
        ("道路畅通工程", [], [("on_track", 21)]),
        ("绿色生态工程", [38], [("on_track", 34)]),
    ]


def test_what_stands_behind_the_next_kind_does_not_stand_as_the_first_does() -> None:
    text = TOLD + "在现代服务业工程方面，13项工程顺利推进。云仓物流园至今未开工。"
    first = bulletin(text).summaries[0].by_status[0]
    assert "云仓物流园" not in [member.text for member in first.members]


def test_what_a_plan_has_at_some_step_is_no_whole() -> None:
    text = "全县实施重点项目96个。计划新开工项目31个。水厂迁建等12个项目竣工/投产。"
    (told,) = bulletin(text).summaries
    assert [int(total.value) for total in told.totals] == [96]
    assert [member.text for member in told.by_status[0].members] == ["水厂迁建"]


def test_how_many_of_a_whole_each_tier_has_are_no_wholes() -> None:
    found = parse_text(
        "清岚市2022年为民办实事项目进展情况\n2022年为民办实事项目共46项97件，其中省级项目27项41件，市级项目19项56件，涵盖养老服务。"
        "截至11月底，已完成23项。\n"
    )
    (told,) = found.summaries
    assert [total.text for total in told.totals] == ["46项", "97件"]
    assert [(state.status, state.count) for state in told.by_status] == [("completed", 23)]
    assert {number.role for number in found.numbers if number.text in ("27项", "41件", "19项", "56件")} == {
        "item_count"
    }
