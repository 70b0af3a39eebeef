"""Places behind a status, each with its own figure: they are members, and the figures are rows of theirs."""

from bulletin_parser import parse_text
from bulletin_parser.records import Bulletin, Status

from .reports import rows


def _read(lines: str) -> Bulletin:
    head = (
        "关于2022年1-9月清岚市保障性安居工程进展情况的通报\n一、农村危房改造\n全市计划改造危房4200户，已开工3900户。\n"
    )
    return parse_text(f"{head}{lines}\n")


def _states(bulletin: Bulletin) -> list[tuple[Status | None, int | None, list[str]]]:
    found = [state for summary in bulletin.summaries for state in summary.by_status]
    return [(one.status, one.count, [member.text for member in one.members]) for one in found]


def test_rates_in_brackets_are_of_the_places_that_lag() -> None:
    bulletin = _read("（一）开工进度滞后的3个：松滋县（开工率81.5%）、江岭县（开工率73%）、石湾县（开工率52.4%）。")
    assert [one.title for one in bulletin.projects] == ["农村危房改造"]
    assert [line for line in rows(bulletin.projects[0]) if "县" in line] == [
        "开工 松滋县: 81.5%",
        "开工 江岭县: 73%",
        "开工 石湾县: 52.4%",
    ]
    assert _states(bulletin) == [("behind", 3, ["松滋县", "江岭县", "石湾县"])]


def test_what_each_place_has_done_is_its_own() -> None:
    bulletin = _read("进展顺利的2个：松滋县已完工21户、江岭县已完工18户。")
    assert [one.title for one in bulletin.projects] == ["农村危房改造"]
    assert rows(bulletin.projects[0])[-2:] == ["完工 松滋县: 完成21户", "完工 江岭县: 完成18户"]
    assert _states(bulletin) == [("on_track", 2, ["松滋县", "江岭县"])]


def test_works_in_places_are_works() -> None:
    bulletin = _read(
        "进展较快的2个：松滋县职业学校扩建，完成投资1.2亿元，占计划的69%；江岭县供水管网改造，完成投资6700万元，占计划的64%。"
    )
    assert [one.title for one in bulletin.projects][1:] == ["松滋县职业学校扩建", "江岭县供水管网改造"]


def test_places_that_have_finished_a_task_are_counted() -> None:
    bulletin = _read("已完成开工任务的县（市、区）3个：松滋县、江岭县、石湾县。")
    assert _states(bulletin) == [("completed", 3, ["松滋县", "江岭县", "石湾县"])]


def test_a_reason_for_all_is_no_name() -> None:
    bulletin = _read("进度滞后的3个：松滋县、江岭县、石湾县，主要是队伍进场晚、群众意见难统一。")
    assert _states(bulletin) == [("behind", 3, ["松滋县", "江岭县", "石湾县"])]


def test_how_many_each_of_counted_places_has() -> None:
    bulletin = _read("已全部完工的县（市）2个：松滋县（14户）、江岭县（6户）。")
    assert _states(bulletin) == [("completed", 2, ["松滋县", "江岭县"])]
    assert rows(bulletin.projects[0])[:2] == ["全部完工 松滋县: 完成14户", "全部完工 江岭县: 完成6户"]


def test_what_each_place_has_done_of_a_task_is_of_the_project() -> None:
    bulletin = _read("已完成任务的乡镇2个：白石镇（310户）、青山镇280户。")
    assert _states(bulletin) == [("completed", 2, ["白石镇", "青山镇"])]
    assert [line for line in rows(bulletin.projects[0]) if "镇" in line] == [
        "农村危房改造 白石镇: 完成310户",
        "农村危房改造 青山镇: 完成280户",
    ]


def test_how_large_a_project_is_stands_in_its_name() -> None:
    bulletin = _read("进展较慢的2个项目：城东水厂（32座）、体育中心（28座）。")
    assert _states(bulletin) == [("behind", 2, ["城东水厂（32座）", "体育中心（28座）"])]
