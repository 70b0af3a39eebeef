"""The plugins of sqlite-utils and Datasette, through sqlite-utils' own plugin manager and as people run them."""

import asyncio
import json
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Sequence
from importlib.metadata import entry_points
from pathlib import Path
from types import SimpleNamespace

import click
import pytest
from click.testing import CliRunner
from printed import Item, Month, printed
from sqlite_utils import Database
from sqlite_utils.plugins import ensure_plugins_loaded, pm

from bulletin_parser.plugins import datasette
from bulletin_parser.plugins import sqlite_utils as plugin
from bulletin_parser.store import open_store


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("plugins") / "bulletins.db"
    with open_store(made, create=True) as store:
        store.add(*printed(Month(month=4, items=(Item("改建户厕", done="1200"),))))
        store.add(*printed(Month(month=5, items=(Item("改建户厕", done="3400"),))))
    return made


@pytest.fixture
def loaded() -> Iterator[None]:
    """The plugin as sqlite-utils has it, also where the package was not installed with its entry points."""
    ensure_plugins_loaded()
    before = pm.is_registered(plugin)
    if not before:
        pm.register(plugin)
    yield
    if not before:
        pm.unregister(plugin)


@pytest.mark.parametrize(
    ("sql", "answer"),
    [
        ("bulletin_value('2.3万人')", 23000),
        ("bulletin_value('完成年任务的44.63%')", 44.63),
        ("bulletin_value('二十五个')", 25),
        ("bulletin_value('7.75萬個項目後進實際，戶縣區')", 77500),
        ("bulletin_value('4G')", None),
        ("bulletin_value('没有数字')", None),
        ("bulletin_value(NULL)", None),
        ("bulletin_value(7)", None),
        ("bulletin_unit('2.3万人')", "人"),
        ("bulletin_unit('8800万元')", "元"),
        ("bulletin_unit('44.63%')", "%"),
        ("bulletin_period_start('2021年1-5月')", "2021-01"),
        ("bulletin_period_end('2021年1-5月')", "2021-05"),
        ("bulletin_period_start('截至2021年9月底')", "2021-01"),
        ("bulletin_period_end('2021年前三季度')", "2021-09"),
        ("bulletin_period_start('2020年11月-2021年2月')", "2020-11"),
        ("bulletin_period_start('2021年5月')", "2021-05"),
        ("bulletin_period_end('1-5月')", None),
        ("bulletin_rate(8217, 18000)", 45.65),
        ("bulletin_rate(1, 3.0)", 33.33),
        ("bulletin_rate(1, 0)", None),
        ("bulletin_rate(NULL, 3)", None),
        ("bulletin_time_progress('2021-05')", 41.67),
        ("bulletin_time_progress('2021-13')", None),
        ("bulletin_time_progress('May')", None),
        ("bulletin_amount(77500, '个')", "7.75万个"),
        ("bulletin_amount(44.5, NULL)", "44.5"),
        ("bulletin_amount(NULL, '个')", None),
        ("bulletin_status('behind')", "滞后"),
        ("bulletin_status('')", None),
        ("bulletin_phrase('户厕 滞后')", '"户 厕" AND "滞 后"'),
        ("bulletin_phrase('')", '""'),
        ("bulletin_holds('改建戶廁4Ｇ', '户厕 4g')", 0),
        ("bulletin_holds('改建户厕4Ｇ', '戶廁 4g')", 1),
        ("bulletin_holds('改建户厕', '公路')", 0),
    ],
)
@pytest.mark.usefixtures("loaded")
def test_sql_functions(sql: str, answer: object) -> None:
    (row,) = Database(memory=True).query(f"select {sql} as answer")
    assert row["answer"] == answer


@pytest.mark.usefixtures("loaded")
def test_the_search_is_open_to_sql(path: Path) -> None:
    sql = "select text from sentences_terms_fts join sentences on sentences.id = sentences_terms_fts.rowid where {}"
    database = Database(path)
    found = [
        row["text"] for row in database.query(sql.format("sentences_terms_fts match bulletin_phrase('户厕 3400')"))
    ]
    assert found == ["1、由州人社局牵头的“改建户厕18000人”项目：全州3400人，完成年任务45.65%，工作有序推进。"]
    assert list(database.query(sql.format("sentences_terms_fts match bulletin_phrase('')"))) == []


def group() -> click.Group:
    made = click.Group("sqlite-utils")
    pm.hook.register_commands(cli=made)
    return made


@pytest.mark.usefixtures("loaded")
def test_commands_take_the_database_first(path: Path) -> None:
    ran = CliRunner().invoke(group(), ["bulletin", "compare", str(path), "2022-04", "2022-05", "--nl"])
    assert ran.exit_code == 0
    assert json.loads(ran.stdout)["change"]["actual"] == 2200
    ran = CliRunner().invoke(group(), ["bulletin", "trace", str(path), "indicators", "1"])
    assert "【1200人】" in ran.output


@pytest.mark.usefixtures("loaded")
def test_commands_without_a_database_are_not_mounted() -> None:
    bulletin = group().commands["bulletin"]
    assert isinstance(bulletin, click.Group)
    names = bulletin.list_commands(click.Context(bulletin))
    assert {"ingest", "compare", "search", "trace"} <= set(names)
    assert not {"parse", "patterns"} & set(names)
    ran = CliRunner().invoke(group(), ["bulletin", "--help"])
    assert all(name in ran.output for name in names)


@pytest.mark.usefixtures("loaded")
def test_an_error_is_one_line_and_exit_1(tmp_path: Path) -> None:
    ran = CliRunner().invoke(group(), ["bulletin", "search", str(tmp_path / "none.db"), "户厕"])
    assert (ran.exit_code, ran.stdout) == (1, "")
    assert ran.stderr.splitlines() == [f"sqlite-utils bulletin: {tmp_path / 'none.db'}: no such database"]


def test_what_cannot_be_loaded_is_told_and_stops_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "bulletin_parser.cli.mounting", None)
    monkeypatch.setitem(sys.modules, "bulletin_parser.plugins.functions", None)
    made = click.Group("sqlite-utils")
    with pytest.warns(UserWarning, match="commands of bulletin-parser are left out"):
        plugin.register_commands(cli=made)
    with pytest.warns(UserWarning, match="functions of bulletin-parser are left out"):
        plugin.prepare_connection(conn=sqlite3.connect(":memory:"))
    assert made.commands == {}


@pytest.mark.skipif(
    not [point for point in entry_points(group="sqlite_utils") if point.name == "bulletin_parser"],
    reason="installed before it had a plugin",
)
def test_sqlite_utils_has_it_as_a_command(path: Path) -> None:
    command = [sys.executable, "-m", "sqlite_utils", "bulletin", "search", str(path), "户厕", "3400", "--csv"]
    ran = subprocess.run(command, capture_output=True, text=True, check=True, encoding="utf-8", timeout=60)
    assert [line.split(",")[0] for line in ran.stdout.splitlines()] == ["kind", "sentence"]


def test_datasette_s_search_boxes_find_words_in_databases_of_bulletins(path: Path) -> None:
    connection = sqlite3.connect(path)
    datasette.prepare_connection(conn=connection)
    assert connection.execute("SELECT escape_fts('户厕 \"')").fetchone() == ('"户 厕"',)
    assert connection.execute("SELECT bulletin_status('ahead')").fetchone() == ("超进度",)
    connection.close()


def test_datasette_s_other_databases_are_searched_as_before() -> None:
    connection = sqlite3.connect(":memory:")
    datasette.prepare_connection(conn=connection)
    with pytest.raises(sqlite3.OperationalError, match="no such function: escape_fts"):
        connection.execute("SELECT escape_fts('户厕')")


class Served:
    """A database as Datasette hands it to a plugin: asked in a coroutine, its tables at addresses."""

    def __init__(self, path: Path | str) -> None:
        self._connection = sqlite3.connect(path)
        self.urls = SimpleNamespace(table=lambda database, table: f"/{database}/{table}")

    def get_database(self, _: str) -> "Served":
        return self

    async def execute(self, sql: str, parameters: Sequence[object]) -> SimpleNamespace:
        return SimpleNamespace(rows=self._connection.execute(sql, parameters).fetchall())


def shown(served: Served, table: str | None, column: str, value: object) -> str | None:
    named = datasette.render_cell(value=value, column=column, table=table, database="b", datasette=served)
    return asyncio.run(named()) if named else None


def test_datasette_shows_a_key_as_what_it_points_to(path: Path) -> None:
    served = Served(path)
    linked = '<a href="/b/reports/1">改建户厕18000人</a>&nbsp;<em>1</em>'
    assert shown(served, "indicators", "report_id", 1) == linked
    assert shown(served, "progress", "report_id", 1) == linked
    assert shown(served, None, "report_id", 1) == linked
    assert str(shown(served, "sections", "parent_id", 1)).startswith('<a href="/b/sections/1">')
    assert [shown(served, "indicators", *cell) for cell in (("report_id", 999), ("name", "户厕"), ("rate", 1))] == [
        None
    ] * 3
    # What is expanded already, in tables, stays as it is.
    assert shown(served, "indicators", "report_id", {"value": 1, "label": "改建户厕"}) is None


def test_datasette_s_other_databases_are_shown_as_before() -> None:
    assert shown(Served(":memory:"), "payments", "project_id", 1) is None
