"""Some of the places and offices, counted and named; bounds that they miss; kinds of what is counted."""

import pytest

from bulletin_parser import Bulletin, parse_text
from extract.reports import rows

HEAD = "9月份政务热线办理情况通报\n"


def told(text: str, head: str = HEAD) -> Bulletin:
    return parse_text(f"{head}截至9月底，共办理工单1200件。{text}\n")


def states(text: str) -> list[tuple[str | None, str, int | None, list[str]]]:
    return [
        (s.status, s.status_text, int(s.count) if s.count else None, [member.text for member in s.members])
        for summary in told(text).summaries
        for s in summary.by_status
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("有柳河镇、石桥镇等8个乡镇进度滞后。", ("behind", "进度滞后", 8, ["柳河镇", "石桥镇"])),
        ("仍有柳河镇、石桥镇等5个乡镇（街道）未完成整改任务。", ("behind", "未完成整改任务", 5, ["柳河镇", "石桥镇"])),
        ("有市水务局、市园林局等6个部门尚未启动。", ("not_started", "尚未启动", 6, ["市水务局", "市园林局"])),
        ("市水务局、市园林局等6家单位进展缓慢。", ("behind", "进展缓慢", 6, ["市水务局", "市园林局"])),
    ],
)
def test_some_of_the_bodies_are_named_and_counted(text: str, expected: tuple[str, str, int, list[str]]) -> None:
    assert states(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "柳河镇、石桥镇2个镇参保率未达到95%。",
        "柳河镇、石桥镇等3个镇群众满意率低于市定最低标准85%。",
        "县水务局、柳河镇等单位巡河率达不到100%。",
    ],
)
def test_a_bound_that_is_missed_is_no_result(text: str) -> None:
    bulletin = told(text)
    assert [row for project in bulletin.projects for row in rows(project)] == ["工单: 完成1200件"]
    assert [n.role for n in bulletin.numbers if n.text.endswith("%")] == ["threshold"]


def test_what_a_kind_makes_up_of_the_whole_is_no_rate() -> None:
    bulletin = told("其中，咨询类诉求700件，占58.3%；求助类诉求300件，占25%；其它类诉求200件，占16.7%。")
    assert len(bulletin.projects) == 1
    assert [(i.name, i.rate) for i in bulletin.projects[0].indicators] == [
        ("工单", None),
        ("咨询类诉求", None),
        ("求助类诉求", None),
        ("其它类诉求", None),
    ]


def test_problems_put_right_in_time_and_under_way_are_counted() -> None:
    bulletin = parse_text(
        "督察反馈我市问题32项，已整改25项，正在整改5项，未启动整改2项。另有问题9个，已整改销号6个，序时推进3个。\n"
    )
    counted = [(s.status, int(s.count or 0)) for summary in bulletin.summaries for s in summary.by_status]
    assert counted[:3] == [("completed", 25), ("on_track", 5), ("not_started", 2)]
    assert ("on_track", 3) in counted
    assert not [n for n in bulletin.numbers if n.role == "unclaimed"]


@pytest.mark.parametrize(
    "text",
    [
        "柳河镇、市园林局等8个单位逾期回复。",
        "临泽县、高台县2个县区未完成整改任务。",
        "县水务局要会同县财政局加强督导，对滞后单位进行通报。",
    ],
)
def test_one_of_several_places_is_not_what_a_bulletin_is_about(text: str) -> None:
    assert told(text).bulletin.region is None


def test_sowing_that_is_done_in_part_is_not_done() -> None:
    bulletin = told("全市春播完成过六成。")
    sowing = next(project for project in bulletin.projects if project.title == "春播")
    assert sowing.status is None
    assert rows(sowing) == ["春播 全市: 完成60%"]
