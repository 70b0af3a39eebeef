"""Steps that must be taken are targets, steps that were taken of a plan are not; rates are told of any step."""

import pytest

from bulletin_parser import parse_text
from bulletin_parser.records import Indicator

from .reports import project, rows

TITLE = "东湖县2018年1-10月棚户区改造进展情况通报\n"


def _rows(text: str) -> list[Indicator]:
    return [row for project in parse_text(TITLE + text).projects for row in project.indicators]


@pytest.mark.parametrize(
    ("sentence", "target", "actual"),
    [
        ("今年全县须新开工棚改安置房4945套。", "4945", None),
        ("全县需整治河道120公里，已整治90公里。", "120", "90"),
        ("全市棚改任务项目已开工41个。", None, "41"),
        ("棚改计划已开工安置房5791套。", None, "5791"),
        ("全年1400户搬迁任务，已搬迁1180户。", "1400", "1180"),
    ],
)
def test_what_must_be_and_what_was_begun(sentence: str, target: str | None, actual: str | None) -> None:
    (row,) = _rows(sentence)
    assert row.target is None if target is None else (row.target and str(row.target.value) == target)
    assert row.actual is None if actual is None else (row.actual and str(row.actual.value) == actual)


def test_a_day_before_the_noun_is_no_part_of_its_name() -> None:
    (row,) = _rows("12月31日前新开工市级安置房1924套。")
    assert row.name == "新开工市级安置房"


@pytest.mark.parametrize("step", ["解决", "调处", "回迁", "按期审核", "核拨", "报账"])
def test_the_rate_of_a_step(step: str) -> None:
    found = _rows(f"受理诉求3456件，{step}率90.05%。")
    assert [str(r.rate) for r in found if r.rate] == ["90.05"]


def test_what_was_not_done_is_named_without_the_words_that_share_out() -> None:
    found = _rows("涂埠镇、艾城镇、虬津镇未整改问题分别为62件、37件、30件。")
    assert {(r.region, r.name) for r in found} == {
        ("涂埠镇", "未整改问题"),
        ("艾城镇", "未整改问题"),
        ("虬津镇", "未整改问题"),
    }


def test_a_place_that_begins_a_name_has_not_what_is_counted() -> None:
    text = "城东幼儿园、西门县疾控中心新建项目等214个项目已完工，完工率42.38%。"
    assert {row.region for row in _rows(text)} == {None}


def test_what_was_begun_of_a_plan_early_or_not_in_time() -> None:
    text = TITLE + "全年计划新开工项目62项，1-10月计划开工45项，实际开工43项，其中提前开工3项，未按期开工5项。"
    (project,) = parse_text(text).projects
    begun = [(row.name, row.target and row.target.value, row.actual and row.actual.value) for row in project.indicators]
    assert begun == [("新开工项目", 62, None), ("开工", 45, 43), ("提前开工", None, 3), ("未按期开工", None, 5)]


def test_how_many_have_gone_on_after_a_stop() -> None:
    (summary,) = parse_text(TITLE + "续建项目95项，已复工91项，未复工4项。").summaries
    assert [(state.status, state.count) for state in summary.by_status] == [("on_track", 91), ("not_started", 4)]


def test_steps_taken_find_the_steps_that_were_owed() -> None:
    rows = _rows("年内应开工21个、应竣工18个，实际开工8个、竣工2个。")
    told = [(row.name, row.target and str(row.target.value), row.actual and str(row.actual.value)) for row in rows]
    assert told == [("开工", "21", "8"), ("竣工", "18", "2")]


def test_steps_owed_of_projects_that_are_counted_count_none_that_stand_so() -> None:
    text = "全县重点项目52个。52个重点项目中，年内应开工项目21个、应竣工18个，实际开工8个、竣工2个。41个项目进展顺利。"
    rows = {row.name: row for row in _rows(text)}
    assert {name: str(row.actual.value) for name, row in rows.items() if row.actual and row.target} == {
        "开工": "8",
        "竣工": "2",
    }
    states = [state.status for each in parse_text(TITLE + text).summaries for state in each.by_status]
    assert states == ["on_track"]


@pytest.mark.parametrize(
    ("account", "found"),
    [
        (
            "目标任务为新开工900套、基本建成600套，已开工880套，开工率97.8%，已基本建成430套。",
            ["新开工: 目标900套 完成880套 97.8%", "基本建成: 目标600套 完成430套"],
        ),
        (
            "目标任务为新开工900套、基本建成600套，其中农村危房开工20套。",
            ["新开工: 目标900套", "基本建成: 目标600套", "农村危房开工: 目标20套"],
        ),
    ],
)
def test_what_has_begun_of_what_is_to_begin_beside_another_aim(account: str, found: list[str]) -> None:
    assert rows(project(account, "棚户区改造")) == found
