"""Several processes on one database, and other people's tools on the result."""

import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from printed import Item, Month, printed

from bulletin_parser.store import Change, open_store
from bulletin_parser.store.schema import SCHEMA_VERSION
from bulletin_parser.store.tables import SEARCHED
from bulletin_parser.store.views import VIEWS

_WRITER = """
import sys
from pathlib import Path
from printed import Item, Month, printed
from bulletin_parser.store import open_store

path, first, last = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
for number in range(first, last):
    with open_store(path, create=True) as store:
        store.add(*printed(Month(month=number % 12 + 1, year=2000 + number // 12, items=(Item("改建户厕"),))))
"""


def started(code: str, *arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", code, *map(str, arguments)]
    paths = filter(None, (str(Path(__file__).parent), os.environ.get("PYTHONPATH")))
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
    return subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)


def finished(process: subprocess.Popen[str]) -> tuple[int, str]:
    _, told = process.communicate(timeout=120)
    return process.returncode, told


def test_processes_that_make_and_fill_one_database_at_once_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "shared.db"
    writers = [started(_WRITER, path, first, first + 12) for first in (0, 8, 16)]
    assert [finished(writer) for writer in writers] == [(0, "")] * 3
    with open_store(path) as store:
        assert store.rows("SELECT count(*) AS stored FROM bulletins") == [{"stored": 28}]
        assert store.rows("SELECT count(*) AS made FROM projects") == [{"made": 1}]
        assert store.rows("SELECT count(DISTINCT bulletin_id) AS told, count(*) AS rows FROM indicators") == [
            {"told": 28, "rows": 28}
        ]
        assert store.rows("PRAGMA foreign_key_check") == []
        assert store.rows("SELECT count(*) AS steps FROM _sqlite_migrations") == [{"steps": SCHEMA_VERSION}]


_DYING = """
import os
import sys
from pathlib import Path
from printed import Item, Month, printed
from bulletin_parser.store import open_store, writing

with open_store(Path(sys.argv[1]), create=True) as store:
    store.add(*printed(Month(month=1)))
    with store.transaction() as connection:
        writing.add_within(connection, *printed(Month(month=2, items=(Item("改建户厕"),))))
        os._exit(9)
"""


def test_a_process_that_dies_in_the_middle_leaves_nothing_of_its_bulletin(tmp_path: Path) -> None:
    path = tmp_path / "crashed.db"
    assert finished(started(_DYING, path)) == (9, "")
    with open_store(path, write=True) as store:
        assert store.rows("SELECT period_end FROM bulletins") == [{"period_end": "2022-01"}]
        assert store.add(*printed(Month(month=2))).change is Change.ADDED


def sqlite_utils(*arguments: str) -> str:
    command = [sys.executable, "-m", "sqlite_utils", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("tools") / "bulletins.db"
    with open_store(path, create=True) as store:
        for month, done in ((5, "8217"), (6, "9000")):
            items = (Item("新增城镇就业", done=done), Item("改建户厕", done="12.5"))
            store.add(*printed(Month(month=month, items=items, listed=("改建户厕",))))
    return str(path)


def rows(output: str) -> Sequence[dict[str, object]]:
    parsed: Sequence[dict[str, object]] = json.loads(output)
    return parsed


def test_sqlite_utils_queries_the_views(database: str) -> None:
    sql = "select period_end, project, actual_value, rate_computed from progress where project = :project"
    assert rows(sqlite_utils("query", database, sql, "-p", "project", "新增城镇就业")) == [
        {"period_end": "2022-05", "project": "新增城镇就业", "actual_value": 8217, "rate_computed": 45.65},
        {"period_end": "2022-06", "project": "新增城镇就业", "actual_value": 9000, "rate_computed": 50},
    ]
    for view in VIEWS:
        told = list(csv.reader(io.StringIO(sqlite_utils("rows", database, view, "--csv"))))
        assert len(told) > 1


def test_sqlite_utils_searches_the_words_of_sentences_and_records(database: str) -> None:
    for terms in SEARCHED.values():
        found = rows(sqlite_utils("search", database, terms, '"户 厕"', "-c", "characters"))
        assert all("户 厕" in str(row["characters"]) for row in found)
        assert len(found) == {"sentences_terms": 4}.get(terms, 2)


def test_sqlite_utils_sees_the_foreign_keys(database: str) -> None:
    keys = rows(sqlite_utils("query", database, "select * from pragma_foreign_key_list('indicators')"))
    assert {(key["from"], key["table"]) for key in keys} == {("bulletin_id", "bulletins"), ("report_id", "reports")}


def test_sqlite_utils_reads_the_agencies_of_a_report_as_a_list(database: str) -> None:
    found = rows(sqlite_utils("rows", database, "reports", "--json-cols", "-c", "lead_agencies", "--limit", "1"))
    assert found == [{"lead_agencies": ["州人社局"]}]


def test_reading_loads_neither_the_records_nor_sqlite_utils(database: str) -> None:
    code = (
        "import sys\nfrom pathlib import Path\nfrom bulletin_parser.store import open_store, tracing\n"
        "with open_store(Path(sys.argv[1])) as store:\n    tracing.trace(store, 'indicators', 1)\n"
        "sys.exit(bool({'pydantic', 'sqlite_utils', 'rich', 'jieba'} & set(sys.modules)))"
    )
    assert finished(started(code, database)) == (0, "")
