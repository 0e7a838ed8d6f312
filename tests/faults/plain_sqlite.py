"""The same services on plain SQLite through apsw, whose files a test can watch and break.

Only the driver under ``kiosk.storage.database`` is exchanged; its settings, its transactions and
all that is built on them are the station's own. apsw's files offer no shared memory, so the one
connection locks exclusively; backups, which read beside it, are left to the tests on FUSE.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from typing import Any

import apsw
from sqlcipher3 import dbapi2 as sqlcipher

_KINDS: tuple[tuple[type[Exception], type[Exception]], ...] = (
    (apsw.ConstraintError, sqlcipher.IntegrityError),
    (apsw.CorruptError, sqlcipher.DatabaseError),
    (apsw.NotADBError, sqlcipher.DatabaseError),
    (apsw.Error, sqlcipher.OperationalError),
)


class PlainSqlite:
    """Stands where the module ``sqlcipher3.dbapi2`` stands; ``vfs`` names a registered VFS."""

    Error = sqlcipher.Error
    sqlite_version_info = tuple(int(part) for part in apsw.sqlite_lib_version().split("."))

    def __init__(self, vfs: str = "") -> None:
        self._vfs = vfs

    def connect(self, address: str, /, **options: object) -> Connection:
        """Open a file as the station's storage asks for it."""
        flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE | apsw.SQLITE_OPEN_URI
        with _translated():
            connection = apsw.Connection(address, flags, vfs=self._vfs or None)
            if self._vfs:
                connection.execute("PRAGMA locking_mode = exclusive")
        return Connection(connection)


class Connection:
    """A DB-API connection in autocommit mode, as far as Peewee and the station use one."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection

    def cursor(self) -> Cursor:
        return Cursor(self._connection)

    def execute(self, sql: str, parameters: Sequence[Any] = ()) -> Cursor:
        return self.cursor().execute(sql, parameters)

    def backup(self, target: Connection) -> None:
        with _translated(), target._connection.backup("main", self._connection, "main") as copy:
            copy.step()

    @property
    def in_transaction(self) -> bool:
        return self._connection.in_transaction

    def close(self) -> None:
        """Close as the station's driver does: SQLite says nothing of a last fold that failed."""
        with suppress(apsw.Error):
            self._connection.close()


class Cursor:
    """A DB-API cursor that has read all its rows."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._rows: Iterator[Any] = iter(())
        self.description: Sequence[Any] = ()
        self.rowcount = -1
        self.lastrowid = 0

    def execute(self, sql: str, parameters: Sequence[Any] = ()) -> Cursor:
        cursor = self._connection.cursor()
        cursor.exec_trace = self._note_columns
        before = self._connection.total_changes()
        with _translated():
            self._rows = iter(cursor.execute(sql, tuple(map(_plain, parameters))).fetchall())
        changed = self._connection.total_changes() != before
        self.rowcount = self._connection.changes() if changed else 0
        self.lastrowid = self._connection.last_insert_rowid()
        return self

    def fetchone(self) -> Any:
        return next(self._rows, None)

    def fetchall(self) -> list[Any]:
        return list(self._rows)

    def __iter__(self) -> Iterator[Any]:
        return self._rows

    def close(self) -> None:
        self._rows = iter(())

    def _note_columns(self, cursor: apsw.Cursor, sql: str, bindings: object) -> bool:
        self.description = cursor.get_description()
        return True


def _plain(value: object) -> Any:
    return value.isoformat(" ") if isinstance(value, datetime) else value


@contextmanager
def _translated() -> Iterator[None]:
    """Raise what the station's own driver would."""
    try:
        yield
    except apsw.Error as error:
        kind = next(ours for theirs, ours in _KINDS if isinstance(error, theirs))
        raise kind(str(error)) from error
