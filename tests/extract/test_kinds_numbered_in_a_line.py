"""Kinds of projects that a sentence numbers behind what it tells of all: …，（1）14个续建项目…，（2）6个新建项目…."""

from bulletin_parser import parse_text

from .reports import rows, standing

TEXT = (
    "桃江县2022年1—2月重点项目推进情况\n一、省重点项目\n我县省重点项目28个，完成投资17.8亿元，投资完成率18.6%，"
    "（1）14个续建项目完成投资15.9亿元，投资完成率20.1%，青山物流基地、白云度假区、合作产业园等3个项目已建成投用，"
    "（2）6个计划开工项目完成投资1.9亿元，新材料产业园等2个项目已开工，开工率33.3%，"
    "（3）8个前期项目正在有序办理用地手续，南岭水厂二期等项目进展较快，可望提前开工。\n"
    "二、下步工作\n加快前期工作。\n"
)


def test_each_kind_is_a_project() -> None:
    assert [(each.title, each.status, rows(each)) for each in parse_text(TEXT).projects][1:3] == [
        ("续建项目", None, ["续建项目: 完成14个", "投资: 完成1590000000元 20.1%"]),
        ("计划开工项目", None, ["计划开工项目: 完成6个", "投资: 完成190000000元", "开工: 完成2个 33.3%"]),
    ]


def test_the_only_name_before_others_stands_so_and_not_the_kind() -> None:
    last = parse_text(TEXT).projects[3]
    assert (last.title, last.status) == ("前期项目", "on_track")
    assert "ahead - 南岭水厂二期" in standing(parse_text(TEXT))


def test_what_each_kind_counts_stays_apart() -> None:
    counts = [[state.status for state in one.by_status] for one in parse_text(TEXT).summaries]
    assert counts == [["completed"], ["on_track"], ["ahead"]]
