"""Items that a town heads, whatever characters its name has, and ranks right behind figures."""

from bulletin_parser import parse_text
from extract.reports import rows

HEAD = "福建省2023年民生实事项目进展情况通报\n\n截至9月底，现将有关情况通报如下：\n"


def test_the_town_of_an_item_is_where_its_projects_are() -> None:
    found = parse_text(
        f"{HEAD}一、乡镇滞后情况\n1.梅仙镇：项目12项，未达序时进度2项为：梅仙农贸市场、半山村旅游公路。\n"
        "2.洋中镇：项目15项，未达序时进度1项为：竹木加工产业园。\n3.王家乡：项目9项，已完成6项。\n"
    )
    assert [each.region for each in found.summaries] == ["梅仙镇", "洋中镇", "王家乡"]


def test_what_only_ends_like_a_place_is_none() -> None:
    (found,) = parse_text(f"{HEAD}一、养老服务。计划新建区域性养老服务中心10个，目前3个已投入运营。\n").projects
    assert {row.region for row in found.indicators} == {None}


def test_a_rank_right_behind_a_figure_names_nothing() -> None:
    (found,) = parse_text(f"{HEAD}一、举报件。长沙31件居第一位，衡阳12件居第二位。\n").projects
    assert rows(found) == ["举报件 长沙: 完成31件 第1", "举报件 衡阳: 完成12件 第2"]


def test_counts_behind_a_place_with_a_colon_are_its_own() -> None:
    found = parse_text(
        f"{HEAD}二、分县区情况\n尤溪县：承担项目18项，已完成12项，完成投资2亿元。\n"
        "大田县：承担项目16项，已完成10项，完成投资3亿元。\n"
    )
    assert [each.region for each in found.summaries] == ["尤溪县", "大田县"]
    assert [rows(each) for each in found.projects] == [["投资 尤溪县: 完成200000000元", "投资 大田县: 完成300000000元"]]


def test_how_many_projects_a_place_has_before_what_was_done() -> None:
    (found,) = parse_text(
        f"{HEAD}二、分县区情况\n尤溪县：实施项目18个，完成投资2亿元。\n大田县：实施项目16个，完成投资3亿元。\n"
    ).projects
    assert [row.region for row in found.indicators] == ["尤溪县", "尤溪县", "大田县", "大田县"]


def test_what_a_statement_counts_and_what_was_invested() -> None:
    found = parse_text(f"{HEAD}全省承担民生实事18项，已完成12项，完成投资2亿元。\n")
    assert [rows(each) for each in found.projects] == [["投资: 完成200000000元"]]
    assert [int(state.count) for state in found.summaries[0].by_status if state.count] == [12]


def test_what_is_left_behind_the_counts_of_a_place_is_its_own() -> None:
    (found,) = parse_text(
        f"{HEAD}尤溪县承担项目18项，已完成12项，完成投资2亿元；大田县承担项目12项，已完成8项，完成投资1亿元。\n"
    ).projects
    assert rows(found) == ["投资 尤溪县: 完成200000000元", "投资 大田县: 完成100000000元"]
