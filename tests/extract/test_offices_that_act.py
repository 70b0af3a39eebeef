"""Works that an office or a treasury has done, which have the work's name; sums of all years; culverts."""

import pytest

from bulletin_parser import parse_text
from extract.reports import rows

HEAD = "某县民生实事进展情况\n（截至2024年6月底）\n"


@pytest.mark.parametrize(
    ("told", "title", "expected"),
    [
        (
            "县人社局累计开展职业技能培训3120人次，完成任务的104%。",
            "职业技能培训",
            ["职业技能培训: 完成3120人次 104%"],
        ),
        ("今年以来，县水利局实施农村供水工程9处，目前均在建。", "农村供水工程", ["农村供水工程: 完成9处"]),
        ("县残联已完成残疾人家庭无障碍改造132户。", "残疾人家庭无障碍改造", ["残疾人家庭无障碍改造: 完成132户"]),
        (
            "农村供水保障工程计划总投资1.5亿元，今年计划完成投资6000万元，已完成投资5100万元。",
            "农村供水保障工程",
            ["总投资: 目标150000000元", "投资: 目标60000000元 完成51000000元"],
        ),
        ("农村水渠工程新建涵洞46道，铺设管网20公里。", "农村水渠工程", ["新建涵洞: 完成46道", "铺设管网: 完成20公里"]),
    ],
)
def test_what_was_done_has_the_work_s_name(told: str, title: str, expected: list[str]) -> None:
    (found,) = parse_text(f"{HEAD}{told}\n").projects
    assert (found.title, rows(found)) == (title, expected)


def test_what_a_treasury_pays_for_is_the_project() -> None:
    (found,) = parse_text(f"{HEAD}龙泉县财政安排1.2亿元支持农村人居环境整治，已拨付资金9600万元。\n").projects
    assert found.title == "农村人居环境整治"
    assert rows(found)[-1] == "拨付资金 龙泉县: 完成96000000元"
