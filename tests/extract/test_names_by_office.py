"""Lists below a status that give each office its projects in a line: 县住建局：城北路网、河东停车楼；⏎县工信局：…."""

import pytest

from bulletin_parser import parse_text

from .reports import bulletin, project, rows

LISTED = """关于2022年上半年宜黄县重点项目推进情况的通报

一、进展缓慢的项目

1、县人民医院搬迁（责任单位：县卫健委）。年度计划投资1.6亿元，仅完成投资2400万元，占年度计划的15%。

二、至今未开工的项目（5个）

县住建局：城北新区路网、河东停车楼；
县工信局：铝型材加工项目、竹制品标准厂房；
县教体局：第三幼儿园。

请上述单位于7月25日前书面说明原因，并明确开工时间。
"""


def test_each_office_leads_what_its_line_names() -> None:
    found = parse_text(LISTED)
    assert [(one.title, one.lead_agencies, one.status) for one in found.projects[1:]] == [
        ("城北新区路网", ("县住建局",), "not_started"),
        ("河东停车楼", ("县住建局",), "not_started"),
        ("铝型材加工项目", ("县工信局",), "not_started"),
        ("竹制品标准厂房", ("县工信局",), "not_started"),
        ("第三幼儿园", ("县教体局",), "not_started"),
    ]
    [state] = [one for count in found.summaries for one in count.by_status if one.status == "not_started"]
    assert state.count == 5
    assert [name.text for name in state.members] == [one.title for one in found.projects[1:]]


def test_a_count_with_its_share_stands_alone() -> None:
    (found,) = bulletin("从进度情况看，达到目标进度的项目27个，占67.5%。").summaries
    assert [(one.status, one.count, float(one.share or 0)) for one in found.by_status] == [("on_track", 27, 67.5)]


@pytest.mark.parametrize("whole", ["总里程", "总长度"])
def test_a_share_of_the_whole_length_is_a_rate(whole: str) -> None:
    assert "铺设路面: 完成12.6公里 63%" in rows(project(f"铺设路面12.6公里，占{whole}的63%。", "梨溪公路改造"))


def test_ranks_right_behind_the_names() -> None:
    text = "农村改厕共完成1200户。改厕工作排名：安定区第1，陇西县第2，渭源县、岷县并列第3，漳县第5。"
    (ranking,) = bulletin(text).rankings
    assert [list(place) for place in ranking.order] == [["安定区"], ["陇西县"], ["渭源县", "岷县"], ["漳县"]]
