"""Statements that count a whole and name some of it, leads of press reports, and what has been done by now."""

import pytest

from bulletin_parser import parse_text

from .reports import HEAD


def told(text: str) -> list[str]:
    return [
        f"{p.title}: {r.name} {r.target and r.target.value} {r.actual and r.actual.value} {r.rate}"
        for p in parse_text(HEAD + text).projects
        for r in p.indicators
    ]


@pytest.mark.parametrize(
    ("statement", "totals"),
    [
        ("全州民生实事项目共36项，其中，校舍安全工程、残疾人托养等项目已提前完成年度目标任务。", ["36"]),
        ("今年，州委、州政府安排民生实事项目36项，其中，校舍安全工程、残疾人托养等项目已提前完成年度任务。", ["36"]),
        ("5月30日，州政府通报民生实事进展情况，校舍安全工程、残疾人托养等项目提前完成年度任务。", []),
    ],
)
def test_some_of_a_whole(statement: str, totals: list[str]) -> None:
    bulletin = parse_text(HEAD + statement)
    (found,) = bulletin.summaries
    assert [str(total.value) for total in found.totals] == totals
    assert [(s.status, [m.text for m in s.members]) for s in found.by_status] == [
        ("completed", ["校舍安全工程", "残疾人托养"])
    ]
    assert bulletin.projects == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "全州计划新增6条公交线路，现已新增18条；320公里农村公路安保工程，现已完成346公里。",
            ["公交线路: 公交线路 6 18 None", "农村公路安保工程: 农村公路安保工程 320 346 None"],
        ),
        ("计划新建60个便利店，现已超额完成72个。", ["便利店: 便利店 60 72 None"]),
        (
            "大力推进社区居家养老服务完成适老化改造46户，完成率32.6%。",
            ["大力推进社区居家养老服务: 适老化改造 None 46 32.6"],
        ),
    ],
)
def test_what_has_been_done_by_now(text: str, expected: list[str]) -> None:
    assert told(text) == expected
