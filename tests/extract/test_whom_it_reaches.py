"""Whom something reaches, said behind how many they are; two things that 和 joins, each with its figure before it."""

import pytest

from bulletin_parser import parse_text
from extract.reports import bulletin, rows


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("发放低保金312万元，4236人生活得到保障。", "生活得到保障: 完成4236人"),
        ("发放供养资金138万元，1067名老人受益。", "老人受益: 完成1067名"),
        ("发放扶助资金26万元，335个家庭得到奖扶。", "家庭得到奖扶: 完成335个"),
    ],
)
def test_what_comes_to_people_names_how_many(text: str, row: str) -> None:
    (found,) = bulletin(text).projects
    assert row in rows(found)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("已在120个建制村设立寄递服务站，覆盖率达74%。", "设立寄递服务站: 完成120个"),
        ("今年在30家医院开设安宁疗护病区。", "开设安宁疗护病区: 完成30家"),
    ],
)
def test_among_how_many_something_was_set_up(text: str, row: str) -> None:
    (found,) = bulletin(f"一是便民服务。{text}").projects
    assert row in rows(found)


def test_each_of_two_things_has_its_name_behind_its_figure() -> None:
    (found,) = bulletin("建成15个公交站点和42个司机驿站。").projects
    assert rows(found) == ["公交站点: 完成15个", "司机驿站: 完成42个"]


def test_a_name_before_its_figure_stays_before_it() -> None:
    (found,) = bulletin("新建公厕12座和垃圾站3座。").projects
    assert rows(found) == ["新建公厕: 完成12座", "垃圾站: 完成3座"]


def test_under_whose_lead_something_stands_is_no_part_of_its_name() -> None:
    found = bulletin("老旧小区改造在各方努力下进展顺利。安居工程在县住建局的督促下，已完成120户。").projects
    assert [(each.title, each.status) for each in found] == [("老旧小区改造", "on_track"), ("安居工程", None)]


def test_how_much_each_has_at_the_least_is_no_result() -> None:
    found = bulletin("帮助143户“零就业”家庭至少1人就业。新建社区诊所20个，每个诊所至少2名医生。新增学位至少1200个。")
    assert [row for each in found.projects for row in rows(each)] == [
        "“零就业”家庭: 完成143户",
        "新建社区诊所: 完成20个",
        "新增学位: 完成1200个",
    ]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("县医院为320名贫困患者实施手术。", "贫困患者实施手术: 完成320名"),
        ("县人社局对146名毕业生发放求职补贴。", "毕业生发放求职补贴: 完成146名"),
        ("新增就业人数为320人。", "新增就业人数: 完成320人"),
    ],
)
def test_who_acts_for_so_many_does_not_name_what_was_done(text: str, row: str) -> None:
    assert [row for each in bulletin(text).projects for row in rows(each)] == [row]


def test_how_often_people_had_something_is_named_by_it() -> None:
    found = parse_text(
        "桃江县2022年三季度社会保险相关数据\n全县参加生育保险人数1.2万人，共有0.21万人次享受了生育保险待遇。\n"
    )
    assert found.bulletin.title == "桃江县2022年三季度社会保险相关数据"
    rows = {row.name: row.actual for project in found.projects for row in project.indicators}
    had = rows["享受了生育保险待遇"]
    assert had is not None and (str(had.value), had.unit) == ("2100", "人次")
