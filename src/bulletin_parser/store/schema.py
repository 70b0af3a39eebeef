"""Makes the database and brings an older one up to date, step by step, through sqlite-utils' migrations.

``PRAGMA user_version`` is the number of steps taken. A step that has been released is never edited: a change of
the tables is a new step at the end, and ``tables.py`` says what all steps together give.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from bulletin_parser.store import indexing
from bulletin_parser.store.columns import Table
from bulletin_parser.store.tables import TABLES
from bulletin_parser.store.views import create_views

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

APPLICATION_ID = 0x62756C6C
"""``PRAGMA application_id`` of our databases: the letters ``bull``."""

SCHEMA_VERSION = 7
"""``PRAGMA user_version`` of a database that is up to date."""

_TYPES: Mapping[type | str, str] = {int: "INTEGER", str: "TEXT", float: "REAL"}


def create_tables(database: "Database") -> None:
    """Make every table that is missing, with its indexes and its search index, and add to others what they lack."""
    there = set(database.table_names())
    for table in TABLES:
        if table.name in there:
            _add_columns(database, table)
        else:
            _create(database, table)
    indexing.create_indexes(database)


def _create(database: "Database", table: Table) -> None:
    database.table(table.name).create(
        {"id": int, **table.columns},
        pk="id",
        foreign_keys=[(column, other, "id") for column, other in table.references.items()],
        not_null=table.required,
        strict=True,
    )
    _index(database, table)


def _index(database: "Database", table: Table) -> None:
    made = database.table(table.name)
    for unique, every in ((True, table.unique), (False, table.indexes)):
        for columns in every:
            made.create_index(columns, unique=unique, if_not_exists=True)


def _add_columns(database: "Database", table: Table) -> None:
    held = database.table(table.name).columns_dict
    for column, kind in table.columns.items():
        if column not in held:
            other = table.references.get(column)
            reference = f' REFERENCES "{other}"("id")' if other else ""
            database.execute(f'ALTER TABLE "{table.name}" ADD COLUMN "{column}" {_TYPES.get(kind, kind)}{reference}')
    _index(database, table)


def migrations() -> "Migrations":
    """The steps from an empty database to ``SCHEMA_VERSION``, each run once."""
    from sqlite_utils import Migrations  # noqa: PLC0415

    steps = Migrations("bulletin_parser")
    _to_regions(steps)
    _to_corrections(steps)
    return steps


def _to_regions(steps: "Migrations") -> None:
    """Tables and views, words that can be searched, places and rulings."""

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

    @steps()
    def regions_and_rulings(database: "Database") -> None:
        create_tables(database)
        create_views(database)
        database.execute("UPDATE bulletins SET region_text = region, settled = 0 WHERE settled IS NULL")


def _to_corrections(steps: "Migrations") -> None:
    """Corrections of figures, measures of their own, corrections of heads and listed names."""

    @steps()
    def corrections(database: "Database") -> None:
        create_tables(database)
        create_views(database)

    @steps()
    def measures(database: "Database") -> None:
        create_tables(database)
        create_views(database)
        database.execute("UPDATE bulletins SET settled = 0")

    @steps()
    def heads_and_lists(database: "Database") -> None:
        """Months, places and listed names are corrected too. How the parser linked a name is told by its sureness."""
        create_tables(database)
        create_views(database)
        database.execute("UPDATE bulletins SET superseded_as_read = superseded_by")
        database.execute(
            "UPDATE summary_members SET status = (SELECT status FROM summary_states WHERE id = state_id), "
            "read_score = iif(report_id IS NULL, NULL, link_score), read_by = CASE "
            "WHEN report_id IS NULL THEN NULL WHEN linked_by <> 'person' THEN linked_by "
            "WHEN link_score = 1 THEN 'exact' WHEN link_score >= 0.95 THEN 'normalised' ELSE 'similar' END"
        )

    @steps()
    def places_stand_by_their_lists(database: "Database") -> None:
        """Before, a county's figures stood as the whole project did; 全市 of an unknown place was a place; of the last
        few the first named was first."""
        create_tables(database)
        create_views(database)
        database.execute("UPDATE bulletins SET settled = 0 WHERE region IS NULL")
        database.execute("UPDATE rankings SET from_below = coalesce(substr(counted, -4) GLOB '*[后末倒]*', 0)")


def migrate(database: "Database") -> None:
    """Take the steps that are missing and stamp the database as ours. The caller holds the write lock.

    The library's own transactions begin deferred, so that two processes that make the same database would collide;
    inside a caller's ``BEGIN IMMEDIATE`` they are savepoints.
    """
    migrations().apply(database)
    database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    database.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
