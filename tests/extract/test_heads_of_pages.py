"""Heads of forum and press pages: scraps and dashes before titles, places of papers, months that no page date is."""

import pytest

from bulletin_parser import parse_text
from bulletin_parser.records import Head

ITEM = "1、由县教体局牵头实施的“增加公办幼儿园学位520个”项目：已完成118个。\n"


def head(lines: str) -> Head:
    return parse_text(f"{lines}\n{ITEM}").bulletin


def months(found: Head) -> tuple[str, str] | None:
    return (found.period.start, found.period.end) if found.period else None


def test_scraps_of_a_forum_above_a_title() -> None:
    found = head(
        "- 来自\n- 江西\n- 精华\n- 3\n版主\n- 积分\n- 5120\nIP属地：江西省\n|\n"
        "关于全县河道清理工作督查情况的通报\n发表于 2019-6-3 10：05\n现将督查情况通报如下："
    )
    assert found.title == "关于全县河道清理工作督查情况的通报"


def test_a_title_behind_the_dash_of_a_list_and_the_paper_that_prints_it() -> None:
    found = head(
        "- 县人大票决2023年民生实事项目\n- www.dqnews.com.cn 德清新闻网 2023年01月11日 09:02:10\n-\n"
        "德清新闻网讯（记者王小明） 1月10日，会议通报，截至2022年12月底，10个项目全部完成。"
    )
    assert (found.title, found.region) == (
        "县人大票决2023年民生实事项目",
        "德清",
    )
    assert months(found) == ("2022-01", "2022-12")


def test_a_town_whose_programme_the_first_sentence_tells_of() -> None:
    found = head(
        "民生实事是群众关切的事\n2024年石桥街道各民生实事项目进展良好\n全区首个托育点已开放，截至4月底运行平稳。"
    )
    assert found.region == "石桥街道"


def test_a_quarter_whose_text_counts_on_from_january() -> None:
    found = head(
        "就业类民生实事三季度推进情况\n2022-10-12 09：20\n一、推进情况\n三季度，城镇新增就业0.9万人。\n"
        "二、今年以来推进情况\n今年以来，城镇新增就业3.1万人，完成全年任务的77.5%。"
    )
    assert months(found) == ("2022-01", "2022-09")


def test_a_month_whose_rates_are_of_the_programme() -> None:
    found = head("2014年区政府实事项目完成情况进度表（八月份）\n已为312名老人提供服务，完成实事指标78%。")
    assert months(found) == ("2014-01", "2014-08")


@pytest.mark.parametrize(
    "told",
    [
        "2023年1-9月，经区长办公会议讨论通过，拨付资金2亿元，新建公厕9座。",
        "2023年9月，区政府常务会议审议通过推进情况。截至目前，已完成6件。",
    ],
)
def test_the_months_of_a_report_that_a_meeting_passes_are_covered(told: str) -> None:
    found = parse_text(told).bulletin.period
    assert found is not None
    assert (found.start, found.end) == ("2023-01", "2023-09")


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (
            "• 无障碍浏览\n• 长辈版|\n您现在所在的位置：网站首页> 政府信息公开> 重点工作\n发布日期：2021-12-27\n"
            "2021年1-11月份金沙市《政府工作报告》部分目标任务完成情况",
            "2021年1-11月份金沙市《政府工作报告》部分目标任务完成情况",
        ),
        (
            "金沙市重点项目推进领导小组办公室简报（2024年第四期）\n发布日期：2024-05-20\n"
            "关于2024年1-4月我市重点项目建设进展情况报告",
            "关于2024年1-4月我市重点项目建设进展情况报告",
        ),
        (
            "金沙区人民政府 > 民生实事项目\n\n2023年区政府重点民生实事项目推进情况（1-11月）",
            "2023年区政府重点民生实事项目推进情况（1-11月）",
        ),
    ],
)
def test_links_serials_and_trails_above_a_title(lines: str, title: str) -> None:
    assert head(lines).title == title
