"""Rankings of kinds of works, with figures right behind their names; works of a kind and how many have come so far."""

import pytest

from .reports import bulletin, rows

_MONEY = "218个重点项目累计完成投资521.7亿元，占年度计划的23.8%。"


def test_the_first_few_kinds_are_a_ranking_and_have_a_row_each() -> None:
    read = bulletin(
        f"{_MONEY}分行业看，投资完成率前3名的行业是：现代农业33.9%、水利31.9%、环保30.6%。"
        "完成投资位居前两位的领域分别为：交通（18.6亿元）、能源（17.2亿元）。"
    )
    assert ["".join(place) for place in read.rankings[0].order] == ["现代农业", "水利", "环保"]
    told = {project.title: rows(project) for project in read.projects}
    assert told["水利"] == ["水利: 31.9%"]
    assert told["能源"] == ["投资: 完成1720000000元"]


def test_a_word_joins_the_last_two_of_as_many_as_are_said() -> None:
    read = bulletin(f"{_MONEY}到位资金前四位产业分别是建材、电子信息、纺织和绿色食品。")
    assert ["".join(place) for place in read.rankings[0].order] == ["建材", "电子信息", "纺织", "绿色食品"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("74个计划新开工项目开工建设46个，开工率62%。", ["新开工项目: 目标74个 完成46个 62%"]),
        ("53个新开工项目目前已开工32个，开工率60.4%。", ["新开工项目: 完成53个", "开工: 完成32个 60.4%"]),
        ("20个续建项目复工18个，复工率90%。", ["续建项目: 完成20个", "复工: 完成18个 90%"]),
    ],
)
def test_works_of_a_kind_and_how_many_have_come_so_far(told: str, expected: list[str]) -> None:
    read = bulletin(f"{_MONEY}{told}")
    assert [row for project in read.projects for row in rows(project)][-len(expected) :] == expected


def test_kinds_of_a_status_list_with_accounts_are_named_without_their_figures() -> None:
    found = bulletin(
        "进展较好的有：文化旅游类完成投资3.2亿元，占年度计划的96.3%；产业类完成投资18.1亿元，占年度计划的91.8%。"
    )
    assert [(one.title, one.status, rows(one)) for one in found.projects] == [
        ("文化旅游类", "on_track", ["投资: 完成320000000元 96.3%"]),
        ("产业类", "on_track", ["投资: 完成1810000000元 91.8%"]),
    ]
