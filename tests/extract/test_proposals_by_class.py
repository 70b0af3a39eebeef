"""Proposals counted by class: of C and D no status is said; and by field, each with its share of them all."""

from extract.reports import bulletin, rows, standing

CLASSES = """二、总体情况
全县共承办代表建议60件。已经解决或基本解决，或已通过其他途径解决的（A类）40件，占承办总数的66.7%；正在解决或已列入规划逐步解决的（B类）15件，占承办总数的25%；列入以后年度规划的（C类）3件，占承办总数的5%；因条件限制留作参考，已向代表说明的（D类）2件，占承办总数的3.3%。
"""
FIELDS = """二、总体情况
全县共承办代表建议60件，其中农业方面30件，占承办总数的50%；文化建设方面18件，占承办总数的30%；卫生方面12件，占承办总数的20%。
"""


def test_classes_of_which_no_status_is_said_are_counted_without_one() -> None:
    found = bulletin(CLASSES)
    assert standing(found) == ["completed 40 ", "on_track 15 ", "None 3 ", "None 2 "]
    states = found.summaries[0].by_status
    assert [str(state.share) for state in states] == ["66.7", "25", "5", "3.3"]
    assert [state.status_text for state in states[2:]] == ["列入以后年度规划", "因条件限制留作参考，已向代表说明"]
    assert {n.text: n.role for n in found.numbers if n.text in ("3件", "2件")} == {
        "3件": "status_count",
        "2件": "status_count",
    }
    assert not found.projects


def test_each_field_has_a_share_of_the_whole() -> None:
    (found,) = bulletin(FIELDS).projects
    assert [row.partition(":")[0].split()[0] for row in rows(found)][1:] == ["农业方面", "文化建设方面", "卫生方面"]


def test_one_class_alone_says_how_some_stand() -> None:
    text = "县政府承办建议40件，所提问题已经解决或计划年内解决的（A类）30件，占75%；留作参考的（B类）10件，占25%。"
    found = bulletin(f"二、总体情况\n{text}")
    assert standing(found) == ["completed 30 ", "None 10 "]
    assert [total.text for total in found.summaries[0].totals] == ["40件"]
