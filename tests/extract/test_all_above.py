"""Items of which a sentence behind them says how all stand; what must be done is not; how many are left undone."""

import pytest

from bulletin_parser import parse_text

TITLE = "清岚市2021年民生实事进展情况\n"


@pytest.mark.parametrize(
    "told",
    [
        "一是完善就业体系，创建社区43个；二是强化培训，培训1.6万人次；上述2项实事均超额完成年度目标任务。三是新建公厕8座。\n",
        "1.完善就业体系，创建社区43个。\n2.强化培训，培训1.6万人次。\n以上两项均已超额完成年度目标任务。\n3.新建公厕8座。\n",
    ],
)
def test_so_many_items_above_stand_as_the_sentence_behind_them_says(told: str) -> None:
    found = parse_text(f"{TITLE}{told}")
    assert [each.status and each.status.value for each in found.projects] == ["completed", "completed", None]


def test_what_must_be_done_is_not_and_what_is_left_undone_is_late() -> None:
    found = parse_text(
        f"{TITLE}我市共认领41项整改任务，其中，2020年底前须完成任务26项。截至目前，已完成24项，未完成2项，"
        "分别是：清河治理、砂场整治；其余15项均达到序时进度要求。\n"
    )
    states = [state for summary in found.summaries for state in summary.by_status]
    assert [(state.status and state.status.value, state.count) for state in states] == [
        ("completed", 24),
        ("behind", 2),
        ("on_track", 15),
    ]
    assert [member.text for member in states[1].members] == ["清河治理", "砂场整治"]
