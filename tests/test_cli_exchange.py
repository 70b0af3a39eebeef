"""Corrections that one database exports and another imports: whole, once, and nothing lost."""

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from commands import Ran, run

from bulletin_parser.errors import BulletinError
from bulletin_parser.store.exchange import given
from bulletin_parser.store.importing_corrections import well_formed
from bulletin_parser.store.importing_rulings import well_formed as well_formed_rulings

MAY = """关于2023年1-5月澜溪州民生实事项目进展情况的通报

一、项目进展
1、由州教育局牵头实施的“增加公办幼儿园学位800个”项目：已增加学位310个，完成年任务38.75%，有序推进。
2、由州交通局牵头实施的“建设农村公路安防设施90公里”项目：已建成27公里，完成年任务30%，进度滞后。
二、各县市落实情况
（一）漫湾县：承担任务5件，其中已完成3件，进度滞后2件：农村公路安防设施、公办幼儿园学位。
"""
ROW = {
    "field": "actual", "value": 27, "value_unit": "公里", "was": 21, "was_unit": "公里", "table": "indicators",
    "period_start": "2023-01", "period_end": "2023-05", "bulletin_region": "澜溪州", "project": "农村公路安防设施",
    "indicator": "农村公路安防设施", "region": "澜溪州", "reason": "来函", "corrected_on": "2023-06-20",
    "undone_on": None, "title": None, "sha256": None,
}  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bulletin and its database, which each test gets a copy of."""
    made = tmp_path_factory.mktemp("exchange")
    (made / "may.txt").write_text(MAY, "utf-8")
    path = made / "b.db"
    assert run("ingest", made / "may.txt", "--db", path).code == 0
    correct(path, "actual", "33公里", "--project", "安防")
    correct(path, "rate", "40%", "--project", "学位")
    correct(path, "lead_agencies", "州教育局、州财政局", "--project", "学位")
    correct(path, "status", "有序推进", "--listed", "安防")
    correct(path, "period", "2023-06", "--period", "2023-05")
    asked(path, "correct", "undo", "2", "--on", "2023-07-01")
    return made


@pytest.fixture
def database(folder: Path, tmp_path: Path) -> Path:
    for file in ("may.txt", "b.db"):
        shutil.copy(folder / file, tmp_path)
    return tmp_path / "b.db"


def correct(database: Path, field: str, value: str, *record: str) -> None:
    asked(database, "correct", "set", field, value, *record, "--reason", "来函", "--on", "2023-06-20")


def asked(database: Path, *arguments: str, data: str = "") -> Ran:
    ran = run(*arguments, "--db", database, data=data.encode())
    assert ran.code == 0, ran.err
    return ran


def tables(database: Path) -> list[str]:
    commands = (("compare", "--nl"), ("laggards", "--nl"), ("correct", "export"), ("history", "--nl"))
    return [run(*command, "--db", database).out for command in commands]


@pytest.mark.parametrize("form", ["--json", "--nl"])
def test_a_new_database_says_the_same_whether_bulletins_or_corrections_came_first(
    form: str, database: Path, tmp_path: Path
) -> None:
    kept = asked(database, "correct", "export", form).out
    first, last = tmp_path / "first.db", tmp_path / "last.db"
    waiting = asked(first, "correct", "import", "-", data=kept).err.splitlines()
    assert (len(waiting), waiting[-1].split(" · ")[0]) == (5, "5 imported, 0 taken back, 0 known already")
    assert all(line.startswith("waiting     ") for line in waiting[:-1])
    asked(first, "ingest", str(tmp_path / "may.txt"))
    asked(last, "ingest", str(tmp_path / "may.txt"))
    assert asked(last, "correct", "import", "-", data=kept).complaint.startswith("5 imported")
    for other in (first, last):
        assert asked(other, "correct", "export", form).out == kept
        assert tables(other) == tables(database)
        again = asked(other, "correct", "import", "-", data=kept).complaint
        assert again.startswith("0 imported, 0 taken back, 5 known already")
        assert asked(other, "correct", "export", form).out == kept


def test_what_was_taken_back_there_is_taken_back_here(database: Path, tmp_path: Path) -> None:
    early = asked(database, "correct", "export").out
    asked(database, "correct", "undo", "1", "--on", "2023-08-01")
    other = tmp_path / "other.db"
    asked(other, "ingest", str(tmp_path / "may.txt"))
    asked(other, "correct", "import", "-", data=early)
    late = asked(database, "correct", "export").out
    told = asked(other, "correct", "import", "-", data=late).complaint
    assert told.startswith("0 imported, 1 taken back, 4 known already")
    assert tables(other) == tables(database)
    assert asked(other, "correct", "import", "-", data=early).complaint.startswith("0 imported, 0 taken back, 5 known")
    assert tables(other) == tables(database)


@pytest.mark.parametrize(("day", "stands"), [("2023-06-19", 33), ("2023-06-20", 33), ("2023-06-21", 35)])
def test_of_two_corrections_of_one_field_the_later_day_s_stands(day: str, stands: int, database: Path) -> None:
    rows = json.loads(asked(database, "correct", "export").out)
    (row,) = [row for row in rows if row["field"] == "actual"]
    other = json.dumps([{**row, "value": 35, "corrected_on": day}])
    told = asked(database, "correct", "import", "-", data=other)
    assert ("aside       row 1" in told.err) == (stands == 33)
    (shown,) = [row for row in json.loads(asked(database, "correct", "list", "--json").out) if row["field"] == "actual"]
    assert (shown["value"], shown["state"]) == (stands, "applied")
    kept = asked(database, "correct", "export").out
    assert asked(database, "correct", "import", "-", data=other).complaint.startswith("0 imported")
    assert asked(database, "correct", "export").out == kept


def test_what_matches_nothing_is_named_and_kept(database: Path) -> None:
    lost = json.dumps({**ROW, "project": "没有的项目"}, ensure_ascii=False)
    told = asked(database, "correct", "import", "-", data=lost).err.splitlines()
    record = "澜溪州·2023-05·没有的项目·农村公路安防设施 actual 21公里 → 27公里"
    assert told[0] == f"waiting     line 1: {record}: no such record, or it reads otherwise"
    assert "没有的项目" in asked(database, "correct", "list").out


def without(*keys: str, **other: Any) -> Mapping[str, Any]:
    return {key: value for key, value in {**ROW, **other}.items() if key not in keys}


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("{", "line 1: not JSON: .* \\(column 2\\)"),
        ("[{},\n]", "not JSON: .* \\(line 2, column 1\\)"),
        ("[1]", "row 1: is not a JSON object"),
        ('{"value": NaN}', "line 1: not JSON: NaN is not a number"),
        (json.dumps([ROW, without("was")]), "row 2: 'was' is missing"),
        (json.dumps(without(colour=1)), "line 1: 'colour' is not a key"),
        (json.dumps(without(field="colour")), "'indicators' has no field 'colour' to correct"),
        (json.dumps(without(table="nothing")), "'nothing' has no field 'actual'"),
        (json.dumps(without(value="27")), "'value' is not a number"),
        (json.dumps(without(value=True)), "'value' is not a number"),
        (json.dumps(without(field="rank", value=2.5)), "'value' is not a whole number"),
        (json.dumps(without(table="reports", field="status", value="green", was=None)), "'green' is not a status"),
        (json.dumps(without(table="reports", field="lead_agencies", value="局", was=[])), "is not a list of offices"),
        (json.dumps(without(table="summary_members", field="name", value=None, was="x")), "name cannot be taken away"),
        (json.dumps(without(corrected_on="20.6.2023")), "'corrected_on' is not a day"),
        (json.dumps(without(corrected_on=None)), "'corrected_on' is missing"),
        (json.dumps(without(reason=3)), "'reason' is not text"),
        (json.dumps(without(table="bulletins", field="period", value="2023-06", was=None)), "'sha256' has to name"),
        (
            json.dumps(without(table="bulletins", field="period", value="2023-06", was=None, sha256="0" * 64)),
            "'2023-06' is not a period; write it as",
        ),
    ],
)
def test_a_malformed_text_is_refused_with_its_place(text: str, fault: str) -> None:
    with pytest.raises(BulletinError, match=f"^f.json: .*{fault}"):
        well_formed(given(text, "f.json"))


@pytest.mark.parametrize("command", ["correct", "links"])
def test_where_one_row_is_malformed_nothing_is_kept_and_no_database_made(command: str, tmp_path: Path) -> None:
    ruling = {"kind": "same", "region": None, "name": "a", "other_name": "b", "reason": None, "ruled_on": "2023-01-01"}
    row = ROW if command == "correct" else ruling
    text = json.dumps([row, {**row, "reason": ""}])
    path = tmp_path / "b.db"
    refused = run(command, "import", "-", "--db", path, data=text.encode())
    assert (refused.code, path.exists()) == (1, False)
    assert "standard input: row 2: 'reason' is" in refused.complaint
    assert asked(path, command, "import", "-", data=json.dumps([row])).code == 0
    before = asked(path, command, "export").out
    assert run(command, "import", "-", "--db", path, data=text.encode()).code == 1
    assert asked(path, command, "export").out == before


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"kind": "equal"}, "'equal' is not a kind of ruling"),
        ({"name": None}, "'name', 'other_name' and 'ruled_on' have to be given"),
        ({"ruled_on": "yesterday"}, "'ruled_on' is not a day"),
        ({"other": 1}, "'other' is not a key of such a row"),
    ],
)
def test_a_malformed_ruling_is_refused(change: dict[str, Any], fault: str) -> None:
    ruling = {"kind": "same", "region": None, "name": "a", "other_name": "b", "reason": None, "ruled_on": "2023-01-01"}
    text = json.dumps([ruling, {**ruling, **change}])
    with pytest.raises(BulletinError, match=f"^f.json: row 2: {fault}"):
        well_formed_rulings(given(text, "f.json"))


def test_a_file_that_is_not_there_or_is_no_text_is_one_line(database: Path, tmp_path: Path) -> None:
    missing = run("correct", "import", tmp_path / "none.json", "--db", database)
    assert (missing.code, "none.json: no such file" in missing.complaint) == (1, True)
    odd = run("links", "import", "-", "--db", database, data=b"\xff\xfe")
    assert (odd.code, odd.complaint) == (1, "bulletin-parser: standard input: is not UTF-8 (byte 0)")
