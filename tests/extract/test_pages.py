"""What real pages print around their figures: where news come from, what is asked for, what is compared with."""

import pytest

from bulletin_parser import Bulletin, parse_text
from extract.reports import rows

HEAD = "清岚市2023年1-9月民生实事进展情况\n"


def told(text: str, head: str = HEAD) -> Bulletin:
    return parse_text(f"{head}{text}\n")


@pytest.mark.parametrize(
    "lead",
    [
        "记者从市民生办获悉，",
        "记者10月27日从市督查室获悉，",
        "另据了解，",
        "据悉，",
        "根据市民生办最新数据显示：",
        "为保持经济平稳健康发展，",
        "为切实推进民生实事落地见效，",
    ],
)
def test_what_stands_before_the_subject(lead: str) -> None:
    (found,) = told(f"{lead}农村公路硬化已完成12公里，占年度计划的60%。").projects
    assert found.title == "农村公路硬化"
    assert found.indicators[0].rate == 60


@pytest.mark.parametrize("text", ["根据市政府要求，各单位要完成12件任务。", "按照年度工作安排，12件任务落实到人。"])
def test_what_only_orders_or_opens(text: str) -> None:
    found = told(f"{text}\n农村公路硬化已完成12公里。").projects
    assert [p.title for p in found] == ["农村公路硬化"]


@pytest.mark.parametrize(
    ("statement", "region", "expected"),
    [
        ("地区生产总值802亿元，增长8.6%，高出全省0.1个百分点。", None, "地区生产总值: 完成80200000000元 同比8.6"),
        ("进出口总额50亿元，增长86.2%，增幅全省排第3位。", None, "进出口总额: 完成5000000000元 同比86.2 第3"),
        ("全市进出口总额50亿元。", "全市", "进出口总额 全市: 完成5000000000元"),
    ],
)
def test_a_whole_that_is_only_compared_with(statement: str, region: str | None, expected: str) -> None:
    (found,) = told(statement).projects
    assert found.region == region
    assert expected in rows(found)


@pytest.mark.parametrize(
    ("statement", "title", "expected"),
    [
        ("农村公路扩面延伸完工2985公里，完工率92.8%。", "农村公路扩面延伸", "完工: 完成2985公里 92.8%"),
        ("危房改造竣工3493户，竣工率100.5%。", "危房改造", "竣工: 完成3493户 100.5%"),
        ("棚户区改造新开工18064套。", "棚户区改造", "新开工: 完成18064套"),
        ("义务教育经费保障机制已完成改造面积1.2万平方米。", "义务教育经费保障机制", "改造面积: 完成12000平方米"),
        ("规模以上工业增加值可比增长39.1%。", "规模以上工业增加值", "规模以上工业增加值: 同比39.1"),
    ],
)
def test_where_a_title_ends(statement: str, title: str, expected: str) -> None:
    (found,) = told(statement).projects
    assert found.title == title
    assert expected in rows(found)


def test_two_months_are_no_label() -> None:
    found = told("农村公路硬化已完成12公里。\n7、8月新增培训3200人。\n")
    assert found.sections == ()


def test_a_rate_that_is_asked_for() -> None:
    found = told("资金拨付20亿元，资金拨付率达83%，超过省定6月底拨付率70%的要求。")
    assert [i.rate for p in found.projects for i in p.indicators if i.rate is not None] == [83]
    assert not [n.text for n in found.numbers if n.role == "unclaimed"]


def test_a_place_left_out_is_not_the_bulletins() -> None:
    found = parse_text("8月民生工程进展\n2019年1-8月，全市危房改造竣工3493户（不含宿松县）。\n")
    assert found.bulletin.region is None


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("其余5件实事均达到计划进度。", 5),
        ("其他12项任务正常推进。", 12),
        ("剩余三个项目有序推进。", 3),
    ],
)
def test_the_line_that_counts_the_others(line: str, count: int) -> None:
    found = told(f"1.农村公路硬化。目标20公里，已完成12公里。\n2.公共停车位。目标3000个，已建成1874个。\n\n{line}")
    assert [p.status for p in found.projects] == [None, None]
    assert [s.count for summary in found.summaries for s in summary.by_status] == [count]


@pytest.mark.parametrize(
    ("statement", "counts"),
    [
        ("县级10个重点项目中1个已完工、8个在建、1个未开工。", [1, 8, 1]),
        ("26个项目中5个已完工，12个在建，9个未开工。", [5, 12, 9]),
    ],
)
def test_what_is_being_built_is_one_of_the_counts(statement: str, counts: list[int]) -> None:
    (found,) = told(f"农村公路硬化已完成12公里。\n{statement}").summaries
    assert [s.count for s in found.by_status] == counts


def test_quoted_names_that_a_word_joins() -> None:
    text = "农村公路硬化已完成12公里。\n20件大事中，有2件未达到序时进度，分别是“全面实现通电”和“每县建成1个服务中心”。"
    (found,) = told(text).summaries
    assert [len(s.members) for s in found.by_status] == [2]
