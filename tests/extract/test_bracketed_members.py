"""Names in brackets beside a count: numbered ones, long lists, and brackets behind the status."""

import pytest

from bulletin_parser import parse_text

from .reports import bulletin

_HEAD = "关于2023年1-9月石桥市重点民生实事进展情况的通报\n\n"
_LONG = (
    "①提高城乡低保标准；②提高居民医保门诊统筹待遇水平；③适龄妇女“两癌”免费筛查；④公办幼儿园改扩建；"
    "⑤5G基站建设；⑥口袋公园建设；⑦农村敬老院消防改造；⑧健身步道工程"
)
_THREE = ["提高低保标准", "5G基站建设", "口袋公园建设"]


def _states(text: str) -> list[tuple[str | None, int | None, list[str]]]:
    summary = parse_text(_HEAD + text + "\n").summaries[0]
    return [(s.status, s.count and int(s.count), [m.text for m in s.members]) for s in summary.by_status]


def test_a_long_bracket_that_only_lists_names_parts_no_count_from_its_status() -> None:
    states = _states(f"26项重点民生实事，8项（{_LONG}）已完成，13项按计划推进，5项进展较为缓慢。")
    assert [(status, count, len(names)) for status, count, names in states] == [
        ("completed", 8, 8),
        ("on_track", 13, 0),
        ("behind", 5, 0),
    ]


@pytest.mark.parametrize(
    "said",
    [
        "3项（①提高低保标准；②5G基站建设；③口袋公园建设）已完成",
        "3项（①提高低保标准②5G基站建设③口袋公园建设）已完成",
        "3项已完成（①提高低保标准；②5G基站建设；③口袋公园建设）",
        "3项已完成（提高低保标准、5G基站建设、口袋公园建设）",
    ],
)
@pytest.mark.parametrize("opening", ["21项重点民生实事，", "21项重点民生实事中，", ""])
def test_the_names_of_those_completed(opening: str, said: str) -> None:
    states = _states(f"{opening}{said}，13项按计划推进，5项进展较为缓慢。")
    assert states[:2] == [("completed", 3, _THREE), ("on_track", 13, [])]


def test_a_reason_or_an_office_in_a_bracket_behind_the_status_is_no_member() -> None:
    states = _states("21项重点民生实事中，13项按计划推进（市民政局负责），5项进展较为缓慢（因部分项目才启动）。")
    assert states == [("on_track", 13, []), ("behind", 5, [])]


def test_by_when_a_work_with_a_bracket_was_done_is_no_name() -> None:
    read = bulletin("东湖市污水治理工作（新增完成142条自然村治理），截至10月底已全部完工。")
    assert not read.summaries
    assert [project.status for project in read.projects] == ["completed"]
