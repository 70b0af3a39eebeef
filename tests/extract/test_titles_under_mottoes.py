"""Titles below the name and the motto of a site, with the day of the page behind them; the year that a title names."""

import pytest

from bulletin_parser import parse_text

TOLD = "今年，全县新建农村公路52公里，占年度计划的86%。改造危桥4座。\n"


@pytest.mark.parametrize(
    ("above", "title"),
    [
        ("清岚概况 | 清岚论坛 | 清岚生活\n皖南清岚综合门户网站\n", "1-8月我县28项民生工程拨付12.6亿元"),
        ("头条\n相聚清岚，一见倾心！\n", "清岚超额完成2021年民生实事"),
        ("清岚晚报\n原标题：", "清岚县“三个全覆盖”惠及2万人"),
    ],
)
def test_a_title_below_what_the_site_says_of_itself(above: str, title: str) -> None:
    assert parse_text(f"{above}{title}\n\n{TOLD}").bulletin.title == title


def test_a_title_with_the_day_of_the_page_behind_it() -> None:
    found = parse_text(
        "就学、就医、健身……2022年清岚县21项实事项目全部完成 2023年01月12日\n来源：清岚发布\n"
        "2022年清岚县共安排21个实事项目，具体情况如下：\n（一）新建口袋公园6座\n建成口袋公园7座，超额完成年度任务。\n"
    )
    assert found.bulletin.title == "就学、就医、健身……2022年清岚县21项实事项目全部完成"
    assert found.bulletin.period and (found.bulletin.period.start, found.bulletin.period.end) == ("2022-01", "2022-12")


def test_a_title_that_stands_again_above_the_first_item() -> None:
    found = parse_text(
        "前三季度清岚县住房保障工作有序推进\n来源：县住建局 2021-10-16\n[导读]县下达改造任务为1240套，已开工986套\n"
        "前三季度我县住房保障工作有序推进\n一是租赁补贴发放稳步实施。任务430户，已发放461户。\n"
    )
    assert found.bulletin.title == "前三季度清岚县住房保障工作有序推进"
    assert "导读" not in "".join(each.title for each in found.projects)


@pytest.mark.parametrize(
    ("text", "region"),
    [
        (
            "1-7月桐城重点项目建设完成投资近60亿元\n今年1至7月，全市重点项目完成投资58亿元。位于怀宁县的桥已开工。\n",
            "桐城",
        ),
        ("云上荆门报道（记者 张三）今天，督查组来荆督查。我市共认领41项任务，已完成24项。\n", "荆门"),
    ],
)
def test_the_place_behind_the_months_of_a_title_or_in_the_name_of_an_app(text: str, region: str) -> None:
    assert parse_text(text).bulletin.region == region


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("时间：2020-12-18 10:14　来源：县政府办公室\n", "一、基本情况\n1.新建农村公路52公里，已完成。\n"),
        (
            "www.qinglan.gov.cn  2021年01月08日\n",
            "一、基本情况\n1.粮食补贴。截至6月底，发放1.2亿元。\n2.农村低保。截至11月底，月人均补助32元。\n",
        ),
    ],
)
def test_the_year_of_a_title_that_had_ended(head: str, body: str) -> None:
    period = parse_text(f"清岚县2020年十大实事落实情况\n{head}{body}").bulletin.period
    assert period and (period.start, period.end) == ("2020-01", "2020-12")
