"""Standards that were raised: what they are now, as it is printed."""

import pytest

from extract.reports import bulletin, rows


@pytest.mark.parametrize("raised", ["提高到", "统一调整为", "提标至"])
def test_what_it_is_now_is_the_result(raised: str) -> None:
    (found,) = bulletin(
        f"城市低保标准由每人每月680元{raised}720元，农村低保标准由每人每年5400元{raised}5880元。"
    ).projects
    assert rows(found) == ["城市低保标准: 完成720元", "农村低保标准: 完成5880元"]


@pytest.mark.parametrize("grown", ["较年初分别提高32元、28元", "同比分别增加32元、28元"])
def test_by_how_much_several_were_raised_leaves_what_they_are(grown: str) -> None:
    (project,) = bulletin(f"1.社会救助。城市低保月人均补差达到452元，农村低保月人均补差达到312元，{grown}。").projects
    assert rows(project)[:2] == ["城市低保月人均补差: 完成452元", "农村低保月人均补差: 完成312元"]
    assert [row.actual.text for row in project.indicators[2:] if row.actual] == ["32元", "28元"]


def test_standards_that_share_figures_out_keep_them_beside_how_much_more_they_are() -> None:
    found = bulletin("城市低保标准、农村低保标准分别达到650元、480元，较上年分别提高30元、25元。")
    assert [rows(project) for project in found.projects] == [
        ["城市低保标准: 完成650元", "提高: 完成30元"],
        ["农村低保标准: 完成480元", "提高: 完成25元"],
    ]
    assert all(number.role != "unclaimed" for number in found.numbers)
