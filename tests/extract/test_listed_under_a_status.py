"""Items below a heading that is a status, whatever they tell of, and the lines that close a list of items."""

from bulletin_parser import Bulletin, parse_text
from extract.reports import rows

HEAD = "清岚市2023年民生实事上半年推进情况\n"


def standing(text: str) -> list[tuple[str, tuple[str, ...], str | None]]:
    found = parse_text(f"{HEAD}{text}\n")
    return [(each.title, each.lead_agencies, each.status and each.status.value) for each in found.projects]


def counted(found: Bulletin) -> list[tuple[str, int | None]]:
    states = [state for one in found.summaries for state in one.by_status]
    return [(str(s.status and s.status.value), None if s.count is None else int(s.count)) for s in states]


def test_an_item_without_figure_or_status_of_its_own_stands_as_its_heading_says() -> None:
    assert standing(
        "一、正常推进项目\n☐春晖里停车场。计划新增泊位90个，已启用52个。（责任科室：城管科）\n"
        "二、未启动项目\n☐文体中心二期。方案仍在调整。（责任科室：文化站）\n下一步，街道将把进度偏慢的项目列入督办。"
    ) == [("春晖里停车场", ("城管科",), "on_track"), ("文体中心二期", ("文化站",), "not_started")]


def test_names_behind_what_they_are_called_stand_as_the_heading_above_says() -> None:
    found = parse_text(
        f"{HEAD}一、已完成4件\n（一）省列实事：低保提标、文化广场建设。\n（二）市列实事：\n"
        "1.危房改造。任务126户，竣工126户。\n2.公交车更新。更新公交车60辆。\n"
    )
    (state,) = found.summaries[0].by_status
    assert [member.text for member in state.members] == ["低保提标", "文化广场建设", "危房改造", "公交车更新"]


def test_items_are_numbered_by_signs_and_boxes_of_every_make() -> None:
    for first, second in ("⒈⒉", "⑴⑵", "㈠㈡", "☑☐", "➢➢", "✔✔", ("【第一件】", "【第二件】")):
        text = (
            f"{first}危房改造（承办：市住建局）。任务126户，竣工100户。\n{second}清淤（承办：市水务局）。完成30公里。"
        )
        assert [(title, leads) for title, leads, _ in standing(text)] == [
            ("危房改造", ("市住建局",)),
            ("清淤", ("市水务局",)),
        ]


def test_fields_may_be_called_by_bare_words() -> None:
    (found,) = parse_text(
        f"{HEAD}【第一件】圩镇水管更换\n主办：镇规划建设办；协办：清岚水厂\n目标：更换水管9.2公里\n"
        "进度：已更换6.8公里，完成73.9%，推进顺利。\n"
    ).projects
    assert (found.title, found.lead_agencies, rows(found)) == (
        "圩镇水管更换",
        ("镇规划建设办",),
        ["更换水管: 目标9.2公里 完成6.8公里 73.9%"],
    )


def test_a_line_that_counts_all_items_is_none_of_the_last_one() -> None:
    for closing in ("小结：二件实事中，", "综上，2件民生实事中，", "全市2件民生实事中，"):
        found = parse_text(
            f"{HEAD}1.危房改造（牵头单位：市住建局）\n任务126户，竣工126户。\n2.河道清淤（牵头单位：市水务局）\n完成30公里。\n"
            f"{closing}1件已完成，1件进度滞后。\n"
        )
        assert counted(found) == [("completed", 1), ("behind", 1)]
        assert rows(found.projects[1]) == ["河道清淤: 完成30公里"]


def test_what_is_said_of_those_who_lag_is_asked_for_and_tells_of_no_project() -> None:
    assert standing(
        "1.河道清淤。完成30公里，进展顺利。\n对年底仍无实质性进展的，提请市政府约谈。对未开工项目要逐个落实责任人。"
    ) == [("河道清淤", (), "on_track")]


def test_a_masked_phone_number_is_one() -> None:
    found = parse_text(f"{HEAD}1.河道清淤。完成30公里。\n联系电话：0915—5212××3、0932-8213×××\n")
    assert [number.text for number in found.numbers if number.role == "unclaimed"] == []
