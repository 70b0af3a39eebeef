"""Works told from others by how they stand, in a sentence on what is to be done about them: no statement on any."""

import pytest

from bulletin_parser import parse_text

_TITLE = "关于2022年1—8月青湖市民生实事项目推进情况的通报\n新建口袋公园12个，已建成8个。\n"


@pytest.mark.parametrize(
    "said",
    [
        "对已整改完成尚未销号的问题，全市将尽快组织验收。",
        "对达到序时进度仍在推进的整改任务，务必倒排工期，确保12月10日前完成。",
        "针对已经开工的项目，市住建局派专人到现场。",
        "对于建设进度缓慢的县区，由市政府分管领导约谈。",
    ],
)
def test_what_is_done_about_those_that_stand_so(said: str) -> None:
    bulletin = parse_text(_TITLE + said)
    assert [project.status for project in bulletin.projects] == [None]
    assert not bulletin.summaries


def test_what_remains_to_be_seen_is_no_list_of_names() -> None:
    bulletin = parse_text(f"{_TITLE}部分已经完工的工程有待进一步验收，群众满意度还不够高；部分手续办理较慢。")
    assert not bulletin.summaries


def test_a_work_that_is_named_with_the_same_word_stands_as_it_says() -> None:
    bulletin = parse_text(f"{_TITLE}对口帮扶村道路硬化工程进展缓慢。")
    assert [project.status for project in bulletin.projects] == [None, "behind"]
