"""Counting statements of several kinds of things in paragraphs of their own, and the rates behind them."""

import pytest

from bulletin_parser import parse_text
from extract.reports import rows

TITLE = "2022年1-6月吴忠市督察反馈问题整改进展情况通报\n"


def test_what_tells_those_that_are_counted_from_others_is_their_group() -> None:
    found = parse_text(
        TITLE
        + "第二轮中央督察反馈涉及我市的32个问题，已完成整改21个，达到序时进度8个，未达序时进度3个，整改率65.6%。\n"
        "自治区督察反馈的45个问题，已完成整改38个，正在推进7个，整改率84.4%。\n"
    )
    told = [f"{s.group} {s.totals[0].value} {[each.count for each in s.by_status]}" for s in found.summaries]
    assert told == ["第二轮中央督察反馈 32 [21, 8, 3]", "自治区督察反馈 45 [38, 7]"]
    measured = [row for project in found.projects for row in project.indicators]
    assert [f"{row.rate} {row.actual}" for row in measured] == ["65.6 None", "84.4 None"]


def test_a_rate_is_of_the_step_that_has_its_name() -> None:
    found = parse_text(TITLE + "转办群众举报件176件，已办结169件、阶段性办结7件，办结率96%。\n")
    assert rows(found.projects[0])[1:] == ["办结: 完成169件 96%", "阶段性办结: 完成7件"]


@pytest.mark.parametrize("place", ["察右后旗", "科左中旗", "达茂旗"])
def test_banners_by_their_short_names(place: str) -> None:
    found = parse_text(
        "2022年1-6月乌兰察布市工业运行通报\n全市规模以上工业增加值增长9.2%。\n"
        f"商都县（21.7%）、{place}（18.3%）2个旗县增速高于全市平均水平，化德县（-2.9%）低于平均水平。\n"
    )
    growth = [(row.region, row.yoy, row.rate) for row in found.projects[0].indicators]
    assert [f"{region} {yoy} {rate}" for region, yoy, rate in growth] == [
        "全市 9.2 None",
        "商都县 21.7 None",
        f"{place} 18.3 None",
        "化德县 -2.9 None",
    ]


def test_towns_and_townships_begin_statements_of_one_line() -> None:
    found = parse_text(
        "2022年1-6月元阳县控辍保学进展情况通报\n疑似辍学学生共286人。\n"
        "从乡镇看，新街镇应劝返52人，已劝返46人，劝返率88.5%；攀枝花乡应劝返33人，已劝返29人，劝返率87.9%；"
        "大坪乡应劝返38人，已劝返30人，劝返率78.9%。\n"
    )
    regions = {row.region for project in found.projects for row in project.indicators if row.target}
    assert regions == {"新街镇", "攀枝花乡", "大坪乡"}


def test_a_step_that_cannot_be_of_the_target_before_it_has_a_rate_of_its_own() -> None:
    found = parse_text(
        "2022年1-6月孝义市保障性住房进展情况通报\n一、棚户区改造\n"
        "年度任务7830套，已开工6842套，开工率87.4%；基本建成4115套，完成年度任务的103.6%。\n"
    )
    begun, built = "开工: 完成6842套 87.4%", "基本建成: 完成4115套 103.6%"
    assert rows(found.projects[0]) == ["棚户区改造: 目标7830套", begun, built]
    assert found.findings == ()
