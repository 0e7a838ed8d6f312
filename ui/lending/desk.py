"""What staff look after: what is said to be back, what is late, what lies on the hold shelf."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.common.permissions import Permission
from kiosk.lending.rules import State
from kiosk.lending.views import OutRow, ShelfRow, SuspensionRow
from ui.lending.names import day_name
from ui.lending.sentences import Action, act
from ui.qt.fill import fill
from ui.qt.rows_model import RowsModel
from ui.shell.screens import Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class DeskRow:
    """One thing to look after; ``about`` is the number of the loan or the suspension."""

    about: str
    mark: str
    words: str
    more: str
    pressing: bool = False
    deeds: list[Action] = field(default_factory=list)


@QmlElement
class LoansDeskViewModel(QObject):
    """What wants a hand first: claims, the hold shelf, what is late; then what is out."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._rows = RowsModel(DeskRow, self)
        self._out = 0

    def refresh(self) -> None:
        """Read what there is; nobody signed in leaves nothing behind."""
        here = self._shell.session.signed_in
        loans = self._station.loans
        out = loans.out() if here else []
        self._out = len(out)
        claimed = [row for row in out if row.state == State.CLAIMED]
        rows = [self._loan(row) for row in claimed]
        rows += [self._lying(row) for row in (loans.hold_shelf() if here else [])]
        rows += [self._loan(row) for row in out if row not in claimed]
        rows += [self._late(row) for row in (loans.suspensions() if here else [])]
        self._rows.show(rows)
        self.changed.emit()

    @Slot(str, str)
    def act(self, about: str, key: str) -> None:
        """Do what a button says."""
        desk = self._station.lending_desk
        deed = desk.lose if key == "lose" else desk.let_off
        self._shell.attempt(lambda call: deed(call, about), then=self._done)

    def _done(self, _answer: object) -> None:
        self._shell.sound("ok")
        self.refresh()

    def _loan(self, row: OutRow) -> DeskRow:
        lose = act("lose", "help-rhombus", self.tr("It is lost"))
        who = row.who or self.tr("nobody's any more")
        if row.state == State.CLAIMED:
            more = fill(self.tr("%1 says it is back: look on shelf and in the box, scan it"), who)
            return DeskRow(row.loan, "help-circle-outline", self._called(row), more, True, [lose])
        until = fill(self.tr("until %1"), day_name(row.due_day))
        if row.late:
            until = fill(self.tr("since %1 overdue"), day_name(row.due_day))
        more = self.tr(" · ").join([until, who])
        mark = "timer-alert" if row.late else "account-arrow-right"
        return DeskRow(row.loan, mark, self._called(row), more, row.late > 0, [lose])

    def _lying(self, row: ShelfRow) -> DeskRow:
        called = self._called(row)
        if row.until_day:
            more = fill(self.tr("On the hold shelf until %1"), day_name(row.until_day))
            return DeskRow("", "bookmark-check", called, more)
        more = fill(self.tr("Off the hold shelf: scan it, then shelf %1"), row.shelf)
        if not row.shelf:
            more = self.tr("Off the hold shelf: scan it, then back to its shelf")
        return DeskRow("", "bookmark-remove", called, more, True)

    def _late(self, row: SuspensionRow) -> DeskRow:
        more = fill(self.tr("was late: no loans until %1"), day_name(row.until_day))
        off = act("let_off", "account-check", self.tr("Let him off"))
        return DeskRow(row.suspension, "account-clock", row.who, more, False, [off])

    def _called(self, row: OutRow | ShelfRow) -> str:
        return fill(self.tr("%1 (%2)"), row.called, row.barcode)

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(int, notify=changed)
    def out(self) -> int:
        return self._out


LOANS = Screen(
    "loans",
    "lending/LoansDeskScreen.qml",
    LoansDeskViewModel,
    permission=Permission.LENDING,
)
