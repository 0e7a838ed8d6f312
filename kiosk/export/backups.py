"""When a backup is due, and its entry in the journal."""

from __future__ import annotations

from pathlib import Path
from threading import Lock

from kiosk.common.actor import Call
from kiosk.common.clock import MINUTE, Clock
from kiosk.common.permissions import Permission, require
from kiosk.journal.commands import Commands, Done, command
from kiosk.journal.service import Anchor, Journal
from kiosk.storage.backup import Backup, list_backups, make_backup

EVERY_MS = 30 * MINUTE


class BackupService:
    """Backups every 30 min and at close, when something changed."""

    def __init__(
        self, commands: Commands, clock: Clock, journal: Journal, file: Path, key: bytes
    ) -> None:
        self.commands = commands
        self._clock = clock
        self._journal = journal
        self._file = file
        self._key = key
        self.folder = file.parent / "backups"
        self._tried_ms = clock.monotonic_ms()
        self._copying = Lock()

    def newest(self) -> Backup | None:
        """Answer the newest verified backup."""
        backups = list_backups(self.folder)
        return backups[-1] if backups else None

    def is_due(self) -> bool:
        """Tell whether 30 powered-on minutes have passed and something changed."""
        waited = self._clock.monotonic_ms() - self._tried_ms
        return waited >= EVERY_MS and self.has_changes()

    def has_changes(self) -> bool:
        """Tell whether anything happened since the newest backup."""
        newest = self.newest()
        return self._journal.changed_since(newest.seq if newest else 0)

    def copy(self) -> Backup:
        """Make and verify a backup; threads may call it, one copies at a time."""
        with self._copying:
            self._tried_ms = self._clock.monotonic_ms()
            return make_backup(self._file, self._key, self.folder, self._clock.now().utc_ms)

    @command("backup.make")
    def note(self, call: Call, seq: int, hash_prefix: str) -> Done[None]:
        """Journal a verified backup and the head it holds.

        Raises:
            Refused: NOT_ALLOWED.
        """
        require(call.by, Permission.BACKUP)
        return Done(None, facts={"seq": seq, "head": hash_prefix})

    @command("backup.restore")
    def note_restored(self, call: Call, name: str) -> Done[None]:
        """Journal that the station goes on from a backup.

        Raises:
            Refused: NOT_ALLOWED.
        """
        require(call.by, Permission.BACKUP)
        return Done(None, facts={"file": name})

    def note_made(self, call: Call, backup: Backup) -> None:
        """Journal a backup that ``copy`` made."""
        self.note(call, backup.seq, backup.hash_prefix)

    def make(self, call: Call) -> Backup:
        """Make a backup now and journal it."""
        backup = self.copy()
        self.note_made(call, backup)
        return backup

    def anchors(self) -> tuple[Anchor, ...]:
        """Answer the journal heads the backups remember."""
        return tuple(Anchor(one.seq, one.hash_prefix) for one in list_backups(self.folder))
