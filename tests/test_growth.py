"""Printed growth against the archive's own earlier figures: months, tolerance by printed digits, what is left alone."""

from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path

import pytest

from bulletin_parser.document import Document
from bulletin_parser.grammar import load_grammar
from bulletin_parser.pipeline import parse
from bulletin_parser.reading import read
from bulletin_parser.reconciliation.discrepancies import Discrepancy
from bulletin_parser.reconciliation.stored import all_findings
from bulletin_parser.records import Source
from bulletin_parser.settling import settle
from bulletin_parser.store import open_store
from bulletin_parser.values import Severity

GRAMMAR = load_grammar()
OWN = ("yoy_mismatch", "mom_mismatch")


def found(folder: Path, accounts: Mapping[str, str]) -> list[Discrepancy]:
    """What is found of growth in bulletins whose one project has these accounts, by period (2023-05, 2023-05单)."""
    with open_store(folder / "a.db", create=True) as store:
        for period, account in accounts.items():
            year, month = period[:4], int(period[5:7])
            months = f"{month}月" if period.endswith("单") or month == 1 else f"1-{month}月"
            text = (
                f"关于{year}年{months}沅陵县交通项目进展情况的通报\n一、交通项目\n"
                f"1、由县交通运输局牵头实施的“农村公路改造”项目：{account}，工作有序推进。\n"
            )
            digest = sha256(text.encode()).hexdigest()
            document = Document(text, Source(name=f"{period}.txt", sha256=digest, format="text", encoding="utf-8"))
            store.add(document, parse(document, GRAMMAR))
        settle(store, GRAMMAR)
        return [each for each in all_findings(store.rows, GRAMMAR) if each.code in OWN]


@pytest.mark.parametrize(
    ("accounts", "message"),
    [
        (
            {"2022-05": "全县完成投资1.25亿元", "2023-05": "全县完成投资1.5亿元，同比增长12.4%"},
            "“农村公路改造”投资2022年1-5月为1.25亿元，2023年1-5月为1.5亿元，应同比增长20%，文中为增长12.4%",
        ),
        (
            {"2022-05": "全县完成投资1.5亿元", "2023-05": "全县完成投资1.25亿元，比上年同期增长16.7%"},
            "应同比下降16.67%，文中为增长16.7%",
        ),
        (
            {"2022-05": "群众满意率91.4%", "2023-05": "群众满意率93.1%，同比提高2.7个百分点"},
            "应同比提高1.7个百分点，文中为提高2.7个百分点",
        ),
        (
            {"2022-05": "改造里程46公里，完成率38.3%", "2023-05": "改造里程52公里，完成率43.3%，同比提高8个百分点"},
            "改造里程完成率2022年1-5月为38.3%，2023年1-5月为43.3%，应同比提高5个百分点，文中为提高8个百分点",
        ),
        (
            {"2022-05": "全县完成投资860万元", "2023-05": "全县完成投资980万元，同比持平"},
            "应同比增长13.95%，文中为持平",
        ),
        (
            {"2023-04": "4月份当月完成投资3200万元", "2023-05": "5月份当月完成投资4000万元，环比下降25%"},
            "2023年4月为3200万元，2023年5月为4000万元，应环比增长25%，文中为下降25%",
        ),
        (
            {"2022-12": "12月份当月完成投资5000万元", "2023-01": "全县完成投资4000万元，环比增长20%"},
            "2022年12月为5000万元，2023年1月为4000万元，应环比下降20%",
        ),
        (
            {"2023-04": "改造里程40公里，完成率33.3%", "2023-05": "改造里程52公里，完成率43.3%，较上月提高12个百分点"},
            "应环比提高10个百分点",
        ),
        (
            {"2023-03": "改造里程40公里，完成率33.3%", "2023-05": "改造里程52公里，完成率43.3%，较3月底提高12个百分点"},
            "应较前提高10个百分点",
        ),
        (  # what May added is a third of what April did, and all so far half again: neither is a fall
            {
                "2023-03": "全县完成投资4000万元",
                "2023-04": "全县完成投资7000万元",
                "2023-05": "全县完成投资1.05亿元，环比下降30%",
            },
            "文中为下降30%",
        ),
    ],
)
def test_growth_that_the_archive_contradicts(accounts: Mapping[str, str], message: str, tmp_path: Path) -> None:
    (one,) = found(tmp_path, accounts)
    assert message in one.message
    assert one.severity is Severity.WARNING
    assert len({side.source.file for side in one.sides}) == 2


LEFT_ALONE: Sequence[Mapping[str, str]] = (
    {"2022-05": "全县完成投资1.25亿元", "2023-05": "全县完成投资1.5亿元，同比增长20%"},
    # as many digits as are printed: 1.2亿 may have been 1.245亿
    {"2022-05": "全县完成投资1.2亿元", "2023-05": "全县完成投资1.5亿元，同比增长21.5%"},
    {"2022-05": "全县完成投资860万元", "2023-05": "全县完成投资980万元，同比增长14%"},
    # other months
    {"2022-04": "全县完成投资1.25亿元", "2023-05": "全县完成投资1.5亿元，同比增长52%"},
    {"2022-05": "5月份当月完成投资1.25亿元", "2023-05": "1-5月全县完成投资1.5亿元，同比增长52%"},
    {"2022-05": "全县完成投资1.25亿元", "2023-05": "全县完成投资1.5亿元，比2021年同期增长52%"},
    {"2023-04": "全县登记率81.2%", "2023-05": "全县登记率85.4%，较一季度提高6.3个百分点"},
    # another unit
    {"2022-05": "全县改造里程46公里", "2023-05": "全县改造里程5200米，同比增长52%"},
    # 环比 of the year so far: of what May added over April, as long as that is not known
    {"2023-04": "全县完成投资7000万元", "2023-05": "全县完成投资1.05亿元，环比增长16.7%"},
    {
        "2023-03": "全县完成投资4000万元",
        "2023-04": "全县完成投资7000万元",
        "2023-05": "全县完成投资1.05亿元，环比增长16.7%",
    },
    # not from these figures
    {"2022-05": "全县完成投资1.25亿元", "2023-05": "全县完成投资1.5亿元，按可比价计算同比增长12.4%"},
    {"2022-05": "全县工业增加值1.25亿元", "2023-05": "全县工业增加值1.5亿元，同比增长6.4%"},
)


@pytest.mark.parametrize("accounts", LEFT_ALONE)
def test_growth_that_may_be_is_left_alone(accounts: Mapping[str, str], tmp_path: Path) -> None:
    assert found(tmp_path, accounts) == []


def test_growth_that_the_text_explains_is_only_noted(tmp_path: Path) -> None:
    later = "全县完成投资1.5亿元，同比增长12.4%（上年同期数据已按新的统计口径修正）"
    (one,) = found(tmp_path, {"2022-05": "全县完成投资1.25亿元", "2023-05": later})
    assert one.severity is Severity.INFO
    assert one.message.endswith("，文中为增长12.4%（文中有说明）")


def test_growth_of_the_year_so_far_over_last_month_is_only_noted_where_another_reading_may_hold(tmp_path: Path) -> None:
    later = "全县完成投资1.05亿元，比上月增长16.7%"
    (one,) = found(tmp_path, {"2023-04": "全县完成投资7000万元", "2023-05": later})
    assert (one.code, one.severity) == ("mom_mismatch", Severity.INFO)


def test_bulletins_whose_growth_is_right_are_left_alone(tmp_path: Path) -> None:
    with open_store(tmp_path / "a.db", create=True) as store:
        for path in sorted((Path(__file__).parent / "planted").glob("yuanling-*.txt")):
            document = read(path)
            store.add(document, parse(document, GRAMMAR))
        settle(store, GRAMMAR)
        assert all_findings(store.rows, GRAMMAR) == ()
