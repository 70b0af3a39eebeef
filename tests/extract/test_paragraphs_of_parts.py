"""Paragraphs that begin with how many of those counted before them stand otherwise."""

from bulletin_parser import parse_text

_HEAD = "关于2022年1—6月青湖州重点民生工程进展情况的通报\n截至6月底，全州12项重点民生工程20个项目顺利推进。\n\n"
_BEHIND = "4项进度滞后。“农村厕所改造项目”计划累计完成厕所改造700座，实际完成220座。\n"


def test_paragraphs_of_parts_are_one_statement_with_the_whole() -> None:
    (summary,) = parse_text(f"{_HEAD}3项提前完成全年任务。\n\n{_BEHIND}").summaries
    assert [total.value for total in summary.totals] == [12, 20]
    assert [(state.status, state.count) for state in summary.by_status] == [
        ("on_track", 20),
        ("completed", 3),
        ("behind", 4),
    ]


def test_more_than_there_are_in_all_are_no_part() -> None:
    assert len(parse_text(f"{_HEAD}30项提前完成全年任务。\n\n{_BEHIND}").summaries) > 1
