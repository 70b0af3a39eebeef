"""Makes the database and brings an older one up to date, step by step, through sqlite-utils' migrations.

``PRAGMA user_version`` is the number of steps taken. A step that has been released is never edited: a change of
the tables is a new step at the end, and ``tables.py`` says what all steps together give.
"""

from typing import TYPE_CHECKING

from bulletin_parser.store import indexing
from bulletin_parser.store.tables import TABLES
from bulletin_parser.store.views import create_views

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

APPLICATION_ID = 0x62756C6C
"""``PRAGMA application_id`` of our databases: the letters ``bull``."""

SCHEMA_VERSION = 2
"""``PRAGMA user_version`` of a database that is up to date."""


def create_tables(database: "Database") -> None:
    """Make every table that is missing, with its indexes and its search index."""
    there = set(database.table_names())
    for table in TABLES:
        if table.name in there:
            continue
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
    indexing.create_indexes(database)


def migrations() -> "Migrations":
    """The steps from an empty database to ``SCHEMA_VERSION``, each run once."""
    from sqlite_utils import Migrations  # noqa: PLC0415

    steps = Migrations("bulletin_parser")

    @steps()
    def tables_and_views(database: "Database") -> None:
        create_tables(database)
        create_views(database)

    @steps()
    def words_of_records(database: "Database") -> None:
        """Before, only sentences could be searched, and each kept its spaced characters itself."""
        if "characters" in database.table("sentences").columns_dict:
            database.table("sentences").disable_fts()
            database.execute("ALTER TABLE sentences DROP COLUMN characters")
        create_tables(database)
        indexing.fill(database)

    return steps


def migrate(database: "Database") -> None:
    """Take the steps that are missing and stamp the database as ours. The caller holds the write lock.

    The library's own transactions begin deferred, so that two processes that make the same database would collide;
    inside a caller's ``BEGIN IMMEDIATE`` they are savepoints.
    """
    migrations().apply(database)
    database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    database.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
