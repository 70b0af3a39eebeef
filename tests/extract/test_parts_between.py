"""Parts that are told of between a whole and what was done of it, and the rates that parts have."""

import pytest

from extract.reports import project, rows

_TITLE = "便民服务提升"


@pytest.mark.parametrize(
    ("account", "expected"),
    [
        (
            "新建公厕48座（其中景区9座），已建成30座，完成率62.5%。",
            ["新建公厕: 目标48座 完成30座 62.5%", "景区: 目标9座"],
        ),
        (
            "新建公厕48座，其中景区9座，已建成30座。",
            ["新建公厕: 目标48座 完成30座", "景区: 目标9座"],
        ),
        (
            "新建公厕48座（其中景区9座、公园6座），现已全部开工，建成30座。",
            ["新建公厕: 目标48座 完成30座", "景区: 目标9座", "公园: 目标6座"],
        ),
        (
            "计划新开工项目31宗（其中省级4宗），已动工19宗。",
            ["新开工项目: 目标31宗 完成19宗", "省级: 目标4宗"],
        ),
        (
            "计划新建改建公路640公里，其中：新建240公里，改建400公里。目前，新建完成150公里，改建完成330公里。",
            ["新建改建公路: 目标640公里", "新建: 目标240公里 完成150公里", "改建: 目标400公里 完成330公里"],
        ),
    ],
)
def test_what_was_done_is_of_the_whole(account: str, expected: list[str]) -> None:
    assert rows(project(account, _TITLE)) == expected


def test_a_part_that_is_larger_than_what_was_done_may_be_meant() -> None:
    told = rows(project("建成公厕48座，其中景区9座，投入使用5座。", _TITLE))
    assert told[:2] == ["公厕: 完成48座", "景区: 完成9座"]


@pytest.mark.parametrize(
    ("account", "expected"),
    [
        (
            "资金拨付3.6亿元，拨付率84.2%，其中，一般债券支出进度95.1%，专项债券支出进度78.4%。",
            ["一般债券支出进度: 95.1%", "专项债券支出进度: 78.4%"],
        ),
        (
            "债券资金拨付3.6亿元，拨付率84.2%，其中一般债券拨付率95.1%，专项债券拨付率78.4%。",
            ["一般债券拨付: 95.1%", "专项债券拨付: 78.4%"],
        ),
        (
            "全市完成投资12亿元，其中一般项目投资进度97.3%，重点项目投资进度89.3%。",
            ["一般项目 全市: 97.3%", "重点项目 全市: 89.3%"],
        ),
    ],
)
def test_rates_of_parts_keep_their_names(account: str, expected: list[str]) -> None:
    assert rows(project(account, _TITLE))[1:] == expected


def test_a_rate_behind_places_that_share_a_count_is_of_all() -> None:
    account = "已新增停车位1420个，其中都匀市560个、福泉市480个、其他县380个，完成年度任务的71%。"
    assert rows(project(account, _TITLE))[0] == "新增停车位: 完成1420个 71%"


def test_a_rate_behind_each_place_is_of_that_place() -> None:
    account = "已改建公路120公里，其中都匀市62公里，完成率90%，福泉市58公里，完成率70%。"
    assert [row.rpartition(" ")[2] for row in rows(project(account, _TITLE))[1:]] == ["90%", "70%"]


def test_what_is_said_of_a_place_holds_for_the_next_clause() -> None:
    account = "都匀市完成率为92.5%，福泉市完成率为88.3%，瓮安县进度滞后，完成率仅为62%。"
    assert [row.region for row in project(account, _TITLE).indicators] == ["都匀市", "福泉市", "瓮安县"]
