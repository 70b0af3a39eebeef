"""Stretches that a place heads: of one project, with rows of each place."""

import pytest

from bulletin_parser import parse_text

from .reports import rows

TITLE = "关于庆丰市2023年上半年乡村振兴补助资金支出情况的通报\n\n各县（区）人民政府：\n"


@pytest.mark.parametrize(
    "lines",
    [
        "东湖区：到位资金1.86亿元，支出1.21亿元，支出率65.1%。\n西城县：到位资金2.53亿元，支出1.50亿元，支出率59.3%。",
        "东湖区：到位资金1.86亿元，支出1.21亿元，支出率65.1%；西城县：到位资金2.53亿元，支出1.50亿元，支出率59.3%。",
        "东湖区（12个）：到位资金1.86亿元，支出1.21亿元，支出率65.1%。\n"
        "西城县（9个）：到位资金2.53亿元，支出1.50亿元，支出率59.3%。",
        "1.东湖区：到位资金1.86亿元，支出1.21亿元，支出率65.1%。\n2.西城县：到位资金2.53亿元，支出1.50亿元，支出率59.3%。",
    ],
)
def test_each_place_has_its_rows(lines: str) -> None:
    (found,) = parse_text(f"{TITLE}一、各县（区）进度\n{lines}\n").projects
    assert found.title == "乡村振兴补助资金支出"
    assert rows(found) == [
        "到位资金 东湖区: 完成186000000元",
        "支出 东湖区: 完成121000000元 65.1%",
        "到位资金 西城县: 完成253000000元",
        "支出 西城县: 完成150000000元 59.3%",
    ]


def test_how_the_places_stand() -> None:
    lines = (
        "东湖区：完成投资1.2亿元，进展较快。\n西城县：完成投资300万元，进度滞后。\n南山县：完成投资260万元，进度滞后。"
    )
    found = parse_text(f"{TITLE}一、各县（区）进度\n{lines}\n")
    (count,) = found.summaries
    told = [(state.status, [member.text for member in state.members]) for state in count.by_status]
    assert told == [("ahead", ["东湖区"]), ("behind", ["西城县", "南山县"])]
    assert [project.status for project in found.projects] == [None]


def test_counting_statements_stay_what_they_are() -> None:
    lines = "东湖区：共承担任务12项，其中已完成2项，滞后3项。\n西城县：共承担任务11项，其中已完成3项，滞后2项。"
    found = parse_text(f"{TITLE}一、各县（区）落实情况\n{lines}\n")
    assert [total.value for total in found.summaries[0].totals] == [12]


def test_statements_that_begin_with_a_place() -> None:
    lines = "全县植树18640亩。其中，大关镇栽下2860亩；青草镇栽下2104亩；吕亭镇栽下1715亩。"
    found = parse_text(f"{TITLE}二、造林绿化\n{lines}\n").projects
    assert [row.region for one in found for row in one.indicators] == ["全县", "大关镇", "青草镇", "吕亭镇"]


@pytest.mark.parametrize(
    ("heading", "measure"), [("分地区收入情况", "地方级财政收入"), ("各县区支出完成情况", "一般公共预算支出")]
)
def test_statements_of_places_under_a_heading_that_names_what_is_broken_down(heading: str, measure: str) -> None:
    found = parse_text(
        "庆丰市2023年1-9月财政收支执行情况通报\n"
        "一、收入情况\n地方级财政收入完成8.2亿元，为年初预算的71.5%。\n"
        "二、支出情况\n一般公共预算支出完成21.6亿元，为年初预算的68.2%。\n"
        f"三、{heading}\n市本级完成1.2亿元，完成预算的70.1%；南湖县完成1.8亿元，完成预算的72.4%。\n"
    )
    rows_of = {project.title: rows(project)[1:] for project in found.projects}
    assert rows_of.pop(measure) == [
        f"{measure} 市本级: 完成120000000元 70.1%", f"{measure} 南湖县: 完成180000000元 72.4%",
    ]  # fmt: skip
    assert list(rows_of.values()) == [[]]


PLACED = {
    "paragraphs": (
        "东湖区  承担民生实事9件，已完成6件，有序推进2件，进度滞后1件（公厕新建）。{east}\n"
        "进贤县  承担民生实事8件，已完成5件，有序推进3件。{west}\n"
    ),
    "labelled": (
        "1.东湖区承担民生实事9件，已完成6件，有序推进2件，进度滞后1件。{east}\n"
        "2.进贤县承担民生实事8件，已完成5件，有序推进3件。{west}\n"
    ),
    "sections": (
        "（一）东湖区\n共承担民生实事9件，已完成6件。{east}\n（二）进贤县\n共承担民生实事8件，已完成5件。{west}\n"
    ),
    "only headed": "（一）东湖区。{east}\n（二）进贤县。{west}\n",
}


@pytest.mark.parametrize("layout", PLACED)
def test_what_a_place_heads_is_told_of_that_place(layout: str) -> None:
    east = "危旧房改造完成210户，占目标任务的87.5%；村道硬化计划60公里，实际完成31公里，占51.7%。"
    west = "危旧房改造完成154户，占目标任务的96.3%；村道硬化已全面完成。"
    found = parse_text(f"{TITLE}{PLACED[layout].format(east=east, west=west)}")
    assert {one.title: one.region for one in found.projects} == {"危旧房改造": None, "村道硬化": None}
    assert {one.title: rows(one) for one in found.projects} == {
        "危旧房改造": ["危旧房改造 东湖区: 完成210户 87.5%", "危旧房改造 进贤县: 完成154户 96.3%"],
        "村道硬化": ["村道硬化 东湖区: 目标60公里 完成31公里 51.7%"],
    }
    (roads,) = [one for one in found.summaries if one.group == "村道硬化"]
    told = [(state.status, [member.text for member in state.members]) for state in roads.by_status]
    assert (roads.region, told) == ("进贤县", [("completed", ["村道硬化"])])


def test_one_place_alone_heads_no_more_than_its_sentence() -> None:
    line = "东湖区承担民生实事9件，已完成6件，有序推进3件。危旧房改造完成210户，占目标任务的87.5%。"
    (found,) = parse_text(f"{TITLE}{line}\n").projects
    assert rows(found) == ["危旧房改造: 完成210户 87.5%"]


def test_brackets_below_captions_are_of_the_places_that_these_name() -> None:
    text = "安阳市乱占耕地整治专项行动进度通报\n2020年5月6日至2022年3月15日，全市共整治乱占耕地1620处。\n"
    text += "表一：安阳市乱占耕地整治专项行动进度总表\n（截至2022年3月15日，全市已整治1620处）\n"
    text += "表二：东湖区各街道乱占耕地整治专项行动进度表\n（6个镇街，已整治820处）\n"
    text += "表三：经开区各街道乱占耕地整治专项行动进度表\n（3个镇街，已整治800处）\n"
    found = parse_text(text)
    (project,) = found.projects
    assert project.title == "乱占耕地整治专项行动"
    assert rows(project)[1:] == ["整治 全市: 完成1620处", "整治 东湖区: 完成820处", "整治 经开区: 完成800处"]
    period = found.bulletin.period
    assert period is not None and (period.start, period.end) == ("2020-05", "2022-03")
