"""Names of those that were counted before, and sites that stand so together."""

import pytest

from bulletin_parser import parse_text
from extract.reports import standing

HEAD = "清河市2023年民生实事进展\n"


@pytest.mark.parametrize("said", ["的是", "的分别是", "的分别为", "的是："])
@pytest.mark.parametrize("joint", ["、", "和"])
def test_as_many_names_as_were_counted(said: str, joint: str) -> None:
    found = parse_text(
        f"{HEAD}12件民生实事中，4件已完成，6件达到序时进度，2件推进较慢。推进较慢{said}公共停车场建设{joint}农村敬老院改造。\n"
    )
    assert standing(found)[-1] == "behind 2 公共停车场建设、农村敬老院改造"
    assert not found.findings


@pytest.mark.parametrize("lead", ["", "目前，"])
@pytest.mark.parametrize("done", ["已完工", "已竣工验收"])
def test_sites_of_which_several_stand_alike(lead: str, done: str) -> None:
    found = parse_text(f"{HEAD}（一）新建幼儿园6所。{lead}城东幼儿园、桥北幼儿园{done}；东湖幼儿园正在内部装修。\n")
    assert standing(found) == ["completed - 城东幼儿园、桥北幼儿园", "on_track - 东湖幼儿园"]
    assert [each.status for each in found.projects] == [None]


def test_names_that_are_counted_of_which_later_clauses_tell() -> None:
    found = parse_text(f"{HEAD}东镇幼儿园、西乡幼儿园两个项目主体完工，正在进行配套建设，计划10月竣工。\n")
    assert standing(found) == ["on_track 2 东镇幼儿园、西乡幼儿园"]


def test_kinds_behind_the_account_of_another() -> None:
    found = parse_text(
        f"{HEAD}三大类建设项目中，产业类推进最快，超过时间进度3.4个百分点，交通类、城建类项目整体进展较慢。产业类完成投资3亿元。\n"
    )
    assert standing(found) == ["behind - 交通类、城建类项目"]
    assert [(each.title, each.status) for each in found.projects] == [("产业类", "ahead")]


def test_the_rest_are_said_to_be_so() -> None:
    found = parse_text(
        f"{HEAD}红灯项目2个：县医院迁建、停车场建设；黄灯项目3个：公厕改造、路灯安装、市场改造；其余7个为绿灯。\n"
    )
    assert standing(found) == [
        "behind 2 县医院迁建、停车场建设",
        "behind 3 公厕改造、路灯安装、市场改造",
        "on_track 7 ",
    ]
