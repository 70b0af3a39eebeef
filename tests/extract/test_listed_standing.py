"""Lists of a measure whose head says how the places named stand, places that begin like a word of grammar, and shares
of what is needed."""

import pytest

from bulletin_parser import parse_text
from bulletin_parser.records import Status

from .reports import bulletin, rows, standing

TITLE = "关于庆丰市2023年1-10月资金支付情况的通报\n\n各县（区）人民政府：\n"


def test_the_head_says_how_they_stand_and_the_lead_in_what_is_measured() -> None:
    found = parse_text(
        TITLE + "从衔接资金支付率看，快于时间进度的县（区）2个：东湖区（88.3%）、西城区（86.1%）；"
        "未达时间进度的县（区）2个：南山县（71.4%）、北港县（69.8%）。\n"
    )
    assert rows(found.projects[0]) == [
        "衔接资金支付率 东湖区: 88.3%",
        "衔接资金支付率 西城区: 86.1%",
        "衔接资金支付率 南山县: 71.4%",
        "衔接资金支付率 北港县: 69.8%",
    ]
    stood = [(state.status, state.count, len(state.members)) for one in found.summaries for state in one.by_status]
    assert stood == [(Status.AHEAD, 2, 2), (Status.BEHIND, 2, 2)]


def test_amounts_behind_the_head_are_what_it_counts() -> None:
    found = parse_text(TITLE + "未按期办结的有2个单位：市自然资源局3件、市住建局2件。\n")
    assert rows(found.projects[0]) == ["市自然资源局未按期办结: 完成3件", "市住建局未按期办结: 完成2件"]


@pytest.mark.parametrize("town", ["将军镇", "向阳乡", "中和镇", "全福镇", "从善乡"])
def test_towns_that_begin_like_a_word_of_grammar(town: str) -> None:
    found = parse_text(TITLE + f"综合支付率前三名：{town}（93.5%）、吉水镇（91.2%）、硝石乡（90.4%）。\n")
    assert rows(found.projects[0])[0] == f"综合支付率 {town}: 93.5%"


def test_shares_of_what_is_needed_are_rates() -> None:
    found = parse_text(TITLE + "种子调运2.4万吨、化肥18万吨、农膜960吨，分别占秋播需求量的98%、92.5%、101.3%。\n")
    assert [row.split()[-1] for row in rows(found.projects[0])] == ["98%", "92.5%", "101.3%"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("本月新开工的重点招商引资项目主要有：奶牛养殖场、红枣深加工厂。", "on_track - 奶牛养殖场、红枣深加工厂"),
        ("尚未动工的重点产业项目有：奶牛养殖场、红枣深加工厂。", "not_started - 奶牛养殖场、红枣深加工厂"),
        ("花垣县、泸溪县尚未开始结算。", "not_started - 花垣县、泸溪县"),
        ("奶牛养殖场、红枣深加工厂2个市“百大项目”尚未开工。", "not_started 2 奶牛养殖场、红枣深加工厂"),
    ],
)
def test_kinds_before_a_list_and_words_for_a_start(told: str, expected: str) -> None:
    assert standing(bulletin(f"二、项目建设\n{told}")) == [expected]
