"""``explain`` as people run it."""

import json
from pathlib import Path

from commands import run

TEXT = Path(__file__).parent.parent / "corpus" / "series" / "2022-05.txt"


def test_a_number_is_explained_as_a_table_and_as_json() -> None:
    drawn = run("explain", TEXT, "--number", "22.69%")
    assert (drawn.code, drawn.err) == (0, "")
    assert "【22.69%】" in drawn.out
    assert "words/cues.toml" in drawn.out
    written = run("explain", TEXT, "--number", "22.69%", "--json")
    (row,) = json.loads(written.out)
    assert row["path"] == "projects[2].indicators[0].rate"
    assert ["word", "words/cues.toml", "rate"] in [[s["kind"], s["file"], s["name"]] for s in row["steps"]]


def test_what_cannot_be_found_or_is_asked_twice_is_said() -> None:
    missing = run("explain", TEXT, "--project", "地铁")
    assert (missing.code, missing.complaint) == (1, "bulletin-parser: the bulletin reports no project '地铁'")
    twice = run("explain", TEXT, "--at", "3", "--number", "5")
    assert twice.code == 2
    assert "give one of them" in twice.err


def test_a_row_of_the_database_is_explained_by_its_own_text(tmp_path: Path) -> None:
    database = tmp_path / "a.db"
    run("ingest", TEXT, "--db", database)
    written = run("explain", "--row", "indicators", "3", "--db", database, "--json")
    assert (written.code, written.err) == (0, "")
    rows = json.loads(written.out)
    assert {row["path"].rpartition(".")[0] for row in rows if ".indicators" in row["path"]} != set()
    assert all(row["steps"] for row in rows)
    neither = run("explain")
    assert neither.code == 2
