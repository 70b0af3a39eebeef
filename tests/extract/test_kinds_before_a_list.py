"""How many of each kind are listed, before the list itself: 省考核4项、市考核2项，分别为：改造农村危房1860户，…."""

from .reports import bulletin, rows


def test_the_kinds_are_no_part_of_the_first_name() -> None:
    found = bulletin(
        "列入考核的20项指标中，已提前完成全年任务的有3项，超时间进度的有2项。\n二、完成情况\n"
        "（一）提前完成全年任务指标3项。截至8月底，省考核2项、市考核1项，分别为：改造农村危房1620户，完成进度为104.5%；"
        "行政村通宽带46个，完成进度为102.2%；山塘清淤增蓄2.1万亩，已超额完成年度目标。\n"
        "（二）超时间进度指标2项。完成进度在80%到100%之间，其中省考核1项、市考核1项，分别为："
        "建设公租房1850套，完成进度为92.5%；生态公益林保护建设，完成进度为90.1%。"
    )
    assert [(one.title, one.status) for one in found.projects] == [
        ("改造农村危房", "completed"),
        ("行政村通宽带", "completed"),
        ("山塘清淤增蓄", "completed"),
        ("公租房", "ahead"),
        ("生态公益林保护建设", "ahead"),
    ]
    assert rows(found.projects[0]) == ["改造农村危房: 完成1620户 104.5%"]
    assert rows(found.projects[3]) == ["公租房: 完成1850套 92.5%"]
    assert not [number.text for number in found.numbers if number.role == "unclaimed"]
