"""``links``, ``correct`` and ``history`` as they are typed."""

import csv
import io
import json
from pathlib import Path

import pytest
from commands import Ran, run
from printed import Item, Month, printed

from bulletin_parser.grammar import load_grammar
from bulletin_parser.settling import settle
from bulletin_parser.store import open_store


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "b.db"
    with open_store(path, create=True) as store:
        store.add(*printed(Month(month=5, items=(Item("退役军人职业技能培训"), Item("改建户厕")))))
        store.add(*printed(Month(month=6, items=(Item("职业技能培训"), Item("农村户厕")))))
        settle(store, load_grammar())
    return path


def asked(database: Path, *arguments: str) -> Ran:
    return run(*arguments, "--db", database)


def test_what_is_open_is_reviewed_merged_and_taken_back(database: Path) -> None:
    assert "职业技能培训" in asked(database, "links", "review").out
    assert asked(database, "links", "merge", "退役军人职业技能培训", "职业技能培训").code == 0
    assert asked(database, "links", "review").out == "没有待定的名称\n"
    (ruling,) = json.loads(asked(database, "links", "rulings", "--json").out)
    assert (ruling["kind"], ruling["other_name"]) == ("same", "职业技能培训")
    assert asked(database, "links", "undo", "1").code == 0
    assert len(asked(database, "links", "review", "--nl").out.splitlines()) == 1


def test_a_name_that_is_none_is_refused_in_one_line(database: Path) -> None:
    refused = asked(database, "links", "split", "没有", "改建户厕")
    assert refused.code == 1
    assert "no project is called 没有" in refused.err


@pytest.mark.parametrize(
    ("asks", "said"),
    [
        (("--region", "火星"), "no place is called 火星; "),
        (("--project", "火箭"), "no project is called 火箭 or has that in its name; "),
        (("--period", "2030-01"), "no bulletin covers 2030-01; there are: 2022-05, 2022-06"),
    ],
)
def test_no_history_is_told_of_what_nothing_has(asks: tuple[str, str], said: str, database: Path) -> None:
    refused = asked(database, "history", *asks)
    assert (refused.code, refused.out) == (1, "")
    assert said in refused.complaint
    assert asked(database, "history", "--project", "户厕", "--period", "2022-05").out == "没有改动\n"


def test_a_figure_is_corrected_listed_exported_and_told(database: Path) -> None:
    done = asked(
        database, "correct", "set", "actual", "8300", "--project", "户厕", "--period", "2022-05", "--reason", "核实"
    )
    assert "8217人 → 8300人" in done.err
    asked(database, "correct", "set", "status", "滞后", "--project", "户厕", "--period", "2022-05", "--reason", "核实")
    rows = list(csv.DictReader(io.StringIO(asked(database, "correct", "export", "--csv").out)))
    assert [(row["value"], row["value_unit"], row["was"], row["reason"]) for row in rows] == [
        ("behind", "", "on_track", "核实"),
        ("8300", "人", "8217", "核实"),
    ]
    _, told = json.loads(asked(database, "history", "--json").out)
    assert (told["kind"], told["old"], told["new"]) == ("corrected", "8217人", "8300人")
    assert "8300人※" in asked(database, "compare").out


def test_correct_wants_to_know_which_record(database: Path) -> None:
    assert asked(database, "correct", "set", "actual", "1", "--reason", "x").code == 2
    several = asked(database, "correct", "set", "actual", "1", "--period", "2022-05", "--reason", "x")
    assert several.code == 1
    assert "2 records may be meant" in several.err
