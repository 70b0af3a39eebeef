"""Places that have passed a bound, counted; what is done well but not finished; people counted by what they do."""

from extract.reports import bulletin, rows

TEXT = """二、就业情况
全县城镇新增就业4136人。同比增幅超过20%的乡镇有2个，白石镇、石湾乡增幅分别为31.7%、22.5%；同比减少降幅达5%以上的乡镇共2个。各项目标任务完成有力。
"""


def test_how_many_places_have_passed_a_bound_is_no_result() -> None:
    found = bulletin(TEXT)
    assert [each.title for each in found.projects] == ["城镇新增就业"]
    assert not [row for row in rows(found.projects[0]) if "2个" in row]
    assert not [n.text for n in found.numbers if n.role == "unclaimed"]


def test_offices_that_are_counted_so_are_listed_behind_their_count() -> None:
    (found,) = bulletin("二、热线办理\n满意率低于90%的部门有2个，分别是州住建局（88.2%）、州民政局（85%）。").projects
    assert rows(found) == ["州住建局满意率: 完成88.2%", "州民政局满意率: 完成85%"]


def test_tasks_that_are_done_well_are_not_done() -> None:
    assert [each.status for each in bulletin(TEXT).projects] == [None]


def test_people_are_counted_by_what_they_do() -> None:
    (found,) = bulletin("二、创业情况\n截至9月底，全州共有4320人创业，带动就业1.36万人。").projects
    assert rows(found) == ["创业 全州: 完成4320人", "带动就业 全州: 完成13600人"]
