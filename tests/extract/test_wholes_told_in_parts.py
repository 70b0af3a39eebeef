"""A whole that stands so in general, and its parts in paragraphs that begin by counting them."""

from bulletin_parser import parse_text
from bulletin_parser.records import Bulletin

TITLE = "清岚市2021年上半年重点民生工程进展情况\n"
WHOLE = "截至6月底，全市12项重点民生工程20个项目顺利推进。\n"
PARTS = (
    "3项提前完成全年任务。“技能培训”原计划培训400人，已培训460人；“社区食堂”已建成13个；“窨井盖整治”已整治900个。\n"
    "6项进展较快，超序时进度。“老旧小区改造”完成招标；“燃气管网改造”计划改造9公里，实际改造15.4公里。\n"
    "11项按计划推进。“普惠托位建设”已完成选址；“公共停车场建设”已完成选址。其余9项正在按节点组织实施。\n"
)


def _read() -> Bulletin:
    return parse_text(TITLE + WHOLE + PARTS)


def test_the_state_that_the_others_add_up_to_is_their_total() -> None:
    (summary,) = _read().summaries
    assert [total.text for total in summary.totals] == ["12项", "20个项目"]
    assert [(each.status and each.status.value, each.count) for each in summary.by_status] == [
        ("completed", 3),
        ("ahead", 6),
        ("on_track", 11),
    ]


def test_a_status_said_twice_opens_a_paragraph_like_one() -> None:
    (summary,) = _read().summaries
    assert [member.name for member in summary.by_status[1].members] == ["老旧小区改造", "燃气管网改造"]


def test_how_many_the_rest_are_is_no_figure_of_the_work_before_and_makes_up_the_list() -> None:
    found = _read()
    (rest,) = (number for number in found.numbers if number.text == "9项")
    assert rest.role == "remainder"
    assert [finding.code for finding in found.findings if "按计划推进" in finding.message] == []


def test_parts_that_add_up_to_less_leave_the_state_as_it_is() -> None:
    text = "全市20个项目顺利推进，其中3项已完成，6项进展较快。\n"
    (summary,) = parse_text(TITLE + text).summaries
    assert [each.count for each in summary.by_status] == [20, 3, 6]


def test_what_is_told_of_the_programme_between_is_none_of_those_counted() -> None:
    text = "6个项目进展较快，超序时进度。完成投资3亿元。8个项目进度滞后。\n"
    found = parse_text(TITLE + text)
    assert [member.name for each in found.summaries for state in each.by_status for member in state.members] == []
    assert [project.status for project in found.projects] == [None]
