"""Wholes that are done in full, wholes that others are divided into, and sites of a project that stand each its way."""

from .reports import bulletin, head, rows


def test_a_whole_that_is_done_in_full_is_counted() -> None:
    found = bulletin(
        "省级环保督察反馈的45个问题，已完成整改38个，正在推进7个。\n\n长江经济带警示片披露的4个问题已全部完成整改。"
    )
    one, other = found.summaries
    assert (one.group, [state.count for state in one.by_status]) == ("省级环保督察反馈", [38, 7])
    assert (other.group, [(str(state.status), state.count) for state in other.by_status]) == (
        "长江经济带警示片披露",
        [("completed", 4)],
    )
    assert not found.projects


def test_what_a_whole_is_divided_into_is_counted() -> None:
    (found,) = bulletin("全州18件实事分解的42个小项中，已完成年度任务的有19个，达到目标进度的有23个。").summaries
    assert found.group == "小项"


def test_sites_stand_each_their_own_way() -> None:
    found = bulletin(
        "1、由县文旅局牵头实施的“旅游文化工程”项目：送书下乡36场，完成年任务的60%；县博物馆新馆正在砌筑，进度滞后；"
        "县体育中心尚未启动。"
    )
    (project,) = found.projects
    assert (project.title, project.status) == ("旅游文化工程", None)
    (told,) = found.summaries
    assert [(str(state.status), state.members[0].text) for state in told.by_status] == [
        ("behind", "县博物馆新馆"),
        ("not_started", "县体育中心"),
    ]


def test_what_is_planned_for_those_that_lag_counts_nothing() -> None:
    found = bulletin(
        "危桥改造任务6座，已完工4座。\n\n县督查室将对3个进度滞后的项目实行半月一报。建议将进度滞后的5项列为督查重点。"
    )
    assert not found.summaries
    assert [one.title for one in found.projects] == ["危桥改造"]


def test_the_first_few_of_offices_with_commas_between() -> None:
    found = bulletin("承办量位列前三的县直单位：县住建局28件，县公安局17件，县人社局9件。")
    assert [list(map(list, one.order)) for one in found.rankings] == [[["县住建局"], ["县公安局"], ["县人社局"]]]
    assert rows(found.projects[0]) == [
        "县住建局承办量: 完成28件",
        "县公安局承办量: 完成17件",
        "县人社局承办量: 完成9件",
    ]


def test_the_column_of_a_page_is_no_part_of_the_title() -> None:
    told = head("惠民实事\n\n湘西州2022年惠民实事1—5月推进情况公示\n\n来源：州民生办")
    assert told.title == "湘西州2022年惠民实事1—5月推进情况公示"
