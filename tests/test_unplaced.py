"""Bulletins that do not say whose they are, as users meet them: not taken for one place, each told by its file."""

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

TEXT = """关于2023年1-{month}月全县民生实事进展情况的通报

1、由县交通局牵头实施的“新建农村公路{goal}公里”项目：全县已完成{done}公里，进度滞后。
2、由县农业农村局牵头实施的“改造农村户厕100户”项目：全县已完成80户，有序推进。
"""


def run(*arguments: object, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "bulletin_parser", *map(str, arguments)]
    environment = {**os.environ, "NO_COLOR": "1", "PYTHONUTF8": "1", "COLUMNS": "100"}
    return subprocess.run(command, capture_output=True, text=True, cwd=cwd, env=environment, timeout=120, check=False)


def told(*arguments: object, cwd: Path) -> str:
    done = run(*arguments, cwd=cwd)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def rows(*arguments: object, cwd: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(told(*arguments, "--json", cwd=cwd))
    return found


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a database of two counties' bulletins on one period and of a third one's on the month after."""
    folder = tmp_path_factory.mktemp("unplaced")
    for name, month, goal, done in (("a", 7, 20, 5), ("b", 7, 30, 6), ("c", 8, 40, 4)):
        path = folder / f"{name}.txt"
        path.write_text(TEXT.format(month=month, goal=goal, done=done), encoding="utf-8")
    run("ingest", ".", cwd=folder)
    return folder


def test_each_is_told_by_its_file(archive: Path) -> None:
    found = rows("laggards", cwd=archive)
    assert [(row["source"], row["issuer"], row["region"], row["months"]) for row in found] == [
        ("a.txt", None, None, 1),
        ("b.txt", None, None, 1),
        ("c.txt", None, None, 1),
    ]
    drawn = told("laggards", cwd=archive)
    assert [drawn.count(f"地区不明（{name}.txt，通报") for name in "abc"] == [1, 1, 1]
    cards = rows("agencies", cwd=archive)
    assert sorted(
        (row["agency"], row["projects"], row["improved"] + row["worsened"] + row["new"]) for row in cards
    ) == [
        *[("县交通局", 1, [])] * 3,
        *[("县农业农村局", 1, [])] * 3,
    ]


@pytest.mark.parametrize("ask", [(), ("2023-07", "2023-08"), ("2023-07", "2023-08", "--span")])
def test_they_are_not_compared_and_the_way_out_is_said(ask: tuple[str, ...], archive: Path) -> None:
    done = run("compare", *ask, cwd=archive)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.endswith("; 3 bulletins do not say of which place: give it with ingest --region PLACE\n")
    assert len(done.stderr.splitlines()) == 1


def test_they_are_not_beside_one_another_in_the_view_of_changes_and_in_trends(archive: Path) -> None:
    with sqlite3.connect(archive / "bulletins.db") as connection:
        sql = "SELECT source, region, actual_value, previous_actual_value FROM changes WHERE project LIKE '%公路%'"
        found = sorted(connection.execute(sql).fetchall())
    assert found == [("a.txt", None, 5, None), ("b.txt", None, 6, None), ("c.txt", None, 4, None)]
    lines = rows("trend", "公路", cwd=archive)
    assert sorted((row["period"], row["actual"], row["change"]["actual"], row["region"]) for row in lines) == [
        ("2023-07", 5, None, None),
        ("2023-07", 6, None, None),
        ("2023-08", 4, None, None),
    ]
    drawn = told("trend", "公路", cwd=archive)
    assert [f"地区不明（{name}.txt" in drawn for name in "abc"] == [True] * 3


def test_audit_does_not_hold_them_against_one_another(archive: Path) -> None:
    assert rows("audit", cwd=archive) == []


def test_ingest_says_what_is_unknown_and_takes_it_as_given(tmp_path: Path) -> None:
    for month in (7, 8):
        (tmp_path / f"{month}.txt").write_text(TEXT.format(month=month, goal=20, done=month), encoding="utf-8")
    undated = TEXT.format(month=9, goal=20, done=9).replace("关于2023年1-9月", "关于")
    (tmp_path / "9.txt").write_text(undated, encoding="utf-8")
    first = run("ingest", "7.txt", "9.txt", cwd=tmp_path).stderr.splitlines()
    assert first[:2] == ["added       7.txt (place unknown)", "added       9.txt (place unknown, period unknown)"]
    given = ("--region", "长沙县", "--period", "2023-09")
    again = run("ingest", ".", *given, cwd=tmp_path).stderr.splitlines()
    assert again[:3] == [
        "unchanged   7.txt (place as given)",
        "added       8.txt (place as given)",
        "unchanged   9.txt (place as given, period as given)",
    ]
    assert run("ingest", ".", "--reparse", cwd=tmp_path).stderr.splitlines()[0] == "reparsed    7.txt"
    steps = [row for row in rows("trend", "公路", cwd=tmp_path) if row["region"] == "长沙县"]
    assert [(row["period"], row["change"]["actual"]) for row in steps] == [
        ("2023-07", None),
        ("2023-08", 1),
        ("2023-09", 1),
    ]
    assert "※长沙县2023年1-8月通报：地区读作无，更正为长沙县（入库时注明" in told(
        "compare", "2023-07", "2023-08", cwd=tmp_path
    )


def test_a_place_that_a_bulletin_says_itself_stands(tmp_path: Path) -> None:
    (tmp_path / "7.txt").write_text(
        TEXT.format(month=7, goal=20, done=5).replace("全县民生", "吉首市民生"), encoding="utf-8"
    )
    done = run("ingest", "7.txt", "--region", "长沙县", cwd=tmp_path)
    assert done.stderr.splitlines()[0] == "added       7.txt"
    assert {row["issuer"] for row in rows("laggards", cwd=tmp_path)} == {"吉首市"}


@pytest.mark.parametrize(("option", "value"), [("--region", "全县"), ("--period", "去年")])
def test_what_is_no_place_and_no_period_is_wrong_usage(option: str, value: str, tmp_path: Path) -> None:
    (tmp_path / "7.txt").write_text(TEXT.format(month=7, goal=20, done=5), encoding="utf-8")
    done = run("ingest", "7.txt", option, value, cwd=tmp_path)
    assert (done.returncode, (tmp_path / "bulletins.db").exists()) == (2, False)
    assert f"Invalid value for {option}: '{value}'" in done.stderr
