"""How many there still are with whom something was not done, and those that are left and stand somehow."""

import pytest

from .reports import project, rows


@pytest.mark.parametrize(
    ("told", "row"),
    [
        ("查出隐患914条，已整改912条，尚有2条重大隐患未整改到位。", "未整改到位: 完成2条"),
        ("受理信访积案56件，已化解49件，仍有7件未化解。", "未化解: 完成7件"),
        ("应参保38万人，已参保36.2万人，还有1.8万人未缴费。", "未缴费: 完成18000人"),
    ],
)
def test_those_that_there_still_are_have_a_row_for_what_was_not_done(told: str, row: str) -> None:
    assert rows(project(told, "惠民行动"))[-1] == row


def test_those_that_are_left_and_how_they_stand() -> None:
    told = rows(project("为22个乡镇卫生院配备DR设备，已配备到位16个，剩余6个已完成采购。", "医疗提升"))
    assert told == ["乡镇卫生院: 目标22个 完成16个", "已完成采购: 完成6个"]


@pytest.mark.parametrize("plan", ["其余3座本月底前完工", "剩余3座下月底完工"])
def test_those_that_are_left_and_are_to_be_done_have_none(plan: str) -> None:
    assert rows(project(f"计划改造10座，已完工7座，{plan}。", "公厕改造")) == ["公厕改造: 目标10座 完成7座"]
