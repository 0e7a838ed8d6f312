"""Open the file of a station: is it there, whole, of this release, and is this its key?"""

from __future__ import annotations

from pathlib import Path

from peewee import DatabaseError

from kiosk.common.errors import StationTrouble, Trouble
from kiosk.storage.backup import BACKUPS, list_backups, make_backup
from kiosk.storage.database import (
    close_database,
    damage_found,
    database,
    fold_log,
    open_database,
    opens,
)
from kiosk.storage.log import log_damage
from kiosk.storage.migrate import is_behind, migrate


def open_checked(file: Path, key: bytes, now_ms: int, read_only: bool = False) -> None:
    """Open a station's file, look at every page, and bring it up to this release.

    Before it is migrated it is backed up, dated now (UTC ms of the machine).

    Raises:
        StationTrouble: why it cannot be used; nothing was changed.
    """
    if not file.exists():
        raise StationTrouble(Trouble.NO_STATION, str(file))
    torn = "" if read_only else log_damage(file)  # before SQLite folds it and forgets the rest
    if torn:
        raise StationTrouble(Trouble.DAMAGED, torn)
    try:
        open_database(file, key, read_only)
    except StationTrouble as error:
        if error.trouble is Trouble.DAMAGED and _is_wrong(key, file):
            raise StationTrouble(Trouble.KEY_WRONG, error.detail) from error
        raise
    damage = _damage_to_reader(file, key) if read_only else _damage_to_writer()
    if damage:
        raise StationTrouble(Trouble.DAMAGED, damage)
    if is_behind():
        if read_only:
            raise StationTrouble(Trouble.ALREADY_RUNNING, "the file still wants migrating")
        make_backup(file, key, file.parent / BACKUPS, now_ms)
        migrate()


def _is_wrong(key: bytes, file: Path) -> bool:
    """A first page that does not open is damaged, or the key is wrong: then no backup opens."""
    backups = list_backups(file.parent / BACKUPS)
    return bool(backups) and not any(opens(backup.path, key) for backup in backups)


def _damage_to_writer() -> str:
    """Look at every page; when one seems torn fold the log in and look again.

    The check reads the file alone. A power cut while the log was folded in leaves torn pages there
    which the log still holds whole: folding it once more mends them.
    """
    damage = damage_found(database.connection())
    if damage:
        try:
            fold_log()
        except DatabaseError:
            return damage  # the log is of no help: then this is what there is to say
        damage = damage_found(database.connection())
    return damage


def _damage_to_reader(file: Path, key: bytes) -> str:
    """Look again when something seems wrong: the window may have been writing a page just then."""
    damage = damage_found(database.connection())
    for _again in range(2):
        if not damage:
            break
        close_database()
        open_database(file, key, reader=True)
        damage = damage_found(database.connection())
    return damage
