"""Makes the database and brings an older one up to date, step by step, through sqlite-utils' migrations.

``PRAGMA user_version`` is the number of steps taken. A step that has been released is never edited: a change of
the tables is a new step at the end, and ``tables.py`` says what all steps together give.
"""

from typing import TYPE_CHECKING

from bulletin_parser.store.tables import SEARCHED, TABLES
from bulletin_parser.store.views import create_views

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

APPLICATION_ID = 0x62756C6C
"""``PRAGMA application_id`` of our databases: the letters ``bull``."""

SCHEMA_VERSION = 1
"""``PRAGMA user_version`` of a database that is up to date."""


def create_tables(database: "Database") -> None:
    """Make every table, its indexes and the search index. Raises what SQLite raises when one exists already."""
    for table in TABLES:
        made = database.table(table.name).create(
            {"id": int, **table.columns},
            pk="id",
            foreign_keys=[(column, other, "id") for column, other in table.references.items()],
            not_null=table.required,
            strict=True,
        )
        for columns in table.unique:
            made.create_index(columns, unique=True)
        for columns in table.indexes:
            made.create_index(columns)
    for name, column in SEARCHED.items():
        database.table(name).enable_fts([column], create_triggers=True)


def migrations() -> "Migrations":
    """The steps from an empty database to ``SCHEMA_VERSION``, each run once."""
    from sqlite_utils import Migrations  # noqa: PLC0415

    steps = Migrations("bulletin_parser")

    @steps()
    def tables_and_views(database: "Database") -> None:
        create_tables(database)
        create_views(database)

    return steps


def migrate(database: "Database") -> None:
    """Take the steps that are missing and stamp the database as ours. The caller holds the write lock.

    The library's own transactions begin deferred, so that two processes that make the same database would collide;
    inside a caller's ``BEGIN IMMEDIATE`` they are savepoints.
    """
    migrations().apply(database)
    database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    database.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
