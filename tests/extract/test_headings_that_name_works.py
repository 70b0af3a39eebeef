"""Headings with a word for what all bulletins tell of that name a work, and headings that only order a text."""

import pytest

from bulletin_parser import parse_text
from extract.reports import rows

HEAD = "河北省2023年民生实事项目进展情况通报\n\n截至9月底，现将有关情况通报如下：\n"


@pytest.mark.parametrize(
    ("heading", "account"),
    [
        ("生活垃圾分类", "新建分类收集点215个，目前已建成200个。"),
        ("问题楼盘化解", "列入台账的楼盘21个，目前已化解20个。"),
        ("城乡居民看病就医", "新增定点医疗机构215家，目前已开通200家。"),
        ("惠民政策落实", "发放补贴215万元，惠及群众200人。"),
        ("12345热线诉求办理", "受理诉求2150件，已办结2000件。"),
        ("学生评价体系建设", "建成评价点21个，已挂牌20个。"),
        ("建议提案办理", "共承办建议215件，目前已办复200件。"),
    ],
)
def test_a_heading_that_names_a_work_is_the_project(heading: str, account: str) -> None:
    assert [each.title for each in parse_text(f"{HEAD}一、{heading}。{account}\n").projects] == [heading]


def test_a_heading_that_names_what_every_bulletin_works_on_is_none() -> None:
    found = parse_text(
        f"{HEAD}一、督查发现问题整改。改造公厕21座，已建成20座。\n二、重点任务推进。新建学校5所，已建成4所。\n"
    )
    assert [each.title for each in found.projects] == ["改造公厕", "新建学校"]


def test_how_many_of_them_something_is_about() -> None:
    (sewers,) = parse_text(f"{HEAD}一、雨污分流改造。涉及18个片区，目前已完工7个，在建9个。\n").projects
    assert rows(sewers) == ["片区: 目标18个 完成7个", "在建: 完成9个"]


def test_how_many_smaller_places_there_are_behind_how_many_larger_ones() -> None:
    found = parse_text(f"{HEAD}一、农村供水。涉及12个乡镇、26个村，已完成投资2亿元。\n")
    assert [n.text for n in found.numbers if n.role == "place_count"] == ["12个乡镇", "26个"]


def test_a_heading_that_begins_with_a_verb_names_a_work() -> None:
    found = parse_text(
        f"{HEAD}一、推进城乡客运一体化。新增通客车建制村560个。\n二、落实困难残疾人补贴。发放补贴860万元。\n"
        "三、加快推进项目建设。新建学校5所。\n"
    )
    assert [each.title for each in found.projects] == ["推进城乡客运一体化", "落实困难残疾人补贴", "新建学校"]


def test_topics_in_brackets_before_their_paragraphs() -> None:
    found = parse_text(
        f"{HEAD}【就业创业】新增城镇就业3.2万人，完成年度任务的91.4%。\n【社会保障】养老保险参保86万人，完成任务的100.5%。\n"
    )
    assert [each.title for each in found.projects] == ["就业创业", "社会保障"]
    assert [rows(each)[0].split(":")[0] for each in found.projects] == ["新增城镇就业", "养老保险参保"]


def test_bullets_within_a_line_are_part_of_no_name() -> None:
    found = parse_text(f"{HEAD}农村公路建设：◆完成投资3.2亿元；◆改造危桥12座。\n")
    assert "◆" not in "".join(row.name for each in found.projects for row in each.indicators)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("一、执法检查情况。全县应急系统共检查企业640家次，排查隐患1280项。", "执法检查"),
        ("一、监督检查情况\n全县共检查企业310家，责令整改22家。", "监督检查"),
        ("一、三类人员监测。完成率100%。", "三类人员监测"),
        ("一、隐患排查情况。共排查隐患1280项，整改1250项。", "排查隐患"),
    ],
)
def test_headings_of_inspections(text: str, title: str) -> None:
    head = "河北省2023年民生实事项目进展情况通报\n截至9月底，现将有关情况通报如下：\n"
    projects = parse_text(f"{head}{text}\n二、农村公厕。完成12座。").projects
    assert [project.title for project in projects] == [title, "农村公厕"]


def test_who_carries_out_what_another_leads_stands_in_the_bracket() -> None:
    text = "一、农村改厕（州农业局负责，各县（市、区）实施）。完成100户。\n二、公厕（州住建局牵头，各乡镇落实）。"
    projects = parse_text(f"{HEAD}{text}").projects
    assert [(project.title, project.lead_agencies) for project in projects] == [
        ("农村改厕", ("州农业局",)),
        ("公厕", ("州住建局",)),
    ]


def test_those_that_come_up_are_told_of_under_the_heading_of_their_work() -> None:
    text = "一、农村危房改造。全州动态新增危房36户，已全部完成改造。\n二、就业创业。新增公益岗位120个，已全部完成。"
    projects = parse_text(f"{HEAD}{text}").projects
    assert [project.title for project in projects] == ["农村危房改造", "新增公益岗位"]
    assert projects[0].status == "completed"
