"""Shares behind the names of a ranking by printed places, ties included."""

import pytest

from extract.reports import bulletin

RANKED = [("江北县", "98", 1), ("江南县", "98", 1), ("江东县", "96.5", 3), ("江西县", "91", 4)]


@pytest.mark.parametrize(
    "told",
    [
        "第一名江北县、江南县（98%）；第三名江东县（96.5%）；第四名江西县（91%）。",
        "并列第一名江北县、江南县，均为98%；第三名江东县，达96.5%；第四名江西县，达91%。",
        "并列第1名的是江北县、江南县，98%；第3名江东县，96.5%；第4名江西县，91%。",
        "江北县、江南县并列第一（98%），江东县第三（96.5%），江西县第四（91%）。",
    ],
)
def test_each_name_has_the_share_and_the_number_of_its_place(told: str) -> None:
    found = bulletin(f"一、工单办结率\n{told}\n二、其他工作\n全州新建公园12个。")
    project = next(each for each in found.projects if each.title == "工单办结率")
    assert [(row.region, str(row.rate), row.rank) for row in project.indicators] == RANKED
    assert found.rankings[0].order == (("江北县", "江南县"), ("江东县",), ("江西县",))


def test_shares_of_the_content_are_no_rates() -> None:
    found = bulletin("一、群众满意率\n第一名江北县（98%）；第二名江南县（97%）；第三名江东县（96%）。")
    row = found.projects[0].indicators[1]
    assert (row.actual and row.actual.text, row.rate, row.rank) == ("97%", None, 2)
