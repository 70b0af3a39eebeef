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


def test_a_heading_may_say_what_stands_in_the_brackets_behind_its_names() -> None:
    assert standing(
        "四、落后于时间进度的2项（括号内为牵头部门）。公厕新建（县住建局），任务24座，建成13座；"
        "运动场改造（县教体局），任务9片，雨季误工，只完成3片。"
    ) == [("公厕新建", ("县住建局",), "behind"), ("运动场改造", ("县教体局",), "behind")]


def test_those_whom_a_bulletin_is_addressed_to_are_not_whose_it_is() -> None:
    text = (
        "督查室关于2023年民生实事落实情况的通报\n各市（州）人民政府，长白山管委会：\n"
        "2023年吉林省安排民生实事20件，14件已达到或超过年度目标，6件按时间节点推进。\n"
    )
    found = parse_text(text)
    assert found.bulletin.region == "吉林省"
    assert counted(found) == [("completed", 14), ("on_track", 6)]


def test_what_was_really_built_is_done_and_a_share_of_the_length_designed_a_rate() -> None:
    first, second = parse_text(
        f"{HEAD}1.充电整治（承办：市城管局）。计划新装充电端口360个，实装420个。\n2.管网改造（承办：市住建局）。管道铺设3.4公里，占设计长度的68%。\n"
    ).projects
    assert rows(first) == ["新装充电端口: 目标360个 完成420个"]
    assert rows(second) == ["管道铺设: 完成3.4公里 68%"]


def test_cases_that_are_handed_over_are_no_whole_of_tasks() -> None:
    found = parse_text(
        f"{HEAD}一、群众举报件\n共交办群众举报件203件，已办结200件。濮阳县交办132件，办结129件，办结率97.7%；"
        "清丰县交办71件，办结71件，办结率100%。\n"
    )
    assert found.summaries == ()
    assert "交办 清丰县: 完成71件" in rows(found.projects[0])


def test_what_stands_behind_a_name_of_a_list_is_no_other_name() -> None:
    text = "提前完成的3件实事包括：建成学院路工程，项目已完工；东门桥，已通车；新增公交线路12条，现已完成13条。"
    (counted_once,) = parse_text(f"{HEAD}{text}\n").summaries
    assert [m.text for m in counted_once.by_status[0].members] == ["建成学院路工程", "东门桥", "新增公交线路"]


def test_more_than_was_planned_may_be_done() -> None:
    (found,) = parse_text(f"{HEAD}新增公交线路12条，现已完成13条。\n").projects
    assert rows(found) == ["新增公交线路: 目标12条 完成13条"]


def test_a_bracket_that_counts_what_the_clause_tells_of() -> None:
    found = parse_text(f"{HEAD}其中：工程类项目（15项）完成投资8亿元；补助类项目（14项）发放补助2亿元。\n").projects
    assert [(one.title, rows(one)) for one in found] == [
        ("工程类项目", ["投资: 完成800000000元"]),
        ("补助类项目", ["发放补助: 完成200000000元"]),
    ]
