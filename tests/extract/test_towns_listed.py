"""Towns whose names look like words, in lists; ties in a list in order; lists that belong to the programme."""

import pytest
from mentions.reading import mentions

from bulletin_parser import parse_text
from bulletin_parser.mentions.model import Place
from bulletin_parser.records import Status

from .reports import bulletin, rows

LISTED = (
    "庆丰市2023年1-6月重点项目建设进展情况的通报\n\n全市共安排重点项目86个，"
    "年度计划投资120亿元，累计完成投资66亿元，占年度计划的55%。\n"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("新城镇、沙河镇、白石镇进度较慢", ["新城镇", "沙河镇", "白石镇"]),
        ("沙河镇（21处）、比溪镇（17处）、白石乡（14处）进度滞后", ["沙河镇", "比溪镇", "白石乡"]),
        ("小城镇、特色小镇建设", []),
        ("城镇、乡村两级", []),
    ],
)
def test_names_that_look_like_words(text: str, expected: list[str]) -> None:
    assert [printed for printed, _ in mentions(Place, text)] == expected


def test_towns_that_have_finished() -> None:
    (one,) = bulletin("新城镇、沙河镇等9个乡镇已完成清零任务。").summaries
    (state,) = one.by_status
    assert (state.status, state.count, [member.text for member in state.members]) == (
        Status.COMPLETED,
        9,
        ["新城镇", "沙河镇"],
    )


def test_a_tie_within_a_list_in_order() -> None:
    found = parse_text(
        LISTED + "5个县（市、区）投资完成率由高到低依次是：东湖区（63.4%）、西城区（61.9%）、"
        "南山县和北港县（并列，均为53.1%）、沙河县（50.6%）。\n"
    )
    (order,) = found.rankings
    assert [list(place) for place in order.order] == [["东湖区"], ["西城区"], ["南山县", "北港县"], ["沙河县"]]
    (project,) = found.projects
    assert project.title == "重点项目"
    assert rows(project)[2:] == [
        "投资完成率 东湖区: 63.4%",
        "投资完成率 西城区: 61.9%",
        "投资完成率 南山县: 53.1%",
        "投资完成率 北港县: 53.1%",
        "投资完成率 沙河县: 50.6%",
    ]
