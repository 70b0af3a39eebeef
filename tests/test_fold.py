"""Folding makes characters plain and never moves one."""

import unicodedata

import pytest

from bulletin_parser.fold import fold, with_stops, without_margins


@pytest.mark.parametrize(
    ("printed", "folded"),
    [
        ("１２３４５６７８９０", "1234567890"),
        ("完成率４４．６３％", "完成率44.63%"),
        ("１－７月", "1-7月"),
        ("1—9月", "1-9月"),
        ("1–9月", "1-9月"),
        ("１～９月", "1~9月"),
        ("元／人／月", "元/人/月"),
        ("18\u00a0件", "18 件"),
        ("\u3000\u3000二、县市", "  二、县市"),
        ("零\u200b宽", "零 宽"),
        ("\ufeff关于", " 关于"),
        ("(66.7%)", "（66.7%）"),
        ("【2021】", "〔2021〕"),
        ("[2021]", "〔2021〕"),
        ("时间: 12:30; 完", "时间： 12：30； 完"),
        ("‘两项补贴’", "“两项补贴”"),
        ("「两项」『补贴』", "“两项”“补贴”"),
        ("１０ＫＶ", "10KV"),
        ("项目｜目标│完成", "项目|目标|完成"),
        ("行尾\r\n", "行尾 \n"),
        ("1,234，12", "1,234，12"),
    ],
)
def test_odd_characters_become_plain(printed: str, folded: str) -> None:
    assert fold(printed) == folded


def test_folding_twice_changes_nothing_more() -> None:
    everything = "".join(map(chr, range(0x20000)))
    assert fold(fold(everything)) == fold(everything)


def test_every_character_stays_one_character() -> None:
    everything = "".join(map(chr, range(0x110000)))
    assert len(fold(everything)) == len(everything)


def test_line_ends_stay_where_they_are() -> None:
    everything = "".join(map(chr, range(0x110000)))
    assert [i for i, c in enumerate(fold(everything)) if c == "\n"] == [ord("\n")]


def test_every_full_width_digit_and_letter_is_what_unicode_says() -> None:
    for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B)):
        assert fold(chr(code)) == unicodedata.normalize("NFKC", chr(code))


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("低于时序28.4%.牵头单位", "低于时序28.4%。牵头单位"),
        ("一.总体情况，2.5个，PM2.5，www.gov.cn", "一.总体情况，2.5个，PM2.5，www.gov.cn"),
    ],
)
def test_points_that_end_sentences_are_full_stops(printed: str, read: str) -> None:
    assert with_stops(fold(printed)) == read
    assert with_stops(read) == read


@pytest.mark.parametrize(
    ("folded", "expected"),
    [
        ("一、甲\n  1-9月，乙", "一、甲\n\n\n1-9月，乙"),
        ("甲  \n乙", "甲\n\n\n乙"),
        ("甲\n \n  乙", "甲\n\n\n\n\n乙"),
        ("甲 乙\n\t丙", "甲 乙\n\t丙"),
        ("甲\n  \t丙", "甲\n  \t丙"),
        ("序号\n|\n项目\n|\n1", "序号\n\n\n项目\n\n\n1"),
        ("1 | 2 |\n|\n3 | 4 |", "1 | 2 |\n|\n3 | 4 |"),
    ],
)
def test_margins_are_empty_lines(folded: str, expected: str) -> None:
    assert without_margins(folded) == expected
