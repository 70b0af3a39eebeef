import os
import sqlite3
from pathlib import Path

import pytest
from printed import Month, printed
from sqlite_utils import Database

from bulletin_parser.errors import StoreError
from bulletin_parser.store import open_store, schema
from bulletin_parser.store.tables import LABELS, TABLES
from bulletin_parser.store.views import VIEWS


def test_a_new_database_is_stamped_and_empty(tmp_path: Path) -> None:
    with open_store(tmp_path / "new.db", create=True) as store:
        assert store.rows("PRAGMA application_id") == [{"application_id": schema.APPLICATION_ID}]
        assert store.rows("PRAGMA user_version") == [{"user_version": schema.SCHEMA_VERSION}]
        assert store.rows("PRAGMA journal_mode") == [{"journal_mode": "wal"}]
        assert store.rows("SELECT * FROM progress") == []


def test_the_version_counts_the_steps() -> None:
    steps = schema.migrations().pending(Database(memory=True, execute_plugins=False))
    assert len(steps) == schema.SCHEMA_VERSION


def test_every_table_is_as_declared(tmp_path: Path) -> None:
    with open_store(tmp_path / "new.db", create=True) as store:
        for table in TABLES:
            made = store.database.table(table.name)
            assert list(made.columns_dict) == ["id", *table.columns]
            assert made.pks == ["id"]
            assert made.strict
            assert {key.column: key.other_table for key in made.foreign_keys} == table.references
            assert LABELS[table.name] in table.required


def test_every_foreign_key_has_an_index(tmp_path: Path) -> None:
    with open_store(tmp_path / "new.db", create=True) as store:
        for table in TABLES:
            first_columns = {index.columns[0] for index in store.database.table(table.name).indexes}
            assert set(table.references) <= first_columns


def test_foreign_keys_are_enforced(tmp_path: Path) -> None:
    with open_store(tmp_path / "new.db", create=True) as store, pytest.raises(sqlite3.IntegrityError):
        store.connection.execute("INSERT INTO remarks (bulletin_id, kind, title, text) VALUES (7, 'other', 'a', 'a')")


def test_opening_again_changes_no_byte(tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    open_store(path, create=True).close()
    before = path.read_bytes()
    open_store(path, create=True).close()
    open_store(path, write=True).close()
    open_store(path).close()
    assert path.read_bytes() == before


def test_for_reading_nothing_can_be_written(tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    open_store(path, create=True).close()
    with open_store(path) as store, pytest.raises(StoreError, match="readonly"):
        store.add(*printed(Month()))


def test_a_missing_database_is_not_made_for_reading(tmp_path: Path) -> None:
    path = tmp_path / "none.db"
    with pytest.raises(StoreError, match=r"none\.db: no such database"):
        open_store(path)
    with pytest.raises(StoreError, match="no such database"):
        open_store(path, write=True)
    assert not path.exists()


def test_an_empty_file_is_filled_only_when_asked(tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    path.touch()
    with pytest.raises(StoreError, match="is empty"):
        open_store(path)
    assert path.read_bytes() == b""
    with open_store(path, create=True) as store:
        assert store.rows("SELECT * FROM bulletins") == []


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="is a folder"):
        open_store(tmp_path, create=True)


def test_a_place_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="unable to open"):
        open_store(tmp_path / "nowhere" / "new.db", create=True)


@pytest.mark.parametrize("content", [b"some words that are no database\n" * 20, b"\x00" * 600, b"SQLite format 3\x00"])
def test_a_file_that_is_no_database_is_refused_untouched(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "notes.db"
    path.write_bytes(content)
    with pytest.raises(StoreError, match=r"notes\.db: cannot be opened as a database"):
        open_store(path, create=True)
    assert path.read_bytes() == content
    assert [file.name for file in tmp_path.iterdir()] == ["notes.db"]


def test_a_database_of_something_else_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE bulletins (id INTEGER PRIMARY KEY, title TEXT)")
    connection.close()
    before = path.read_bytes()
    for options in ({"create": True}, {"write": True}, {}):
        with pytest.raises(StoreError, match=r"other\.db: is a database of something else"):
            open_store(path, **options)
    assert path.read_bytes() == before


def test_a_newer_version_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "newer.db"
    open_store(path, create=True).close()
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {schema.SCHEMA_VERSION + 1}")
    connection.close()
    before = path.read_bytes()
    for options in ({"create": True}, {"write": True}, {}):
        with pytest.raises(StoreError, match="newer version"):
            open_store(path, **options)
    assert path.read_bytes() == before


def test_in_a_read_only_folder_it_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "kept.db"
    with open_store(path, create=True) as store:
        store.add(*printed(Month()))
    path.chmod(0o444)
    tmp_path.chmod(0o555)
    try:
        if os.access(tmp_path, os.W_OK):
            pytest.skip("this user may write anywhere")
        with open_store(path) as store:
            assert len(store.rows("SELECT * FROM progress")) == 1
        with pytest.raises(StoreError, match="readonly"), open_store(path, write=True) as store:
            store.add(*printed(Month(month=6)))
        with pytest.raises(StoreError, match="unable to open"):
            open_store(tmp_path / "new.db", create=True)
    finally:
        tmp_path.chmod(0o755)


_LATER = ("regions", "region_names", "link_candidates", "link_rulings", "corrections")
_LATER_COLUMNS = {
    "bulletins": ("region_text", "settled", "superseded_as_read", "corrected"),
    "rankings": ("region",),
    "reports": ("corrected",),
    "indicators": ("corrected", "measure"),
    "summary_states": ("corrected",),
    "summary_members": ("status", "read_by", "read_score", "corrected"),
}


def made_older(path: Path) -> None:
    """Turn a database into what the second version wrote: without the tables and columns that came later."""
    connection = sqlite3.connect(path)
    for view in VIEWS:
        connection.execute(f"DROP VIEW {view}")
    for index in ("settled", "superseded_as_read"):
        connection.execute(f"DROP INDEX idx_bulletins_{index}")
    for name in reversed(_LATER):
        connection.execute(f"DROP TABLE {name}")
    for name, columns in _LATER_COLUMNS.items():
        for column in columns:
            connection.execute(f"ALTER TABLE {name} DROP COLUMN {column}")
    connection.execute("DELETE FROM _sqlite_migrations WHERE id > 2")
    connection.execute("PRAGMA user_version = 2")
    connection.commit()
    connection.close()


def test_an_older_database_is_brought_up_to_date_and_keeps_its_rows(tmp_path: Path) -> None:
    old, new = tmp_path / "old.db", tmp_path / "new.db"
    for path in (old, new):
        with open_store(path, create=True) as store:
            store.add(*printed(Month()))
    made_older(old)
    with open_store(old) as upgraded, open_store(new) as fresh:
        for table in TABLES:
            assert upgraded.database.table(table.name).columns_dict == fresh.database.table(table.name).columns_dict
            indexes = [
                {index.name for index in store.database.table(table.name).indexes} for store in (upgraded, fresh)
            ]
            assert indexes[0] == indexes[1]
            rows = f"SELECT * FROM {table.name}"
            assert upgraded.rows(rows) == fresh.rows(rows)
        assert upgraded.rows("SELECT * FROM progress") == fresh.rows("SELECT * FROM progress")
        assert upgraded.rows("PRAGMA user_version") == fresh.rows("PRAGMA user_version")


def test_a_database_of_the_version_before_gets_the_views_of_this_one(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    with open_store(path, create=True, write=True) as store:
        store.connection.executescript(
            f"""DROP VIEW progress; CREATE VIEW progress AS SELECT 0 AS rate_computed;
            DELETE FROM _sqlite_migrations WHERE id > {schema.SCHEMA_VERSION - 1};
            PRAGMA user_version = {schema.SCHEMA_VERSION - 1};"""
        )
    with open_store(path) as upgraded:
        assert upgraded.rows("SELECT * FROM progress") == []
