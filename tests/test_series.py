"""The year of bulletins in ``corpus/series`` through the whole program: what its plan hides must be told."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

SERIES = Path(__file__).parent.parent / "corpus" / "series"


def run(*arguments: str) -> str:
    program = "from bulletin_parser.cli import main; main()"
    around = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "FORCE_COLOR")}
    done = subprocess.run([sys.executable, "-c", program, *arguments], capture_output=True, check=False, env=around)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = str(tmp_path_factory.mktemp("series") / "year.db")
    run("ingest", str(SERIES), "--db", path)
    return path


def rows(database: str, before: str, after: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(run("compare", before, after, "--json", "--db", database))
    return found


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("2022-04", "2022-05", "累计数由1280个降至1180个（▼100个）"),
        ("2022-06", "2022-07", "目标由460户调整为520户"),
        ("2022-06", "2022-07", "单位由“户”改为“个”，不相减"),
        ("2022-07", "2022-08", "目标由64个调整为58个"),
        ("2022-07", "2022-08", "现称“新增公办园学位”"),
        ("2022-08", "2022-09", "累计数由15806人次降至15312人次（▼494人次）"),
    ],
)
def test_what_the_plan_hides_is_said(before: str, after: str, told: str, database: str) -> None:
    assert told in run("compare", before, after, "--db", database)


def test_a_project_vanishes_and_another_appears(database: str) -> None:
    changes: dict[str, set[str]] = {}
    for row in rows(database, "2022-07", "2022-08"):
        changes.setdefault(row["project"], set()).add(row["change"]["status"])
    assert [name for name, told in changes.items() if told == {"gone"}] == ["乡镇农贸市场"]
    assert [name for name, told in changes.items() if told == {"new"}] == ["新增城区公共停车位"]


def test_a_renamed_project_keeps_its_figures_together(database: str) -> None:
    found = json.loads(run("trend", "公办园学位", "--json", "--db", database))
    actual = {row["period"]: row["actual"] for row in found if row["target"] == 5200}
    expected = {"2022-05": 1180, "2022-06": 1760, "2022-07": 2340, "2022-08": 3920, "2022-09": 4860}
    assert {period: actual.get(period) for period in expected} == expected


def test_a_standstill_and_its_end_are_seen(database: str) -> None:
    found = json.loads(run("trend", "安防设施", "--json", "--db", database))
    told = {row["period"]: (row["actual"], row["change"]["actual"]) for row in found if row["target"] == 320}
    assert [told[month] for month in ("2022-05", "2022-08", "2022-09")] == [(42, 0), (96, 54), (171, 75)]
    assert told["2022-07"][0] == 42


def test_all_six_counties_contradict_the_prefecture_in_june(database: str) -> None:
    cells = [row for row in json.loads(run("matrix", "2022-06", "--json", "--db", database)) if row["project"]]
    behind = [row["region"] for row in cells if "老旧小区" in row["project"] and row["status"] == "behind"]
    assert len(behind) == 6


def test_a_county_catches_up(database: str) -> None:
    def listed(month: str) -> int:
        cells = json.loads(run("matrix", month, "--json", "--db", database))
        return sum(row["region"] == "禾川县" and row["status"] == "behind" for row in cells)

    assert (listed("2022-03"), listed("2022-10")) == (9, 0)
