"""How many a programme has in all, and whom or what it concerns: neither is something done."""

from extract.reports import bulletin, rows

STANDS = "截至5月底，已完成6项，达到序时进度12项，滞后3项。"


def test_what_a_programme_has_in_all_is_no_row() -> None:
    found = bulletin(
        "县政府民生实事项目共有38项任务，内容涉及交通、养老等方面。农村危房改造完成120户，占年度任务的60%。"
    ).projects
    assert [(each.title, rows(each)) for each in found] == [("农村危房改造", ["农村危房改造: 完成120户 60%"])]


def test_kinds_and_items_of_a_programme_are_no_rows() -> None:
    found = bulletin("今年县人大票决的民生实事项目共包含12个大项、31个小项，涵盖教育、医疗等领域，各项工作进展顺利。")
    assert [(each.title, each.status, rows(each)) for each in found.projects] == [
        ("县人大票决的民生实事项目", "on_track", [])
    ]


def test_those_concerned_do_not_stand_so() -> None:
    found = bulletin(f"我县承担省市民生实事任务21项，涉及教育、卫生等8个部门，目前总体进展顺利。{STANDS}")
    assert [[(state.status, state.count) for state in each.by_status] for each in found.summaries] == [
        [("completed", 6), ("on_track", 12), ("behind", 3)]
    ]
    assert all(not state.members for each in found.summaries for state in each.by_status)


def test_those_that_are_left_out_are_counted() -> None:
    (found,) = bulletin("全县实施民生工程33项，除上述17项提前完成外，其余16项全部按序时进度推进。").summaries
    assert [(state.status, state.count) for state in found.by_status] == [("completed", 17), ("on_track", 16)]


def test_kinds_of_what_was_counted_are_no_rows() -> None:
    found = bulletin("全县36项为民办实事项目（其中省考核项目24项，县考核项目12项）中有26项快于时间进度。新建公厕8座。")
    assert [(each.title, rows(each)) for each in found.projects] == [("新建公厕", ["新建公厕: 完成8座"])]
    assert [total.value for each in found.summaries for total in each.totals] == [36, 24, 12]
