"""Sites that an account tells of one by one, and brackets that name the offices of several levels."""

from .reports import bulletin

AIM = "1.新增学位3000个（牵头单位：县教育局）。"


def members(text: str) -> list[tuple[str, str]]:
    (count,) = bulletin(text).summaries
    return [(str(s.status), member.text) for s in count.by_status for member in s.members]


def test_sites_stand_as_their_own_clauses_say() -> None:
    text = f"{AIM}目前已新增1260个。北门小学改扩建项目已完工，河西学校二期正在进行主体施工。"
    assert members(text) == [("completed", "北门小学改扩建项目"), ("on_track", "河西学校二期")]
    assert bulletin(text).projects[0].status is None


def test_one_site_behind_the_word_for_some_of_them() -> None:
    text = f"{AIM}目前已新增1260个，其中东关幼儿园已投入使用。"
    assert members(text) == [("completed", "东关幼儿园")]


def test_stages_of_the_work_are_no_sites() -> None:
    found = bulletin("1.县中医院迁建项目（牵头单位：县卫健局）。主体工程已封顶，室外管网正在施工。")
    assert not found.summaries


def test_offices_of_two_levels_in_one_bracket() -> None:
    text = "1.改建公厕60座。（市级牵头单位：市城管委；县级牵头单位：县城管局）\n完成情况：改建43座。"
    assert bulletin(text).projects[0].lead_agencies == ("市城管委", "县城管局")
    text = "1.改建公厕60座。（牵头单位：县城管局；配合单位：县财政局）\n完成情况：改建43座。"
    assert bulletin(text).projects[0].lead_agencies == ("县城管局",)


def test_offices_of_two_levels_in_one_line() -> None:
    text = "1.改建公厕60座。\n市级责任单位：市城管委，县级责任单位：县城管局\n完成情况：改建43座。"
    assert bulletin(text).projects[0].lead_agencies == ("市城管委", "县城管局")


def test_stations_and_roads_that_go_on_are_sites() -> None:
    text = f"{AIM}石湾社区养老服务站正在改造施工，临江路南延已完成施工并验收通车，东街便民服务点尚未开工。"
    assert members(text) == [
        ("on_track", "石湾社区养老服务站"),
        ("completed", "临江路南延"),
        ("not_started", "东街便民服务点"),
    ]


def test_a_title_that_lists_its_sites_says_nothing_of_them() -> None:
    found = bulletin(
        "1.新建石湾社区、青塘社区养老服务站点。石湾社区养老服务站正在改造施工，青塘社区养老服务站尚未开工，累计助餐320人次。\n"
        "2.改造农贸市场。已改造3处。"
    )
    (count,) = found.summaries
    assert [(str(s.status), m.text) for s in count.by_status for m in s.members] == [
        ("on_track", "石湾社区养老服务站"),
        ("not_started", "青塘社区养老服务站"),
    ]


def test_one_site_before_the_others() -> None:
    text = "1.新增便民服务点3处。东街便民服务点已于2月建成投用，另外2处正在办理手续。"
    assert members(text) == [("completed", "东街便民服务点")]
    assert bulletin(text).projects[0].status is None


def test_one_site_before_the_others_is_the_project_where_no_title_says_of_what() -> None:
    for opening in ("", "重点项目进展情况\n"):
        found = bulletin(f"{opening}青塘水厂已竣工，其余3座正在建设。")
        assert [(each.title, each.status) for each in found.projects] == [("青塘水厂", "completed")]
        assert not found.summaries


def test_a_site_before_a_place_that_stands_somehow_keeps_the_texts_order() -> None:
    (told,) = bulletin(
        "1、由州人社局牵头组织实施的“新增城镇就业1.5万人、其中技能培训4000人次”项目：占年任务的61%；县医院门诊楼已竣工；"
        "泸溪县完成210万亩，占71%；凤凰县完成190万亩，占66%；花垣县完成180万亩，进度偏慢。"
    ).summaries
    assert [(state.status, [one.name for one in state.members]) for state in told.by_status] == [
        ("completed", ["县医院门诊楼"]),
        ("behind", ["花垣县"]),
    ]
    assert told.span.start < told.span.end
