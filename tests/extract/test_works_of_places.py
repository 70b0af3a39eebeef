"""Works that places carry out, and works of several places told of in turn."""

import pytest

from bulletin_parser import parse_text

from .reports import rows, standing

HEAD = "全市民生实事推进情况通报\n"


def _stand(sentence: str) -> list[tuple[str | None, str]]:
    read = parse_text(HEAD + sentence)
    return [
        (counted.region, f"{state.status} {'、'.join(member.text for member in state.members)}")
        for counted in read.summaries
        for state in counted.by_status
    ]


def test_what_a_place_carries_out_is_no_part_of_its_name() -> None:
    read = parse_text(
        HEAD + "茶陵县负责实施重点项目6个，物流园、县城污水管网2个项目已开工，1个项目尚未开工。"
        "炎陵县负责实施粮库扩建、河堤加固2个项目，完成投资1.2亿元。"
    )
    assert "茶陵县负责实施重点项目" not in [each.title for each in read.projects]
    assert ("茶陵县", "on_track 物流园、县城污水管网") in [
        (counted.region, f"{state.status} {'、'.join(m.text for m in state.members)}")
        for counted in read.summaries
        for state in counted.by_status
    ]


def test_names_are_counted_apart_from_what_was_invested_in_them() -> None:
    read = parse_text(HEAD + "物流园、客运站、粮库3个项目已开工建设，完成投资2.4亿元。")
    assert standing(read) == ["on_track 3 物流园、客运站、粮库"]
    (found,) = read.projects
    assert rows(found) == ["投资: 完成240000000元"]


def test_works_of_several_places_are_those_of_each() -> None:
    sentence = (
        "攸县农村改厕、村级公路养护进展较慢；醴陵市公益性岗位开发推进缓慢；"
        "茶陵县城乡居民养老保险、就业见习岗位开发进展较慢。"
    )
    assert _stand(sentence) == [
        ("攸县", "behind 农村改厕、村级公路养护"),
        ("醴陵市", "behind 公益性岗位开发"),
        ("茶陵县", "behind 城乡居民养老保险、就业见习岗位开发"),
    ]


def test_a_body_behind_a_place_keeps_its_name() -> None:
    sentence = "攸县人民医院迁建进展较慢；醴陵市第二中学扩建进展较慢；茶陵县中医院改造进展较慢。"
    told = [name for _, names in _stand(sentence) for name in names.split()[1:]]
    told += [each.title for each in parse_text(HEAD + sentence).projects]
    assert told == ["攸县人民医院迁建", "醴陵市第二中学扩建", "茶陵县中医院改造"]


@pytest.mark.parametrize("place", ["望城区", "望谟县", "望都县"])
def test_a_place_that_begins_like_a_hope_is_told_of(place: str) -> None:
    (found,) = parse_text(f"{HEAD}{place}公厕改造进展较慢。").projects
    assert (found.title, found.status) == (f"{place}公厕改造", "behind")


def test_works_that_offices_bear_are_led_by_them() -> None:
    read = parse_text(
        HEAD + "个别项目进展缓慢，5月份督查发现市交通局承担的“通村公路”、市水利局承担的农村饮水工程进展未达计划进度。"
    )
    assert [(each.title, each.lead_agencies, each.status) for each in read.projects] == [
        ("通村公路", ("市交通局",), "behind"),
        ("农村饮水工程", ("市水利局",), "behind"),
    ]


def test_an_office_and_its_quoted_work_open_an_account() -> None:
    read = parse_text(
        HEAD + "县水利局负责的“农村供水工程26处”。截至目前，完工15处；县民政局负责的“新建敬老院2所”。目前尚未开工。"
    )
    assert [(each.title, each.lead_agencies) for each in read.projects] == [
        ("农村供水工程26处", ("县水利局",)),
        ("新建敬老院2所", ("县民政局",)),
    ]
