"""Periods as people type them, in every command that takes one."""

import json
from itertools import cycle
from pathlib import Path

import pytest
from commands import Ran, run
from printed import Item, Month, printed

from bulletin_parser.grammar import load_grammar
from bulletin_parser.settling import settle
from bulletin_parser.store import open_store

WHOLE = Month(month=5, first=5, source="may.txt", items=(Item("改建户厕", done="200"),))


TABLES = ("laggards", "agencies", "ranking", "matrix")


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("periods") / "b.db"
    with open_store(path, create=True) as store:
        for month in (4, 5):
            store.add(*printed(Month(month=month, items=(Item("改建户厕"),), source=f"{month}.txt")))
        store.add(*printed(WHOLE))
        settle(store, load_grammar())
    return path


def asked(database: Path, *arguments: str) -> Ran:
    return run(*arguments, "--db", database)


@pytest.fixture(scope="module")
def plainly(database: Path) -> dict[str, str]:
    """What each table prints for a period that is typed as it is stored."""
    return {table: asked(database, table, "2022-05", "--json").out for table in TABLES}


TYPED = ("2022-5", "2022年5月", "2022年5月份", "2022-1..2022-5", "2022年1-5月")


@pytest.mark.parametrize(("may", "table"), [*zip(TYPED, cycle(TABLES), strict=False)])
def test_a_period_may_be_typed_in_any_way_that_is_clear(
    may: str, table: str, database: Path, plainly: dict[str, str]
) -> None:
    rows = json.loads(asked(database, "compare", "2022年4月", may, "--json").out)
    assert {(row["from"]["period"], row["to"]["period"]) for row in rows} == {("2022-04", "2022-05")}
    assert asked(database, table, may, "--json").out == plainly[table]
    shown = asked(database, "trend", "户厕", "--from", may, "--json").out
    assert [row["period"] for row in json.loads(shown)] == ["2022-05"]
    assert asked(database, "audit", "--period", may).code == 0
    assert asked(database, "search", "户厕", "--period", may).code == 0


def test_a_span_of_one_month_is_that_month_alone(database: Path) -> None:
    (row,) = json.loads(asked(database, "agencies", "2022-05..2022-05", "--json").out)
    assert row["period"] == "2022-05..2022-05"


def test_a_month_names_the_bulletin_to_correct(database: Path) -> None:
    refused = asked(database, "correct", "set", "rate", "1", "--period", "2022-01..2022-05", "--reason", "核实")
    assert (refused.code, "'2022-01..2022-05' is not a month; write it as 2022-05" in refused.err) == (2, True)
    several = asked(database, "correct", "set", "rate", "1", "--period", "2022年5月", "--reason", "核实")
    assert (several.code, "2022-05·改建户厕" in several.complaint) == (1, True)


COMMANDS = (*((table,) for table in TABLES), ("compare", "2022-04"), ("trend", "户厕", "--to"), ("audit", "--period"))
NO_PERIODS = ("foo", "2022-13", "2022-00", "2022", "2022-06..2022-03", "5月", "", "2022年1-5月3处")


@pytest.mark.parametrize(("typed", "before"), [*zip(NO_PERIODS, cycle(COMMANDS), strict=False)])
def test_what_is_not_a_period_is_wrong_usage_everywhere(typed: str, before: tuple[str, ...], database: Path) -> None:
    for command in ((*before, typed), ("compare", "2022-04", typed)):
        refused = asked(database, *command)
        assert (refused.code, refused.out) == (2, "")
        assert f"{typed!r} is not a period; write it as 2022-05, 2022-01..2022-05" in refused.err


def test_from_after_to_is_wrong_usage(database: Path) -> None:
    commands = [("trend", "户厕"), ("laggards",), ("agencies",), ("ranking",), ("matrix", "--by", "month")]
    for command in (*commands, ("compare", "--span")):
        refused = asked(database, *command, "--from", "2022-05", "--to", "2022-4")
        assert (refused.code, "FROM (2022-05) is later than TO (2022-04)" in refused.err) == (2, True)
