"""A person's corrections stand in every table, hold when texts are stored again, and can be taken back."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from printed import REGION, Item, Month, printed

from bulletin_parser.compare.months import Months
from bulletin_parser.compare.queries import observations
from bulletin_parser.compare.trend import trend, trend_rows
from bulletin_parser.correcting import ValueFault, read_value
from bulletin_parser.errors import QueryError
from bulletin_parser.grammar import load_grammar
from bulletin_parser.settling import settle
from bulletin_parser.store import Store, corrections, open_store
from bulletin_parser.store.corrections import Why
from bulletin_parser.store.selecting import Selector, find
from bulletin_parser.store.tracing import as_json, trace

GRAMMAR = load_grammar()
JOBS, TOILETS = Item("新增城镇就业"), Item("改建户厕", done="300", goal="1000", rate="30")
MAY = Month(items=(JOBS, TOILETS), listed=("改建户厕",))
WHY = Why("来函更正", "2022-06-20")
THE_TOILETS = Selector(project="户厕", period="2022-05")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    opened = open_store(tmp_path / "b.db", create=True)
    take(opened, MAY)
    return opened


def take(store: Store, *months: Month) -> None:
    for month in months:
        store.add(*printed(month))
    settle(store, GRAMMAR)


def correct(store: Store, field: str, value: Any, wanted: Selector = THE_TOILETS) -> int:
    return corrections.correct(store, find(store, field, wanted), field, value, WHY)


def shown(store: Store, project: str = "改建户厕") -> dict[str, Any]:
    (row,) = store.rows("SELECT * FROM progress WHERE project = ? AND period_end = '2022-05'", (project,))
    return row


def test_a_corrected_figure_stands_in_every_view_and_says_so(store: Store) -> None:
    take(store, Month(month=6, items=(Item("改建户厕", done="420", goal="1000", rate="42"),)))
    correct(store, "actual", {"value": 310, "unit": "人"})
    row = shown(store)
    assert (row["actual_value"], row["actual_text"], row["corrected"], row["rate_computed"]) == (
        310,
        "300人",
        "actual",
        31,
    )
    (change,) = store.rows("SELECT actual_change, previous_corrected FROM changes WHERE period_end = '2022-06'")
    assert change == {"actual_change": 110, "previous_corrected": "actual"}
    found = [each for each in observations(store.rows, Months("2022-01", "2022-05")) if each.corrections]
    assert [(each.actual, each.corrected, each.corrections[0].reason) for each in found] == [
        (Decimal(310), ["actual"], "来函更正")
    ]
    assert [row["corrected"] for row in trend_rows(trend(found, ()))] == [["actual"]]


def test_a_trace_shows_the_printed_words_and_the_correction(store: Store) -> None:
    correct(store, "actual", {"value": 310, "unit": "人"})
    told = as_json(trace(store, "progress", shown(store)["indicator_id"]))
    marks = {mark["kind"]: mark["text"] for passage in told["passages"] for mark in passage["marks"]}
    assert marks["actual"] == "300人"
    assert [(each["field"], each["was"]["value"], each["value"]["value"]) for each in told["corrections"]] == [
        ("actual", 300, 310)
    ]


def test_a_corrected_status_moves_a_project_out_of_the_laggards(store: Store) -> None:
    take(store, Month(month=6, items=(Item("改建户厕", status_text="滞后", status=None),)))
    store.connection.execute("UPDATE reports SET status = 'behind' WHERE name = '改建户厕'")
    assert len(store.rows("SELECT * FROM laggards WHERE region = ?", (REGION,))) == 2
    correct(store, "status", "on_track")
    assert [row["period_end"] for row in store.rows("SELECT * FROM laggards WHERE region = ?", (REGION,))] == [
        "2022-06"
    ]


def test_it_holds_when_the_text_is_stored_again_and_when_another_edition_says_the_same(store: Store) -> None:
    correct(store, "actual", {"value": 310, "unit": "人"})
    take(store, MAY)
    assert shown(store)["actual_value"] == 310
    edited = Month(items=(Item("新增城镇就业", done="8300"), TOILETS), source="edited.txt")
    take(store, edited)
    row = shown(store)
    assert (row["source"], row["actual_value"], row["corrected"]) == ("edited.txt", 310, "actual")
    old = store.rows("SELECT actual_value, corrected FROM indicators WHERE name = '改建户厕' AND bulletin_id = 1")
    assert old == [{"actual_value": 300, "corrected": None}]


def test_it_waits_when_another_edition_says_another_value(store: Store) -> None:
    correct(store, "actual", {"value": 310, "unit": "人"})
    take(store, Month(items=(JOBS, Item("改建户厕", done="305", goal="1000", rate="30.5")), source="edited.txt"))
    assert (shown(store)["actual_value"], shown(store)["corrected"]) == (305, None)
    assert [row["state"] for row in corrections.listed(store)] == ["waiting"]


def test_it_holds_when_a_project_is_joined_with_another(store: Store) -> None:
    correct(store, "actual", {"value": 310, "unit": "人"})
    take(store, Month(month=3, items=(Item("改建农村户用厕所"),)))
    assert shown(store, "改建农村户用厕所")["actual_value"] == 310


def test_it_is_taken_back(store: Store) -> None:
    before = shown(store)
    number = correct(store, "actual", {"value": 310, "unit": "人"})
    correct(store, "rate", 31)
    assert shown(store)["corrected"] == "actual,rate"
    corrections.undo(store, number, WHY)
    assert (shown(store)["actual_value"], shown(store)["corrected"]) == (300, "rate")
    corrections.undo(store, 2, WHY)
    assert shown(store) == before
    assert corrections.listed(store) == []
    assert [row["state"] for row in corrections.listed(store, undone=True)] == ["undone", "undone"]
    with pytest.raises(QueryError, match="no correction 1 is in force"):
        corrections.undo(store, number)


def test_a_second_correction_replaces_the_first_and_goes_back_to_what_was_read(store: Store) -> None:
    correct(store, "actual", {"value": 310, "unit": "人"})
    number = correct(store, "actual", None)
    assert (shown(store)["actual_value"], shown(store)["actual_unit"]) == (None, None)
    corrections.undo(store, number)
    assert (shown(store)["actual_value"], shown(store)["actual_unit"]) == (300, "人")


def test_agencies_and_counts_are_corrected_too(store: Store) -> None:
    correct(store, "lead_agencies", ["州农业农村局", "州卫健委"])
    assert shown(store)["lead_agencies"] == "州农业农村局、州卫健委"
    correct(store, "count", 2, Selector(region="岚城"))
    assert store.rows("SELECT count, corrected FROM summary_states") == [{"count": 2, "corrected": "count"}]


@pytest.mark.parametrize(
    ("field", "wanted", "fault"),
    [
        ("actual", Selector(project="没有"), "no record has --project 没有; there are: 改建户厕、新增城镇就业"),
        ("actual", Selector(period="2022-05"), "2 records may be meant: .*改建户厕"),
        ("colour", Selector(project="户厕"), "no field is called 'colour'"),
        ("status", Selector(row=("indicators", 1)), "'indicators' has no field 'status'"),
        ("actual", Selector(row=("indicators", 99)), "there is no row 99 in indicators"),
    ],
)
def test_what_cannot_be_corrected_is_said(store: Store, field: str, wanted: Selector, fault: str) -> None:
    with pytest.raises(QueryError, match=fault):
        find(store, field, wanted)


@pytest.mark.parametrize(
    ("field", "typed", "value"),
    [
        ("actual", "1280个", {"value": 1280, "unit": "个"}),
        ("actual", "7.75万个", {"value": 77500, "unit": "个"}),
        ("target", "８８００万元", {"value": 88000000, "unit": "元"}),
        ("actual", "310", {"value": 310, "unit": "户"}),
        ("rate", "44.8%", 44.8),
        ("rate", "44.8", 44.8),
        ("rank", "3", 3),
        ("actual", "无", None),
        ("status", "滞后", "behind"),
        ("status", "on_track", "on_track"),
        ("lead_agencies", "州农业农村局、州卫健委", ["州农业农村局", "州卫健委"]),
        ("status_text", "有序推进", "有序推进"),
    ],
)
def test_a_typed_value_is_read_as_bulletins_write_it(field: str, typed: str, value: object) -> None:
    assert read_value(field, typed, "户", GRAMMAR) == value


@pytest.mark.parametrize(
    ("field", "typed"), [("actual", "许多"), ("rate", "1个2个"), ("rank", "2.5"), ("status", "绿色"), ("count", "十")]
)
def test_a_value_that_a_field_cannot_hold_is_refused(field: str, typed: str) -> None:
    with pytest.raises(ValueFault):
        read_value(field, typed, None, GRAMMAR)
