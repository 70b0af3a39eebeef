"""Items whose sentences name projects of their own before a colon, and titles right before a sentence on who leads."""

from extract.reports import bulletin, rows


def test_projects_that_sentences_name_before_a_colon_are_told_of_by_themselves() -> None:
    found = bulletin(
        "1、旅游名镇建设。由县文旅局、县住建局分别组织推进和落实。游客中心项目：混凝土垫层已完成60%，"
        "挡土墙已完成45%。停车场项目：尚未开工。供水场项目：铺设管网4.2公里。\n"
    )
    assert [(one.title, one.lead_agencies, one.status, rows(one)) for one in found.projects] == [
        ("旅游名镇建设", ("县文旅局", "县住建局"), None, []),
        ("游客中心项目", (), None, ["混凝土垫层: 60%", "挡土墙: 45%"]),
        ("停车场项目", (), "not_started", []),
        ("供水场项目", (), None, ["铺设管网: 完成4.2公里"]),
    ]


def test_parts_of_the_work_itself_are_told_of_with_it() -> None:
    (found,) = bulletin("1、游客中心。由县文旅局负责。主体工程：完成投资120万元。附属工程：已安装路灯12盏。\n").projects
    assert (found.title, found.lead_agencies) == ("游客中心", ("县文旅局",))


def test_a_title_with_its_lead_is_a_project_though_nothing_is_measured() -> None:
    found = bulletin("1、新建中心敬老院。由县民政局组织落实。前期准备工作已完成。\n2、农村改厕。完成改厕120户。\n")
    assert [(one.title, one.lead_agencies) for one in found.projects] == [
        ("新建中心敬老院", ("县民政局",)),
        ("农村改厕", ()),
    ]


def test_labels_that_say_how_works_stand_name_none() -> None:
    found = bulletin(
        "1.旅游开发。由县文旅局负责。进度滞后项目：游客中心、停车场。未开工项目：观景台。\n2.改厕。完成改厕120户。\n"
    )
    lists = [state for each in found.summaries for state in each.by_status]
    assert [(state.status, [one.text for one in state.members]) for state in lists] == [
        ("behind", ["游客中心", "停车场"]),
        ("not_started", ["观景台"]),
    ]
    assert "进度滞后项目" not in [one.title for one in found.projects]


def test_labels_that_say_of_what_kind_works_are_name_none() -> None:
    found = bulletin(
        "1.交通建设。责任单位：县交通局。续建项目：完成投资3亿元。新建项目：完成投资1亿元。\n2.改厕。完成改厕120户。\n"
    )
    assert [(one.title, one.lead_agencies) for one in found.projects] == [("交通建设", ("县交通局",)), ("改厕", ())]
    assert [row.partition(": ")[2] for row in rows(found.projects[0])] == ["完成300000000元", "完成100000000元"]
