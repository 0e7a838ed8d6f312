"""Who may do what, for everybody of the staff; and the way to a new PIN of one's own."""

from __future__ import annotations

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.common.actor import ACCOUNTS
from kiosk.registry.badges import BadgeRow
from kiosk.staff.rules import ALLOWED
from ui.qt.types import QVariantList
from ui.registry.person import open_person
from ui.shell.screens import Link, Meaning, Screen
from ui.shell.shell import Shell
from ui.staff import words
from ui.staff.new_pin import CHANGE_PIN

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class RightsViewModel(QObject):
    """The one permission table, in plain words."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell

    def refresh(self) -> None:
        """The language may have changed, or somebody else stands here."""
        self.changed.emit()

    def take_badge(self, badge: BadgeRow) -> bool:
        """Open the courier whose badge it is."""
        return open_person(self._shell, badge)

    @Slot()
    def changePin(self) -> None:
        """Change one's own PIN; the old one comes first."""
        self._shell.go(CHANGE_PIN)

    @Property(QVariantList, notify=changed)
    def roles(self) -> list[str]:
        return [words.role(role) for role in ACCOUNTS]

    @Property(int, notify=changed)
    def mine(self) -> int:
        me = self._shell.session.staff
        return ACCOUNTS.index(me.role) if me else -1

    @Property(QVariantList, notify=changed)
    def lines(self) -> list[dict[str, object]]:
        return [
            {"text": text(), "marks": [permission in ALLOWED[role] for role in ACCOUNTS]}
            for permission, text in words.PERMISSIONS.items()
        ]


RIGHTS = Screen(
    "rights",
    "staff/RightsScreen.qml",
    RightsViewModel,
    Meaning.SCAN_BOX,
    link=lambda: Link("key", QCoreApplication.translate("Board", "My PIN and rights")),
)
