import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from commands import run as given_run

SERIES = Path(__file__).parent.parent / "corpus" / "series"


def run(*arguments: object, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "bulletin_parser", *map(str, arguments)]
    environment = {**os.environ, "NO_COLOR": "1", "PYTHONUTF8": "1"}
    return subprocess.run(command, capture_output=True, text=True, cwd=cwd, env=environment, timeout=120, check=False)


def dump(path: Path) -> str:
    connection = sqlite3.connect(path)
    try:
        return "\n".join(connection.iterdump())
    finally:
        connection.close()


def stored(path: Path) -> list[tuple[str, str, int | None]]:
    connection = sqlite3.connect(path)
    try:
        return connection.execute("SELECT source, period_end, superseded_by FROM bulletins ORDER BY id").fetchall()
    finally:
        connection.close()


@pytest.fixture
def bulletins(tmp_path: Path) -> Path:
    """A folder with two months of the series, their gold beside them, and things that are no bulletins."""
    folder = tmp_path / "bulletins"
    (folder / "later").mkdir(parents=True)
    (folder / ".drafts").mkdir()
    for source, target in (("2022-03", "2022-03"), ("2022-04", "later/2022-04"), ("2022-05", ".drafts/2022-05")):
        for suffix in (".txt", ".json"):
            (folder / f"{target}{suffix}").write_bytes((SERIES / f"{source}{suffix}").read_bytes())
    (folder / "readme.md").write_text("不是通报", encoding="utf-8")
    (folder / "folder.txt").mkdir()
    return folder


def test_a_dash_is_standard_input(tmp_path: Path) -> None:
    data = (SERIES / "2022-03.txt").read_bytes()
    told = [given_run("ingest", "-", "--db", tmp_path / "q.db", data=data).err for _ in range(2)]
    assert told == [
        f"added       standard input\n1 added, 0 unchanged, 0 superseding, 0 failed · {tmp_path / 'q.db'}\n",
        f"unchanged   standard input\n0 added, 1 unchanged, 0 superseding, 0 failed · {tmp_path / 'q.db'}\n",
    ]
    assert stored(tmp_path / "q.db") == [("standard input", "2022-03", None)]


def test_a_folder_is_stored_in_order_and_again_nothing_changes(bulletins: Path, tmp_path: Path) -> None:
    first = run("ingest", bulletins, cwd=tmp_path)
    assert (first.returncode, first.stdout) == (0, "")
    assert first.stderr.splitlines() == [
        f"added       {bulletins / '2022-03.txt'}",
        f"added       {bulletins / 'later' / '2022-04.txt'}",
        "2 added, 0 unchanged, 0 superseding, 0 failed · bulletins.db",
    ]
    path = tmp_path / "bulletins.db"
    assert stored(path) == [("2022-03.txt", "2022-03", None), ("2022-04.txt", "2022-04", None)]
    before = dump(path)
    second = run("ingest", bulletins, bulletins / "2022-03.txt", cwd=tmp_path)
    assert second.returncode == 0
    assert second.stderr.splitlines()[-1] == "0 added, 2 unchanged, 0 superseding, 0 failed · bulletins.db"
    assert dump(path) == before


def test_an_edited_file_supersedes_and_a_copy_is_not_stored(bulletins: Path, tmp_path: Path) -> None:
    march = bulletins / "2022-03.txt"
    run("ingest", march, cwd=tmp_path)
    edited = bulletins / "更正.txt"
    edited.write_text(march.read_text(encoding="utf-8") + "\n更正稿。\n", encoding="utf-8")
    copy = bulletins / "copy.txt"
    copy.write_bytes(march.read_bytes())
    told = run("ingest", copy, edited, march, cwd=tmp_path)
    assert told.stderr.splitlines() == [
        f"unchanged   {copy} (stored as 2022-03.txt)",
        f"supersedes  {edited} (the earlier 2022-03.txt is kept)",
        f"unchanged   {march} (superseded since)",
        "0 added, 2 unchanged, 1 superseding, 0 failed · bulletins.db",
    ]
    assert stored(tmp_path / "bulletins.db") == [("2022-03.txt", "2022-03", 2), ("更正.txt", "2022-03", None)]


def test_a_shorter_text_that_supersedes_says_what_it_lacks(bulletins: Path, tmp_path: Path) -> None:
    march = bulletins / "2022-03.txt"
    run("ingest", march, cwd=tmp_path)
    cut = tmp_path / "cut.txt"
    cut.write_text(march.read_text(encoding="utf-8").replace("312户", "部分农户"), encoding="utf-8")
    told = run("ingest", cut, cwd=tmp_path).stderr.splitlines()[0]
    assert told == f"supersedes  {cut} (the earlier 2022-03.txt is kept): 106 → 105 numbers"


@pytest.mark.parametrize(
    "arguments",
    [
        ("ingest", ""),
        ("ingest", "2022-03.txt", "--db", ""),
        ("audit", ""),
        ("parse", ""),
        ("explain", ""),
        ("parse", "2022-03.txt", "--patterns", ""),
        ("patterns", "check", ""),
        ("patterns", "diff", "", "-", "2022-03.txt"),
        ("correct", "import", ""),
        ("links", "import", ""),
    ],
)
def test_an_empty_name_is_wrong_usage_and_not_this_folder(arguments: tuple[str, ...], bulletins: Path) -> None:
    done = run(*arguments, cwd=bulletins)
    assert (done.returncode, done.stdout) == (2, "")
    assert "'' is not the name of a file or folder" in done.stderr
    assert not (bulletins / "bulletins.db").exists()


def test_files_that_fail_are_named_and_the_good_ones_stored(bulletins: Path, tmp_path: Path) -> None:
    bad = {"binary.txt": b"\x00\x01\xff" * 50, "empty.txt": b"", "poem.txt": "床前明月光，疑是地上霜。".encode()}
    for name, content in bad.items():
        (tmp_path / name).write_bytes(content)
    told = run("ingest", *bad, "missing.txt", bulletins / "2022-03.txt", "--db", "own.db", cwd=tmp_path)
    assert told.returncode == 1
    lines = told.stderr.splitlines()
    assert [line.split()[0] for line in lines[:-1]] == ["failed", "failed", "failed", "failed", "added"]
    for name, line in zip([*bad, "missing.txt"], lines, strict=False):
        assert name in line
    assert lines[-1] == "1 added, 0 unchanged, 0 superseding, 4 failed · own.db"
    assert len(stored(tmp_path / "own.db")) == 1


def test_where_nothing_can_be_stored_no_database_is_made(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    told = run("ingest", "missing.txt", "empty", cwd=tmp_path)
    assert told.returncode == 1
    assert "empty: no *.txt in this folder" in told.stderr
    assert "Traceback" not in told.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["empty"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_neither_read_nor_waited_for(bulletins: Path, tmp_path: Path) -> None:
    os.mkfifo(bulletins / "pipe.txt")
    assert run("ingest", bulletins, cwd=tmp_path).returncode == 0
    told = run("ingest", bulletins / "pipe.txt", cwd=tmp_path)
    assert (told.returncode, told.stderr.splitlines()[0].split()[0]) == (1, "failed")


def test_a_database_that_is_not_ours_is_one_line_and_untouched(bulletins: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE things (id INTEGER)")
    connection.close()
    before = other.read_bytes()
    for database, told in ((other, "something else"), (bulletins / "readme.md", "database"), (tmp_path, "folder")):
        done = run("ingest", bulletins, "--db", database, cwd=tmp_path)
        assert done.returncode == 1
        assert len(done.stderr.splitlines()) == 1
        assert told in done.stderr
    assert other.read_bytes() == before


def test_a_place_where_no_database_can_be_made_is_one_line(bulletins: Path, tmp_path: Path) -> None:
    done = run("ingest", bulletins, "--db", tmp_path / "nowhere" / "b.db", cwd=tmp_path)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "nowhere" in done.stderr


def test_without_paths_the_usage_is_shown(tmp_path: Path) -> None:
    done = run("ingest", cwd=tmp_path)
    assert done.returncode == 2
    assert "Usage" in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="file names are bytes only here")
def test_a_file_name_in_another_encoding_is_stored_readably(bulletins: Path, tmp_path: Path) -> None:
    name = "通报".encode("gb18030") + b".txt"
    path = os.path.join(os.fsencode(tmp_path), name)  # noqa: PTH118
    try:
        with open(path, "wb") as file:  # noqa: PTH123
            file.write((bulletins / "2022-03.txt").read_bytes())
    except OSError:
        pytest.skip("this file system takes no such name")
    done = run("ingest", os.fsdecode(path), cwd=tmp_path)
    assert (done.returncode, "Traceback" in done.stderr) == (0, False)
    assert stored(tmp_path / "bulletins.db") == [("通报.txt", "2022-03", None)]
