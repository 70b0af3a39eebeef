"""Statements that each begin with another place and the same noun: each tells of its own place."""

import pytest

from bulletin_parser import parse_text
from extract.reports import rows, standing

HEAD = "6月16日全省小麦收获进度\n\n来源：山东省农业农村厅\n\n截至6月16日，全省已收获小麦4200万亩。\n\n"


def told(text: str) -> list[str]:
    return [row for each in parse_text(f"{HEAD}{text}\n").projects for row in rows(each)][1:]


def test_each_paragraph_is_of_its_place() -> None:
    assert told(
        "菏泽市小麦已收846万亩，其中机收面积829万亩。全市投入收割机1.2万台。\n\n济宁市小麦已收497万亩，其中机收面积486万亩。"
    ) == [
        "小麦 菏泽市: 完成8460000亩",
        "机收面积 菏泽市: 完成8290000亩",
        "小麦 济宁市: 完成4970000亩",
        "机收面积 济宁市: 完成4860000亩",
        "收割机 菏泽市: 完成12000台",
    ]


def test_statements_of_one_line() -> None:
    assert told("德州市玉米已播12万亩；滨州市玉米已播9万亩；东营市水稻未插秧。") == [
        "玉米 德州市: 完成120000亩",
        "玉米 滨州市: 完成90000亩",
    ]


def test_a_place_that_stands_so_ends_what_is_told_of_another() -> None:
    found = parse_text(f"{HEAD}德州市玉米已播12万亩。滨州市玉米已播9万亩。东营市、淄博市进度偏慢。\n")
    (behind,) = (state for summary in found.summaries for state in summary.by_status)
    assert [member.text for member in behind.members] == ["东营市", "淄博市"]


@pytest.mark.parametrize(
    ("words", "rate"), [("进度过九成", "90"), ("进度超七成五", "75"), ("进度达到四成半", "45"), ("进度接近五成", "50")]
)
def test_how_far_work_is_in_tenths(words: str, rate: str) -> None:
    assert told(f"菏泽市小麦已收846万亩，{words}。济宁市小麦已收497万亩。")[0] == f"小麦 菏泽市: 完成8460000亩 {rate}%"


def test_the_title_s_own_word_says_of_what_level_a_bulletin_is() -> None:
    found = parse_text(f"{HEAD}菏泽市小麦已收846万亩。全市投入收割机1.2万台，全市机播玉米3万亩，全市已育秧2万亩。\n")
    assert found.bulletin.region == "山东省"


def test_what_has_only_just_begun_ends_the_name() -> None:
    assert told("菏泽市小麦已收846万亩；烟台市小麦刚启动，已收12万亩。") == [
        "小麦 菏泽市: 完成8460000亩",
        "小麦 烟台市: 完成120000亩",
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("平阴县黄河大桥项目", "东阿县黄河防护工程"),
        ("平阴县中医院迁建项目", "东阿县中医院扩建项目"),
        ("济南市地铁3号线", "青岛市地铁接驳工程"),
    ],
)
def test_works_that_begin_alike_are_works_of_their_own(one: str, other: str) -> None:
    found = parse_text(f"{HEAD}{one}完成投资1.2亿元。\n{other}完成投资0.8亿元。\n")
    assert [(each.title, rows(each)) for each in found.projects][1:] == [
        (one, ["投资: 完成120000000元"]),
        (other, ["投资: 完成80000000元"]),
    ]


@pytest.mark.parametrize("opening", ["总体看，各市", "截至6月16日，省农机公司", "省农机公司", "各市", "全省"])
def test_a_sentence_of_the_whole_is_of_no_single_place(opening: str) -> None:
    found = parse_text(
        f"{HEAD}菏泽市农机检修84台，占任务的90%。\n济宁市农机检修49台，占任务的80%。{opening}完成粮库建设32座。\n"
    )
    told = [row for each in found.projects for row in rows(each) if "32座" in row]
    assert [row.partition("粮库")[2].removeprefix("建设") for row in told] == [
        " 全省: 完成32座" if opening == "全省" else ": 完成32座"
    ]


def test_a_word_of_one_character_is_no_deed_but_in_the_fields() -> None:
    found = parse_text("云岭县2023年9月低保工作进展通报\n\n一、低保审核\n应审150件，已审120件，已立12件。\n")
    assert [row for each in found.projects for row in rows(each)] == ["低保审核: 目标150件 完成120件"]


def test_money_laid_out_names_no_project() -> None:
    found = parse_text(
        "云岭县2023年9月民生实事进展通报\n\n一、总体情况\n全县已投3亿元，已拨2亿元。\n二、农村改厕\n完成改厕120户。\n"
    )
    assert [each.title for each in found.projects] == ["农村改厕"]


def test_how_each_place_stands_in_what_all_have() -> None:
    found = parse_text(
        "白石市2022年户厕改造情况通报\n全市户厕改造完成率62%。平山县改厕进展较快，完成率为78.6%；林口县改厕进展较慢，完成率"
        "仅为36.8%。\n"
    )
    assert [row for each in found.projects for row in rows(each)][1:] == ["改厕 平山县: 78.6%", "改厕 林口县: 36.8%"]
    assert standing(found) == ["ahead - 平山县", "behind - 林口县"]


def test_places_of_a_part_of_the_whole() -> None:
    found = parse_text(
        "白石市2022年春耕情况通报\n位于南部的平山县、石湾县播种进展较快，分别完成78.6%、75.1%；北部的林口县、青塘县进展较慢，"
        "分别完成36.8%、31.5%。\n"
    )
    assert [row for each in found.projects for row in rows(each)] == [
        "播种 平山县: 78.6%",
        "播种 石湾县: 75.1%",
        "播种 林口县: 36.8%",
        "播种 青塘县: 31.5%",
    ]
    assert standing(found) == ["ahead - 平山县、石湾县", "behind - 林口县、青塘县"]
