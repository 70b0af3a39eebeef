import json
import sqlite3
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from printed import REGION, Item, Month, printed

from bulletin_parser.errors import StoreError
from bulletin_parser.records import Bound, Finding, Quantity, Severity, Span, Status
from bulletin_parser.store import Change, Store, open_store
from bulletin_parser.store.figures import quantity_values, stored
from bulletin_parser.store.regions import resolved
from bulletin_parser.store.tables import TABLES
from bulletin_parser.values import is_own

MAY = Month(items=(Item("新增城镇就业"), Item("补贴性职业技能培训", done="9655")), listed=("新增城镇就业", "户厕"))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_store(tmp_path / "bulletins.db", create=True)


def dump(store: Store) -> str:
    return "\n".join(store.connection.iterdump())


def test_a_bulletin_is_stored_whole(store: Store) -> None:
    document, bulletin = printed(MAY)
    outcome = store.add(document, bulletin)
    assert outcome.change is Change.ADDED
    counted = {table.name: len(store.rows(f'SELECT * FROM "{table.name}"')) for table in TABLES}
    assert counted == {
        "bulletins": 1,
        "regions": 0,
        "region_names": 0,
        "link_candidates": 0,
        "link_rulings": 0,
        "corrections": 0,
        "sections": 2,
        "projects": 2,
        "project_names": 3,
        "reports": 2,
        "indicators": 2,
        "summaries": 1,
        "summary_states": 1,
        "summary_members": 2,
        "rankings": 4,
        "remarks": 1,
        "numbers": 2,
        "findings": 2,
        "sentences": 9,
        "sentences_terms": 9,
        "reports_terms": 2,
        "summary_members_terms": 2,
    }
    (row,) = store.rows("SELECT * FROM bulletins")
    assert row["text"] == document.text
    assert row["sha256"] == bulletin.source.sha256
    assert (row["period"], row["period_start"], row["period_end"]) == ("2022年1-5月", "2022-01", "2022-05")
    assert json.loads(row["addressees"]) == ["各县市"]


def test_every_span_slices_back_to_what_was_printed(store: Store) -> None:
    store.add(*printed(MAY))
    columns = [
        (table.name, column.removesuffix("_text"))
        for table in TABLES
        for column in table.columns
        if column.endswith("_text") and f"{column.removesuffix('_text')}_start" in table.columns
    ]
    assert ("indicators", "rate") in columns
    checked = 0
    for table, name in columns:
        rows = store.rows(
            f"SELECT {name}_text AS printed, "
            f"substr(bulletins.text, {name}_start + 1, {name}_end - {name}_start) AS sliced "
            f"FROM {table} AS t JOIN bulletins ON bulletins.id = t.bulletin_id WHERE {name}_start IS NOT NULL"
        )
        checked += len(rows)
        assert [row["printed"] for row in rows] == [row["sliced"] for row in rows]
    assert checked == 2 * 4  # two projects, each with a status, a target, an actual figure and a rate


def test_every_quote_holds_what_it_quotes(store: Store) -> None:
    store.add(*printed(MAY))
    for table in TABLES:
        if "quote" in table.columns:
            for row in store.rows(
                f"SELECT quote, substr(bulletins.text, span_start + 1, span_end - span_start) AS printed "
                f'FROM "{table.name}" AS t JOIN bulletins ON bulletins.id = t.bulletin_id WHERE span_start IS NOT NULL'
            ):
                assert row["printed"].strip() in row["quote"]


def test_figures_keep_their_kind(store: Store) -> None:
    store.add(*printed(MAY))
    first = store.rows(
        "SELECT target_value, typeof(target_value) AS kind, rate, typeof(rate) AS rate_kind FROM indicators"
    )[0]
    assert first == {"target_value": 18000, "kind": "integer", "rate": 45.65, "rate_kind": "real"}


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        (Decimal("23000.0"), 23000),
        (Decimal("44.63"), 44.63),
        (Decimal("-3.5"), -3.5),
        (Decimal("1E+30"), 1e30),
        (Decimal("1E+999999999"), None),
        (Decimal("9" * 5000), None),
        (None, None),
    ],
)
def test_figures_fit_sqlite(value: Decimal | None, kept: float | None) -> None:
    assert stored(value) == kept
    assert type(stored(value)) is type(kept)


def test_a_bound_is_kept_as_its_word() -> None:
    quantity = Quantity(value=Decimal(100), unit="张", text="100张以上", bound=Bound.AT_LEAST, span=Span(3, 9))
    assert quantity_values(quantity) == (100, "张", "100张以上", "at_least", 3, 9)


def test_the_same_file_again_changes_nothing(store: Store) -> None:
    store.add(*printed(MAY))
    before = dump(store)
    outcome = store.add(*printed(MAY))
    assert (outcome.change, outcome.bulletin_id) == (Change.UNCHANGED, 1)
    assert dump(store) == before


def test_the_same_content_under_another_name_is_not_stored_twice(store: Store) -> None:
    store.add(*printed(MAY))
    document, bulletin = printed(MAY)
    renamed = bulletin.model_copy(update={"source": bulletin.source.model_copy(update={"name": "copy.txt"})})
    outcome = store.add(document, renamed)
    assert (outcome.change, outcome.other_source) == (Change.UNCHANGED, "2022-05.txt")
    assert store.held(bulletin.source.sha256) == outcome


def test_the_same_text_in_another_encoding_is_not_stored_twice(store: Store) -> None:
    store.add(*printed(MAY))
    document, bulletin = printed(MAY)
    other = bulletin.source.model_copy(update={"sha256": "0" * 64, "encoding": "gb18030", "name": "gbk.txt"})
    assert store.add(document, bulletin.model_copy(update={"source": other})).change is Change.UNCHANGED
    assert len(store.rows("SELECT * FROM bulletins")) == 1


def test_an_edited_bulletin_supersedes_the_earlier_one_which_is_kept(store: Store) -> None:
    store.add(*printed(MAY))
    outcome = store.add(*printed(Month(items=(Item("新增城镇就业", done="8300"),), source="edited.txt")))
    assert (outcome.change, outcome.other_id, outcome.other_source) == (Change.SUPERSEDED, 1, "2022-05.txt")
    assert store.rows("SELECT id, superseded_by FROM bulletins ORDER BY id") == [
        {"id": 1, "superseded_by": 2},
        {"id": 2, "superseded_by": None},
    ]
    assert [row["actual_value"] for row in store.rows("SELECT * FROM progress")] == [8300]
    assert len(store.rows("SELECT * FROM indicators")) == 3
    again = store.add(*printed(MAY))
    assert (again.change, again.other_id) == (Change.UNCHANGED, 2)


@pytest.mark.parametrize(
    ("other", "change"),
    [
        (Month(month=6), Change.ADDED),
        (Month(title="另一个通报"), Change.ADDED),
        (Month(region="岚城市"), Change.ADDED),
        (Month(year=2023), Change.ADDED),
        (Month(ending="更正。", source="elsewhere.txt"), Change.SUPERSEDED),
    ],
)
def test_an_edition_is_of_the_same_place_title_and_period(store: Store, other: Month, change: Change) -> None:
    store.add(*printed(Month()))
    assert store.add(*printed(other)).change is change


@pytest.mark.parametrize("month", [Month(region=None), Month(title=None), Month(dated=False)])
def test_where_one_of_the_three_is_unsaid_the_file_has_to_be_the_same(store: Store, month: Month) -> None:
    store.add(*printed(month))
    elsewhere = replace(month, ending="别处。", source="elsewhere.txt")
    assert store.add(*printed(elsewhere)).change is Change.ADDED
    assert store.add(*printed(replace(month, ending="更正。"))).change is Change.SUPERSEDED


def test_a_bulletin_that_says_neither_title_nor_place_is_an_edition_of_nothing(store: Store) -> None:
    store.add(*printed(Month(title=None, region=None)))
    assert store.add(*printed(Month(title=None, region=None, ending="别处。"))).change is Change.ADDED
    assert store.rows("SELECT DISTINCT title FROM bulletins") == [{"title": "2022-05.txt"}]


def test_a_bulletin_that_fails_half_way_leaves_nothing(store: Store) -> None:
    store.add(*printed(Month()))
    before = dump(store)
    wrong = Finding(code="x", severity=Severity.INFO, message="半个\ud800字", spans=())
    with pytest.raises(StoreError, match="half of a character"):
        store.add(*printed(Month(month=6, items=(Item("新的项目"),), findings=(wrong,))))
    assert dump(store) == before
    assert store.add(*printed(Month(month=6))).change is Change.ADDED


def test_rows_point_to_the_section_they_stand_in(store: Store) -> None:
    store.add(*printed(MAY))
    placed = store.rows(
        "SELECT sections.code, 'report' AS what FROM reports JOIN sections ON sections.id = section_id "
        "UNION ALL SELECT sections.code, 'summary' FROM summaries JOIN sections ON sections.id = section_id"
    )
    assert [(row["what"], row["code"]) for row in placed] == [("report", "1"), ("report", "1"), ("summary", "2")]


def test_ties_share_a_place(store: Store) -> None:
    store.add(*printed(Month()))
    ranked = store.rows("SELECT place, name FROM rankings")
    assert [(row["place"], row["name"]) for row in ranked] == [
        (1, "岚城市"),
        (2, "禾川县"),
        (2, "双泉县"),
        (4, "麻塘县"),
    ]


@pytest.mark.parametrize(
    ("words", "own"), [("全州", True), ("我县", True), ("本市", True), ("其余县", False), ("全椒", False)]
)
def test_the_bulletins_own_place(words: str, own: bool) -> None:
    assert is_own(words) is own
    assert resolved(words, "清岚自治州") == ("清岚自治州" if own else words)
    assert resolved(words, None) == (None if own else words)


def test_an_unnamed_place_is_the_bulletins(store: Store) -> None:
    store.add(
        *printed(Month(items=(Item("甲", indicator_region=None), Item("乙", region="岚城市", indicator_region=None))))
    )
    rows = store.rows("SELECT indicator, region FROM progress")
    assert [row["region"] for row in rows] == [REGION, "岚城市"]


MONTHS = st.builds(
    Month,
    month=st.integers(1, 4),
    items=st.lists(
        st.builds(
            Item,
            name=st.sampled_from(["新增城镇就业", "改建户厕", "雪亮工程", "公办园学位"]),
            done=st.sampled_from(["100", "200", "2067.7"]),
            status=st.sampled_from([None, Status.BEHIND, Status.ON_TRACK]),
        ),
        min_size=1,
        max_size=3,
        unique_by=lambda item: item.name,
    ).map(tuple),
    listed=st.lists(st.sampled_from(["雪亮工程", "改建户厕", "别的"]), max_size=2, unique=True).map(tuple),
    source=st.sampled_from(["a.txt", "b.txt"]),
)


@settings(max_examples=25)
@given(months=st.lists(MONTHS, min_size=1, max_size=6))
def test_whatever_is_stored_storing_it_again_changes_nothing(tmp_path: Path, months: list[Month]) -> None:
    path = tmp_path / "any.db"
    path.unlink(missing_ok=True)
    with open_store(path, create=True) as store:
        for month in months:
            store.add(*printed(month))
        before = dump(store)
        for month in months:
            assert store.add(*printed(month)).change is Change.UNCHANGED
        assert dump(store) == before
        assert store.rows("PRAGMA foreign_key_check") == []
        assert store.rows("PRAGMA integrity_check") == [{"integrity_check": "ok"}]
        live = store.rows(
            "SELECT period_end, count(*) AS bulletins FROM bulletins WHERE superseded_by IS NULL GROUP BY period_end"
        )
        assert {row["bulletins"] for row in live} == {1}


def test_a_lock_that_is_never_given_up_is_one_clear_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bulletin_parser.store.opening.PATIENCE", 0.05)
    path = tmp_path / "busy.db"
    with open_store(path, create=True) as store:
        blocker = sqlite3.connect(path, isolation_level=None)
        blocker.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match=r"busy\.db: database is locked"):
            store.add(*printed(Month()))
        blocker.close()
        assert store.add(*printed(Month())).change is Change.ADDED
