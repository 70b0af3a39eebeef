"""Opens the database of bulletins: makes a new one, brings an older one up to date, refuses what is not ours."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from bulletin_parser.errors import StoreError
from bulletin_parser.store import schema
from bulletin_parser.store.locking import immediate
from bulletin_parser.store.outcome import Outcome, held

if TYPE_CHECKING:
    from sqlite_utils import Database

    from bulletin_parser.document import Document
    from bulletin_parser.records import Bulletin

PATIENCE = 30.0
"""Seconds to wait for another writer."""

Answer = TypeVar("Answer")


class Store:
    """An open database of bulletins; use it in ``with``. Every method raises StoreError when SQLite cannot do it."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self.connection = connection
        self.path = path

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; its write-ahead log goes with the last to close."""
        self.connection.close()

    @cached_property
    def database(self) -> "Database":
        """The same connection as sqlite-utils' ``Database``, without the plugins that happen to be installed."""
        return _wrapped(self.connection)

    def add(self, document: "Document", bulletin: "Bulletin") -> Outcome:
        """Store a parsed bulletin in one transaction.

        Until the database is settled (``settling.settle``) its projects are what their names say, its places what is
        printed.
        """
        from bulletin_parser.store import writing  # noqa: PLC0415  (with the records, slow to import)

        return self._tried(lambda: writing.add(self.connection, document, bulletin))

    def replace(self, document: "Document", bulletin: "Bulletin") -> Outcome:
        """Store a bulletin in the place of what was read from the same bytes before; ``add`` it if nothing was."""
        from bulletin_parser.store import replacing  # noqa: PLC0415  (with the records, slow to import)

        return self._tried(lambda: replacing.replace(self.connection, document, bulletin))

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """The connection, in a transaction that takes the write lock first; all of it is kept or nothing."""
        with self._named_faults(), immediate(self.connection):
            yield self.connection

    def held(self, sha256: str) -> Outcome | None:
        """What is stored already of a file with these bytes, if anything."""
        return self._tried(lambda: held(self.connection, sha256))

    def rows(self, sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> list[dict[str, Any]]:
        """The rows that a query gives, by column name."""
        return self._tried(lambda: _rows(self.connection, sql, parameters))

    def _tried(self, act: Callable[[], Answer]) -> Answer:
        with self._named_faults():
            return act()

    @contextmanager
    def _named_faults(self) -> Iterator[None]:
        """What SQLite cannot do, said as a StoreError of this database."""
        try:
            yield
        except sqlite3.Error as error:
            raise StoreError(str(error), source=str(self.path)) from error
        except UnicodeEncodeError as error:
            message = f"a text with half of a character pair cannot be stored ({error.reason})"
            raise StoreError(message, source=str(self.path)) from error


def open_store(path: Path, *, create: bool = False, write: bool = False) -> Store:
    """Open the database at ``path``: only for reading, unless ``write``; made if it is missing when ``create``.

    Raises StoreError for a path that is missing, a folder or not to be opened, for a file that is no SQLite database,
    a database of something else, or one of a newer version of this program. None of these is changed.
    """
    if path.is_dir():
        raise StoreError("is a folder, not a database", source=str(path))
    if not create and _is_empty(path):
        raise StoreError("is empty" if path.exists() else "no such database", source=str(path))
    try:
        return _opened(path, write=write or create)
    except sqlite3.Error as error:
        raise StoreError(f"cannot be opened as a database: {error}", source=str(path)) from error


def _opened(path: Path, *, write: bool) -> Store:
    connection = _connected(path, "rwc") if write else _connected_for_reading(path)
    try:
        if _is_outdated(connection, path):
            connection.close()
            connection = _connected(path, "rwc")
            _bring_up_to_date(connection, path)
        _set_up(connection, write=write)
    except BaseException:
        connection.close()
        raise
    return Store(connection, path)


def _connected(path: Path, mode: str) -> sqlite3.Connection:
    """A connection without implicit transactions: each is begun where it is meant."""
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    return sqlite3.connect(uri, uri=True, timeout=PATIENCE, isolation_level=None)


def _connected_for_reading(path: Path) -> sqlite3.Connection:
    """A connection that writes nothing, in a folder that cannot be written too.

    There a write-ahead log's shared memory cannot be made; nor is it needed, when no log lies beside the file.
    """
    connection = _connected(path, "ro")
    try:
        connection.execute("PRAGMA schema_version").fetchone()
    except sqlite3.OperationalError:
        connection.close()
        if path.with_name(f"{path.name}-wal").exists():
            raise
        return _connected(path, "ro&immutable=1")
    return connection


def _bring_up_to_date(connection: sqlite3.Connection, path: Path) -> None:
    with immediate(connection):
        # Another process may have done it while this one waited for the lock.
        if _is_outdated(connection, path):
            schema.migrate(_wrapped(connection))


def _is_outdated(connection: sqlite3.Connection, path: Path) -> bool:
    """Whether steps are missing, as all are in an empty file. Raises StoreError for a database to keep off."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if application != schema.APPLICATION_ID and (application, version, tables) != (0, 0, 0):
        raise StoreError("is a database of something else, not of bulletins", source=str(path))
    if version > schema.SCHEMA_VERSION:
        message = (
            f"was written by a newer version of bulletin-parser ({version}; this one knows {schema.SCHEMA_VERSION})"
        )
        raise StoreError(message, source=str(path))
    return bool(version < schema.SCHEMA_VERSION)


def _is_empty(path: Path) -> bool:
    return not path.exists() or path.stat().st_size == 0


def _set_up(connection: sqlite3.Connection, *, write: bool) -> None:
    connection.execute("PRAGMA foreign_keys = ON")
    if not write:
        return
    connection.execute("PRAGMA synchronous = NORMAL")
    try:
        connection.execute("PRAGMA journal_mode = WAL")
    except sqlite3.OperationalError:
        # Another process is at work in it: the next to open it will switch. The mode is speed, not safety.
        return


def _wrapped(connection: sqlite3.Connection) -> "Database":
    from sqlite_utils import Database  # noqa: PLC0415  (slow to import; only migrations and searches need it)

    return Database(connection, execute_plugins=False)


def _rows(
    connection: sqlite3.Connection, sql: str, parameters: Sequence[Any] | Mapping[str, Any]
) -> list[dict[str, Any]]:
    cursor = connection.execute(sql, parameters)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]
