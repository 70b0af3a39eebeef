import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from printed import Item, Month, printed

from bulletin_parser.store import open_store


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("trace") / "bulletins.db"
    with open_store(path, create=True) as store:
        store.add(*printed(Month(items=(Item("新增城镇就业"),), listed=("新增城镇就业",))))
    return path


def run(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "bulletin_parser", "trace", *map(str, arguments)]
    kept = {key: value for key, value in os.environ.items() if key != "COLUMNS"}
    around = {**kept, "PYTHONUTF8": "1", **environment}
    return subprocess.run(command, capture_output=True, text=True, env=around, timeout=60, check=False)


def test_the_sentence_is_shown_with_its_figures_in_brackets_when_piped(database: Path) -> None:
    done = run("indicators", 1, "--db", database)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "民生实事项目推进情况的通报",
        "2022年1-5月 · 2022-05.txt · indicators 1",
        "新增城镇就业",
        "",
        "一、州直部门牵头任务推进情况",
        "  1、由州人社局牵头的“新增城镇就业【18000人】”项目：全州【8217人】，完成年任务【45.65%】，工作有序推进。",
        "",
        "  目标    18000人  18000 人  70–76",
        "  完成    8217人    8217 人  82–87",
        "  完成率  45.65%    45.65 %  93–99",
    ]


def test_no_line_ends_with_blanks_when_piped(database: Path) -> None:
    lines = run("summaries", 1, "--db", database, COLUMNS="50").stdout.splitlines()
    assert len(lines) > 3
    assert [line for line in lines if line != line.rstrip()] == []


def test_a_view_is_traced_by_the_key_it_shows(database: Path) -> None:
    assert run("progress", 1, "--db", database).stdout == run("indicators", 1, "--db", database).stdout


def test_as_json_the_offsets_are_those_of_the_text(database: Path) -> None:
    done = run("summary_members", 1, "--json", "--db", database)
    found = json.loads(done.stdout)
    with open_store(database) as store:
        text = store.rows("SELECT text FROM bulletins")[0]["text"]
    (passage,) = found["passages"]
    start, end = passage["marks"][0]["span"]
    assert text[start:end] == "新增城镇就业" == passage["marks"][0]["text"]
    assert (found["table"], found["id"], found["label"]) == ("summary_members", 1, "新增城镇就业")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("indicators", 99), "indicators has no row 99"),
    ],
)
def test_what_is_not_there_is_one_line(database: Path, arguments: tuple[object, ...], told: str) -> None:
    done = run(*arguments, "--db", database)
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (1, "", 1)
    assert told in done.stderr


def test_a_missing_database_is_one_line_and_not_made(tmp_path: Path) -> None:
    done = run("indicators", 1, "--db", tmp_path / "none.db")
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert "no such database" in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("projects", 1), "'TABLE': no rows of 'projects' can be traced; those of sections, reports, "),
        (("indicators", "first"), "'first' is not a valid number"),
    ],
)
def test_another_table_and_a_key_that_is_not_a_number_are_wrong_usage(
    database: Path, arguments: tuple[object, ...], told: str
) -> None:
    done = run(*arguments, "--db", database)
    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr
