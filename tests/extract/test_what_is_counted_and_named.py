"""Whose works so many are, names as many as are counted, programmes, and what they come to."""

import pytest

from bulletin_parser import parse_text
from extract.reports import bulletin, rows, standing

HEAD = "2022年1-9月民生实事进展情况\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "全市283个省、市重点项目完成投资6亿元，占年度计划的64.1%。",
            [("省、市重点项目", "投资 全市: 完成600000000元 64.1%")],
        ),
        (
            "全市283个国家级、省级和市级重点项目完成投资6亿元。",
            [("国家级、省级和市级重点项目", "投资 全市: 完成600000000元")],
        ),
        ("全市28项民生实事完成投资3亿元。", [("民生实事", "投资 全市: 完成300000000元")]),
        (
            "12个工业项目完成投资6亿元，占计划的62%，9个农业项目完成投资4亿元，占计划的71%。",
            [("工业项目", "投资: 完成600000000元 62%"), ("农业项目", "投资: 完成400000000元 71%")],
        ),
        ("9个城市安全类项目完成投资6亿元。", [("城市安全类项目", "投资: 完成600000000元")]),
        ("为民办实事38处乡村供水工程已完成投资6亿元。", [("乡村供水工程", "投资: 完成600000000元")]),
    ],
)
def test_what_money_was_spent_on(text: str, told: list[tuple[str, str]]) -> None:
    projects = parse_text(f"{HEAD}截至9月底，{text}\n").projects
    assert [(one.title, row) for one in projects for row in rows(one) if "元" in row] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("“十件实事”的19个子项目已完成3个。", ["completed 3 "]),
        ("滨江幼儿园进行基础施工。", []),
        ("清荣幼儿园、龙江幼儿园正在管道施工。", ["on_track - 清荣幼儿园、龙江幼儿园"]),
        ("农村危房改造已开工5231户。其中，石岩镇开工数为0。", ["not_started - 石岩镇"]),
        ("农村危房改造已开工5231户。石岩镇、望江镇开工率为零。", ["not_started - 石岩镇、望江镇"]),
        ("新增开工项目14个，总投资3亿元；新增投产项目8个，总投资1亿元。", []),
        ("新开工项目14个；投产项目8个，在建项目6个。", ["completed 8 ", "on_track 6 "]),
    ],
)
def test_how_many_stand_how(text: str, told: list[str]) -> None:
    assert standing(parse_text(f"{HEAD}截至9月底，{text}\n")) == told


@pytest.mark.parametrize(
    ("number", "names"),
    [(2, ["餐饮油烟、噪声扰民整治", "便民停车行动"]), (3, ["餐饮油烟", "噪声扰民整治", "便民停车行动"])],
)
def test_as_many_names_as_are_counted(number: int, names: list[str]) -> None:
    text = f"截至9月底，进度滞后的有{number}项（餐饮油烟、噪声扰民整治；便民停车行动）。\n"
    (summary,) = parse_text(HEAD + text).summaries
    assert [member.text for member in summary.by_status[0].members] == names


def test_a_quoted_programme_keeps_its_quotes() -> None:
    (summary,) = parse_text(f"{HEAD}截至9月底，市“十件实事”19个子项目，3个已完成。\n").summaries
    assert summary.group == "市“十件实事”"


def test_no_figure_of_those_begun_is_left_without_a_role() -> None:
    read = parse_text(f"{HEAD}农村危房改造已开工5231户。其中，石岩镇开工数为0。\n")
    assert [number.role for number in read.numbers if number.text == "0"] == ["status_count"]


def test_works_in_places_are_no_places() -> None:
    text = "滨江幼儿园正在基础施工；吉首市河溪镇第二幼儿园、泸溪县武溪镇第七幼儿园正在主体施工。"
    assert [summary.group for summary in bulletin(f"二、进展\n{text}").summaries] == [None]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("计划新增管网3200公里，已完成2908.6公里、90.9%。", ["新增管网: 目标3200公里 完成2908.6公里 90.9%"]),
        (
            "累计就业毕业生人数为11284人，登记未就业毕业生累计人数为2763人。",
            ["就业毕业生人数: 完成11284人", "登记未就业毕业生累计人数: 完成2763人"],
        ),
        ("全省优良率平均为71.4%，同比增加8.9个百分点。", ["优良率 全省: 完成71.4% 同比8.9"]),
        ("为民办实事38处乡村供水工程已完成投资6亿元。", ["乡村供水工程: 完成38处", "投资: 完成600000000元"]),
    ],
)
def test_rows(text: str, told: list[str]) -> None:
    assert [row for one in parse_text(f"{HEAD}{text}\n").projects for row in rows(one)] == told


def test_paragraphs_that_begin_with_counting_a_programme_tell_of_that() -> None:
    text = (
        "省民生实事45个事项，24个事项已提前完成，9个事项超序时进度。已完成投资11亿元。\n"
        "市民生实事50个事项，14个事项已提前完成，7个事项超序时进度。已完成投资28亿元。\n"
    )
    assert [(one.title, rows(one)) for one in parse_text(HEAD + text).projects] == [
        ("省民生实事", ["投资: 完成1100000000元"]),
        ("市民生实事", ["投资: 完成2800000000元"]),
    ]
