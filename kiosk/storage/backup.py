"""Backups: encrypted like the station itself, made by the online backup API, verified, thinned.

A backup counts once it has been opened, checked page by page and its journal head compared. Its
name carries the head, so it is also an anchor against a rewritten journal. Files travel as they
are: without the recovery code they tell nothing.
"""

from __future__ import annotations

import os
import re
import shutil
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from kiosk.common.errors import StationTrouble, Trouble
from kiosk.storage.database import connect, damage_found, trouble_of, user_version
from kiosk.storage.keys import sync_folder

BACKUPS = "backups"
"""Where they lie, beside the database."""
DAILY, WEEKLY, MONTHLY = 12, 10, 9
KEEP_ALL = timedelta(days=2)
_NAME = re.compile(r"(\d{8}T\d{6})Z-(\d+)-([0-9a-f]{16})\.backup")


@dataclass(frozen=True)
class Backup:
    """A backup file and what its name says: when it was made, and the journal's head then."""

    path: Path
    made: datetime
    seq: int
    hash_prefix: str


def list_backups(folder: Path) -> list[Backup]:
    """Answer the backups in a folder, oldest first (by journal, never by the wall clock)."""
    found = [backup for path in folder.glob("*.backup") if (backup := describe(path))]
    return sorted(found, key=lambda backup: (backup.seq, backup.made))


def describe(path: Path) -> Backup | None:
    """Answer what a file's name says, or None when it is no name of ours."""
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    made = datetime.strptime(match[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
    return Backup(path, made, int(match[2]), match[3])


def make_backup(source: Path, key: bytes, folder: Path, utc_ms: int) -> Backup:
    """Copy the live station beside its writer and verify the copy before it gets its name.

    Runs on connections of its own and frees the GIL, so a thread may call it.

    Raises:
        StationTrouble: the disk is full or failing, or the copy is not sound (BACKUP_BAD).
    """
    draft = folder / "unfinished.draft"
    try:
        folder.mkdir(exist_ok=True)
        draft.unlink(missing_ok=True)
        _copy(source, key, draft)
        seq, digest = verify_backup(draft, key)
        _compare_head(source, key, seq, digest)
        made = datetime.fromtimestamp(utc_ms / 1000, UTC)
        final = folder / f"{made:%Y%m%dT%H%M%S}Z-{seq}-{digest[:16]}.backup"
        _sync(draft)
        draft.replace(final)
        sync_folder(folder)
        thin(folder)
    except (OSError, sqlcipher.Error) as error:
        raise StationTrouble(trouble_of(error), str(error)) from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
    return Backup(final, made, seq, digest[:16])


def verify_backup(path: Path, key: bytes) -> tuple[int, str]:
    """Open a backup, check every page, answer its journal head (number, hash in hex).

    Raises:
        StationTrouble: BACKUP_BAD with what is wrong.
    """
    try:
        connection = connect(path, key, reader=True)
        try:
            damage = damage_found(connection)
            head = connection.execute(
                "SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1"
            ).fetchone()
            if damage or user_version(connection) == 0:
                raise StationTrouble(Trouble.BACKUP_BAD, damage or "no station in it")
        finally:
            connection.close()
    except sqlcipher.Error as error:
        raise StationTrouble(Trouble.BACKUP_BAD, str(error)) from error
    return (int(head[0]), bytes(head[1]).hex()) if head else (0, "0" * 64)


def put_back(backup: Path, key: bytes, target: Path) -> None:
    """Make a backup the station's file: verified first, the old file kept beside it as ``.old``.

    Raises:
        StationTrouble: the backup is not sound (nothing changed) or the disk failed.
    """
    verify_backup(backup, key)
    draft = target.with_suffix(".restoring")
    try:
        shutil.copyfile(backup, draft)
        _sync(draft)
        verify_backup(draft, key)
        if target.exists():
            fold(target, key)
            _keep_old(target)
        draft.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise StationTrouble(trouble_of(error), str(error)) from error


def _keep_old(target: Path) -> None:
    """Leave the file in its place too, so that there is a station at every moment."""
    old = target.with_suffix(".old")
    old.unlink(missing_ok=True)
    try:
        os.link(target, old)
    except OSError:  # a file system without hard links
        shutil.copyfile(target, old)
    log = target.with_name(target.name + "-wal")
    if log.exists():  # only when the file was too damaged to be folded
        log.replace(old.with_name(old.name + "-wal"))
    target.with_name(target.name + "-shm").unlink(missing_ok=True)


def fold(path: Path, key: bytes) -> None:
    """Bring a closed file's write-ahead log into it, as far as it can still be opened."""
    try:
        connect(path, key).close()
    except sqlcipher.Error:
        return


def thin(folder: Path) -> None:
    """Keep all of two days, then 12 daily, 10 weekly and 9 monthly ones."""
    backups = list_backups(folder)
    for backup in set(backups) - set(kept(backups)):
        backup.path.unlink()


def kept(backups: list[Backup]) -> list[Backup]:
    """Answer which backups stay: the newest of each day, week and month, as far back as we keep."""
    if not backups:
        return []
    newest = backups[-1].made
    keep = {backup for backup in backups if newest - backup.made <= KEEP_ALL} | {backups[-1]}
    for pattern, count in (("%Y%m%d", DAILY), ("%G%V", WEEKLY), ("%Y%m", MONTHLY)):
        last_of: dict[str, Backup] = {}
        for backup in backups:
            last_of[backup.made.strftime(pattern)] = backup
        keep |= {last_of[period] for period in sorted(last_of)[-count:]}
    return sorted(keep, key=lambda backup: (backup.seq, backup.made))


def _copy(source: Path, key: bytes, target: Path) -> None:
    with (
        closing(connect(source, key, reader=True)) as reader,
        closing(connect(target, key)) as writer,
    ):
        writer.execute("PRAGMA journal_mode = delete")
        reader.backup(writer)
        writer.execute("PRAGMA journal_mode = delete")


def _compare_head(source: Path, key: bytes, seq: int, digest: str) -> None:
    reader = connect(source, key, reader=True)
    try:
        row = reader.execute("SELECT hash FROM journal WHERE seq = ?", (seq,)).fetchone()
    finally:
        reader.close()
    if (bytes(row[0]).hex() if row else "0" * 64) != digest:
        raise StationTrouble(Trouble.BACKUP_BAD, "its journal ends in another entry")


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
