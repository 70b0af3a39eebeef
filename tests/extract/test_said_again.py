"""What counts only again, how many things a rate is of, and names that a paragraph under a status opens with."""

from bulletin_parser import parse_text
from bulletin_parser.records import Status
from extract.reports import bulletin, introduced, rows

_AGAIN = """云峦市2020年民生实事1-9月进展公示
截至9月底，12件民生实事中，已完成10件；进度滞后的2件（县乡公路加宽、农贸市场改造）。
进度滞后的2件具体情况：县乡公路加宽，年度任务90公里，完成41公里；农贸市场改造，年度任务12个，完成3个。
"""


def test_a_label_that_counts_what_was_named_is_no_statement_of_its_own() -> None:
    found = parse_text(_AGAIN)
    (summary,) = found.summaries
    assert [(s.status, s.count) for s in summary.by_status] == [(Status.COMPLETED, 10), (Status.BEHIND, 2)]
    assert [rows(each) for each in found.projects] == [
        ["县乡公路加宽: 目标90公里 完成41公里"],
        ["农贸市场改造: 目标12个 完成3个"],
    ]


def test_names_that_open_a_paragraph_under_a_status_stand_so() -> None:
    text = "三、按序时推进的4件\n主要有：县医院感染楼、东门天桥、农村危桥改造等。其中：农村危桥改造计划18座，完工12座。"
    found = bulletin(text)
    (state,) = found.summaries[0].by_status
    assert state.status is Status.ON_TRACK
    assert [member.text for member in state.members] == ["县医院感染楼", "东门天桥", "农村危桥改造"]
    assert rows(found.projects[-1]) == ["农村危桥改造: 目标18座 完成12座"]


def test_how_many_things_a_rate_is_of_is_no_result() -> None:
    text = "全市完成投资15亿元，占年度计划的60%。42个项目投资完成率60%。分县区看，石湾县（71%）、青禾县（52%）。"
    found = parse_text(f"云峦市2022年上半年重点项目通报\n一、投资完成率\n{text}\n")
    assert not any(row.actual and row.actual.value == 42 for each in found.projects for row in each.indicators)


def test_minutes_in_a_quoted_name_are_no_target() -> None:
    title, _ = introduced("4. 新增“15分钟健身圈”6个（责任单位：县文旅局）。已建成5个。")
    (found,) = bulletin("4. 新增“15分钟健身圈”6个（责任单位：县文旅局）。已建成5个。").projects
    assert title == "新增“15分钟健身圈”6个"
    assert rows(found) == ["新增“15分钟健身圈”: 目标6个 完成5个"]
