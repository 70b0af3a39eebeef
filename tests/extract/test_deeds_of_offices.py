"""Offices that do things, works of an area, and what stands behind its number in a list."""

import pytest

from .reports import bulletin, rows


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("市住建局已改造老旧小区35个。", {"改造老旧小区": ["改造老旧小区: 完成35个"]}),
        ("州交通运输局改建农村公路35公里，完成率70%。", {"改建农村公路": ["改建农村公路: 完成35公里 70%"]}),
        ("完成90座危桥改造、210公里农村公路硬化。", {"危桥改造": ["危桥改造: 完成90座", "农村公路硬化: 完成210公里"]}),
        (
            "完成60座危桥改造、新建5所学校。",
            {"危桥改造": ["危桥改造: 完成60座", "学校: 完成5所"]},
        ),
        (
            "今年将完成90座危桥改造、210公里农村公路硬化。",
            {"危桥改造": ["危桥改造: 目标90座", "农村公路硬化: 目标210公里"]},
        ),
    ],
)
def test_what_is_done_is_named_by_its_object(sentence: str, told: dict[str, list[str]]) -> None:
    assert {each.title: rows(each) for each in bulletin(sentence).projects} == told


def test_a_work_of_an_office_keeps_its_name() -> None:
    (found,) = bulletin("州公安局新建业务用房已完工。").projects
    assert (found.title, found.status) == ("州公安局新建业务用房", "completed")


def test_an_area_before_the_number_names_no_project() -> None:
    (found,) = bulletin("农村90座危桥改造正在推进。至5月底，已完工的项目38座，完成率42.2%。").projects
    assert (found.title, found.status) == ("危桥改造", "on_track")
    assert any(row.endswith("完成38座 42.2%") for row in rows(found))


def test_what_a_region_furthers_is_no_project_of_its_name() -> None:
    (found,) = bulletin(
        "今年以来，自治区加快推进民生领域项目建设，着力补齐设施短板。截至10月底，老旧小区改造完成12个。"
    ).projects
    assert (found.title, found.status) == ("老旧小区改造", None)


@pytest.mark.parametrize(
    ("sentence", "title", "leads", "told"),
    [
        ("县商务局牵头建设20家平价菜店。", "平价菜店", ("县商务局",), "平价菜店: 完成20家"),
        (
            "由县农委和县供销社负责的新建冷库30座，已建成12座。",
            "新建冷库",
            ("县农委", "县供销社"),
            "新建冷库: 目标30座 完成12座",
        ),
        (
            "由县交通局牵头实施的18座危桥改造，已完成12座。",
            "危桥改造",
            ("县交通局",),
            "危桥改造: 目标18座 完成12座",
        ),
        (
            "县房产局负责的1200套廉租住房已完工600套。",
            "廉租住房",
            ("县房产局",),
            "廉租住房: 目标1200套 完成600套",
        ),
        ("如县司法局负责的建立法律援助站8个。", "建立法律援助站", ("县司法局",), "建立法律援助站: 目标8个"),
    ],
)
def test_who_leads_it_is_no_part_of_what_is_made(sentence: str, title: str, leads: tuple[str, ...], told: str) -> None:
    (found,) = bulletin(sentence).projects
    assert (found.title, found.lead_agencies, rows(found)) == (title, leads, [told])


@pytest.mark.parametrize(
    ("lead", "leads"),
    [
        ("市公安局和平分局、市城管局和平分局", ("市公安局和平分局", "市城管局和平分局")),
        ("市公安局和市城管局", ("市公安局", "市城管局")),
        ("市财政局和政府办公室", ("市财政局", "政府办公室")),
    ],
)
def test_a_branch_whose_place_begins_with_and_is_one_office(lead: str, leads: tuple[str, ...]) -> None:
    (found,) = bulletin(f"一、岗亭改造。牵头单位：{lead}。完成改造12座。").projects
    assert found.lead_agencies == leads
