"""The one database: Peewee on SQLCipher, opened in one place with settings that survive power cuts.

One process has at most one station open, so the models bind to one module-level database. A job
that reads beside the window runs in a process of its own and opens it read-only there.
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TypeVar

from peewee import DatabaseError, IntegrityError, Model, ModelSelect, _savepoint
from playhouse.sqlcipher_ext import SqlCipherDatabase
from sqlcipher3 import dbapi2 as sqlcipher

from kiosk.common.errors import NotSaved, StationTrouble, Trouble

Result = TypeVar("Result")
_bugs = logging.getLogger("kiosk.bug")
APPLICATION_ID = 0x4B4A4B31  # "KJK1"
SAFE_SQLITE = (3, 51, 3)  # the first without the WAL-reset corruption bug
_INDEX_BYTES = 32 << 10
_STATEMENTS = 1_000
"""Texts kept compiled. Beyond 128, unless told, each new one would push out the one before it."""
_LONG_LOG, _LONGEST_LOG = 1_000, 2_000
"""Pages in the write-ahead log: an idle window folds it from the first on, a commit at the last."""
_PRAGMAS = (
    ("journal_mode", "wal"),
    ("synchronous", "full"),
    ("wal_autocheckpoint", _LONGEST_LOG),
    ("foreign_keys", 1),
    ("recursive_triggers", 1),
    ("trusted_schema", 0),
    ("cell_size_check", 1),
    ("secure_delete", 1),
    ("temp_store", "memory"),
    ("busy_timeout", 5000),
)
_READER_PRAGMAS = (
    ("query_only", 1),
    ("trusted_schema", 0),
    ("cell_size_check", 1),
    ("temp_store", "memory"),
    ("busy_timeout", 5000),
)


class _Savepoint(_savepoint):
    """Has the same name each time: another name is another text to compile, and to keep compiled.

    So what was undone is let go too, or the next one out would find this one instead of its own.
    """

    def __init__(self, db: StationDatabase) -> None:
        super().__init__(db, "nested")

    def rollback(self, begin: bool = True) -> None:
        super().rollback(begin=False)
        self.commit(begin)


class StationDatabase(SqlCipherDatabase):
    """SQLCipher opened with a raw key (no passphrase stretching: 4 to 8 ms instead of 150)."""

    def savepoint(self) -> _Savepoint:
        """Answer a savepoint to enter."""
        return _Savepoint(self)

    def _connect(self) -> Any:
        return connect(
            Path(self.database), self.connect_params["key"], self.connect_params["reader"]
        )


def connect(path: Path, key: bytes, reader: bool = False) -> Any:
    """Open a plain DB-API connection to an encrypted file.

    Raises:
        sqlcipher3.dbapi2.DatabaseError: the file is missing, damaged or has another key.
    """
    mode = _reader_mode(path) if reader else "rwc"
    connection = sqlcipher.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=_STATEMENTS,
    )
    try:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        for name, value in _READER_PRAGMAS if reader else _PRAGMAS:
            connection.execute(f"PRAGMA {name} = {value}")
    except sqlcipher.Error:
        connection.close()
        raise
    return connection


def opens(path: Path, key: bytes) -> bool:
    """Tell whether a key opens a file: its first page is authenticated, reading it is proof."""
    try:
        connection = connect(path, key, reader=True)
        try:
            return user_version(connection) > 0
        finally:
            connection.close()
    except sqlcipher.Error:
        return False


def _reader_mode(path: Path) -> str:
    """Let a reader leave no trace: a file nobody has open and whose log is folded needs no index.

    Beside a writer the shared index exists already. Otherwise SQLite would make one, which fails in
    a folder that cannot be written and stays behind under the reader's name in one that can.
    """
    index, log = (path.with_name(path.name + suffix) for suffix in ("-shm", "-wal"))
    folded = not log.exists() or log.stat().st_size == 0
    return "ro&immutable=1" if folded and not index.exists() else "ro"


database = StationDatabase(None)


class Table(Model):
    """Base of every table in the house."""

    class Meta:
        database = database
        legacy_table_names = False


@contextmanager
def one_transaction() -> Iterator[None]:
    """Commit everything inside at once, durably, or nothing.

    Raises:
        NotSaved: the disk is full, read-only, failing or damaged; the database is as before. Only
            when the sync of the commit itself failed may a crash soon after still find it saved;
            the same request is one action either way.
    """
    try:
        with database.atomic("IMMEDIATE"):
            yield
    except IntegrityError:
        raise  # a broken constraint is a bug of ours, not a bad day of the disk
    except DatabaseError as error:
        _drop_broken_transaction()
        cause = _first_cause(error)
        raise NotSaved(str(cause), trouble_of(cause)) from error


@contextmanager
def one_snapshot() -> Iterator[None]:
    """Read everything inside as it stands now, whatever a writer does meanwhile."""
    database.execute_sql("BEGIN")
    try:
        yield
    finally:
        database.execute_sql("ROLLBACK")


@contextmanager
def savepoint() -> Iterator[None]:
    """Undo everything inside when an exception leaves it; the outer transaction goes on."""
    with database.savepoint():
        yield


def apart(what: str, work: Callable[[], Result]) -> Result | None:
    """Do one area's part of a common job inside the caller's transaction.

    A bug there is undone, logged and answered with None: it must not keep the others from theirs,
    least of all a call for help. What the disk refuses goes on to the caller.
    """
    try:
        with savepoint():
            return work()
    except Exception as error:
        if isinstance(error, DatabaseError) and not isinstance(error, IntegrityError):
            raise
        _bugs.exception("a bug in %s; the others went on", what)
        return None


def _first_cause(error: Exception) -> Exception:
    """Answer what went wrong first: after a failed write SQLite has nothing left to roll back."""
    while isinstance(error.__context__, DatabaseError | sqlcipher.Error):
        error = error.__context__
    return error


def _drop_broken_transaction() -> None:
    """After an I/O error SQLite may have rolled back already: start again on a new connection."""
    database.close()
    try:
        database.connect()
    except (DatabaseError, sqlcipher.Error):
        database.close()


def open_database(path: Path, key: bytes, reader: bool = False) -> None:
    """Open the station's file for this process.

    Raises:
        StationTrouble: SQLite is unsafe, the key is wrong, the file damaged or not writable.
    """
    if sqlcipher.sqlite_version_info < SAFE_SQLITE:
        raise StationTrouble(Trouble.UNSAFE_SQLITE, sqlcipher.sqlite_version)
    database.init(str(path), key=key, reader=reader)
    try:
        database.connect()
        database.execute_sql("SELECT count(*) FROM sqlite_master").fetchone()
    except (DatabaseError, sqlcipher.Error) as error:
        close_database()
        trouble = trouble_of(error)
        if trouble is Trouble.IO_ERROR and _has_no_room(path):
            trouble = Trouble.DISK_FULL
        raise StationTrouble(trouble, str(error)) from error


def _has_no_room(path: Path) -> bool:
    """SQLite calls a full disk an I/O error when not even its shared index (32 KiB) fits."""
    try:
        return shutil.disk_usage(path.parent).free < 2 * _INDEX_BYTES
    except OSError:
        return False


def close_database() -> None:
    """Close the file; safe to call twice."""
    if not database.is_closed():
        database.close()


def trouble_of(error: Exception) -> Trouble:
    """Name what an error of the database means for the person in front of it."""
    known = error.strerror if isinstance(error, OSError) else None  # its text names the file too
    text = (known or str(error)).lower()
    for words, trouble in (
        ("readonly", Trouble.READ_ONLY),
        ("read-only", Trouble.READ_ONLY),
        ("permission denied", Trouble.READ_ONLY),
        ("not a directory", Trouble.NOT_A_FOLDER),
        ("full", Trouble.DISK_FULL),
        ("no space left", Trouble.DISK_FULL),
        ("quota", Trouble.DISK_FULL),
        ("not a database", Trouble.DAMAGED),
        ("malformed", Trouble.DAMAGED),
        ("corrupt", Trouble.DAMAGED),
        ("unable to open", Trouble.IO_ERROR),
    ):
        if words in text:
            return trouble
    return Trouble.IO_ERROR


def damage_found(connection: Any) -> str:
    """Answer the first thing wrong with an open file, or an empty text.

    Checks every page's authentication code (SQLCipher), then SQLite's own structure.
    """
    try:
        pages = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        if pages:
            return str(pages[0][0])
        structure = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        orphans = connection.execute("PRAGMA foreign_key_check").fetchone()
    except sqlcipher.Error as error:
        return str(error)
    if orphans:
        return f"foreign key {orphans}"
    return "" if structure == "ok" else str(structure)


def user_version(connection: Any | None = None) -> int:
    """Answer how many migrations the file has seen."""
    run = connection.execute if connection else database.execute_sql
    return int(run("PRAGMA user_version").fetchone()[0])


def stamp(version: int) -> None:
    """Mark the file as ours and note how many migrations it has seen."""
    database.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    database.execute_sql(f"PRAGMA user_version = {version}")


def stored_rows(query: ModelSelect) -> Iterator[tuple[Any, ...] | None]:
    """Answer rows as the file holds them, without a model's conversions; None ends what is read.

    That None stands for a row that cannot be read at all (say text that is no UTF-8).
    """
    try:
        yield from database.execute_sql(*query.sql())
    except (DatabaseError, sqlcipher.Error):
        yield None


def triggers() -> dict[str, str]:
    """Answer the triggers the open file has, and what made them."""
    rows = database.execute_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    return dict(rows.fetchall())


def fold_long_log() -> bool:
    """Bring a log that has grown long into the file while nobody waits; tell whether it was.

    Its bytes stay in place to be written over: a commit that lengthens the log takes half as long
    again. What the disk refuses stays in the log, as safe as before.
    """
    with suppress(DatabaseError, sqlcipher.Error):
        _busy, pages, folded = database.execute_sql("PRAGMA wal_checkpoint(NOOP)").fetchone()
        if pages - folded >= _LONG_LOG:
            database.execute_sql("PRAGMA wal_checkpoint(PASSIVE)")
            return True
    return False


def fold_log() -> bool:
    """Bring the write-ahead log into the file, so that nothing removed lingers in it.

    Answers False when somebody reads from the log just now: try again later.
    """
    busy, *_counts = database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy
