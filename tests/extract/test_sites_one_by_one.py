"""Sites of a project that are told of one by one: A大道已建成通车，B路等3条正在施工，C路因征迁受阻尚未开工."""

import pytest

from bulletin_parser.records import Bulletin

from .reports import bulletin, rows, standing

_ROADS = "滨江大道东延线已建成通车，人民路北段等3条正在施工，朝阳路因征迁受阻尚未开工"
_SCHOOLS = "河东小学已建成投用，南门二小正在施工，沙坪中学尚未开工"


def _states(read: Bulletin) -> list[str]:
    states = [state for counted in read.summaries for state in counted.by_status]
    return [f"{state.status} {' '.join(member.text for member in state.members)}" for state in states]


@pytest.mark.parametrize(
    "account",
    [
        f"二、畅通城区道路\n进展：计划打通断头路5条，{_ROADS}。",
        f"二、畅通城区道路\n1-3月份进展：{_ROADS}。累计完成投资1.2亿元。",
        f"二、畅通城区道路\n目前{_ROADS}。累计完成投资1.2亿元。",
    ],
)
def test_roads_stand_each_for_itself(account: str) -> None:
    read = bulletin(account)
    (project,) = read.projects
    assert (project.title, project.status) == ("畅通城区道路", None)
    assert _states(read) == ["completed 滨江大道东延线", "on_track 人民路北段", "not_started 朝阳路"]


def test_a_sentence_of_sites_leaves_what_follows_to_the_heading() -> None:
    read = bulletin(f"二、新建学校工程\n{_SCHOOLS}。完成投资1.2亿元。")
    (project,) = read.projects
    assert (project.title, rows(project)) == ("新建学校工程", ["投资: 完成120000000元"])
    assert _states(read) == ["completed 河东小学", "on_track 南门二小", "not_started 沙坪中学"]


def test_numbered_sites_are_a_sentence_each() -> None:
    read = bulletin(
        "二、新建学校工程\n进展情况：①河东小学建设项目正在进行内外墙粉刷、消防、水电等施工。②校园场地开放工程6月底已完工。"
    )
    assert _states(read) == ["on_track 河东小学建设项目", "completed 校园场地开放工程"]


def test_one_site_alone_is_what_is_told_of() -> None:
    (project,) = bulletin("二、新建河东小学\n河东小学正在施工。").projects
    assert project.status == "on_track"


def test_sites_of_a_sentence_that_tells_of_other_things_too() -> None:
    text = "文化服务中心覆盖率达到100%，全民健身中心正在施工，欧阳公园等2个足球场投入使用，县医院、东门小学已开工。"
    found = bulletin(text)
    assert [rows(each) for each in found.projects] == [["文化服务中心覆盖率: 完成100%"]]
    assert standing(found) == ["on_track - 全民健身中心", "completed - 欧阳公园", "on_track - 县医院、东门小学"]


def test_works_of_four_characters_are_names_too() -> None:
    assert standing(bulletin("供水管网改造已完工，路灯修复正在推进，危桥改造进展缓慢。")) == [
        *("completed - 供水管网改造", "on_track - 路灯修复", "behind - 危桥改造")
    ]
