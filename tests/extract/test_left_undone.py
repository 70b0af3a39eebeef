"""How many of those that are counted are left undone, are being prepared, or have begun."""

import pytest

from bulletin_parser import parse_text

HEAD = "河北省2023年民生实事项目进展情况通报\n截至9月底，现将有关情况通报如下：\n"


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("重点工作42项，完成30项，未完成12项（粮库建设、村道硬化等）。", ["粮库建设", "村道硬化"]),
        ("县林业局：承担重点工作6项，完成4项，未完成2项（退耕还林、古树保护）。", ["退耕还林", "古树保护"]),
        ("重点工作42项，完成30项，未完成12项（占28.6%）。", []),
        ("重点工作42项，完成30项，未完成12项。", []),
    ],
)
def test_what_is_left_undone(text: str, members: list[str]) -> None:
    (summary,) = parse_text(HEAD + text).summaries
    left = summary.by_status[-1]
    assert (left.status, [member.text for member in left.members]) == ("behind", members)


@pytest.mark.parametrize(
    ("text", "states"),
    [
        (
            "全县重点项目64个，竣工12个，在建40个，前期12个。",
            [("completed", 12), ("on_track", 40), ("not_started", 12)],
        ),
        (
            "全县重点项目64个，竣工12个，在建40个，开展前期工作12个。",
            [("completed", 12), ("on_track", 40), ("not_started", 12)],
        ),
        ("28个工业项目，已投产9个，开工建设16个。", [("completed", 9), ("on_track", 16)]),
        # those that have begun are counted with those that are finished
        ("全县重点项目64个，完工42个，开工60个。", [("completed", 42)]),
        ("全县重点项目64个，竣工12个，在建40个，完成前期工作12个。", [("completed", 12), ("on_track", 40)]),
    ],
)
def test_what_is_prepared_or_begun(text: str, states: list[tuple[str, int]]) -> None:
    (summary,) = parse_text(HEAD + text).summaries
    assert [(state.status, state.count) for state in summary.by_status] == states
