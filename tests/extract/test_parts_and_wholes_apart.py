"""Figures of parts, of places behind parts, and of those sorted by place or size, apart from those of the whole."""

import pytest

from bulletin_parser import parse_text

from .reports import project, rows

_HEAD = "关于重点工作进展的通报\n\n"


def _rows(text: str) -> list[str]:
    return [row for one in parse_text(_HEAD + text).projects for row in rows(one)]


def test_a_part_of_every_road_takes_no_aim_of_the_whole() -> None:
    told = rows(project("建设任务120公里，已完成路基98公里、路面76公里。", "农村公路"))
    assert told[0] == "农村公路: 目标120公里"
    assert told[1:] == ["路基: 完成98公里", "路面: 完成76公里"]


def test_the_rate_of_a_place_behind_parts_is_of_the_whole() -> None:
    told = _rows(
        "全县计划造林6.8万亩，已完成5.92万亩，其中人工造林2.1万亩，封山育林1.8万亩。青龙镇进度较慢，完成率52.4%。"
    )
    assert told[-1] == "造林 青龙镇: 52.4%"


@pytest.mark.parametrize("sorted_by", ["按县区分：", "分县区看，"])
def test_counts_sorted_by_place_are_rows_of_the_places(sorted_by: str) -> None:
    told = _rows(f"全市共发现火点23个。{sorted_by}固镇县9个、怀远县7个、五河县5个。")
    assert told[1:] == ["发现火点 固镇县: 完成9个", "发现火点 怀远县: 完成7个", "发现火点 五河县: 完成5个"]


def test_those_above_a_sum() -> None:
    assert _rows("全市新增入库项目38个，其中亿元以上11个。")[-1] == "亿元以上 全市: 完成11个"


def test_ranks_are_shared_out() -> None:
    told = _rows("城乡居民人均可支配收入分别达到29846元、14572元，分别增长5.1%、7.4%，分别居全市第4位、第2位。")
    assert [row.split(": ")[1] for row in told] == ["完成29846元 同比5.1 第4", "完成14572元 同比7.4 第2"]


def test_what_was_done_on_time_is_told_of_what_came_in() -> None:
    found = parse_text(f"{_HEAD}全县受理工单2864件，环比下降4.3%。按时办结2851件，按时办结率99.5%。")
    assert [one.title for one in found.projects] == ["工单"]


def test_what_was_finished_of_an_aim_told_behind_it_is_called_by_the_work() -> None:
    assert _rows("农村危房改造已竣工135户，占年度任务150户的90%。") == ["农村危房改造: 目标150户 完成135户 90%"]


def test_the_aim_that_was_set_is_no_name() -> None:
    (found,) = parse_text(f"{_HEAD}年初确定的目标为建成充电桩500个，已建成430个。").projects
    assert (found.title, rows(found)) == ("充电桩", ["充电桩: 目标500个 完成430个"])


def test_the_number_done_behind_the_number_aimed_at() -> None:
    told = _rows("年度任务数为新增护理型床位600张，完成数480张，完成率80%。")
    assert told == ["新增护理型床位: 目标600张 完成480张 80%"]


def test_what_was_never_begun_is_to_be_done() -> None:
    assert rows(project("建设村级图书室20个，尚未启动。", "图书室")) == ["村级图书室: 目标20个"]


def test_batches_and_their_cases() -> None:
    told = _rows("全市共交办问题线索3批126件，已办结118件。")
    assert told[:2] == ["交办问题线索 全市: 完成3批", "交办问题线索 全市: 完成126件"]


def test_numbers_in_a_circle_are_no_part_of_a_name() -> None:
    told = rows(project("①供水管网完成72公里；②燃气管网完成51公里。", "管网改造"))
    assert told == ["供水管网: 完成72公里", "燃气管网: 完成51公里"]
