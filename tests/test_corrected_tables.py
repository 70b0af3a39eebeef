"""Every table that shows a corrected value marks it, says below what was read, and names the field for machines."""

import json
import shutil
from pathlib import Path

import pytest
from commands import run
from printed import Item, Month, printed
from rich.cells import cell_len
from stored import series

from bulletin_parser.grammar import load_grammar
from bulletin_parser.settling import settle
from bulletin_parser.store import open_store


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("corrected") / "b.db"
    shutil.copy(series(), path)
    for words in (
        ("rate", "71.5%", "--project", "户用厕所", "--period", "2022-08"),
        ("status", "有序推进", "--project", "户用厕所", "--period", "2022-08"),
        ("lead_agencies", "州残联、州住建局", "--project", "困难残疾人", "--period", "2022-08"),
        ("rate", "90%", "--project", "平安乡村", "--region", "岚城", "--period", "2022-07"),
        ("actual", "2500个", "--project", "平安乡村", "--region", "清岚", "--period", "2022-12"),
        ("period", "2023-10", "--period", "2022-10"),
    ):
        ran = run("correct", "set", *words, "--reason", "来函", "--on", "2023-01-10", "--db", path)
        assert ran.code == 0, ran.err
    return path


def drawn(database: Path, *command: str) -> str:
    ran = run(*command, "--db", database, COLUMNS="160", NO_COLOR="1")
    assert ran.code == 0, ran.err
    return ran.out


TOILETS = "※2022年1-8月改建农村户用厕所：完成率读作51%，更正为71.5%（来函，2023-01-10）"
RANKED = "※2022年1-7月“平安乡村”工程·安装公共视频点位·岚城市：完成率读作100%，更正为90%（来函，2023-01-10）"
MOVED = "※清岚自治州2023年1-10月通报：期间读作2022年1-10月，更正为2023年1-10月（来函，2023-01-10）"


@pytest.mark.parametrize(
    ("command", "marked", "told"),
    [
        (("agencies", "2022-08"), ("1※", "▲4.83※", "2※", "滞后→有序推进※"), TOILETS),
        (("agencies", "2023-10"), ("2023年1-10月※",), MOVED),
        (("ranking", "2022-05", "2022-07"), ("90%※",), RANKED),
        (("ranking", "2022-07", "--region", "岚城"), ("90%※",), RANKED),
        (("ranking", "2023-10"), ("2023年1-10月※",), MOVED),
        (("compare", "2022-07", "2022-08", "--project", "户用厕所"), ("71.5%※", "有序推进※"), TOILETS),
        (("compare", "2022-12", "2023-10"), ("2023年1-10月※", "2500个※"), MOVED),
        (("compare", "2022-07", "2022-08", "--span", "--project", "户用厕所"), (), TOILETS),
        (("trend", "户用厕所"), ("71.5%※", "2023年1-10月※"), TOILETS),
        (("laggards", "2023-10"), ("2023年1-10月※",), MOVED),
        (("matrix", "2022-07"), ("90%※",), RANKED),
        (("matrix", "2022-08"), ("有序推进※",), TOILETS),
        (("matrix", "2023-10"), ("2023年1-10月※",), MOVED),
        (("matrix", "2023-10", "--by", "month"), ("10月※",), MOVED),
        (("search", "视频点位", "--only", "projects", "--period", "2022"), ("2500个※",), "“平安乡村”工程"),
        (("search", "视频点位", "--period", "2023"), ("2023年1-10月※",), "视频点位"),
        (("history",), ("更正※",), "2022年1-10月"),
        (("audit", "--period", "2023-10"), ("2023年1-10月※",), "核对"),
    ],
)
def test_a_table_marks_what_a_person_corrected(
    command: tuple[str, ...], marked: tuple[str, ...], told: str, database: Path
) -> None:
    shown = drawn(database, *command)
    assert [words for words in (*marked, told) if words not in shown] == []


@pytest.mark.parametrize(
    ("command", "fields"),
    [
        (
            ("agencies", "2022-08", "--agency", "州农业"),
            ["2022-08 改建农村户用厕所 status", "2022-08 改建农村户用厕所 rate"],
        ),
        (("agencies", "2022-08", "--agency", "州住建"), ["2022-08 困难残疾人家庭无障碍改造 lead_agencies"]),
        (("ranking", "2022-07", "--region", "岚城"), ["2022-07 “平安乡村”工程·安装公共视频点位·岚城市 rate"]),
        (("compare", "2022-07", "2022-08", "--project", "户用厕所"), ["2022-08 rate", "2022-08 status"]),
        (("search", "视频点位", "--only", "projects", "--period", "2022"), ["actual"]),
    ],
)
def test_a_row_for_machines_names_the_fields(command: tuple[str, ...], fields: list[str], database: Path) -> None:
    row = json.loads(drawn(database, *command, "--nl").splitlines()[0])
    assert row["corrected"] == fields
    head, first = drawn(database, *command, "--csv").splitlines()[:2]
    assert "corrected" in head.split(",")
    assert " ".join(fields) in first


def test_a_matrix_of_a_project_with_a_dot_in_its_name_tells_of_its_corrections(tmp_path: Path) -> None:
    path, item = tmp_path / "b.db", Item("一江·两岸绿道")
    with open_store(path, create=True) as store:
        store.add(*printed(Month(items=(item,), listed=(item.name,))))
        settle(store, load_grammar())
    drawn(path, "correct", "set", "status", "有序推进", "--listed", "一江", "--reason", "来函", "--on", "2022-06-20")
    told = "※2022年1-5月一江·两岸绿道·岚城市：状态读作滞后，更正为有序推进（来函，2022-06-20）"
    assert told in drawn(path, "matrix", "--project", "一江")


def test_what_is_not_corrected_is_not_marked(database: Path) -> None:
    for command in (
        ("agencies", "2022-05"),
        ("ranking", "2022-03", "2022-04"),
        ("matrix", "2022-05"),
        ("laggards", "2022-05"),
    ):
        assert "※" not in drawn(database, *command)


def test_a_trace_marks_the_value_and_tells_of_the_bulletin(database: Path) -> None:
    row = json.loads(
        drawn(database, "search", "视频点位", "--only", "projects", "--period", "2022", "--nl").splitlines()[0]
    )
    shown = drawn(database, "trace", row["table"], str(row["id"]))
    assert "※" not in shown  # what was corrected is the indicator's
    (late,) = json.loads(drawn(database, "laggards", "2023-10", "--project", "平安乡村", "--region", "沙渡", "--json"))
    traced = drawn(database, "trace", late["trace"]["table"], str(late["trace"]["id"]))
    assert "2023年1-10月※ · " in traced
    assert "※期间读作2022年1-10月" in traced


def test_the_list_of_corrections_fits_80_columns_and_loses_nothing(database: Path) -> None:
    ran = run("correct", "list", "--db", database, COLUMNS="80")
    assert max(map(cell_len, ran.out.splitlines())) <= 80
    rows = {cells[0]: cells for line in ran.out.splitlines() if (cells := line.split()) and cells[0].isdigit()}
    assert set(rows) == {"1", "2", "3", "4", "5", "6"}
    assert {cells[-1] for cells in rows.values()} == {"来函"}
