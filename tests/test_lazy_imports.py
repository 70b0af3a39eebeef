"""A command loads only the libraries that it needs: jieba's dictionary alone would cost half a second."""

import shutil
import subprocess
import sys
from collections.abc import Collection, Sequence
from pathlib import Path

import pytest
from stored import series

CORPUS = Path(__file__).parent.parent / "corpus"
RETOLD = str(CORPUS / "retold" / "2021-05.txt")
SERIES = str(CORPUS / "series")
HEAVY = frozenset({"jieba", "opencc", "pydantic", "regex", "rich", "sqlite_utils"})
if sys.version_info < (3, 11, 5):  # its own expressions may not come to an end, so that regex takes them
    HEAVY -= {"regex"}
LOADED_BY = """
import sys
from bulletin_parser.cli import main
try:
    main()
finally:
    print(*sys.modules, file=sys.stderr)
"""


def loaded(code: str, arguments: Sequence[str] = (), within: Path | None = None) -> Collection[str]:
    """Which of the heavy libraries a fresh Python has loaded when it has run this code."""
    command = [sys.executable, "-c", code, *arguments]
    run = subprocess.run(command, capture_output=True, text=True, check=True, cwd=within)
    return HEAVY.intersection(run.stderr.split())


def test_the_package_itself_loads_nothing() -> None:
    assert loaded("import sys, bulletin_parser; print(*sys.modules, file=sys.stderr)") == set()


def test_a_public_name_is_found_when_it_is_used() -> None:
    code = "import sys, bulletin_parser; bulletin_parser.ReadingError; print(*sys.modules, file=sys.stderr)"
    assert loaded(code) == set()
    assert "pydantic" in loaded(code.replace("ReadingError", "Bulletin"))


@pytest.mark.parametrize("arguments", [("--help",), ("--version",)])
def test_help_loads_nothing(arguments: Sequence[str]) -> None:
    assert loaded(LOADED_BY, arguments) == set()


def test_parse_to_json_needs_nothing_but_pydantic() -> None:
    assert loaded(LOADED_BY, ("parse", "--json", RETOLD)) == {"pydantic"}


def test_ingest_and_compare_do_not_load_jieba(tmp_path: Path) -> None:
    assert "jieba" not in loaded(LOADED_BY, ("ingest", SERIES, "--db", "a.db"), tmp_path)
    assert "jieba" not in loaded(LOADED_BY, ("compare", "--db", "a.db"), tmp_path)


@pytest.mark.parametrize(
    "arguments",
    [
        ("audit",),
        ("compare",),
        ("matrix",),
        ("trend", "就业"),
        ("trace", "indicators", "1"),
        ("links", "list"),
        ("correct", "list"),
        ("history",),
        ("laggards",),
        ("agencies",),
        ("ranking",),
    ],
)
def test_what_reads_a_database_validates_nothing(arguments: Sequence[str], tmp_path: Path) -> None:
    shutil.copy(series(), tmp_path / "a.db")
    assert "pydantic" not in loaded(LOADED_BY, (*arguments, "--db", "a.db", "--json"), tmp_path)


def test_the_plugins_load_nothing_heavy() -> None:
    code = """
import sqlite3, sys
import click
from bulletin_parser.plugins import datasette, sqlite_utils
sqlite_utils.register_commands(cli=click.Group("sqlite-utils"))
sqlite_utils.prepare_connection(conn=sqlite3.connect(":memory:"))
datasette.prepare_connection(conn=sqlite3.connect(":memory:"))
print(*sys.modules, file=sys.stderr)
"""
    assert loaded(code) == set()
