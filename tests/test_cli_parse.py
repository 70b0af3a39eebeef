"""``parse`` and ``patterns check`` as processes: output, exit codes, and one line for each kind of bad input."""

import json
import os
import sqlite3
import sys
from pathlib import Path

import pytest
from commands import run
from patterned import WORD_FILE, patterns
from rich.cells import cell_len

CORPUS = Path(__file__).parent.parent / "corpus"
MAY, JUNE = CORPUS / "series" / "2022-05.txt", CORPUS / "series" / "2022-06.txt"
HEAD = "关于2022年1-5月全州省定民生实事项目推进情况的通报"


def test_one_file_gives_an_object() -> None:
    ran = run("parse", "--json", MAY)
    assert (ran.code, ran.err) == (0, "")
    parsed = json.loads(ran.out)
    assert parsed["bulletin"]["title"] == HEAD
    assert parsed["bulletin"]["period"] == {"start": "2022-01", "end": "2022-05"}
    assert list(parsed) == [
        "source", "bulletin", "sections", "projects", "summaries", "rankings", "remarks", "numbers", "findings"
    ]  # fmt: skip


def test_spans_are_pairs_in_the_text_of_the_file() -> None:
    text = MAY.read_text("utf-8")
    for number in json.loads(run("parse", "--json", MAY).out)["numbers"]:
        start, end = number["span"]
        assert text[start:end] == number["text"]


def test_several_files_give_an_array() -> None:
    ran = run("parse", "--json", MAY, JUNE)
    assert (ran.code, ran.err) == (0, "")
    assert [each["source"]["name"] for each in json.loads(ran.out)] == ["2022-05.txt", "2022-06.txt"]


def test_nl_gives_an_object_a_line() -> None:
    ran = run("parse", "--nl", MAY, JUNE)
    assert (ran.code, ran.err) == (0, "")
    assert [json.loads(line)["source"]["name"] for line in ran.out.splitlines()] == ["2022-05.txt", "2022-06.txt"]


def test_a_dash_reads_standard_input() -> None:
    ran = run("parse", "--json", "-", data=MAY.read_bytes())
    assert (ran.code, ran.err) == (0, "")
    piped, read = json.loads(ran.out), json.loads(run("parse", "--json", MAY).out)
    assert piped["source"].pop("name") == "standard input"
    assert read["source"].pop("name") == "2022-05.txt"
    assert piped == read


def test_the_same_file_gives_the_same_json() -> None:
    assert run("parse", "--json", MAY, PYTHONHASHSEED="1") == run("parse", "--json", MAY, PYTHONHASHSEED="2")


LAST_FEW = """关于2024年1-6月清河市农村改厕进展情况的通报

综合得分居前三位的是安平县、定南县、清水县，居后三位的是石门县、白水县、沙河县。石桥乡、双溪乡、大坪镇进度排名后三位。
"""


def test_the_last_few_are_not_the_first(tmp_path: Path) -> None:
    path = tmp_path / "last.txt"
    path.write_text(LAST_FEW, encoding="utf-8")
    drawn = run("parse", path).out
    assert "居前三位  1 安平县  2 定南县  3 清水县" in drawn
    assert "排名 居后三位  石门县、白水县、沙河县\n" in drawn
    assert "排名 排名后三位  石桥乡、双溪乡、大坪镇\n" in drawn
    told = json.loads(run("parse", "--json", path).out)["rankings"]
    assert [(each["order"][0], each["from_below"]) for each in told] == [
        (["安平县"], False),
        (["石门县"], True),
        (["石桥乡"], True),
    ]
    run("ingest", path, "--db", tmp_path / "b.db")
    rows = json.loads(run("ranking", "--db", tmp_path / "b.db", "--json").out)
    last = [(row["region"], row["rank"], row["bottom"]) for row in rows if row["bottom"]]
    assert last == [(name, None, True) for name in ("石门县", "白水县", "沙河县", "石桥乡", "双溪乡", "大坪镇")]
    with sqlite3.connect(tmp_path / "b.db") as connection:
        first = connection.execute("SELECT name, from_below FROM rankings WHERE place = 1").fetchall()
    connection.close()
    assert first == [("安平县", 0), ("石门县", 1), ("石桥乡", 1)]


@pytest.mark.parametrize("encoding", ["gb18030", "utf-16", "utf-8-sig"])
def test_other_encodings_give_the_same_records(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / MAY.name
    path.write_bytes(MAY.read_text("utf-8").encode(encoding))
    saved, original = json.loads(run("parse", "--json", path).out), json.loads(run("parse", "--json", MAY).out)
    del saved["source"], original["source"]
    assert saved == original


def test_json_is_utf8_whatever_the_terminal_speaks() -> None:
    ran = run("parse", "--json", MAY, LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    assert ran.code == 0
    assert json.loads(ran.out)["bulletin"]["title"] == HEAD


def test_a_summary_for_people_is_plain_when_piped() -> None:
    ran = run("parse", MAY)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(f"{HEAD}\n")
    assert "\x1b" not in ran.out
    for told in ("清岚自治州", "已说明", "牵头单位", "完成率", "各地落实情况", "存在问题 3条", "核对"):
        assert told in ran.out


@pytest.mark.parametrize("columns", [50, 80, 160])
def test_a_summary_fits_its_columns_keeps_every_rate_and_ends_no_line_with_blanks(columns: int) -> None:
    ran = run("parse", MAY, COLUMNS=str(columns))
    assert (ran.code, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert [line for line in lines if line != line.rstrip() or cell_len(line) > columns] == []
    rates = [
        f"{row['rate']:g}%"
        for project in json.loads(run("parse", "--json", MAY).out)["projects"]
        for row in project["indicators"]
        if row["rate"] is not None
    ]
    assert len(rates) > 10
    assert [rate for rate in rates if rate not in ran.out.split()] == []


def test_a_summary_survives_a_terminal_without_chinese() -> None:
    ran = run("parse", MAY, LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    assert (ran.code, ran.err) == (0, "")
    assert "45.65%" in ran.out


def test_several_files_are_told_one_after_the_other() -> None:
    ran = run("parse", MAY, JUNE)
    assert ran.out.count("数字 ") == 2
    assert "\n\n关于2022年1-6月" in ran.out


def _bad_inputs(folder: Path) -> dict[str, tuple[str | Path, str]]:
    made = {
        "empty": (b"", "the file is empty"),
        "blank": (b"\n \n", "the file is empty"),
        "binary": (bytes(range(256)), "not text"),
        "pdf": (b"%PDF-1.7 x", "this is a PDF file, not text"),
        "docx": (b"PK\x03\x04x", "this is a zip archive"),
        "encoding": ("通报".encode() + b"\xff\xfe\xfd", "not text in UTF-8, UTF-16 or GB 18030"),
        "no_bulletin": ("从前有座山，山里有座庙。\n".encode(), "it is not a progress bulletin"),
    }
    found: dict[str, tuple[str | Path, str]] = {}
    for name, (data, said) in made.items():
        path = folder / f"{name}.txt"
        path.write_bytes(data)
        found[name] = (path, said)
    database = folder / "database.txt"
    connection = sqlite3.connect(database)
    connection.execute("create table t(a)")
    connection.close()
    found["database"] = (database, "this is an SQLite database, not text")
    os.mkfifo(folder / "pipe.txt")
    found["pipe"] = (folder / "pipe.txt", "this is not a regular file")
    found["folder"] = (folder, "this is a folder, not a file")
    found["missing"] = (folder / "nowhere.txt", "no such file")
    return found


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
@pytest.mark.parametrize(
    "kind",
    ["empty", "blank", "binary", "pdf", "docx", "encoding", "no_bulletin", "database", "pipe", "folder", "missing"],
)
@pytest.mark.parametrize("form", [(), ("--json",)])
def test_bad_input_gets_one_line_that_names_it(tmp_path: Path, kind: str, form: tuple[str, ...]) -> None:
    path, said = _bad_inputs(tmp_path)[kind]
    ran = run("parse", *form, path)
    assert ran.code == 1
    assert ran.complaint.startswith("bulletin-parser: ")
    assert Path(path).name in ran.complaint
    assert said in ran.complaint
    assert ran.out == ""


def test_bad_standard_input_is_named() -> None:
    ran = run("parse", "-", data=b"")
    assert (ran.code, ran.complaint) == (1, "bulletin-parser: standard input: the file is empty")


def test_a_file_that_fails_does_not_stop_the_others(tmp_path: Path) -> None:
    ran = run("parse", "--json", MAY, tmp_path / "nowhere.txt", JUNE)
    assert ran.code == 1
    assert ran.complaint == f"bulletin-parser: {tmp_path / 'nowhere.txt'}: no such file"
    assert [each["source"]["name"] for each in json.loads(ran.out)] == ["2022-05.txt", "2022-06.txt"]


def test_when_all_of_several_files_fail_the_array_is_empty(tmp_path: Path) -> None:
    ran = run("parse", "--json", tmp_path / "a", tmp_path / "b")
    assert (ran.code, json.loads(ran.out), len(ran.err.splitlines())) == (1, [], 2)


def test_a_name_with_a_line_end_stays_on_one_line(tmp_path: Path) -> None:
    assert run("parse", tmp_path / "a\nb\x1b[31m").complaint.endswith("a b�[31m: no such file")


@pytest.mark.skipif(sys.platform != "linux", reason="needs a file system whose names are bytes")
def test_a_file_name_in_another_encoding_is_no_obstacle(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/" + "五月".encode("gbk") + b".txt"
    Path(os.fsdecode(path)).write_bytes(MAY.read_bytes())
    ran = run("parse", "--json", path)
    assert (ran.code, ran.err) == (0, "")
    assert json.loads(ran.out)["source"]["name"].endswith(".txt")
    assert run("parse", path).code == 0


@pytest.mark.parametrize("arguments", [("parse",), ("parse", "--jsn", "x"), ("prase", "x"), ("patterns", "chek")])
def test_wrong_usage_is_exit_code_2(arguments: tuple[str, ...]) -> None:
    ran = run(*arguments)
    assert ran.code == 2
    assert ran.err.startswith("Usage: bulletin-parser")
    assert ran.out == ""


@pytest.mark.parametrize("arguments", [(), ("parse",), ("patterns",), ("patterns", "check")])
def test_help_is_to_be_had(arguments: tuple[str, ...]) -> None:
    ran = run(*arguments, "--help")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("Usage: bulletin-parser")


def test_a_folder_of_patterns_teaches_a_wording(tmp_path: Path) -> None:
    folder = patterns(tmp_path / "own", words_statuses='[behind]\n"老牛拉车" = "工作老牛拉车"\n')
    path = tmp_path / "x.txt"
    path.write_text(MAY.read_text("utf-8").replace("工作有序推进。", "工作老牛拉车。"), "utf-8")
    plain, taught = run("parse", "--json", path), run("parse", "--json", "--patterns", folder, path)
    assert _behind(taught.out) > _behind(plain.out)


def _behind(printed: str) -> int:
    return sum(project["status"] == "behind" for project in json.loads(printed)["projects"])


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({"words_statuses": "[behind\n"}, "statuses.toml: not valid TOML"),
        ({"words_statuses": '[behind]\n"拖" = ""\n"拖后腿" = 3\n'}, "'拖后腿' in [behind] must have an example"),
        ({"forms_own": "[[form]]\n"}, "own.toml: a form needs a name and a regex"),
        ({}, "no fragments.toml, words/*.toml or forms/*.toml in this folder"),
    ],
)
@pytest.mark.parametrize("command", ["parse", "check"])
def test_a_malformed_folder_of_patterns_gets_one_line(
    tmp_path: Path, command: str, files: dict[str, str], said: str
) -> None:
    folder = patterns(tmp_path, **files)
    ran = run("parse", "--patterns", folder, MAY) if command == "parse" else run("patterns", "check", folder)
    assert ran.code == 1
    assert ran.complaint.startswith(f"bulletin-parser: {tmp_path}")
    assert said in ran.complaint
    assert ran.out == ""


def test_the_built_in_patterns_pass_their_check() -> None:
    ran = run("patterns", "check")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.endswith(" forms: all examples hold\n")


def test_a_fault_is_one_line_with_file_word_and_example(tmp_path: Path) -> None:
    folder = patterns(tmp_path, words_statuses=WORD_FILE.replace("工作进度拖后腿", "工作进度滞后"))
    ran = run("patterns", "check", folder)
    assert ran.code == 1
    assert (
        f"{folder / 'words' / 'statuses.toml'}: word “拖后腿” in [behind]: it is not in its example “工作进度滞后”\n"
        in ran.out
    )
    assert ran.err.endswith(("1 fault\n", " faults\n"))
