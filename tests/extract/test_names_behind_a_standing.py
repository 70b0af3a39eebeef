"""Names behind how they stand, counts told apart by how far they are, and quoted names with their offices."""

from bulletin_parser import parse_text
from bulletin_parser.records import Bulletin

TITLE = "东湖县2019年民生实事项目进展情况通报\n"


def _read(text: str) -> Bulletin:
    return parse_text(TITLE + text + "\n")


def test_names_behind_their_standing_are_members() -> None:
    (told,) = _read("对进展缓慢的西门大桥改造、乡镇公厕新建、校舍加固等3个项目，要挂图作战，确保年底完成。").summaries
    (state,) = told.by_status
    assert (state.status, state.count) == ("behind", 3)
    assert [m.text for m in state.members] == ["西门大桥改造", "乡镇公厕新建", "校舍加固"]


def test_tasks_that_lag_are_named_by_what_they_concern() -> None:
    (told,) = _read("未达到序时进度的民生小项，涉及“校舍加固”、“社区食堂”和“水源地整治”。").summaries
    (state,) = told.by_status
    assert (state.status, [m.text for m in state.members]) == ("behind", ["校舍加固", "社区食堂", "水源地整治"])


def test_bands_of_progress_are_counts_without_a_status() -> None:
    text = (
        "30项民生实事项目中，超额完成的9项，占总数的30%；进度达到80%以上的12项，占总数的40%；"
        "进展缓慢、进度不足50%的9项，占总数的30%。"
    )
    found = _read(text)
    (told,) = found.summaries
    states = [f"{state.status} {state.count} {state.share}" for state in told.by_status]
    assert states == ["completed 9 30", "behind 9 30"]
    assert not found.projects
    assert not [n for n in found.numbers if n.role == "unclaimed"]


def test_quoted_names_with_their_offices_in_brackets() -> None:
    found = _read("“山塘整治30座”（县水利局）、“老年食堂”（县红十字会）2个项目均已完成年度任务。")
    assert [(p.title, p.lead_agencies, p.status) for p in found.projects] == [
        ("山塘整治30座", ("县水利局",), "completed"),
        ("老年食堂", ("县红十字会",), "completed"),
    ]


def test_a_table_behind_an_attachment_line_is_read_once() -> None:
    text = (
        "[提醒]\n西门大桥改造已完成。\n附件: 1.民生实事项目完成情况\n序号 | 项目内容 | 完成情况 | 责任单位 |\n"
        "1 | 新增托位90个 | 新增托位97个 | 县卫健局 |\n2 | 改造公厕12座 | 改造公厕13座 | 县城管局 |"
    )
    titles = [p.title for p in _read(text).projects]
    assert titles.count("新增托位90个") == 1
    assert not [title for title in titles if "|" in title]
