"""A bulletin whose months or place a person corrects takes its place among the others, and gives it up when undone."""

from collections.abc import Sequence
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from printed import REGION, Item, Month, printed

from bulletin_parser.grammar import load_grammar
from bulletin_parser.settling import settle
from bulletin_parser.store import Change, Store, corrections, open_store
from bulletin_parser.store.corrections import Why
from bulletin_parser.store.selecting import Selector, find
from bulletin_parser.store.tables import TABLES

GRAMMAR = load_grammar()
JOBS = Item("新增城镇就业")
MAY = Month(items=(JOBS, Item("改建户厕", done="300", goal="1000", rate="30")), source="may.txt")
# June's bulletin still says May: it reads as a later edition of May's.
JUNE = Month(
    items=(JOBS, Item("改建户厕", done="420", goal="1000", rate="42")), listed=("改建户厕",), source="june.txt"
)
TRUE_JUNE = Month(month=6, items=(JOBS, Item("改建户厕", done="430", goal="1000", rate="43")), source="again.txt")
WHY = Why("标题月份误", "2022-07-20")
SIX = "2022-01..2022-06"


def filled(path: Path, months: Sequence[Month]) -> Store:
    store = open_store(path, create=True)
    take(store, *months)
    return store


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return filled(tmp_path / "b.db", (MAY, JUNE))


def take(store: Store, *months: Month) -> list[Change]:
    changes = [store.add(*printed(month)).change for month in months]
    settle(store, GRAMMAR)
    return changes


def correct(store: Store, field: str, value: str, source: str = "june.txt") -> int:
    number = corrections.correct(store, find(store, field, Selector(source=source)), field, value, WHY)
    settle(store, GRAMMAR)
    return number


def current(store: Store) -> dict[str, str]:
    """The files that no other supersedes, with their last months."""
    rows = store.rows("SELECT source, period_end FROM bulletins WHERE superseded_by IS NULL ORDER BY id")
    return {row["source"]: row["period_end"] for row in rows}


def everything(store: Store) -> dict[str, list[dict[str, Any]]]:
    """All rows but corrections, what is only the order in which files came, and keys that are made anew each time."""
    told = {table.name: store.rows(f"SELECT * FROM {table.name}") for table in TABLES if table.name != "corrections"}
    for row in told["bulletins"]:
        del row["superseded_as_read"]
    for name in ("project_names", "link_candidates", "region_names"):
        told[name] = sorted(({**row, "id": None} for row in told[name]), key=repr)
    return told


def done(store: Store) -> list[tuple[str, int, str | None]]:
    rows = store.rows(
        "SELECT period_end, actual_value, corrected FROM progress WHERE project = '改建户厕' ORDER BY period_end"
    )
    return [(row["period_end"], row["actual_value"], row["corrected"]) for row in rows]


def test_corrected_months_part_a_bulletin_from_the_one_it_seemed_to_supersede(store: Store) -> None:
    assert current(store) == {"june.txt": "2022-05"}
    before = everything(store)
    number = correct(store, "period", SIX)
    assert current(store) == {"may.txt": "2022-05", "june.txt": "2022-06"}
    assert done(store) == [("2022-05", 300, None), ("2022-06", 420, "period")]
    (change,) = store.rows("SELECT actual_change, corrected FROM changes WHERE actual_change > 0")
    assert change == {"actual_change": 120, "corrected": "period"}
    assert store.rows("SELECT period, corrected FROM bulletins WHERE source = 'june.txt'") == [
        {"period": "2022年1-6月", "corrected": "period"}
    ]
    assert {row["corrected"] for row in store.rows("SELECT corrected FROM laggards")} == {"period"}
    corrections.undo(store, number, WHY)
    settle(store, GRAMMAR)
    assert everything(store) == before


def test_they_hold_when_texts_are_stored_and_parsed_again(store: Store) -> None:
    correct(store, "period", SIX)
    before = everything(store)
    assert take(store, JUNE, MAY) == [Change.UNCHANGED, Change.UNCHANGED]
    assert everything(store) == before
    assert [store.replace(*printed(month)).change for month in (MAY, JUNE)] == [Change.REPARSED] * 2
    settle(store, GRAMMAR)
    assert everything(store) == before


@pytest.mark.parametrize("order", [*permutations((MAY, JUNE, TRUE_JUNE))])
def test_the_order_in_which_files_come_does_not_matter(order: Sequence[Month], tmp_path: Path) -> None:
    """Nor whether the correction was there before them: June's own text stands over one corrected to June."""
    stores = [open_store(tmp_path / name, create=True) for name in ("after.db", "before.db", "between.db")]
    take(stores[0], MAY, JUNE, TRUE_JUNE)
    correct(stores[0], "period", SIX)
    columns = (
        "field, value, was, record, bulletin_region, period_start, period_end, region, title, sha256, corrected_on"
    )
    row = stores[0].rows(f"SELECT {columns} FROM corrections")[0]
    for number, store in enumerate(stores[1:]):
        take(store, *order[:number])
        with store.transaction() as connection:
            connection.execute(
                f"INSERT INTO corrections ({columns}) VALUES ({', '.join('?' * len(row))})", [*row.values()]
            )
        take(store, *order[number:])
        assert current(store) == {"may.txt": "2022-05", "again.txt": "2022-06"}
        assert everything(store) == everything(stores[0])


def test_corrections_of_figures_go_with_the_bulletin_and_come_back(store: Store) -> None:
    wanted = Selector(project="户厕", period="2022-05")
    corrections.correct(store, find(store, "actual", wanted), "actual", {"value": 425, "unit": "人"}, WHY)
    number = correct(store, "period", SIX)
    assert done(store) == [("2022-05", 300, None), ("2022-06", 425, "actual,period")]
    assert [row["period_end"] for row in corrections.listed(store) if row["field"] == "actual"] == ["2022-06"]
    store.replace(*printed(JUNE))
    settle(store, GRAMMAR)
    assert done(store)[1] == ("2022-06", 425, "actual,period")
    corrections.undo(store, number, WHY)
    settle(store, GRAMMAR)
    assert done(store) == [("2022-05", 425, "actual")]
    assert [row["period_end"] for row in corrections.listed(store)] == ["2022-05"]


def test_another_edition_is_read_for_itself_and_says_so(store: Store) -> None:
    correct(store, "period", SIX)
    edited = Month(items=(JOBS, Item("改建户厕", done="421", goal="1000", rate="42.1")), source="june.txt")
    assert take(store, edited) == [Change.BESIDE]
    assert current(store) == {"june.txt": "2022-06"}  # the edited one, as May's, stands over may.txt
    assert [row[0] for row in done(store)] == ["2022-05", "2022-06"]
    key = store.rows("SELECT id FROM bulletins WHERE source = 'june.txt' AND corrected IS NULL")[0]["id"]
    record = find(store, "period", Selector(row=("bulletins", key)))
    corrections.correct(store, record, "period", SIX, WHY)
    settle(store, GRAMMAR)
    assert current(store) == {"may.txt": "2022-05", "june.txt": "2022-06"}


def test_a_superseded_bulletin_can_be_corrected_by_its_file(store: Store) -> None:
    correct(store, "period", "2022-01..2022-04", source="may.txt")
    assert current(store) == {"may.txt": "2022-04", "june.txt": "2022-05"}


def test_a_corrected_place_settles_all_that_the_bulletin_says(store: Store) -> None:
    before = everything(store)
    number = correct(store, "region", "玉泉市")
    assert current(store) == {"may.txt": "2022-05", "june.txt": "2022-05"}
    rows = store.rows("SELECT DISTINCT region, bulletin_region, corrected FROM progress ORDER BY region")
    assert {(row["region"], row["bulletin_region"], row["corrected"]) for row in rows} == {
        (REGION, REGION, None),
        ("玉泉市", "玉泉市", "region"),
    }
    assert len(store.rows("SELECT DISTINCT project_id FROM reports WHERE name = '改建户厕'")) == 2
    assert {row["name"] for row in store.rows("SELECT name FROM regions")} >= {REGION, "玉泉市", "岚城市"}
    corrections.undo(store, number, WHY)
    settle(store, GRAMMAR)
    assert everything(store) == before


def test_a_bulletin_that_says_no_place_is_given_one_and_loses_it(tmp_path: Path) -> None:
    nowhere = Month(region=None, title="民生实事通报", source="june.txt", items=(Item("改建户厕", region=None),))
    with filled(tmp_path / "b.db", (MAY, nowhere)) as store:
        before = everything(store)
        number = correct(store, "region", REGION)
        assert len(store.rows("SELECT * FROM progress WHERE region = ? AND project = '改建户厕'", (REGION,))) == 2
        corrections.undo(store, number, WHY)
        settle(store, GRAMMAR)
        assert everything(store) == before
