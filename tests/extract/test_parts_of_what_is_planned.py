"""Parts of a target behind 其中：, and the same parts of what has come of it by now."""

import pytest

from .reports import bulletin, rows


@pytest.mark.parametrize("among", ["其中", "其中："])
def test_parts_are_planned_and_done_as_their_wholes_are(among: str) -> None:
    planned = f"全县农村公路计划新建236公里，{among}东坪镇51公里，西坝镇61公里。"
    text = f"{planned}已完成123公里，{among}东坪镇31公里，西坝镇41公里。"
    (project,) = bulletin(text).projects
    assert rows(project) == [
        "农村公路 全县: 目标236公里 完成123公里",
        "农村公路 东坪镇: 目标51公里 完成31公里",
        "农村公路 西坝镇: 目标61公里 完成41公里",
    ]


def test_sources_of_money() -> None:
    text = (
        "全县危房改造计划投资2361万元，其中：中央510万元，省级611万元，农户自筹747万元。"
        "已到位资金1490万元，其中：中央300万元，省级525万元。"
    )
    told = [row for project in bulletin(text).projects for row in rows(project)]
    assert "中央 全县: 目标5100000元 完成3000000元" in told
    assert "省级 全县: 目标6110000元 完成5250000元" in told
    assert "农户自筹 全县: 目标7470000元" in told


def test_a_level_of_government_may_be_one_character() -> None:
    text = "全县危房改造计划投资2361万元，其中：中央510万元，省611万元，县492万元。"
    told = [row for project in bulletin(text).projects for row in rows(project)]
    assert "省 全县: 目标6110000元" in told
    assert "县 全县: 目标4920000元" in told
