"""Storing the May 2021 report against raw ``executemany`` of the same rows in the same transaction.

Run with ``pytest -o addopts= benchmarks/test_store.py``. Both write to a new database of the same schema, full-text
index included, and commit once. The raw rows are read anew for each
round, as a program's own would be: a string that SQLite has seen before is cheaper to write again.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bulletin_parser.document import Document
from bulletin_parser.grammar import load_grammar
from bulletin_parser.pipeline import parse
from bulletin_parser.reading import read
from bulletin_parser.records import Bulletin
from bulletin_parser.store import Store, open_store
from bulletin_parser.store.locking import immediate
from bulletin_parser.store.tables import TABLES

from .conftest import Against

REPORT = Path(__file__).parent.parent / "corpus" / "retold" / "2021-05.txt"
ROUNDS = 60

Rows = list[tuple[str, list[tuple[Any, ...]]]]


@pytest.fixture(scope="module")
def parsed() -> tuple[Document, Bulletin]:
    document = read(REPORT)
    return document, parse(document, load_grammar())


@pytest.fixture
def empty(tmp_path: Path) -> Callable[[], Store]:
    """Makes a new empty database each time it is called."""
    numbers = iter(range(10 * ROUNDS))
    return lambda: open_store(tmp_path / f"{next(numbers)}.db", create=True)


def rows_of(store: Store) -> Rows:
    return [(table.name, store.connection.execute(f'SELECT * FROM "{table.name}"').fetchall()) for table in TABLES]


def test_store_against_executemany(
    against: Against, parsed: tuple[Document, Bulletin], empty: Callable[[], Store]
) -> None:
    filled = empty()
    filled.add(*parsed)
    inserts = {table.name: ", ".join("?" * (1 + len(table.columns))) for table in TABLES}

    def write(store: Store, rows: Rows) -> None:
        with immediate(store.connection):
            for table, values in rows:
                store.connection.executemany(f'INSERT INTO "{table}" VALUES ({inserts[table]})', values)

    against(
        "store the retold report, parsed",
        lambda store: store.add(*parsed),
        "raw `executemany` of its rows",
        write,
        rounds=ROUNDS,
        aim=1.3,
        ours_takes=lambda: (empty(),),
        yardstick_takes=lambda: (empty(), rows_of(filled)),
    )
