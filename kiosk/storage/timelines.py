"""Backups of a journal the station left behind when it went back to an older one."""

from __future__ import annotations

from pathlib import Path

from kiosk.storage.backup import Backup, list_backups
from kiosk.storage.database import connect

ASIDE = "before-restore"


def set_aside(folder: Path, station: Path, key: bytes) -> list[Backup]:
    """Move the backups that are not of this file's past into a folder of their own; answer them.

    After a restore they are no anchors of the journal any more (it was cut off on purpose), and
    their higher numbers would hide that newer backups are due. Nothing is removed.
    """
    connection = connect(station, key, reader=True)
    try:
        hashes = "SELECT hash FROM journal WHERE seq = ?"
        strangers = []
        for backup in list_backups(folder):
            row = connection.execute(hashes, (backup.seq,)).fetchone()
            if backup.seq and not (row and bytes(row[0]).hex().startswith(backup.hash_prefix)):
                strangers.append(backup)
    finally:
        connection.close()
    for backup in strangers:
        (folder / ASIDE).mkdir(exist_ok=True)
        backup.path.replace(folder / ASIDE / backup.path.name)
    return strangers
