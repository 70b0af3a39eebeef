"""The table commands as users run them: in a process of its own, on a database of two hand-made months."""

import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import IO

import pytest
from printed import Item, Month, printed
from rich.cells import cell_len

from bulletin_parser.grammar import load_grammar
from bulletin_parser.records import Status
from bulletin_parser.settling import settle
from bulletin_parser.store import open_store

JOBS, TRAINING, MARKET, PARKING = "新增城镇就业", "脱贫劳动力培训", "建设农贸市场", "新增停车位"
APRIL = Month(
    month=4,
    source="2022-04.txt",
    items=(
        Item(JOBS, done="6035", rate="33.53"),
        Item(TRAINING, done="2106", goal="6000", rate="35.1", status=Status.BEHIND, status_text="进度滞后"),
        Item(MARKET, done="3", goal="9", rate="33.33"),
    ),
    listed=(JOBS, "农村改厕"),
)
MAY = Month(
    month=5,
    source="2022-05.txt",
    items=(
        Item(JOBS, done="8217", rate="45.65", status=Status.BEHIND, status_text="进度滞后"),
        Item(TRAINING, done="1995", goal="6000", rate="33.25"),
        Item(PARKING, done="215", goal="1000", rate="21.5"),
    ),
    listed=(JOBS, TRAINING),
)


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("tables") / "bulletins.db"
    with open_store(path, create=True) as store:
        for month in (APRIL, MAY):
            store.add(*printed(month))
    return path


def run(
    database: Path,
    *arguments: str,
    stdout: IO[bytes] | int = subprocess.PIPE,
    around: Mapping[str, str] = MappingProxyType({}),
) -> subprocess.CompletedProcess[bytes]:
    program = "from bulletin_parser.cli import main; main()"
    kept = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "NO_COLOR", "FORCE_COLOR")}
    return subprocess.run(
        [sys.executable, "-c", program, *arguments, "--db", str(database)],
        stdout=stdout,
        stderr=subprocess.PIPE,
        check=False,
        env={**kept, **around},
    )


def text_of(done: subprocess.CompletedProcess[bytes]) -> str:
    assert done.stderr == b""
    assert done.returncode == 0
    return done.stdout.decode()


def test_compare_writes_contract_3(database: Path) -> None:
    rows = json.loads(text_of(run(database, "compare", "--json")))
    sides = {
        side: {key: rows[0][side][key] for key in ("period", "actual", "rate", "status")} for side in ("from", "to")
    }
    assert {**{key: rows[0][key] for key in list(rows[0])[:9]}, **sides} == {
        "project": JOBS,
        "indicator": JOBS,
        "region": "清岚自治州",
        "unit": "人",
        "target": 18000,
        "from": {"period": "2022-04", "actual": 6035, "rate": 33.53, "status": "on_track"},
        "to": {"period": "2022-05", "actual": 8217, "rate": 45.65, "status": "behind"},
        "change": {"actual": 2182, "rate_points": 12.12, "status": "worsened"},
        "corrected": [],
    }
    assert [(row["project"], row["change"]["status"]) for row in rows] == [
        (JOBS, "worsened"),
        (TRAINING, "improved"),
        (PARKING, "new"),
        (MARKET, "gone"),
    ]


def test_lines_and_csv_hold_the_same_rows(database: Path) -> None:
    rows = json.loads(text_of(run(database, "compare", "--json")))
    assert [json.loads(line) for line in text_of(run(database, "compare", "--nl")).splitlines()] == rows
    flat = list(csv.DictReader(io.StringIO(text_of(run(database, "compare", "--csv")))))
    assert [row["to_actual"] for row in flat] == ["8217", "1995", "215", ""]
    assert list(flat[0])[:9] == [
        "project", "indicator", "region", "unit", "target", "from_period", "from_actual", "from_rate", "from_status",
    ]  # fmt: skip


def test_the_periods_may_be_named_and_what_is_shown_restricted(database: Path) -> None:
    rows = json.loads(text_of(run(database, "compare", "2022-04", "2022-01..2022-05", "--status", "behind", "--json")))
    assert [row["project"] for row in rows] == [JOBS]
    rows = json.loads(text_of(run(database, "compare", "--project", "停车", "--region", "清岚", "--json")))
    assert [row["project"] for row in rows] == [PARKING]


def test_the_periods_may_be_options_and_the_order_chosen(database: Path) -> None:
    rows = json.loads(text_of(run(database, "compare", "--to", "2022-05", "--sort", "gap", "--json")))
    assert [row["to"]["gap"] for row in rows] == [-20.17, -8.42, 3.98, None]
    assert run(database, "compare", "2022-04", "2022-05", "--to", "2022-05").returncode == 2


def test_a_span_has_every_month(database: Path) -> None:
    (row,) = json.loads(text_of(run(database, "compare", "--span", "--project", "就业", "--json")))
    assert {month: told["actual"] for month, told in row["periods"].items()} == {"2022-04": 6035, "2022-05": 8217}
    assert "periods_2022-04_actual" in text_of(run(database, "compare", "--span", "--csv")).splitlines()[0]
    assert "2期" in text_of(run(database, "compare", "--span", around={"COLUMNS": "80"}))


def test_by_region_the_lists_of_places_are_compared(database: Path) -> None:
    rows = json.loads(text_of(run(database, "compare", "--by", "region", "--region", "岚城", "--json")))
    told = {row["project"]: (row["from"]["status"], row["to"]["status"], row["change"]["status"]) for row in rows}
    assert told == {JOBS: ("behind", "behind", "same"), TRAINING: (None, "behind", "worsened")}


def test_nothing_to_compare_is_one_sentence(database: Path) -> None:
    assert "没有符合条件的项目" in text_of(run(database, "compare", "--status", "not_started"))


def test_a_piped_table_is_plain_whole_and_says_what_fell(database: Path) -> None:
    text = text_of(run(database, "compare"))
    assert "\x1b" not in text
    assert [line for line in text.splitlines() if line != line.rstrip()] == []
    assert "4个项目：状态好转1个，状态变差1个，新增1个，不再通报1个，累计数下降1处" in text
    assert f"！{TRAINING}：累计数由2106人降至1995人（▼111人）" in text


def test_trend_has_a_row_a_month(database: Path) -> None:
    rows = json.loads(text_of(run(database, "trend", "就业", "--json")))
    told = [(row["period"], row["actual"], row["time_progress"], row["change"]["actual"]) for row in rows]
    assert told == [("2022-04", 6035, 33.33, None), ("2022-05", 8217, 41.67, 2182)]
    assert "▲3.98" in text_of(run(database, "trend", "就业"))


def test_matrix_has_a_row_a_cell(database: Path) -> None:
    rows = json.loads(text_of(run(database, "matrix", "2022-04", "--json")))
    assert [(row["region"], row["project"], row["text"]) for row in rows] == [
        ("岚城市", JOBS, JOBS),
        ("岚城市", None, "农村改厕"),
    ]
    assert "列出的滞后项数" in text_of(run(database, "matrix"))


def test_laggards_has_a_row_a_place_and_project(database: Path) -> None:
    rows = json.loads(text_of(run(database, "laggards", "--json")))
    told = [(row["region"], row["project"], row["months"], row["since"], row["gap"]) for row in rows]
    assert told == [
        ("岚城市", JOBS, 2, "2022-04", None),
        ("清岚自治州", JOBS, 1, "2022-05", 3.98),
        ("岚城市", TRAINING, 1, "2022-05", None),
    ]
    assert "较上期不再滞后 2项：清岚自治州 脱贫劳动力培训；岚城市 农村改厕" in text_of(
        run(database, "laggards", "--by", "region")
    )


def test_agencies_has_a_row_an_office(database: Path) -> None:
    (row,) = json.loads(text_of(run(database, "agencies", "--json")))
    assert (row["agency"], row["projects"], row["behind"], row["on_track"]) == ("州人社局", 3, 1, 2)
    assert (row["improved"], row["worsened"], row["new"], row["gone"]) == ([TRAINING], [JOBS], [PARKING], [MARKET])
    assert "好转：脱贫劳动力培训 滞后→有序推进" in text_of(run(database, "agencies"))


def test_ranking_has_a_row_a_place_and_shows_one_place_in_all(database: Path) -> None:
    rows = json.loads(text_of(run(database, "ranking", "--json")))
    assert [(row["region"], row["rank"], row["previous_rank"], row["move"]) for row in rows] == [
        ("岚城市", 1, 1, 0),
        ("禾川县", 2, 2, 0),
        ("双泉县", 2, 2, 0),
        ("麻塘县", 4, 4, 0),
    ]
    assert "并2" in text_of(run(database, "ranking"))
    assert "4/4" in text_of(run(database, "ranking", "--region", "麻塘"))


def test_nothing_ranked_is_one_sentence(database: Path) -> None:
    assert text_of(run(database, "ranking", "--by", "actual")) == "没有符合条件的排名\n"


def test_nothing_led_is_one_sentence(database: Path) -> None:
    assert text_of(run(database, "agencies", "--status", "completed")) == "没有符合条件的牵头单位\n"


def test_nothing_behind_is_one_sentence(database: Path) -> None:
    done = run(database, "laggards", "--status", "not_started")
    assert (done.returncode, done.stderr) == (0, b"")
    assert "没有符合条件的滞后项目" in done.stdout.decode()


def test_matrix_by_month_has_a_row_a_place_and_month(database: Path) -> None:
    rows = json.loads(text_of(run(database, "matrix", "--by", "month", "--json")))
    assert [(row["region"], row["period"], row["counted"]) for row in rows] == [
        ("岚城市", "2022-04", 2),
        ("岚城市", "2022-05", 2),
    ]
    assert "●" in text_of(run(database, "matrix", "--by", "month", "--project", "就业"))


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("compare", "2022-04", "2022-06"), "2022-06; there are: 2022-04, 2022-05"),
        (("compare", "--region", "云岭市"), "no place is called '云岭市'; near it are: "),
        (("compare", "--agency", "州民政局"), "near it are: 州人社局"),
        (("compare", "--to", "2022-04"), "nothing before 2022-04"),
        (("trend", "停车场"), f"near it are: {PARKING}"),
        (("trend", "地铁"), "地铁"),
        (("trend", "就业", "--region", "云岭市"), "no place is called '云岭市'"),
        (("trend", "就业", "--from", "2022-03"), "2022-03; there are: 2022-04, 2022-05"),
        (("trend", "就业", "--agency", "州民政局"), "near it are: 州人社局"),
        (("trend", "新增"), f"{JOBS}、{PARKING}"),
        (("agencies", "2021-12"), "2021-12; there are: 2022-04, 2022-05"),
        (("ranking", "2021-12"), "2021-12; there are: 2022-04, 2022-05"),
        (("laggards", "--from", "2022-05"), "2022-05 is not earlier than 2022-05"),
        (("ranking", "--from", "2021-12"), "2021-12; there are: 2022-04, 2022-05"),
        (("ranking", "--within", "云岭市"), "no place is called '云岭市'"),
        (("matrix", "--agency", "州民政局"), "near it are: 州人社局"),
        (("laggards", "2021-12"), "2021-12; there are: 2022-04, 2022-05"),
        (("laggards", "--region", "岚县"), "near it are: 岚城市"),
        (("laggards", "--project", "停车场"), f"near it are: {PARKING}"),
        (("laggards", "--agency", "州民政局"), "near it are: 州人社局"),
        (("matrix", "2021-12"), "2021-12; there are: 2022-04, 2022-05"),
        (("matrix", "--region", "云岭市"), "no place is called '云岭市'"),
        (("matrix", "--project", "停车场"), f"near it are: {PARKING}"),
    ],
)
def test_what_is_not_there_is_one_line_and_exit_1(arguments: tuple[str, ...], told: str, database: Path) -> None:
    done = run(database, *arguments)
    assert (done.returncode, done.stdout) == (1, b"")
    (line,) = done.stderr.decode().splitlines()
    assert told in line


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("form", [(), ("--json",), ("--nl",), ("--csv",)])
def test_a_full_disk_is_one_line_and_exit_1(form: tuple[str, ...], database: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = run(database, "compare", *form, stdout=full)
    assert done.returncode == 1
    assert done.stderr.decode().splitlines() == ["bulletin-parser: standard output: No space left on device"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("form", [(), ("--json",)])
@pytest.mark.parametrize("command", [("trace", "indicators", "1"), ("correct", "export")])
def test_commands_without_a_table_say_so_too(command: tuple[str, ...], form: tuple[str, ...], database: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = run(database, *command, *form, stdout=full)
    assert done.returncode == 1
    assert done.stderr.decode().splitlines() == ["bulletin-parser: standard output: No space left on device"]


TABLES = (("compare",), ("trend", "就业"), ("matrix",), ("laggards",), ("agencies",), ("ranking",))


@pytest.mark.parametrize("columns", [50, 80])
@pytest.mark.parametrize(
    ("table", "named"),
    [
        (("compare",), (JOBS, TRAINING, PARKING)),
        (("compare", "--by", "agency"), (JOBS, TRAINING, PARKING)),
        (("laggards",), (JOBS, TRAINING)),
        (("agencies",), ("州人社局",)),
        (("trend", "就业"), ("1-4月", "1-5月")),
    ],
)
def test_rows_keep_their_names_and_figures_however_narrow(
    table: tuple[str, ...], named: tuple[str, ...], columns: int, database: Path
) -> None:
    wide = text_of(run(database, *table))
    narrow = text_of(run(database, *table, around={"COLUMNS": str(columns)}))
    assert max(map(cell_len, narrow.splitlines())) <= columns
    words = narrow.replace("└", "").split()
    assert [name for name in named if name not in words] == []
    gained = [word for word in words if word.endswith("%")]
    assert [rate for rate in gained if rate not in wide] == []


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize(
    ("asked", "projects"),
    [
        (("--to", "2022-05", "--region", "清岚"), None),
        (("--within", "清岚", "--level", "county"), None),
        (("--agency", "州人社局"), None),
        (("--status", "behind"), {JOBS, TRAINING}),
    ],
)
def test_every_table_takes_the_same_filters(
    table: tuple[str, ...], asked: tuple[str, ...], projects: set[str] | None, database: Path
) -> None:
    done = run(database, *table, *asked, "--json")
    assert (done.returncode, done.stderr) == (0, b"") or b"no bulletin" in done.stderr
    rows = json.loads(done.stdout or b"[]")
    assert projects is None or {row["project"] for row in rows if row.get("project")} <= projects


def test_without_periods_the_last_that_tell_of_what_is_asked_are_shown(tmp_path: Path) -> None:
    path = tmp_path / "two.db"
    with open_store(path, create=True) as store:
        for month in (APRIL, MAY):
            store.add(*printed(month))
        for number in (8, 9):
            items = (Item("安装路灯", agency="市住建局"),)
            listed = ("安装路灯",)
            store.add(
                *printed(Month(month=number, items=items, listed=listed, region="云岭市", source=f"{number}.txt"))
            )
    rows = json.loads(text_of(run(path, "compare", "--agency", "州人社局", "--json")))
    assert {row["to"]["period"] for row in rows if row["to"]} == {"2022-05"}
    assert "2022年1-9月" in text_of(run(path, "compare"))
    assert json.loads(text_of(run(path, "compare", "--span", "--project", "停车", "--json")))
    rows = json.loads(text_of(run(path, "matrix", "--project", "就业", "--json")))
    assert {row["period"] for row in rows} == {"2022-05"}


def test_a_place_may_be_asked_for_by_any_name_the_gazetteer_knows(tmp_path: Path) -> None:
    path = tmp_path / "xiangxi.db"
    grammar = load_grammar()
    with open_store(path, create=True) as store:
        store.add(*printed(Month(items=(Item(JOBS),), region="湘西自治州")))
        settle(store, grammar)
    for name in ("湘西州", "湘西土家族苗族自治州", "湘西"):
        (row,) = json.loads(text_of(run(path, "agencies", "--within", name, "--json")))
        assert row["issuer"] == "湘西自治州"


def test_what_is_held_against_an_earlier_bulletin_says_which(database: Path) -> None:
    asked = ("--from", "2022-04", "--to", "2022-05")
    assert "较1-4月不再滞后 2项" in text_of(run(database, "laggards", *asked))
    assert "较1-4月" in text_of(run(database, "agencies", *asked))
    (row, *_) = json.loads(text_of(run(database, "ranking", *asked, "--json")))
    assert (row["previous_period"], row["period"]) == ("2022-04", "2022-05")
    rows = json.loads(text_of(run(database, "matrix", "--by", "month", *asked, "--json")))
    assert [row["period"] for row in rows] == ["2022-04", "2022-05"]


def test_a_trend_may_be_cut_to_some_months_and_keeps_its_differences(database: Path) -> None:
    (row,) = json.loads(text_of(run(database, "trend", "--project", "就业", "--from", "2022-05", "--json")))
    assert (row["period"], row["change"]["actual"]) == ("2022-05", 2182)
    assert "没有符合条件的指标" in text_of(run(database, "trend", "就业", "--status", "completed"))


def test_a_ranking_of_some_places_keeps_their_ranks_among_all(database: Path) -> None:
    rows = json.loads(text_of(run(database, "ranking", "--region", "麻塘", "--json")))
    assert [(row["region"], row["rank"], row["of"]) for row in rows] == [("麻塘县", 4, 4)]
    text = text_of(run(database, "ranking", "--within", "麻塘"))
    assert "麻塘县" in text
    assert "岚城市" not in text
    assert "只列出所选的地区，位次为全部4个地区中的位次" in text


@pytest.mark.parametrize(
    "arguments",
    [
        ("compare", "2022-04"),
        ("compare", "--status", "great"),
        ("trend",),
        ("trend", "就业", "--project", "就业"),
        ("ranking", "1", "2", "3"),
        ("ranking", "2022-05", "--to", "2022-05"),
        ("matrix", "--from", "2022-04"),
        ("matrix", "--by", "month", "--status", "behind"),
        ("matrix", "2022-05", "--to", "2022-05"),
        ("laggards", "--status", "completed"),
        ("laggards", "2022-05", "--to", "2022-05"),
        ("agencies", "2022-05", "--to", "2022-05"),
    ],
)
def test_wrong_usage_is_exit_2(arguments: tuple[str, ...], database: Path) -> None:
    done = run(database, *arguments)
    assert (done.returncode, done.stdout) == (2, b"")


@pytest.mark.parametrize(
    "arguments",
    [("compare",), ("trend", "就业"), ("matrix",), ("laggards",), ("agencies",), ("ranking",), ("compare", "--json")],
)
def test_a_poor_locale_does_not_stop_the_work(arguments: tuple[str, ...], database: Path) -> None:
    for poor in ({"LC_ALL": "C"}, {"PYTHONIOENCODING": "ascii"}, {"PYTHONIOENCODING": "gbk"}):
        done = run(database, *arguments, around=poor)
        assert (done.returncode, done.stderr) == (0, b"")
        assert len(done.stdout) > 100


def test_json_is_utf_8_in_any_locale(database: Path) -> None:
    rows = json.loads(text_of(run(database, "compare", "--json", around={"PYTHONIOENCODING": "gbk"})))
    assert rows[0]["project"] == JOBS


@pytest.mark.parametrize("width", ["80", "160"])
@pytest.mark.parametrize(
    "arguments", [("compare",), ("trend", "就业"), ("matrix",), ("laggards",), ("agencies",), ("ranking",)]
)
def test_columns_is_kept_to(arguments: tuple[str, ...], width: str, database: Path) -> None:
    lines = text_of(run(database, *arguments, around={"COLUMNS": width})).splitlines()
    assert max(map(cell_len, lines)) <= int(width)


def test_a_bulletin_without_figures_of_places_does_not_hide_the_last_that_has_some(tmp_path: Path) -> None:
    text = (
        "关于2023年1-{}月长沙市民生实事进展情况的通报\n\n"
        "1、由市交通局牵头实施的“新建农村公路20公里”项目：全市已完成8公里，其中{}，进度滞后。\n"
    )
    for month, places in ((7, "长沙县完成45%，浏阳市完成30%"), (8, "长沙县完成5公里")):
        (tmp_path / f"{month}.txt").write_text(text.format(month, places), encoding="utf-8")
    path = tmp_path / "b.db"
    subprocess.run([sys.executable, "-m", "bulletin_parser", "ingest", tmp_path, "--db", path], check=True)
    rows = json.loads(text_of(run(path, "matrix", "--json")))
    assert [(row["period"], row["region"], row["rate"]) for row in rows] == [
        ("2023-07", "长沙县", 45),
        ("2023-07", "浏阳市", 30),
    ]
    asked = run(path, "matrix", "2023-08")
    assert (asked.returncode, asked.stdout) == (1, b"")
    assert "no bulletin of 2023-08 says how its counties stand" in asked.stderr.decode()
