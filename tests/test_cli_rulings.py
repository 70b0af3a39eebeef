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
    assert "no project is called '没有'" in refused.err


@pytest.mark.parametrize(
    ("asks", "said"),
    [
        (("--region", "火星"), "no place is called '火星'; "),
        (("--project", "火箭"), "no project is called '火箭' or has that in its name; "),
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


def test_a_negative_number_is_a_value_and_not_an_option(database: Path) -> None:
    record = ("--project", "户厕", "--period", "2022-05", "--reason", "核实")
    assert "vs_schedule 无 → -5" in asked(database, "correct", "set", "vs_schedule", "-5%", *record).complaint
    assert "yoy 无 → -3.2%" in asked(database, "correct", "set", *record, "yoy", "-3.2%").complaint
    assert "mom 无 → -1%" in run("correct", "set", *record, "--db", database, "--", "mom", "-1").complaint
    same = asked(database, "correct", "set", "rate", "-1%", *record[:-1], "-1%")
    (row,) = [row for row in json.loads(asked(database, "correct", "list", "--json").out) if row["field"] == "rate"]
    assert (same.code, row["value"], row["reason"]) == (0, -1, "-1%")
    mistyped = asked(database, "correct", "set", "yoy", "-3", "--projekt", "户厕", "--reason", "核实")
    assert (mistyped.code, "No such option '--projekt'" in mistyped.err) == (2, True)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (("--project", "没有"), "no record has --project 没有; there are: 改建户厕、"),
        (
            ("--project", "户厕", "--period", "2023-01"),
            "no record has --period 2023-01 beside --project 户厕; there are: ",
        ),
        (("--project", "户厕", "--region", "岚城"), "no record has --region 岚城 beside --project 户厕; there are: "),
        (("--project", "退役军人", "--period", "2022-05", "--indicator", "户厕"), "no record has --indicator 户厕"),
        (("--row", "indicators", "99"), "there is no row 99 in indicators"),
    ],
)
def test_the_part_that_names_no_record_is_told_with_what_there_is(
    typed: tuple[str, ...], told: str, database: Path
) -> None:
    refused = asked(database, "correct", "set", "rate", "5", *typed, "--reason", "核实")
    assert (refused.code, told in refused.complaint) == (1, True), refused.err


def test_a_place_to_correct_may_be_given_by_the_beginning_of_its_name(database: Path) -> None:
    told = asked(database, "correct", "set", "region", "岚城", "--period", "2022-05", "--reason", "核实")
    assert "清岚自治州 → 岚城市" in told.complaint
    refused = asked(database, "correct", "set", "region", "火星", "--period", "2022-06", "--reason", "核实")
    assert refused.code == 1


def test_what_changes_nothing_is_refused(database: Path) -> None:
    record = ("--project", "户厕", "--period", "2022-05", "--reason", "核实")
    for field, value in (("actual", "8217"), ("actual", "8217人"), ("rate", "45.65%"), ("status", "有序推进")):
        refused = asked(database, "correct", "set", field, value, *record)
        assert (refused.code, f"改建户厕: {field} holds that already" in refused.complaint) == (1, True)
    assert asked(database, "correct", "list", "--all", "--json").out == "[]\n"
    assert asked(database, "correct", "set", "actual", "8300", *record).code == 0
    back = asked(database, "correct", "set", "actual", "8217", *record)
    assert (back.code, "actual was read so; take correction 1 back instead" in back.complaint) == (1, True)
    name = asked(database, "links", "rename", "改建户厕", "改建户厕")
    assert (name.code, "改建户厕 is called that already" in name.complaint) == (1, True)


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("actual", "8217公里", "the unit was 人 and is now 公里"),
        ("target", "0人", "a target of 0"),
        ("rate", "6500%", "a completion rate of 6500%"),
        ("rate", "-4%", "a completion rate of -4%"),
    ],
)
def test_what_is_hardly_meant_is_kept_and_said(field: str, value: str, told: str, database: Path) -> None:
    done = asked(
        database, "correct", "set", field, value, "--project", "户厕", "--period", "2022-05", "--reason", "核实"
    )
    assert (done.code, done.err.splitlines()[1:]) == (0, [f"doubtful    1: {told}"])


@pytest.mark.parametrize("reason", ["", " \u3000"])
def test_a_blank_reason_is_wrong_usage(reason: str, database: Path) -> None:
    figure = ("correct", "set", "actual", "8300", "--project", "户厕", "--period", "2022-05")
    for command in (figure, ("links", "rename", "户厕", "农村户厕改建")):
        refused = asked(database, *command, "--reason", reason)
        assert (refused.code, "Invalid value for '--reason': it is blank" in refused.err) == (2, True)
    assert asked(database, "correct", "export").out == "[]\n"


def test_correct_wants_to_know_which_record(database: Path) -> None:
    assert asked(database, "correct", "set", "actual", "1", "--reason", "x").code == 2
    several = asked(database, "correct", "set", "actual", "1", "--period", "2022-05", "--reason", "x")
    assert several.code == 1
    assert "2 records may be meant" in several.err
