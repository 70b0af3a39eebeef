"""What places were to do before what they did of it, short names before their tier, and shares of states in turn."""

from decimal import Decimal

import pytest

from bulletin_parser import parse_text
from extract.reports import bulletin, rows, standing


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "吉首市新建公厕12座，已完成9座；泸溪县新建公厕8座，已建成8座。",
            ["新建公厕 吉首市: 目标12座 完成9座", "新建公厕 泸溪县: 目标8座 完成8座"],
        ),
        (
            "吉首市，新建公厕12座，已完成9座；泸溪县，改造厕所800户，已完成650户，完成率81.3%。",
            ["新建公厕 吉首市: 目标12座 完成9座", "改造厕所 泸溪县: 目标800户 完成650户 81.3%"],
        ),
        ("整改率后三位的是：吉首市，泸溪县，凤凰县。全州已整改56处。", ["整改 全州: 完成56处"]),
        (
            "全州改造用户97240户，吉首市已完成21000户。",
            ["改造用户 全州: 完成97240户", "改造用户 吉首市: 完成21000户"],
        ),
        (
            "全州计划改造小区120个，其中吉首市30个、泸溪县25个，已全部开工，完工85个。",
            ["改造小区 全州: 目标120个 完成85个", "改造小区 吉首市: 目标30个", "改造小区 泸溪县: 目标25个"],
        ),
        (
            "吉首、泸溪和凤凰三县市完成率分别为100%、80%、62.5%。",
            ["民生实事项目 吉首: 100%", "民生实事项目 泸溪: 80%", "民生实事项目 凤凰: 62.5%"],
        ),
        (
            "平均浓度31微克/立方米，优于年度目标2微克/立方米。",
            ["平均浓度: 完成31微克/立方米", "优于年度目标: 完成2微克/立方米"],
        ),
        ("新增学位4320个，超出年度目标320个。", ["新增学位: 完成4320个", "超出年度目标: 完成320个"]),
        ("新增停车位31个，低于年度目标33个。", ["新增停车位: 完成31个", "新增停车位: 目标33个"]),
        (
            "总投资4800万元，新建供水工程12处，改造管网86公里。截至6月底，已完工9处。",
            ["总投资: 完成48000000元", "新建供水工程: 目标12处 完成9处", "改造管网: 目标86公里"],
        ),
        (
            "新增学位4320个，其中小学2880个、初中1440个，完成年度目标的108%。",
            ["新增学位: 完成4320个 108%", "小学: 完成2880个", "初中: 完成1440个"],
        ),
        (
            "新增学位4320个，其中小学2880个、初中1300个，完成年度目标的108%。",
            ["新增学位: 完成4320个", "小学: 完成2880个", "初中: 完成1300个 108%"],
        ),
    ],
)
def test_rows(text: str, told: list[str]) -> None:
    assert [row for one in bulletin(f"二、进展\n{text}").projects for row in rows(one)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("吉首、泸溪、凤凰三县市进度滞后。", ["behind - 吉首、泸溪、凤凰"]),
        ("吉首市、泸溪县两县（市）进度滞后。", ["behind - 吉首市、泸溪县"]),
        ("24个子项已完成，3个子项也在稳步推进当中。", ["completed 24 ", "on_track 3 "]),
        ("24个子项已完成，3个子项均在施工。", ["completed 24 ", "on_track 3 "]),
        ("24个子项实现“双过半”，3个子项进度滞后。", ["on_track 24 ", "behind 3 "]),
        ("28个子项中，25个仍在推进，3个继续加紧实施。", ["on_track 25 ", "on_track 3 "]),
        ("7个项目中，4个已整改到位，2个正在整改，1个尚未整改。", ["completed 4 ", "on_track 2 ", "not_started 1 "]),
        ("“新增公交车45辆”、“优化线路3条”2项已完成。", ["completed 2 新增公交车45辆、优化线路3条"]),
    ],
)
def test_who_stands_how(text: str, told: list[str]) -> None:
    assert standing(bulletin(f"二、总体情况\n{text}")) == told


@pytest.mark.parametrize("shared", ["分别占33.3%、50%、16.7%", "占比分别为33.3%、50%和16.7%"])
def test_shares_of_states_in_turn(shared: str) -> None:
    (found,) = bulletin(f"二、总体情况\n30件实事中，已完成10件，正在推进15件，尚未启动5件，{shared}。").summaries
    assert [(state.count, state.share) for state in found.by_status] == [
        (10, Decimal("33.3")),
        (15, Decimal("50")),
        (5, Decimal("16.7")),
    ]


def test_more_shares_than_states_are_not_shared_out() -> None:
    (found,) = bulletin("二、总体情况\n30件实事中，已完成25件，尚未启动5件，分别占50%、33.3%、16.7%。").summaries
    assert [state.share for state in found.by_status] == [None, None]


@pytest.mark.parametrize(
    ("lead", "offices", "status"),
    [
        ("市人社局，进度正常", ["市人社局"], "on_track"),
        ("市民政局、市财政局，正在推进", ["市民政局", "市财政局"], "on_track"),
        ("市民政局，已完成", ["市民政局"], "completed"),
        ("市民政局，市财政局", ["市民政局", "市财政局"], None),
    ],
)
def test_how_it_stands_behind_who_leads(lead: str, offices: list[str], status: str | None) -> None:
    (found,) = parse_text(f"安州市民生实事进展情况\n\n1.养老服务。责任单位：{lead}。\n").projects
    assert (list(found.lead_agencies), found.status) == (offices, status)
