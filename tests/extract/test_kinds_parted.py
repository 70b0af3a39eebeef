"""Into what kinds a programme is parted, and how many there are of each: no projects and no rows."""

import pytest

from .reports import bulletin, rows

BEHIND = "截至5月底，累计到位资金4.2亿元。"


@pytest.mark.parametrize(
    "parted",
    [
        "民生实事共分为4大类，分别是：助残扶弱5项；教育助学3项；卫生健康6项；城乡建设4项。",
        "按建设性质分类，分别是：新建类9项，续建类7项，补助类2项。",
        "民生实事分为新建、续建两类：新建类12个、续建类6个。",
        "按类别分，教育类8项、就业类3项、医疗类7项。",
    ],
)
def test_kinds_are_no_projects(parted: str) -> None:
    found = bulletin(f"今年全州实施民生实事18项。{parted}{BEHIND}")
    assert [row for each in found.projects for row in rows(each)] == ["到位资金: 完成420000000元"]
    assert not [number.text for number in found.numbers if number.role == "unclaimed"]


def test_kinds_of_progress_are_counts() -> None:
    (found,) = bulletin("今年全州实施民生实事18项。按进度分，已完工8项、在建10项。").summaries
    assert [(each.status, each.count) for each in found.by_status] == [("completed", 8), ("on_track", 10)]


def test_what_is_built_in_towns_is_no_place() -> None:
    found = bulletin("新建乡镇卫生院18所；扩建乡镇敬老院12所；改造乡镇公厕66座。").projects
    assert [row.region for each in found for row in each.indicators] == [None, None, None]


def test_what_is_done_for_a_kind_is_named_by_itself() -> None:
    found = bulletin("16项发放补助类项目发放补助资金2.1亿元，占计划的76%；4个保险类项目完成筹资4.9亿元。").projects
    assert [each.title for each in found] == ["发放补助类项目", "保险类项目"]
    assert [rows(each)[-1] for each in found] == ["发放补助资金: 完成210000000元 76%", "筹资: 完成490000000元"]


def test_parts_of_what_was_done_are_rows() -> None:
    found = bulletin("全州办结信访件210件，其中省交办80件、州交办130件。").projects
    assert [(row.name, row.actual.text) for each in found for row in each.indicators if row.actual] == [
        ("办结信访件", "210件"),
        ("省交办", "80件"),
        ("州交办", "130件"),
    ]


def test_parts_of_a_total_are_none() -> None:
    found = bulletin(f"实施民生实事20项，其中省级8项、州级12项。{BEHIND}")
    assert [row for each in found.projects for row in rows(each)] == ["到位资金: 完成420000000元"]
