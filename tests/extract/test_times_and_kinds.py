"""A month or quarter that paragraphs begin with, kinds that a ranking gives amounts, what heads 一是…, shared rates."""

import pytest

from bulletin_parser import parse_text

from .reports import bulletin, rows

HOTLINE = (
    "云峦市2022年第二季度12345热线办理情况通报\n一、热线情况\n第二季度，全市受理诉求8642件，截至6月30日已办结8470件。\n"
)


def _months(text: str) -> tuple[str, str]:
    period = parse_text(text).bulletin.period
    assert period is not None
    return period.start, period.end


def test_a_quarter_that_paragraphs_begin_with_stands_alone() -> None:
    assert _months(f"{HOTLINE}二、信访情况\n第二季度，全市受理信访事项718件。\n") == ("2022-04", "2022-06")
    assert _months(HOTLINE) == ("2022-01", "2022-06")


def test_a_month_that_a_paragraph_begins_with_stands_alone_beside_a_yearly_task() -> None:
    text = "云峦县2022年11月份安全检查情况通报\n11月份，全县检查企业386家。管网改造年度任务18公里，已完成12公里。\n"
    assert _months(text) == ("2022-11", "2022-11")
    assert _months(f"{text}1—11月，累计检查企业4200家。\n") == ("2022-01", "2022-11")


def test_kinds_of_a_ranking_have_their_amounts() -> None:
    bulletin = parse_text(
        f"{HOTLINE}诉求量居前三位的依次是：城乡建设（5,206件）、劳动保障（4,117件）、物业管理（3,852件）。\n"
    )
    told = [line for project in bulletin.projects for line in rows(project)]
    assert {"城乡建设: 完成5206件", "劳动保障: 完成4117件", "物业管理: 完成3852件"} <= set(told)
    assert [one.order for one in bulletin.rankings] == [(("城乡建设",), ("劳动保障",), ("物业管理",))]


def test_what_heads_a_chain_is_no_title() -> None:
    bulletin = parse_text(
        "云峦市2022年上半年招商引资情况通报\n在肯定成绩的同时，也要看到存在的差距：一是利用省外资金进度滞后，"
        "上半年利用省外资金5.86亿元，占年计划的44.4%；二是合同履约率偏低，吉首市、泸溪县合同履约率分别只有51.3%、48.9%。\n"
    )
    assert (bulletin.projects[0].title, bulletin.projects[0].status) == ("利用省外资金", "behind")
    told = [line for project in bulletin.projects for line in rows(project)]
    assert [line for line in told if line.startswith("合同履约")] == [
        "合同履约 吉首市: 51.3%",
        "合同履约 泸溪县: 48.9%",
    ]


def test_rates_behind_figures_that_places_share_are_theirs() -> None:
    bulletin = parse_text(
        "湘西州2022年春耕情况通报\n吉首市、泸溪县水稻插秧分别完成61.3万亩和38.7万亩，占计划的36.5%和31.2%。\n"
    )
    rates = [(r.region, r.rate) for p in bulletin.projects for r in p.indicators if r.rate is not None]
    assert sorted((str(region), float(rate)) for region, rate in rates) == [("吉首市", 36.5), ("泸溪县", 31.2)]


@pytest.mark.parametrize(
    ("said", "row"),
    [
        ("全市民生工程上半年共完成投资15.4亿元，占年度计划的72%", "投资: 完成1540000000元 72%"),
        ("民生工程1至6月份累计拨付资金16.9亿元", "拨付资金: 完成1690000000元"),
    ],
)
def test_what_was_done_by_a_time_behind_the_name_is_named_by_itself(said: str, row: str) -> None:
    (found,) = bulletin(f"{said}。").projects
    assert found.title == "民生工程"
    assert [each.replace(" 全市", "") for each in rows(found)] == [row]
