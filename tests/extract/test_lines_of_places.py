"""Lines that each begin with a county and measure several things of it, one of them by its short name."""

from bulletin_parser import parse_text
from bulletin_parser.records import Bulletin

from .reports import bulletin, rows

LINES = """安阳市2022年1-9月河湖管护工作通报

前三季度，全市巡河6.4万人次，排查“四乱”问题218个，已销号197个，销号率90.4%。各地情况如下：
汤阴县巡河1.2万人次，排查问题46个，销号45个；羑河清淤8.4公里，占年度任务的93.3%。
内黄县巡河9840人次，排查问题31个，销号29个；植树护岸340亩，占年度任务的85%。
滑县巡河1.1万人次，排查问题38个、销号37个；城关河清淤6公里，占年度任务的60%。
林州巡河1.4万人次，排查问题49个，销号48个；淇河湿地修复680亩，占年度任务的97.1%。
"""


def _regions(bulletin: Bulletin, name: str) -> set[str | None]:
    return {r.region for p in bulletin.projects for r in p.indicators if name in (r.name, p.title)}


def test_what_a_line_tells_is_of_the_place_that_begins_it() -> None:
    bulletin = parse_text(LINES)
    assert _regions(bulletin, "羑河清淤") == {"汤阴县"}
    assert _regions(bulletin, "淇河湿地修复") == {"林州"}
    assert _regions(bulletin, "巡河") >= {"汤阴县", "内黄县", "滑县", "林州"}


def test_what_was_found_is_no_whole_of_projects() -> None:
    assert not parse_text(LINES).summaries


def test_a_short_name_among_counties_is_one_of_them() -> None:
    bulletin = parse_text(
        f"{LINES}农村小微水体整治全市计划260处，已整治214处，完成率82.3%，其中汤阴县、滑县、林州已全部完成，"
        "内黄县完成率62.3%，北关区完成率58.7%，整治进度缓慢。\n"
    )
    assert [one.title for one in bulletin.projects][-1] == "农村小微水体整治"
    states = [(t.status, [m.text for m in t.members]) for s in bulletin.summaries for t in s.by_status]
    assert states == [("completed", ["汤阴县", "滑县", "林州"]), ("behind", ["内黄县", "北关区"])]


def test_a_line_each_of_one_work_is_that_of_its_heading() -> None:
    text = "安阳市2022年造林进展情况通报\n一、人工造林\n汤阴县计划1500亩，累计完成1512亩，已完成任务。\n"
    text += "滑县计划900亩，累计完成720亩。\n内黄县计划600亩，累计完成300亩。\n"
    assert [one.title for one in parse_text(text).projects] == ["人工造林"]


def test_regiments_are_places() -> None:
    (found,) = bulletin("1.户厕改造。完成1350户，其中一二一团620户、一四七团420户、一五〇团310户。").projects
    assert rows(found) == [
        "户厕改造: 完成1350户",
        "户厕改造 一二一团: 完成620户",
        "户厕改造 一四七团: 完成420户",
        "户厕改造 一五〇团: 完成310户",
    ]
