"""The year of bulletins in ``corpus/series`` through the whole program: what its plan hides must be told."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import commands
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


def test_a_countys_figures_stand_as_the_countys_own_list_says(database: str) -> None:
    def told(county: str) -> dict[str, str]:
        found = json.loads(run("trend", "视频", "--region", county, "--json", "--db", database))
        return {row["period"]: row["status"] for row in found}

    assert told("沙渡") == dict.fromkeys(("2022-07", "2022-09", "2022-10", "2022-11"), "behind")
    assert set(told("岚").values()) == {None}  # it has finished, and lists it nowhere
    with sqlite3.connect(database) as connection:
        said = connection.execute(
            "SELECT region, status, status_text, project_status, project_status_text FROM progress "
            "WHERE period_end = '2022-10' AND indicator = '安装公共视频点位' ORDER BY indicator_id"
        ).fetchall()
    whole = ("on_track", "总体有序推进")
    assert said == [
        ("清岚自治州", *whole, *whole),
        ("双泉县", None, None, *whole),
        ("麻塘县", None, None, *whole),
        ("月坪县", "behind", "进度滞后", *whole),
        ("沙渡县", "behind", "进度滞后", *whole),
    ]


def test_compare_shows_a_countys_own_status_once(database: str) -> None:
    rows = json.loads(
        run("compare", "2022-09", "2022-10", "--project", "视频", "--by", "region", "--json", *("--db", database))
    )
    told = [(row["indicator"], row["to"]["status"]) for row in rows if row["region"] == "沙渡县"]
    assert told == [("安装公共视频点位", "behind")]
    drawn = run("compare", "2022-09", "2022-10", "--project", "视频", "--db", database).splitlines()
    (late,), (calm,) = ([line for line in drawn if place in line] for place in ("沙渡县", "双泉县"))
    assert ("滞后" in late, "滞后" in calm) == (True, False)


def test_a_status_is_asked_for_of_each_place_by_itself(database: str) -> None:
    ask = ("compare", "2022-09", "2022-10", "--project", "视频", "--json", "--db", database)
    late, calm = (
        {row["region"] for row in json.loads(run(*ask, "--status", status)) if row["change"]["status"] != "gone"}
        for status in ("behind", "on_track")
    )
    assert (late, calm) == ({"月坪县", "沙渡县"}, {"清岚自治州", "双泉县", "麻塘县"})


def test_a_corrected_status_is_marked_where_it_was_said(database: str, tmp_path: Path) -> None:
    path = str(tmp_path / "corrected.db")
    shutil.copy(database, path)
    correct = ("correct", "set", "status", "--period", "2022-10", "--reason", "来函", "--db", path)
    run(*correct, "有序推进", "--listed", "视频", "--region", "沙渡")
    run(*correct, "滞后", "--project", "视频")
    rows = json.loads(run("compare", "2022-09", "2022-10", "--project", "视频", "--json", "--db", path))
    told = {row["region"]: (row["to"]["status"], row["corrected"]) for row in rows}
    assert told["清岚自治州"] == ("behind", ["2022-10 status"])
    assert told["沙渡县"] == ("on_track", ["2022-10 project_status", "2022-10 status"])
    assert told["月坪县"] == ("behind", ["2022-10 project_status"])
    drawn = run("trend", "视频", "--region", "沙渡", "--db", path)
    assert "※2022年1-10月“平安乡村”工程·沙渡县：状态读作滞后，更正为有序推进" in drawn
    assert "※2022年1-10月“平安乡村”工程：状态读作有序推进，更正为滞后" in drawn


def test_a_figure_that_is_no_longer_reported_is_not_a_project(database: str) -> None:
    title, tally, *_ = run("compare", "2022-11", "2022-12", "--region", "沙渡", "--db", database).splitlines()
    assert title.startswith("进展对比 2022年1-11月 → 2022年1-12月")
    assert tally == "7个项目：各地不再列为滞后2项，指标不再通报1项"


@pytest.mark.parametrize(
    "command",
    [
        ("compare", "2022-04", "2022-05"),
        ("compare", "2022-04", "2022-06", "--span"),
        ("trend", "户厕"),
        ("laggards", "2022-10"),
    ],
)
def test_a_table_says_what_its_differences_are_between(command: tuple[str, ...], database: str) -> None:
    drawn = run(*command, "--db", database)
    assert "快慢为完成率与时间进度之差（百分点）" in drawn
    assert ("百分点为完成率的增减" in drawn) is (command[0] == "compare")


@pytest.mark.parametrize(
    ("asked", "said", "unsaid"),
    [
        ((), "\n各地均未列为滞后：提高城乡低保和残疾人“两项补贴”标准、康复救助残疾儿童、10KV", "改建农村户用厕所、"),
        (("--region", "岚"), "\n岚城市未列为滞后：提高城乡低保", "各地均"),
        (("--region", "禾川"), "\n禾川县未列出滞后项目\n", "各地均"),
        (("--status", "on_track"), "\n没有符合条件的项目\n", "均未列"),
        (("--project", "视频"), "\n图例 ●滞后  百分数为该地完成率\n", "未启动"),
        (("--project", "户厕"), "\n图例 ●滞后\n", "百分数"),
    ],
)
def test_a_narrowed_matrix_speaks_of_what_was_looked_at(
    asked: tuple[str, ...], said: str, unsaid: str, database: str
) -> None:
    drawn = run("matrix", "2022-10", *asked, "--db", database)
    assert said in drawn
    assert unsaid not in drawn


def test_a_rank_among_fewer_places_says_of_how_many(database: str) -> None:
    drawn = run("ranking", "2022-10", "--db", database)
    assert [line.split() for line in drawn.splitlines() if line.startswith(" 1/4")] == [
        ["1/4", "双泉县", "85%", "▲15", "3/6", "→"]
    ]
    assert "本期未列：岚城市（上期第1）、禾川县（上期第1）；位次只在列出的4个地区中排，" in drawn
    (row,) = json.loads(run("ranking", "2022-10", "--region", "双泉", "--json", "--db", database))
    assert (row["rank"], row["of"], row["previous_rank"], row["previous_of"]) == (1, 4, 3, 6)
    assert "位次只在列出的4个地区中排" in run("ranking", "2022-10", "--region", "双泉", "--db", database)
    assert "1/6" not in run("ranking", "2022-07", "--db", database)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("ranking", "2022-12"), "no ranking or figure of places covers 2022-12; there are: 2022-02, "),
        (("ranking", "--from", "2022-12"), "no ranking or figure of places covers 2022-12; "),
        (("ranking", "2030-12"), "no bulletin covers 2030-12; there are: 2022-02, "),
        (
            ("trend", "厕", "--region", "沙渡"),
            "no bulletin gives figures of 改建农村户用厕所 for 沙渡; "
            "it is listed there 9 times: matrix --by month --project 厕 --region 沙渡\n",
        ),
        (("trend", "电网", "--region", "沙渡"), "no bulletin gives figures of 10KV及以下农村电网改造工程 for 沙渡\n"),
    ],
)
def test_what_is_missing_is_said(asked: tuple[str, ...], said: str, database: str) -> None:
    done = commands.run(*asked, "--db", database)
    assert (done.code, done.out) == (1, "")
    assert said in f"{done.complaint}\n"
