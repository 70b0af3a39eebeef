from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from printed import REGION, Item, Month, printed

from bulletin_parser.compare.months import Months
from bulletin_parser.compare.queries import observations
from bulletin_parser.records import Bound, Bulletin, Status
from bulletin_parser.store import Store, open_store
from bulletin_parser.store.identities import identity_key

PROGRESS = (
    "period_start, period_end, region, project, indicator, target_value, target_unit, actual_value, actual_unit, rate, "
    "rate_computed, status, status_text, lead_agencies, quote, source, span_start, span_end, bulletin_id, project_id"
)
BEHIND = {"status": Status.BEHIND, "status_text": "工作进度滞后"}


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_store(tmp_path / "bulletins.db", create=True)


def months(store: Store, *bulletins: Month) -> None:
    for bulletin in bulletins:
        store.add(*printed(bulletin))


def one(store: Store, sql: str) -> dict[str, Any]:
    (row,) = store.rows(sql)
    return row


def test_progress_has_the_columns_that_were_promised_first(store: Store) -> None:
    columns = list(store.database.view("progress").columns_dict)
    promised = PROGRESS.split(", ")
    assert columns[: len(promised)] == promised


def test_progress_tells_one_indicator(store: Store) -> None:
    months(store, Month())
    assert one(store, f"SELECT {PROGRESS} FROM progress") == {
        "period_start": "2022-01",
        "period_end": "2022-05",
        "region": REGION,
        "project": "新增城镇就业",
        "indicator": "新增城镇就业",
        "target_value": 18000,
        "target_unit": "人",
        "actual_value": 8217,
        "actual_unit": "人",
        "rate": 45.65,
        "rate_computed": 45.65,
        "status": "on_track",
        "status_text": "工作有序推进",
        "lead_agencies": "州人社局",
        "quote": "1、由州人社局牵头的“新增城镇就业18000人”项目：全州8217人，完成年任务45.65%，工作有序推进。",
        "source": "2022-05.txt",
        "span_start": 76,
        "span_end": 107,
        "bulletin_id": 1,
        "project_id": identity_key(REGION, "新增城镇就业"),
    }


def stored_with(store: Store, bulletin: Bulletin, **figures: object) -> dict[str, Any]:
    """The progress row of the bulletin's only indicator, with some of its fields changed."""
    (project,) = bulletin.projects
    (indicator,) = project.indicators
    changed = indicator.model_copy(update=figures)
    document, _ = printed(Month())
    store.add(
        document, bulletin.model_copy(update={"projects": (project.model_copy(update={"indicators": (changed,)}),)})
    )
    return one(store, "SELECT * FROM progress")


def test_a_rate_is_not_computed_across_units(store: Store) -> None:
    _, bulletin = printed(Month())
    target = bulletin.projects[0].indicators[0].target
    assert target is not None
    row = stored_with(store, bulletin, target=target.model_copy(update={"unit": "人次"}))
    assert (row["rate"], row["rate_computed"]) == (45.65, None)


@pytest.mark.parametrize(
    ("target", "actual", "rate"),
    [
        ({"unit": "名"}, {}, 45.65),  # another word for 人
        ({"bound": Bound.AT_MOST}, {}, None),  # 控制在…以内: a ceiling
        ({"bound": Bound.UNDER}, {}, None),
        ({"bound": Bound.AT_LEAST}, {}, 45.65),
        ({"unit": "%"}, {"unit": "%"}, None),  # a level
        ({"unit": "元/月"}, {"unit": "元/月"}, None),
        ({"unit": None}, {"unit": None}, 45.65),
    ],
)
def test_a_rate_is_computed_where_comparisons_compute_one(
    store: Store, target: dict[str, Any], actual: dict[str, Any], rate: float | None
) -> None:
    _, bulletin = printed(Month())
    row = bulletin.projects[0].indicators[0]
    assert row.target is not None
    assert row.actual is not None
    figures = {"target": row.target.model_copy(update=target), "actual": row.actual.model_copy(update=actual)}
    assert stored_with(store, bulletin, **figures, rate=None)["rate_computed"] == rate
    (told,) = observations(store.rows, Months("2022-01", "2022-05"))
    assert (told.rate and float(told.rate.value)) == rate


def test_a_rate_is_not_computed_without_a_target(store: Store) -> None:
    _, bulletin = printed(Month())
    assert stored_with(store, bulletin, target=None)["rate_computed"] is None


def test_a_rate_is_not_computed_of_nothing(store: Store) -> None:
    months(store, Month(items=(Item("甲", goal="0"),)))
    assert one(store, "SELECT * FROM progress")["rate_computed"] is None


def test_a_computed_rate_of_whole_numbers_is_not_cut(store: Store) -> None:
    months(store, Month(items=(Item("甲", done="1", goal="3"),)))
    assert one(store, "SELECT * FROM progress")["rate_computed"] == 33.3333


def test_a_project_without_figures_still_shows_its_status(store: Store) -> None:
    document, bulletin = printed(Month())
    bare = bulletin.projects[0].model_copy(update={"indicators": ()})
    store.add(document, bulletin.model_copy(update={"projects": (bare,)}))
    row = one(store, "SELECT * FROM progress")
    assert (row["project"], row["indicator"], row["status"]) == ("新增城镇就业", None, "on_track")
    assert document.text[row["span_start"] : row["span_end"]] in row["quote"]


def test_several_agencies_read_as_people_write_them(store: Store) -> None:
    document, bulletin = printed(Month())
    led = bulletin.projects[0].model_copy(update={"lead_agencies": ("州妇联", "州卫健委")})
    store.add(document, bulletin.model_copy(update={"projects": (led,)}))
    assert one(store, "SELECT lead_agencies FROM progress") == {"lead_agencies": "州妇联、州卫健委"}
    listed = "SELECT value FROM reports, json_each(lead_agencies) ORDER BY key"
    assert [row["value"] for row in store.rows(listed)] == ["州妇联", "州卫健委"]


def test_no_view_shows_a_superseded_bulletin(store: Store) -> None:
    old = Month(items=(Item("甲", **BEHIND),), listed=("甲", "乙"))  # type: ignore[arg-type]
    months(store, old, replace(old, items=(Item("甲"),), listed=()))
    assert [row["bulletin_id"] for row in store.rows("SELECT bulletin_id FROM progress")] == [2]
    assert [row["bulletin_id"] for row in store.rows("SELECT bulletin_id FROM changes")] == [2]
    assert store.rows("SELECT * FROM laggards") == []


def test_laggards_are_what_reports_and_lists_say(store: Store) -> None:
    items = (
        Item("甲", **BEHIND),  # type: ignore[arg-type]
        Item("乙"),
        Item("丙", status=Status.NOT_STARTED, status_text="尚未启动"),
    )
    months(store, Month(items=items, listed=("乙", "丁")))
    rows = store.rows("SELECT region, project, status, project_id, member_id, lead_agencies FROM laggards")
    told = [tuple(row.values()) for row in sorted(rows, key=lambda row: row["project"])]
    assert told == [
        ("岚城市", "丁", "behind", None, 2, None),
        (REGION, "丙", "not_started", identity_key(REGION, "丙"), None, "州人社局"),
        ("岚城市", "乙", "behind", identity_key(REGION, "乙"), 1, "州人社局"),
        (REGION, "甲", "behind", identity_key(REGION, "甲"), None, "州人社局"),
    ]


def test_a_project_that_lags_in_a_region_is_told_once(store: Store) -> None:
    items = (
        Item("甲", region="岚城市", **BEHIND),  # type: ignore[arg-type]
        Item("甲", region="禾川县", **BEHIND),  # type: ignore[arg-type]
    )
    months(store, Month(items=items, listed=("甲", "丁", "丁")))
    rows = store.rows("SELECT region, project, span_start FROM laggards")
    assert sorted((row["region"], row["project"]) for row in rows) == [
        ("岚城市", "丁"),
        ("岚城市", "甲"),
        ("禾川县", "甲"),
    ]
    first = next(row for row in rows if (row["region"], row["project"]) == ("岚城市", "甲"))
    reported = store.rows("SELECT span_start FROM reports WHERE region = '岚城市'")
    assert [{"span_start": first["span_start"]}] == reported


def test_changes_stand_beside_the_previous_period(store: Store) -> None:
    months(
        store,
        Month(month=7, items=(Item("甲", done="9500.5", rate="52.78"),)),
        Month(month=5, items=(Item("甲", done="8000", rate="44.44", **BEHIND),)),  # type: ignore[arg-type]
        Month(month=6, items=(Item("甲", done="7900", rate="43.89", **BEHIND),)),  # type: ignore[arg-type]
    )
    rows = store.rows(
        "SELECT period_end, previous_period_end, previous_actual_value, actual_change, rate_change, status, "
        "previous_status FROM changes ORDER BY period_end"
    )
    assert [tuple(row.values()) for row in rows] == [
        ("2022-05", None, None, None, None, "behind", None),
        ("2022-06", "2022-05", 8000, -100, -0.55, "behind", "behind"),
        ("2022-07", "2022-06", 7900, 1600.5, 8.89, "on_track", "behind"),
    ]


def test_a_new_year_counts_afresh(store: Store) -> None:
    months(
        store,
        Month(month=12, items=(Item("甲", done="18000"),)),
        Month(year=2023, month=1, items=(Item("甲", done="900"),)),
    )
    row = one(store, "SELECT * FROM changes WHERE period_end = '2023-01'")
    assert (row["previous_period_end"], row["previous_actual_value"]) == ("2022-12", 18000)
    assert (row["actual_change"], row["rate_change"]) == (None, None)


def test_a_changed_unit_is_not_subtracted_over(store: Store) -> None:
    months(store, Month(month=5))
    document, bulletin = printed(Month(month=6))
    (project,) = bulletin.projects
    (indicator,) = project.indicators
    assert indicator.actual is not None
    other = indicator.model_copy(update={"actual": indicator.actual.model_copy(update={"unit": "人次"})})
    store.add(
        document, bulletin.model_copy(update={"projects": (project.model_copy(update={"indicators": (other,)}),)})
    )
    row = one(store, "SELECT * FROM changes WHERE period_end = '2022-06'")
    assert (row["previous_actual_value"], row["actual_change"], row["rate_change"]) == (8217, None, 0)


def test_regions_are_compared_each_with_itself(store: Store) -> None:
    for month, first, second in ((5, "10", "20"), (6, "11", "25")):
        items = (
            Item("甲", done=first, region="岚城市", indicator_region=None),
            Item("甲", done=second, region="禾川县", indicator_region=None),
        )
        months(store, Month(month=month, items=items))
    rows = store.rows("SELECT region, actual_change FROM changes WHERE period_end = '2022-06' ORDER BY region")
    assert [tuple(row.values()) for row in rows] == [("岚城市", 1), ("禾川县", 5)]


def test_of_two_bulletins_on_one_period_the_later_stored_counts(store: Store) -> None:
    months(
        store,
        Month(month=5, items=(Item("甲", done="10"),)),
        Month(month=5, items=(Item("甲", done="12"),), title="另一个通报"),
        Month(month=6, items=(Item("甲", done="15"),)),
    )
    rows = store.rows("SELECT actual_value, previous_actual_value FROM changes ORDER BY period_end")
    assert [tuple(row.values()) for row in rows] == [(12, None), (15, 12)]


def test_the_year_so_far_is_not_compared_with_a_month_of_its_own(store: Store) -> None:
    months(
        store,
        Month(month=5, items=(Item("甲", done="100"),)),
        Month(month=5, first=5, items=(Item("甲", done="20"),)),
        Month(month=6, items=(Item("甲", done="130"),)),
        Month(month=6, first=6, items=(Item("甲", done="30"),)),
    )
    rows = store.rows(
        "SELECT period_start, actual_value, previous_actual_value, actual_change FROM changes "
        "WHERE period_end = '2022-06' ORDER BY period_start"
    )
    assert [tuple(row.values()) for row in rows] == [("2022-01", 130, 100, 30), ("2022-06", 30, 20, None)]
