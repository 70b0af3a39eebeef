"""Labels to a tree, with the labels repaired that typists and lost auto-numbering broke."""

import pytest

from bulletin_parser.fold import fold
from bulletin_parser.grammar import load_grammar
from bulletin_parser.outline import Outline, lines_of, outline

GRAMMAR = load_grammar()


def read(text: str) -> Outline:
    folded = fold(text)
    return outline(folded, lines_of(folded), GRAMMAR)


def tree(text: str) -> list[str]:
    """Each section as its labels from the outermost down."""
    labels: dict[str | None, str] = {None: ""}
    told = []
    for section in read(text).sections:
        labels[section.id] = f"{labels[section.parent]}/{section.label}"
        told.append(labels[section.id][1:])
    return told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("一、甲\n二、乙", ["一、", "二、"]),
        ("一、甲\n（一）乙\n1.丙\n（1）丁\n①戊\n二、己",
         ["一、", "一、/（一）", "一、/（一）/1.", "一、/（一）/1./（1）", "一、/（一）/1./（1）/①", "二、"]),
        ("一、甲\n1、乙\n2、丙\n3、丁\n二、戊", ["一、", "一、/1、", "一、/2、", "一、/3、", "二、"]),
        ("一、甲\n（一）乙\n1、丙\n（二）丁\n1、戊",
         ["一、", "一、/（一）", "一、/（一）/1、", "一、/（二）", "一、/（二）/1、"]),
        ("一、甲\n(一)乙\n(二)丙", ["一、", "一、/（一）", "一、/（二）"]),
        ("1.甲\n2.乙", ["1.", "2."]),
        ("二、滞后的2个：1、甲，已开工；2、乙，未开工。\n三、丙", ["二、", "二、/1、", "二、/2、", "三、"]),
        ("二、滞后的2个：①甲，已开工；②乙，未开工。", ["二、", "二、/①", "二、/②"]),
        ("1.甲：（1）乙，已开工；（2）丙，未开工。\n2.丁", ["1.", "1./（1）", "1./（2）", "2."]),
        ("1.甲，已开工。2.乙，未开工。3.丙，未开工。\n二、丁", ["1.", "2.", "3.", "二、"]),
        ("二、甲\n①乙，已开工；②丙，未开工。", ["二、", "二、/①", "二、/②"]),
        ("2.甲，已开工。3.乙，未开工。", ["2."]),
        ("二、完成率排名：1、甲；2、乙；3、丙。", ["二、"]),
        ("二、滞后的有：1、甲，已开工；3、乙，未开工。", ["二、"]),
        ("１．甲\n２．乙", ["1.", "2."]),
        ("第一条 甲\n第二条 乙", ["第一条", "第二条"]),
        ("第一部分 甲\n第二部分 乙", ["一、", "二、"]),
        ("一、甲\n●乙\n●丙", ["一、", "一、/●", "一、/●"]),
        ("一、甲\n--乙\n--丙", ["一、", "一、/--", "一、/--"]),
        ("一、甲\n一是乙；\n二是丙。", ["一、", "一、/一是", "一、/二是"]),
        ("1.5亿元投资\n3个项目\n一批项目开工", []),
        ("前言\n没有标签", []),
    ],
)  # fmt: skip
def test_labels_make_a_tree(text: str, expected: list[str]) -> None:
    assert tree(text) == expected


@pytest.mark.parametrize(
    ("text", "labels", "repaired"),
    [
        ("1、州直情况\n（一）甲\n二、县市情况\n三、特点", ["一、", "二、", "三、"], ["1、"]),
        ("一、甲\n（一）乙\n二、丙\n三、丁\n4、戊", ["一、", "二、", "三、", "四、"], ["4、"]),
        ("1、甲\n（一）乙\n二、丙\n3、丁\n四、戊", ["一、", "二、", "三、", "四、"], ["1、", "3、"]),
        ("一、甲\n1、乙\n2、丙\n二、丁", ["一、", "二、"], []),
        ("一、甲\n二、乙\n1、完成了一句话。第二句话。", ["一、", "二、"], []),
        ("1、甲\n2、乙\n3、丙", [], []),
    ],
)
def test_a_label_that_fills_a_gap_is_repaired(text: str, labels: list[str], repaired: list[str]) -> None:
    found = read(text)
    assert [section.label for section in found.sections if section.style == "part"] == labels
    assert [repair.printed.strip() for repair in found.repairs] == repaired


def test_a_repair_says_what_was_printed_and_what_is_meant() -> None:
    text = "1、 州直情况\n（一）甲\n二、县市情况\n"
    (repair,) = read(text).repairs
    assert (text[slice(*repair.span)], repair.printed, repair.meant) == ("1、 ", "1、", "一、")


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("一、总体进展", "总体进展"),
        ("一、总体进展。全市完成12个。", "总体进展"),
        ("一、总体进展：全市完成12个。", "总体进展"),
        ("一、" + "长" * 60 + "。", None),
        ("一是加快进度。", None),
    ],
)
def test_the_heading_of_a_labelled_line(line: str, heading: str | None) -> None:
    (section,) = read(line).sections
    assert (fold(line)[slice(*section.heading)] if section.heading else None) == heading


def test_a_section_holds_the_lines_below_it_and_the_preamble_those_before() -> None:
    text = "题目\n引言。\n一、甲\n　　续行\n（一）乙\n二、丙"
    found = read(text)
    assert [text[slice(*line)] for line in found.preamble] == ["题目", "引言。"]
    assert [text[section.start : section.end] for section in found.sections] == [
        "一、甲\n　　续行",
        "（一）乙",
        "二、丙",
    ]
    assert text[found.sections[0].start : found.sections[0].subtree_end] == "一、甲\n　　续行\n（一）乙"


def test_only_a_line_feed_ends_a_line() -> None:
    text = "甲\u2028乙\x0b丙\x0c丁\x85戊\n\n  己\r\n"
    assert [text[slice(*line)] for line in lines_of(text)] == ["甲\u2028乙\x0b丙\x0c丁\x85戊", "己"]


def test_what_stands_before_the_items_of_a_line_heads_them() -> None:
    text = "已竣工项目：①甲，投资3亿元；②乙，投资2亿元。\n未开工项目：丙、丁等2个。\n从县市看，戊居首位。"
    found = read(text).sections
    assert [(s.style, s.level, bool(s.heading)) for s in found] == [
        ("lead", 1, True), ("circled", 2, True), ("circled", 2, True), ("lead", 1, True), ("lead", 1, False),
    ]  # fmt: skip


def test_a_line_behind_items_of_a_line_each_is_of_what_the_list_is_in() -> None:
    text = "一、甲\n1.乙好。\n2.丙好。\n3.丁好。\n分县看，戊好。\n己好。\n二、庚"
    found = read(text).sections
    assert [(s.style, s.level, s.parent) for s in found[3:]] == [
        ("arabic", 2, "s1"), ("behind_list", 2, "s1"), ("part", 1, None),
    ]  # fmt: skip
    assert text[found[4].start : found[4].end] == "分县看，戊好。\n己好。"


@pytest.mark.parametrize(
    "text",
    [
        "1.乙好。\n2.丙好。\n分县看，戊好。",  # two are no list yet
        "1.乙好。\n丙好。\n2.丁好。\n3.戊好。\n分县看，己好。",  # one has a paragraph of its own
        "1.乙好。\n2.丙好。\n3.丁\n好。",  # a line broken within a sentence
        "1.乙好。\n2.丙好。\n3.丁好。\n分县看，戊好。\n4.己好。",  # the list goes on
    ],
)
def test_a_line_below_an_item_is_of_that_item(text: str) -> None:
    assert all(section.style == "arabic" for section in read(text).sections)
