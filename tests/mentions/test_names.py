"""Numerals that name something and must never become a result."""

import pytest

from bulletin_parser.grammar import load_grammar
from bulletin_parser.mentions.model import Figure, Name
from bulletin_parser.mentions.names import ordinal_value
from mentions.reading import mentions


@pytest.mark.parametrize(
    ("text", "printed", "role"),
    [
        ("（州办发电〔2021〕32 号）", "州办发电〔2021〕32 号", "document_number"),
        ("湘政办发【2021】15号", "湘政办发【2021】15号", "document_number"),
        ("国发(2019)13号", "国发(2019)13号", "document_number"),
        ("建政发〔202115号", "建政发〔202115号", "document_number"),
        ("建成4G基站", "4G", "digit_label"),
        ("5G网络", "5G", "digit_label"),
        ("10KV及以下", "10KV", "digit_label"),
        ("１０ＫＶ及以下", "１０ＫＶ", "digit_label"),
        ("PM2.5平均浓度", "PM2.5", "letter_label"),
        ("G318国道", "G318", "letter_label"),
        ("S308线", "S308", "letter_label"),
        ("第一期", "第一期", "ordinal"),
        ("第 二 期", "第 二 期", "ordinal"),
        ("第6项", "第6项", "ordinal"),
        ("（第七项）", "第七项", "ordinal"),
        ("第二十四项", "第二十四项", "ordinal"),
        ("居全市第5位", "第5位", "ordinal"),
        ("第三名", "第三名", "ordinal"),
        ("第三批乡镇", "第三批", "ordinal"),
        ("第12中学", "第12中学", "ordinal"),
        ("联系电话：0743-8222222", "0743-8222222", "phone"),
        ("电话13807431234", "13807431234", "phone"),
        ("12345热线", "12345", "hotline"),
        ("7至9年级", "7至9年级", "age_range"),
        ("6-9岁儿童", "6-9岁", "age_range"),
        ("65周岁老人", "65周岁", "age_range"),
        ("浏览次数:386", "浏览次数:386", "page_count"),
        ("苏ICP备05031746号", "ICP备05031746号", "filing_number"),
        ("附件1：慢序时项目", "附件1", "attachment"),
        ("截至8月底（序时进度66.7%），", "66.7%", "schedule_share"),
        ("对照时间进度（75%）", "75%", "schedule_share"),
        ("达到时序进度（91.67%）以上的项目", "91.67%", "schedule_share"),
        ("时间进度应为58.3%", "58.3%", "schedule_share"),
        ("（序时进度为41.67%）", "41.67%", "schedule_share"),
        ("未达序时进度（66.7%）的", "66.7%", "schedule_share"),
    ],
)
def test_a_numeral_in_a_name(text: str, printed: str, role: str) -> None:
    assert [(words, name.role) for words, name in mentions(Name, text)] == [(printed, role)]
    assert mentions(Figure, text) == []


@pytest.mark.parametrize("text", ["113205000140492838", "9" * 60, "0." + "3" * 40])
def test_a_numeral_too_long_to_count_with_is_a_code(text: str) -> None:
    assert mentions(Name, f"代码{text}号") == [(text, Name(2, 2 + len(text), "long_number"))]
    assert mentions(Figure, f"代码{text}号") == []


@pytest.mark.parametrize(
    "text",
    [
        "12个",
        "44.63%",
        "超序时进度14.9%",
        "高于序时进度（2.3%）",
        "工程进度（75%）",
        "5.6km",
        "1.2万TEU",
        "一是加快进度",
        "2067.7个月",
    ],
)
def test_what_is_no_name(text: str) -> None:
    assert mentions(Name, text) == []


@pytest.mark.parametrize(
    ("text", "value"), [("第5位", 5), ("第二十四项", 24), ("第 12 名", 12), ("第十", 10), ("倒数", None), ("", None)]
)
def test_the_number_of_an_ordinal(text: str, value: int | None) -> None:
    assert ordinal_value(text, load_grammar()) == value
