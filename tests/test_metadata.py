"""What Datasette is told names what there is, and every question that it offers can be asked."""

import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from commands import run
from printed import Item, Month, printed

from bulletin_parser.grammar import load_grammar
from bulletin_parser.records import Status
from bulletin_parser.settling import settle
from bulletin_parser.store import Store, open_store
from bulletin_parser.store.corrections import Why, correct
from bulletin_parser.store.metadata import metadata
from bulletin_parser.store.selecting import Selector, find
from bulletin_parser.store.tables import LABELS, SEARCHED, TABLES
from bulletin_parser.store.views import VIEWS

QUESTIONS = (
    "search", "latest", "project", "longest_behind", "regions_behind", "agencies", "fallen", "doubts", "unclaimed",
)  # fmt: skip


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path = tmp_path_factory.mktemp("metadata") / "bulletins.db"
    late = {"status": Status.BEHIND, "status_text": "进度滞后"}
    with open_store(path, create=True) as opened:
        opened.add(*printed(Month(month=4, items=(Item("改建户厕", done="3400"),), listed=("改建户厕",))))
        opened.add(*printed(Month(month=5, items=(Item("改建户厕", done="1200", **late),))))  # type: ignore[arg-type]
        yield opened


@pytest.fixture(scope="module")
def told(store: Store) -> dict[str, Any]:
    database: dict[str, Any] = metadata(store)["databases"]["bulletins"]
    return database


def columns_of(store: Store, name: str) -> list[str]:
    return [row["name"] for row in store.rows("SELECT name FROM pragma_table_info(?)", (name,))]


def test_every_table_and_view_is_told_of_or_hidden(told: dict[str, Any]) -> None:
    names = {*(table.name for table in TABLES), *VIEWS, "_sqlite_migrations"}
    assert set(told["tables"]) == names
    shown = {name for name, table in told["tables"].items() if not table.get("hidden")}
    assert names - shown == {*SEARCHED.values(), "_sqlite_migrations"}
    for name in shown:
        assert told["tables"][name]["title"]
        assert told["tables"][name]["description"]


def test_every_column_is_described(store: Store, told: dict[str, Any]) -> None:
    for name, table in told["tables"].items():
        if not table.get("hidden"):
            assert list(table["columns"]) == columns_of(store, name), name


def test_what_it_names_is_there(store: Store, told: dict[str, Any]) -> None:
    for name, table in told["tables"].items():
        named = {
            *table.get("facets", []),
            *(table[key] for key in ("sort_desc", "fts_pk", "label_column") if key in table),
        }
        assert named <= set(columns_of(store, name)), name
        if "fts_table" in table:
            assert columns_of(store, table["fts_table"]) == ["characters"]
        if not table.get("hidden") and name in LABELS:
            assert table["label_column"] == LABELS[name]


@pytest.mark.parametrize("name", QUESTIONS)
def test_a_question_is_answered(store: Store, told: dict[str, Any], name: str) -> None:
    query = told["queries"][name]
    filled = defaultdict(str, words="户厕", project="户厕")
    rows = store.rows(query["sql"], {parameter: filled[parameter] for parameter in query.get("params", [])})
    assert bool(rows) == (name != "unclaimed")


def test_all_questions_are_asked_here(told: dict[str, Any]) -> None:
    assert tuple(told["queries"]) == QUESTIONS


@pytest.mark.parametrize(
    ("words", "sentences"),
    [
        ("户厕", 3),
        ("厕", 3),
        ("户厕  1200", 1),
        ("　户厕 ", 3),
        ('"户厕" "', 3),
        ("", 0),
        ("   ", 0),
        ("厕户", 0),
        ("*", 0),
    ],
)
def test_the_search_for_browsers_finds_words(store: Store, told: dict[str, Any], words: str, sentences: int) -> None:
    rows = store.rows(told["queries"]["search"]["sql"], {"words": words, "region": "", "period": ""})
    assert len(rows) == sentences
    kept = store.rows(told["queries"]["search"]["sql"], {"words": words, "region": "清岚", "period": "2022-05"})
    assert len(kept) == min(sentences, 1)


def test_the_style_sheet_names_tables_and_columns(store: Store) -> None:
    (sheet,) = metadata(store)["extra_css_urls"]
    kind, _, style = sheet.partition(",")
    assert kind == "data:text/css;charset=utf-8"
    assert '.row.table-indicators td.col-rate::before { content: "rate  原文的完成率（%）" }' in unquote(style)


def test_it_goes_by_the_name_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "通报.db"
    open_store(path, create=True).close()
    ran = run("metadata", "--db", path)
    assert (ran.code, ran.err) == (0, "")
    assert list(json.loads(ran.out)["databases"]) == ["通报"]


def test_a_question_shows_the_corrected_figure_and_says_so(tmp_path: Path) -> None:
    with open_store(tmp_path / "bulletins.db", create=True) as opened:
        opened.add(*printed(Month(month=5, items=(Item("改建户厕", done="1200"),))))
        settle(opened, load_grammar())
        record = find(opened, "actual", Selector(project="户厕"))
        correct(opened, record, "actual", {"value": 1250, "unit": "人"}, Why("来函"))
        queries = metadata(opened)["databases"]["bulletins"]["queries"]
        for name in ("latest", "project"):
            (row,) = opened.rows(queries[name]["sql"], {"project": "户厕"} if name == "project" else {})
            assert (row["完成"], row["更正"]) == ("1250人", "actual")
