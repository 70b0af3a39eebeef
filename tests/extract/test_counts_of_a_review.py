"""What a review hands down to a place is a whole of its own: 反馈岚城市14项问题，已完成整改10项."""

import pytest

from bulletin_parser import parse_text

_TITLE = "岚城市生态环境保护督察整改进展情况\n"
_FIRST = "省生态环境保护督察共反馈岚城市整改任务45项，已完成整改28项，未完成但达到序时进度17项。"


@pytest.mark.parametrize(
    "opening",
    ["省级督察“再回头看”共反馈岚城市14项问题", "省委巡视移交我市14项问题", "长江经济带警示片指出全市14项问题"],
)
def test_another_review_is_another_statement(opening: str) -> None:
    first, second = parse_text(f"{_TITLE}{_FIRST}{opening}，已完成整改10项，未完成但达到序时进度4项。").summaries
    assert [total.value for total in first.totals] == [45]
    assert [state.count for state in first.by_status] == [28, 17]
    assert [total.value for total in second.totals] == [14]
    assert [(state.status, state.count) for state in second.by_status] == [("completed", 10), ("on_track", 4)]


def test_what_is_more_than_all_before_is_counted_for_itself() -> None:
    first, second = parse_text(
        f"{_TITLE}第二轮督察反馈问题58个，已整改完成41个，群众举报问题163个，已完成150个。"
    ).summaries
    assert [int(one.totals[0].value) for one in (first, second)] == [58, 163]
    assert [one.by_status[0].count for one in (first, second)] == [41, 150]


def test_the_inner_of_two_places_is_counted_for() -> None:
    (told,) = parse_text("今年以来，吉安市吉州区统筹推进45项民生实事，已完成38项，尚未启动7项。").summaries
    assert told.region == "吉州区"


def test_how_often_one_met_to_decide_what_is_counted() -> None:
    found = parse_text(
        "东湖县2019年政府会议确定事项完成情况通报\n"
        "2019年共召开政府常务会议8次，确定事项318项，完成298项，完成率93.7%。其中第五次常务会议确定事项42项，完成40项；"
        "第七次常务会议确定事项47项，完成41项；第八次常务会议确定事项52项，完成45项。"
    )
    assert not found.projects
    assert [(one.region, [int(t.value) for t in one.totals]) for one in found.summaries] == [
        (None, [318]),
        (None, [42]),
        (None, [47]),
        (None, [52]),
    ]
    assert [number.role for number in found.numbers if number.text == "8次"] == ["remark"]
