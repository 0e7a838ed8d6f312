"""Why the station cannot be opened, and what to do about it, right here."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.common.errors import Refused, StationTrouble, Trouble
from kiosk.founding import newest_backup, recover_key
from ui.qt.attempt import Denial, No
from ui.qt.words import words
from ui.setup.troubles import trouble_words
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
KEY_TROUBLES = (Trouble.KEY_MISSING, Trouble.KEY_WRONG)


@QmlElement
class TroubleViewModel(QObject):
    """One page for all of them; the recovery code is taken where a key is all that lacks."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell

    def refresh(self) -> None:
        """Read the trouble."""
        self.changed.emit()

    def take_scan(self, text: str) -> bool:
        """Take the recovery code, and open the station with it."""
        if self._trouble not in KEY_TROUBLES:
            return True  # nothing a badge could do here; the page says what to do
        try:
            recover_key(self._shell.folder, text)
        except Refused as no:
            self._shell.show_denial(Denial(No.REFUSED, *words(no.reason, no.facts), no.reason))
        except StationTrouble as trouble:
            self._shell.show_denial(Denial(No.NOT_SAVED, *trouble_words(trouble.trouble)))
        else:
            self._shell.open(self._shell.folder)
        return True

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
        return self._trouble in KEY_TROUBLES
