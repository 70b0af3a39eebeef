"""Whose aim a sentence gives, what was done of it behind a comma, and shares of the year within a status."""

import pytest

from bulletin_parser import parse_text

from .reports import bulletin, rows

HEAD = "关于云南省2022年上半年民生工程进展情况的通报\n"


@pytest.mark.parametrize(
    "opening",
    [
        "云南今年的目标是",
        "今年云南的任务目标是：",
        "云南省今年的目标任务为",
        "今年的任务目标是：",
        "老旧小区改造方面，今年云南的任务目标是：",
    ],
)
def test_whose_aim_it_is_is_no_project(opening: str) -> None:
    (found,) = parse_text(
        f"{HEAD}{opening}改造老旧小区820个，已全部开工，其中改造完成410个，完成年度任务的50%。"
    ).projects
    assert "目标" not in found.title
    assert "云南" not in found.title
    (row,) = rows(found)
    assert row.startswith("改造老旧小区")
    assert row.endswith(": 目标820个 完成410个 50%")  # the place of the bulletin itself may be its region


def test_verbs_alone_go_on_with_the_plan() -> None:
    (found,) = bulletin("全年计划新建公厕60座、改造35座，已建成42座、改造30座。").projects
    assert rows(found) == ["新建公厕: 目标60座 完成42座", "改造: 目标35座 完成30座"]


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("均达到75%的序时进度要求", "on_track"),
        ("全部超过66.7%的时间进度", "ahead"),
        ("未达到58.3%的序时进度", "behind"),
        ("低于75%的序时进度", "behind"),
    ],
)
def test_the_share_of_the_year_may_stand_within_a_status(words: str, status: str) -> None:
    found = bulletin(f"全州24个指标中，14个指标{words}。")
    (state,) = found.summaries[0].by_status
    assert (state.status, state.status_text, state.count) == (status, words, 14)
    assert not [number.text for number in found.numbers if number.role == "unclaimed"]


def test_what_the_places_of_a_year_plan_goes_on() -> None:
    (found,) = bulletin("今年全州计划新建公厕60座，改造管网12公里。").projects
    assert rows(found) == ["新建公厕 全州: 目标60座", "改造管网 全州: 目标12公里"]


def test_the_task_of_this_year_may_stand_behind_what_it_is_of() -> None:
    (found,) = bulletin(
        "今年全州校舍改造任务516所，改造面积48.6万平方米。截至5月底，已完工372所，完成改造面积35.2万平方米。"
    ).projects
    assert rows(found) == ["校舍改造 全州: 目标516所 完成372所", "改造面积 全州: 目标486000平方米 完成352000平方米"]


def test_how_many_live_in_each_place_is_no_aim() -> None:
    found = bulletin("村通广播电视任务为286个20户以上自然村，已完成240个。")
    assert [row for each in found.projects for row in rows(each)] == ["村通广播电视: 目标286个 完成240个"]


def test_the_bulletins_own_place_turns_from_what_is_asked_to_what_was_done() -> None:
    (found,) = bulletin("省《政府工作报告》提出，新建公厕60座，我州新建公厕12座。").projects
    assert rows(found) == ["新建公厕 我州: 目标60座 完成12座"]


def test_what_a_programme_holds_is_to_be_done() -> None:
    found = bulletin("全州20项民心工程包括新建60所公办幼儿园、改造乡村公路600公里、改造户厕8000户等。")
    assert [row for each in found.projects for row in rows(each)] == [
        "公办幼儿园 全州: 目标60所",
        "改造乡村公路 全州: 目标600公里",
        "改造户厕 全州: 目标8000户",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "州政府工作报告提出，硬化村道80公里，全州硬化村道84公里，完成率105%。",
            ["硬化村道 全州: 目标80公里 完成84公里 105%"],
        ),
        (
            "《任务分解表》确定，发放创业贷款3亿元，各县市发放创业贷款2.6亿元，失业率3.1%。",
            ["发放创业贷款: 目标300000000元 完成260000000元", "失业率: 完成3.1%"],
        ),
        ("《实施方案》明确，硬化村道80公里，全州安装路灯600盏。", ["硬化村道: 目标80公里", "安装路灯 全州: 目标600盏"]),
    ],
)
def test_what_the_whole_did_of_what_a_plan_counts_is_no_second_aim(text: str, expected: list[str]) -> None:
    assert [row for each in bulletin(text).projects for row in rows(each)] == expected


def test_the_whole_place_that_counts_its_works_is_where_they_are_done() -> None:
    (found,) = bulletin("全州18项民心工程包括新建敬老院24所，已建成19所。").projects
    assert rows(found) == ["新建敬老院 全州: 目标24所 完成19所"]
    (found,) = bulletin("全州涉及16个子项目，其中水库加固项目进展缓慢，完成投资1800万元。").projects
    assert (found.title, found.status, rows(found)) == ("水库加固项目", "behind", ["投资 全州: 完成18000000元"])


def test_all_kinds_of_work_of_a_programme_are_its_own_where_more_is_told() -> None:
    (found,) = bulletin("民心工程各项工作有序推进，各类项目完成投资2亿元。").projects
    assert (found.title, found.status) == ("民心工程", "on_track")
    assert rows(found) == ["投资: 完成200000000元"]


def test_what_a_plan_asks_of_each_place_is_no_result() -> None:
    (found,) = bulletin("《实施方案》明确，硬化村道80公里，各乡镇硬化村道不少于3公里。").projects
    assert rows(found) == ["硬化村道: 目标80公里", "硬化村道: 目标3公里"]
