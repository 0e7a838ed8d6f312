"""The return bin: things under the scanner one after the other, and one table of what they were."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.catalogue.rules import ItemRow, ItemStatus
from kiosk.common.errors import Reason
from kiosk.lending.rules import Came
from kiosk.lending.service import Back
from kiosk.settings.rules import Key
from ui.lending.attempts import scanned, unknown
from ui.lending.names import day_name, shelf_name, thing_icon
from ui.qt.attempt import Denial
from ui.qt.fill import fill
from ui.qt.rows_model import RowsModel
from ui.shell.session import NOBODY, Session
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class BackRow:
    """One line of the table: what it is, where it goes, and what is to be known besides."""

    glyph: str
    called: str
    place: str
    told: str
    good: bool


@dataclass(frozen=True)
class _Scan:
    """One scan of this table; ``item`` is empty for a barcode nobody knows."""

    barcode: str
    item: ItemRow | None
    answer: Back | Denial


@QmlElement
class ReturnsViewModel(QObject):
    """The newest scan stands first; the table goes with whoever made it."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._rows = RowsModel(BackRow, self)
        self._whose: Session = NOBODY
        self._scans: list[_Scan] = []

    def refresh(self) -> None:
        """Say it in the language of now; somebody else finds an empty table."""
        session = self._shell.session
        if session is NOBODY or not _same(session, self._whose):
            self._whose, self._scans = session, []
        self._rows.show([self._row(scan) for scan in reversed(self._scans)])
        self.changed.emit()

    def take_scan(self, text: str) -> bool:
        """Leave every scan to the shell: a badge begins a session here too."""
        return False

    def scan(self, barcode: str) -> None:
        """Take a thing back; one that stands in the table already was scanned twice."""
        self.refresh()
        item = self._station.catalogue.item(barcode)
        if item is None:
            self._scans.append(_Scan(barcode, None, unknown(self._shell, barcode)))
        else:
            before = [one for one in self._scans if one.item and one.item.number == item.number]
            self._scans = [one for one in self._scans if one not in before]
            self._scans.append(self._again(before) or self._take(item))
        self.refresh()

    def _again(self, before: list[_Scan]) -> _Scan | None:
        """Answer the row of a thing that came back just now and has not gone out since."""
        back = next((one for one in before if isinstance(one.answer, Back)), None)
        if back is None or back.item is None or back.item.number in self._station.loans.away():
            return None
        self._shell.sound("ok")
        return back

    def _take(self, item: ItemRow) -> _Scan:
        lending, barcode = self._station.lending, item.barcode
        answer = scanned(self._shell, lambda call: lending.check_in(call, barcode))
        return _Scan(barcode, item, answer)

    @Slot()
    def back(self) -> None:
        """Show the screen before."""
        self._shell.back()

    def _row(self, scan: _Scan) -> BackRow:
        called = scan.item.called if scan.item else scan.barcode
        glyph = thing_icon(scan.item.type) if scan.item else "barcode-off"
        if isinstance(scan.answer, Denial):
            said = scan.answer.spoken_now()
            good = said.reason is Reason.NOT_LENT
            place = self._place(scan.item, False) if good else said.detail
            return BackRow(glyph, called, place, said.title, good)
        place = self._place(scan.item, scan.answer.held)
        return BackRow(glyph, called, place, self._told(scan.answer), True)

    def _place(self, item: ItemRow | None, held: bool) -> str:
        """Answer where it goes: what somebody waits for never goes back to its own shelf."""
        if item is None:
            return ""
        if item.status == ItemStatus.WITHDRAWN:
            return self.tr("Give it to the staff: it is withdrawn")
        if held:
            own = self._station.settings.text(Key.HOLD_SHELF)
            return fill(self.tr("Somebody waits for it: lay it on %1"), shelf_name(own))
        if item.shelf:
            return fill(self.tr("Lay it on shelf %1, or in the return box"), item.shelf)
        return self.tr("Lay it in the return box")

    def _told(self, back: Back) -> str:
        if back.until:
            words = self.tr("Returned, %1 days late: no loans until %2")
            if back.late == 1:
                words = self.tr("Returned, %1 day late: no loans until %2")
            return fill(words, str(back.late), day_name(back.until))
        if back.came == Came.FOUND:
            return self.tr("Found again, thank you")
        if back.came == Came.CLEARED:
            return self.tr("Off the hold shelf")
        return self.tr("Returned")

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(bool, notify=changed)
    def staff(self) -> bool:
        return self._shell.session.staff is not None

    @Property(int, notify=changed)
    def returned(self) -> int:
        return sum(isinstance(scan.answer, Back) for scan in self._scans)


def _same(one: Session, other: Session) -> bool:
    """Tell whether the same person goes on: a step of his session is no other person."""
    return (one.badge, one.returner, one.request_id) == (
        other.badge,
        other.returner,
        other.request_id,
    )
