"""Headings that count how many stand so, with a sentence below them that counts the same again before the names."""

from extract.reports import bulletin


def test_what_is_counted_again_is_one_state() -> None:
    (found,) = bulletin(
        "一、进度完成情况\n"
        "（一）提前完成任务指标有3项。截止8月底，全市已有3个考核项目已完成全年目标任务。分别为：池塘清淤2.2万亩；新增公厕12座；"
        "敬老院床位260个。\n"
        "（二）滞后时间进度指标有2项。截止8月底，滞后时间进度的实事项目有2项。其中：安防工程完成312公里，完成进度为52%；"
        "博物馆改扩建正在进行施工图设计。\n"
    ).summaries
    assert [(state.status, state.count, len(state.members)) for state in found.by_status] == [
        ("completed", 3, 3),
        ("behind", 2, 2),
    ]
