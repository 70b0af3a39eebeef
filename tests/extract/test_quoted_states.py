"""Quoted names of a whole, with how each stands: 共18小项，其中“停车位320个”已超额完成，“明厨亮灶”已完成."""

import pytest

from bulletin_parser.records import Bulletin

from .reports import bulletin, rows


def _told(read: Bulletin) -> list[str]:
    states = [state for counted in read.summaries for state in counted.by_status]
    return [f"{state.status} {'、'.join(member.text for member in state.members)}" for state in states]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (
            "“新建停车位320个”已超额完成，“公厕改造”和“明厨亮灶”已完成，其余实事均顺利推进",
            ["completed 新建停车位320个", "completed 公厕改造、明厨亮灶"],
        ),
        ("“新建停车位320个”“公厕改造”已完成，其余正常推进", ["completed 新建停车位320个、公厕改造"]),
        ("“公厕改造”等进展较慢", ["behind 公厕改造"]),
    ],
)
def test_each_clause_says_how_its_names_stand(said: str, told: list[str]) -> None:
    read = bulletin(f"市重点民生实事共9大项、18小项，其中{said}。")
    assert _told(read) == told


def test_names_without_amounts_are_no_projects() -> None:
    read = bulletin("市重点民生实事共18项，其中公厕改造、明厨亮灶2项已完成，其余均顺利推进。")
    assert not read.projects
    assert _told(read) == ["completed 公厕改造、明厨亮灶"]


def test_quoted_names_with_amounts_are_told_of_one_by_one() -> None:
    found = bulletin(
        "14件重点民生实事中完成较好的有2件，包括“城镇新增就业3万人”项目，已新增2.71万人；"
        "“改造棚户区4860套”项目，已完成4215套。"
    ).projects
    assert [(each.title, each.status) for each in found] == [
        ("城镇新增就业3万人", "on_track"),
        ("改造棚户区4860套", "on_track"),
    ]
    assert [row for each in found for row in rows(each)] == [
        "城镇新增就业: 目标30000人 完成27100人",
        "改造棚户区: 目标4860套 完成4215套",
    ]
