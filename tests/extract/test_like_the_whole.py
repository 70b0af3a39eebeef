"""A place's figures in the order of the whole's: the bare one is what the whole had before what comes next."""

import pytest

from bulletin_parser import parse_text

TITLE = "清岚市2021年重点工作进展情况通报\n截至9月底，"


def _rows(text: str) -> list[tuple[str | None, str, str | None, str | None]]:
    return [
        (row.region, row.name, row.target.text if row.target else None, row.actual.text if row.actual else None)
        for project in parse_text(TITLE + text).projects
        for row in project.indicators
    ]


@pytest.mark.parametrize("begun", ["开工", "已开工"])
@pytest.mark.parametrize("among", ["。其中，", "，其中："])
def test_how_many_a_place_has_stands_before_how_many_it_began(begun: str, among: str) -> None:
    told = f"白石县23个，{begun}12个；青山县8个，{begun}4个。"
    assert _rows(f"全市重点项目31个，{begun}16个{among}{told}") == [
        ("全市", "重点项目", None, "31个"),
        ("全市", begun, None, "16个"),
        ("白石县", "重点项目", None, "23个"),
        ("白石县", begun, None, "12个"),
        ("青山县", "重点项目", None, "8个"),
        ("青山县", begun, None, "4个"),
    ]


def test_the_target_of_a_place_stands_before_what_it_did() -> None:
    text = "全市计划改造厕所310座，已改造160座。其中，白石县230座，已改造120座；青山县80座，已改造40座。"
    assert _rows(text) == [
        ("全市", "改造厕所", "310座", "160座"),
        ("白石县", "改造厕所", "230座", "120座"),
        ("青山县", "改造厕所", "80座", "40座"),
    ]


def test_what_only_a_rate_follows_is_of_the_step() -> None:
    text = "全市计划改造小区286个，已开工243个。从各地开工情况看，松滋市31个、石首市26个，开工率均为100%。"
    assert ("松滋市", "开工", None, "31个") in _rows(text)


def test_offices_of_a_tier_have_figures_like_places() -> None:
    text = "全市重点项目31个，开工16个。其中，白石县8个，开工4个；市直部门安排的23个重点项目，已开工12个，开工率52%。"
    assert [row for row in _rows(text) if row[0] == "市直部门"] == [
        ("市直部门", "重点项目", None, "23个"),
        ("市直部门", "开工", None, "12个"),
    ]


def test_works_of_a_tier_stand_in_a_list_of_places() -> None:
    text = "全市完工率42%，其中完工率超过50%的有：白石县78%、青山县61%、市直项目52%。"
    assert [row[:2] for row in _rows(text)] == [
        ("全市", "完工"),
        ("白石县", "完工"),
        ("青山县", "完工"),
        ("市直项目", "完工"),
    ]


def test_places_add_up_to_the_whole_of_their_own_name() -> None:
    told = "其中：白石县23个，已开工12个；青山县8个，已开工4个。"
    found = parse_text(f"{TITLE}全市重点项目31个，已开工16个，{told}")
    assert [finding.code for finding in found.findings] == []
