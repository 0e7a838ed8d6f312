"""A newcomer who was here before: choose his old record, look at both, make them one."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.registry.badges import BadgeRow
from kiosk.registry.rules import HERE, Holder
from kiosk.registry.service import CourierRow
from kiosk.staff.rules import Permission
from ui.qt.rows_model import RowsModel
from ui.registry.words import PersonRow, detail, masked
from ui.shell.screens import Meaning, Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class MergeViewModel(QObject):
    """First who may be meant (to begin with, who is called the same), then both in full."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._rows = RowsModel(PersonRow, self)
        self._number = self._text = ""
        self._newcomer: CourierRow | None = None
        self._known: CourierRow | None = None

    def choose(self, number: str) -> None:
        """Take the newcomer (his record's number) the page opens for next."""
        self._forget()
        self._number = number

    def refresh(self) -> None:
        """Read both; nobody signed in leaves nothing behind."""
        if not self._shell.session.signed_in:
            self._forget()
            self._number = ""
        elif self._number:
            registry = self._station.registry
            self._newcomer = registry.by_number(self._number)
            self._known = registry.by_number(self._known.number) if self._known else None
            self._list()
        self.changed.emit()

    def take_badge(self, badge: BadgeRow) -> bool:
        """Take the old badge for the old record."""
        if badge.kind is not Holder.COURIER or badge.holder == self._number:
            return False
        self.pick(badge.holder)
        return True

    @Slot(str)
    def search(self, text: str) -> None:
        """Look for somebody; an empty text looks for who is called the same."""
        self._text = text
        self._list()
        self.changed.emit()

    @Slot(str)
    def pick(self, number: str) -> None:
        """Look at both in full; that somebody did is journalled."""
        registry = self._station.registry

        def show(_answer: None) -> None:
            self._known = registry.by_number(number)
            self.changed.emit()

        self._shell.attempt(lambda call: registry.view(call, number), then=show)

    @Slot()
    def merge(self) -> None:
        """Make them one; asks once."""
        enrolment, number = self._station.enrolment, self._number
        into = self._known.number if self._known else ""
        self._shell.attempt(lambda call: enrolment.merge(call, number, into), then=self._merged)

    @Slot()
    def back(self) -> None:
        """Go from both to the list, from the list away."""
        if self._known:
            self._known = None
            self.changed.emit()
            return
        self._leave()

    def _merged(self, _answer: None) -> None:
        """His page is gone: back to the people."""
        self._leave()
        self._shell.back()
        detail = self.tr("The new badge opens the old record")
        self._shell.show_done(self.tr("They are one now"), detail, True)

    def _leave(self) -> None:
        self._forget()
        self._number = ""
        self._shell.back()

    def _list(self) -> None:
        wanted = self._text.strip() or (self._newcomer.name if self._newcomer else "")
        found = self._station.finding.find(wanted)
        others = (row for row in found if row.state in HERE and row.number != self._number)
        self._rows.show([masked(row) for row in others])

    def _forget(self) -> None:
        self._text, self._newcomer, self._known = "", None, None
        self._rows.show([])

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(bool, notify=changed)
    def both(self) -> bool:
        return self._known is not None

    @Property(str, notify=changed)
    def newName(self) -> str:
        return self._newcomer.name if self._newcomer else ""

    @Property(str, notify=changed)
    def newDetail(self) -> str:
        return detail(self._newcomer) if self._newcomer else ""

    @Property(str, notify=changed)
    def oldName(self) -> str:
        return self._known.name if self._known else ""

    @Property(str, notify=changed)
    def oldDetail(self) -> str:
        return detail(self._known) if self._known else ""


MERGE = Screen(
    "merge",
    "registry/MergeScreen.qml",
    MergeViewModel,
    Meaning.SCAN_BOX,
    permission=Permission.CONFIRM,
)
