"""Why the station cannot be opened, and what to do about it, right here."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.common import codes
from kiosk.common.clock import ZONE
from kiosk.common.errors import Refused, StationTrouble, Trouble
from kiosk.founding import newest_backup, recover_key, restore_station
from kiosk.storage.backup import describe
from kiosk.storage.passport import DATABASE
from ui.qt.attempt import Denial, No, denial
from ui.qt.types import QVariantList
from ui.setup.troubles import trouble_words
from ui.shell.shell import Shell
from ui.shell.typed_code import TypedCode

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
LEFT_ALONE_MS = 120_000
"""What was typed of a secret goes when nobody types on (as long as staff are waited for)."""
KEY_TROUBLES = (Trouble.KEY_MISSING, Trouble.KEY_WRONG)


@QmlElement
class TroubleViewModel(QObject):
    """One page for all of them; the recovery code is taken where a key is all that lacks."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._busy = False
        self._typed = TypedCode(shell, codes.Prefix.RECOVERY, self.take_scan, self._typed_on)
        self._left_alone = QTimer(self, singleShot=True, interval=LEFT_ALONE_MS)
        self._left_alone.timeout.connect(self.stopTyping)

    def refresh(self) -> None:
        """Read the trouble."""
        self.changed.emit()

    def take_scan(self, text: str) -> bool:
        """Take the recovery code: it brings the key back, or the newest backup."""
        if self._busy or not self._takes_code:
            return True  # nothing a badge could do here; the page says what to do
        folder, backup = self._shell.folder, self._backup
        try:
            recover_key(folder, text)
        except (Refused, StationTrouble) as no:
            self._say(no)
            return True
        self.stopTyping()
        if backup is None:
            self._shell.open(folder)
            return True
        self._busy = True
        self.changed.emit()
        source = self._shell.source
        self._shell.jobs.run(
            lambda: restore_station(folder, backup, source).close(), self._restored
        )
        return True

    @Slot()
    def startTyping(self) -> None:
        """Let the code be typed."""
        self._typed.start()

    @Slot()
    def stopTyping(self) -> None:
        """Forget what was typed."""
        self._typed.stop()

    @Slot(str)
    def digit(self, value: str) -> None:
        """Take one letter; with the last one the code is tried."""
        if not self._busy:
            self._typed.digit(value)

    @Slot()
    def backspace(self) -> None:
        """Take the last letter away."""
        self._typed.backspace()

    def _typed_on(self) -> None:
        if self._typed.is_open:
            self._left_alone.start()
        else:
            self._left_alone.stop()
        self.changed.emit()

    def _restored(self, answer: Exception | None) -> None:
        self._busy = False
        self.changed.emit()
        if answer is None:
            self._shell.open(self._shell.folder)
        else:
            self._say(answer)

    def _say(self, no: Exception) -> None:
        if isinstance(no, Refused):
            self._shell.show_denial(denial(no.reason, no.facts))
        elif isinstance(no, StationTrouble):
            self._shell.show_denial(Denial(No.NOT_SAVED, *trouble_words(no.trouble)))
        else:
            raise no

    @Slot()
    def close(self) -> None:
        """Close this window: offered where another one serves, or where windows may close."""
        self._shell.quit()

    @Slot()
    def retry(self) -> None:
        """Try to open the station again."""
        self._shell.open(self._shell.folder)

    @property
    def _trouble(self) -> Trouble:
        trouble = self._shell.trouble
        return trouble.trouble if trouble else Trouble.NO_STATION

    @property
    def _backup(self) -> Path | None:
        """What a damaged station can go on from, or one of which only backups are here."""
        folder = self._shell.folder
        lost = self._trouble is Trouble.DAMAGED or not (folder / DATABASE).exists()
        return newest_backup(folder) if lost else None

    @property
    def _takes_code(self) -> bool:
        return self._trouble in KEY_TROUBLES or self._backup is not None

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(bool, notify=changed)
    def typing(self) -> bool:
        return self._typed.is_open

    @Property(QVariantList, notify=changed)
    def codeGroups(self) -> list[str]:
        return self._typed.groups

    @Property(QVariantList, notify=changed)
    def characters(self) -> list[str]:
        return list(codes.ALPHABET)

    @Property(str, notify=changed)
    def offer(self) -> str:
        """How to go on from the newest backup, right here."""
        made = describe(self._backup) if self._backup else None
        if made is None:
            return ""
        local = made.made.astimezone(ZoneInfo(ZONE))
        text = self.tr("Scan the recovery code: the station goes on from the backup of %1")
        return text.replace("%1", f"{local:%Y-%m-%d %H:%M}")

    @Property(str, notify=changed)
    def title(self) -> str:
        return trouble_words(self._trouble)[0]

    @Property(str, notify=changed)
    def advice(self) -> str:
        return trouble_words(self._trouble)[1]

    @Property(str, notify=changed)
    def command(self) -> str:
        if self._trouble not in (Trouble.DAMAGED, Trouble.NO_STATION):
            return ""
        newest = newest_backup(self._shell.folder)
        if newest is None:
            return self.tr("There is no backup here. Look for one on a USB stick")
        return f"courier-home-admin --data {self._shell.folder} restore {newest}"

    @Property(str, notify=changed)
    def folder(self) -> str:
        return str(self._shell.folder)

    @Property(bool, notify=changed)
    def mayClose(self) -> bool:
        return self._shell.windowed or self._trouble is Trouble.ALREADY_RUNNING

    @Property(bool, notify=changed)
    def takesCode(self) -> bool:
        return self._takes_code
