"""Under a heading for a kind of works: each site with the place that has it, and how it stands."""

from .reports import bulletin, rows

SITES = (
    "二、乡镇卫生院\n规划扩建乡镇卫生院6所。吉首市河溪镇医疗点已竣工；泸溪县第二康复中心正在进行主体施工，完成投资740万元；"
    "凤凰县新场诊疗楼扩建、花垣县石栏门诊迁建2个项目至今未开工。\n"
)


def test_each_site_is_a_project() -> None:
    found = bulletin(SITES)
    assert [(one.title, one.status) for one in found.projects] == [
        ("乡镇卫生院", None),
        ("吉首市河溪镇医疗点", "completed"),
        ("泸溪县第二康复中心", "on_track"),
    ]
    assert rows(found.projects[0]) == ["乡镇卫生院: 目标6所"]
    assert rows(found.projects[2]) == ["投资: 完成7400000元"]


def test_the_place_of_one_site_is_not_that_of_a_list_behind_it() -> None:
    (summary,) = bulletin(SITES).summaries
    assert summary.region is None
    assert [member.text for member in summary.by_status[0].members] == ["凤凰县新场诊疗楼扩建", "花垣县石栏门诊迁建"]


def test_what_a_place_does_of_the_heading_is_its_own_share() -> None:
    found = bulletin("二、乡镇卫生院扩建\n全州计划扩建卫生院6所，已完工4所。吉首市卫生院扩建进展顺利。\n")
    assert [one.title for one in found.projects] == ["乡镇卫生院扩建"]


def test_what_is_so_big_is_counted_behind() -> None:
    (found,) = bulletin("二、大班额消除\n现有55人以上大班额126个；65人以上超大班已全部消除。\n").projects
    assert rows(found) == ["现有55人以上大班额: 完成126个"]


def test_what_is_planned_amid_plans() -> None:
    (found,) = bulletin("二、幼儿园\n全州规划新建幼儿园58所，新增学位1.4万个，计划投资3.2亿元。\n").projects
    assert [row.target.text for row in found.indicators if row.target] == ["58所", "1.4万个", "3.2亿元"]


def test_a_work_of_its_own_name_under_the_heading_of_a_field() -> None:
    text = "（九）农业农村。农村供水保障工程受管材影响，进度滞后，完成投资320万元；送戏进村项目已演出196场。\n"
    assert [(one.title, one.status) for one in bulletin(text).projects] == [
        ("农村供水保障工程", "behind"),
        ("送戏进村项目", None),
    ]
    (road,) = bulletin("（九）农村公路。主体工程已完工，附属工程完成投资320万元。\n").projects
    assert road.title == "农村公路"
