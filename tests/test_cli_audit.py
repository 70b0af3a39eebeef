"""``audit`` as people and scripts run it."""

import csv
import io
import json
from pathlib import Path

import pytest
from commands import run

CORPUS = Path(__file__).parent.parent / "corpus"
FILES = tuple(CORPUS / "series" / f"2022-0{month}.txt" for month in (4, 5))


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("audit") / "a.db"
    assert run("ingest", *FILES, "--db", path).code == 0
    return path


def test_files_are_audited_together_and_a_script_can_fail_on_it(tmp_path: Path) -> None:
    ran = run("audit", *FILES, "--nl", "--fail-on", "warning")
    rows = [json.loads(line) for line in ran.out.splitlines()]
    assert ran.code == 1
    assert [row["code"] for row in rows] == ["fell", "rate_mismatch", "list_count"]
    (fell, *_) = rows
    assert (fell["severity"], fell["region"], fell["period"]) == ("warning", "清岚自治州", "2022-05")
    assert [(side["source"], side["period"], side["text"]) for side in fell["sides"]] == [
        ("2022-04.txt", "2022-04", "1280个"),
        ("2022-05.txt", "2022-05", "1180个"),
    ]
    for side in fell["sides"]:
        text = (CORPUS / "series" / side["source"]).read_text("utf-8")
        assert text[slice(*side["span"])] == side["text"]
    assert list(tmp_path.iterdir()) == []


def test_a_database_is_listed_as_asked_for(database: Path) -> None:
    ran = run("audit", "--db", database, "--period", "2022-05", "--code", "fell", "--fail-on", "error", "--csv")
    (row,) = csv.DictReader(io.StringIO(ran.out))
    assert ran.code == 0
    assert row["sides"] == "2022-04.txt[487:492] 1280个 | 2022-05.txt[488:493] 1180个"
    assert run("audit", "--db", database, "--period", "2022-04").out == "核对2份通报，没有符合条件的问题\n"


def test_what_cannot_be_read_is_named_and_the_rest_is_audited(tmp_path: Path) -> None:
    ran = run("audit", FILES[0], tmp_path / "missing.txt")
    assert (ran.code, ran.out) == (1, "核对1份通报，未发现问题\n")
    assert "missing.txt" in ran.complaint


def test_a_dash_is_standard_input() -> None:
    ran = run("audit", "-", FILES[0], "--nl", "--code", "rate_mismatch", data=FILES[1].read_bytes())
    (row,) = map(json.loads, ran.out.splitlines())
    assert (ran.code, ran.err) == (0, "")
    assert {side["source"] for side in row["sides"]} == {"standard input"}


def test_a_period_that_no_bulletin_covers_is_refused(database: Path) -> None:
    ran = run("audit", "--db", database, "--period", "2023-05")
    assert ran.code == 1
    assert "2023-05" in ran.complaint


def test_a_place_that_nothing_names_is_refused(database: Path) -> None:
    ran = run("audit", "--db", database, "--region", "火星")
    assert (ran.code, ran.out) == (1, "")
    assert "no place is called '火星'; there are: " in ran.complaint
    assert "没有符合条件的问题" in run("audit", "--db", database, "--region", "禾川").out


@pytest.mark.parametrize("form", [(), ("--json",), ("--fail-on", "error")])
def test_of_no_bulletin_there_is_no_verdict(form: tuple[str, ...], tmp_path: Path) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    ran = run("audit", folder, *form)
    assert (ran.code, ran.out) == (1, "")
    assert ran.complaint == f"bulletin-parser: {folder}: no *.txt in this folder"
    ran = run("audit", tmp_path / "missing.txt", folder, *form)
    assert (ran.code, ran.out, len(ran.err.splitlines())) == (1, "", 2)
    (tmp_path / "corrections.json").write_text("[]", encoding="utf-8")
    run("correct", "import", tmp_path / "corrections.json", "--db", tmp_path / "b.db")
    ran = run("audit", "--db", tmp_path / "b.db", *form)
    assert (ran.code, ran.out) == (1, "")
    assert ran.complaint.endswith("b.db: there are no bulletins to check")


def test_how_many_bulletins_were_checked_is_said(database: Path) -> None:
    assert run("audit", "--db", database).out.startswith("核对2份通报，错误1处，存疑2处\n")
    narrowed = run("audit", "--db", database, "--severity", "error").out
    assert narrowed.startswith("核对2份通报，符合条件的：错误1处\n")
