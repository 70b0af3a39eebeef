"""Names behind a count are its members where nothing else stands there; what is said of them is read as statements."""

import pytest

from .reports import bulletin, rows, standing


@pytest.mark.parametrize(
    ("account", "found"),
    [
        ("在建项目共3个：科技馆、青少年宫、二中。", "on_track 3 科技馆、青少年宫、二中"),
        ("在建项目1个：科技馆。", "on_track 1 科技馆"),
        ("已完成3件：行道树栽种、路灯更换、义诊下乡。", "completed 3 行道树栽种、路灯更换、义诊下乡"),
    ],
)
def test_as_many_names_as_the_count_says(account: str, found: str) -> None:
    assert standing(bulletin(account)) == [found]


@pytest.mark.parametrize(
    ("account", "found"),
    [
        ("在建项目共3个：科技馆、青少年宫、二中，完成投资4亿元。", {"投资": "400000000元"}),
        ("已完成3件：行道树栽种、路灯更换、义诊下乡，惠及群众2.6万人。", {"惠及群众": "26000人"}),
        ("在建项目9个：其中工业项目6个，农业项目3个，完成投资12亿元。", {"工业项目": "6个", "农业项目": "3个"}),
        ("已完成2项：新建公厕14座、路灯更换960盏。", {"新建公厕": "14座", "路灯更换": "960盏"}),
        ("在建工程2个：科技馆（完成投资1600万元）、二中（完成投资900万元）。", {"投资": "9000000元"}),
        ("已办结2件：占道经营、油烟扰民，办结率100%。", {"办结": "2件 100%"}),
    ],
)
def test_figures_behind_a_count_are_rows(account: str, found: dict[str, str]) -> None:
    text = bulletin(account)
    told = dict(row.split(": 完成") for project in text.projects for row in rows(project) if ": 完成" in row)
    assert found.items() <= told.items()
    assert not text.summaries


def test_what_is_said_of_each_name_makes_it_no_member() -> None:
    assert standing(bulletin("在建项目2个：科技馆项目主体已封顶，二中项目正在装修。")) == []
