"""The courier's page: what the last scan was, what he has, what he waits for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.common.actor import Call
from kiosk.common.errors import Reason
from kiosk.lending.rules import Next
from kiosk.lending.service import Lent
from kiosk.settings.rules import Key
from ui.lending.attempts import scanned, unknown
from ui.lending.names import day_name, shelf_name
from ui.lending.sentences import LendingSentences, Line, Result, act
from ui.qt.attempt import Denial
from ui.qt.fill import fill
from ui.qt.types import QVariantList, QVariantMap
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
Deed = Callable[[Call, str, str], object]


@QmlElement
class LendingViewModel(QObject):
    """The page stays: whoever takes three books scans three times. Nothing of it outlives him."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._say = LendingSentences(self)
        self._visit = ""
        self._barcode = ""  # of the last scan
        self._result = Result()
        self._lines: list[Line] = []
        self._restricted = ""

    def refresh(self) -> None:
        """Read what is true now; nobody signed in leaves nothing behind."""
        arrival = self._shell.session.arrival
        visit = arrival.visit if arrival else ""
        if visit != self._visit:
            self._visit, self._barcode, self._result = visit, "", Result()
        mine = self._station.loans.mine(visit)
        shelf = self._station.settings.text(Key.HOLD_SHELF)
        lines = self._say.lines(mine, shelf)
        if (lines, mine.restricted_until) != (self._lines, self._restricted):
            self._lines, self._restricted = lines, mine.restricted_until
        self.changed.emit()

    def scan(self, barcode: str) -> None:
        """Do what the scan of a thing means: the one scan box."""
        self.refresh()
        self._barcode = barcode
        item = self._station.catalogue.item(barcode)
        if item is None:
            self._show(self._no(unknown(self._shell, barcode)))
            return
        meaning = self._station.loans.meaning(self._visit, barcode)
        if meaning is Next.CHOOSE:
            self._ask(barcode)
        elif meaning is Next.RETURN:
            self._bring_back()
        else:
            self._borrow(on_site=False)

    @Slot(str, str)
    def act(self, about: str, key: str) -> None:
        """Do what a button says, about a loan or a hold, or about the thing scanned last."""
        if about:
            self._do(about, key)
        elif key == "return":
            self._bring_back()
        elif key == "renew_it":
            self._renew_it()
        elif key == "on_site":
            self._borrow(on_site=True)
        elif key == "hold":
            self._wait()
        else:
            self._show(Result())

    @Slot()
    def back(self) -> None:
        """Show the tiles."""
        self._shell.back()

    def _do(self, about: str, key: str) -> None:
        lending, holds, visit = self._station.lending, self._station.holds, self._visit
        if key == "renew":
            self._shell.attempt(lambda call: lending.renew(call, visit, about), then=self._renewed)
            return
        deed: Deed = {
            "claim": lending.claim_returned,
            "cancel": holds.cancel,
            "pause": holds.pause,
            "resume": holds.resume,
        }[key]
        self._shell.attempt(lambda call: deed(call, visit, about), then=self._done)

    def _renewed(self, lent: Lent) -> None:
        """Say it as large as if it had been scanned."""
        self._shell.sound("ok")
        rows = self._station.loans.mine(self._visit).loans
        called = next(row.called for row in rows if row.loan == lent.loan)
        self._show(self._say.renewed(called, lent.due_day))

    def _done(self, _answer: object) -> None:
        """The card itself shows it."""
        self._shell.sound("ok")
        self._show(Result())

    def _ask(self, barcode: str) -> None:
        rows = self._station.loans.mine(self._visit).loans
        row = next(row for row in rows if row.barcode == self._item(barcode))
        self._show(self._say.choose(row.called, row.due_day, row.renewable))

    def _item(self, barcode: str) -> str:
        item = self._station.catalogue.item(barcode)
        return item.barcode if item else ""

    def _called(self) -> str:
        item = self._station.catalogue.item(self._barcode)
        return item.called if item else self._barcode

    def _borrow(self, on_site: bool) -> None:
        lending, visit, barcode = self._station.lending, self._visit, self._barcode
        answer = scanned(self._shell, lambda call: lending.checkout(call, visit, barcode, on_site))
        if isinstance(answer, Denial):
            self._show(self._no(answer))
        else:
            self._show(self._say.lent(self._called(), answer.due_day, on_site))

    def _bring_back(self) -> None:
        lending, barcode = self._station.lending, self._barcode
        answer = scanned(self._shell, lambda call: lending.check_in(call, barcode))
        if isinstance(answer, Denial):
            self._show(self._no(answer))
            return
        shelf = shelf_name(self._station.settings.text(Key.HOLD_SHELF))
        words = self.tr("Somebody waits for it: lay it on %1") if answer.held else ""
        place = fill(words, shelf) or self.tr("Lay it in the return box")
        told = fill(self.tr("No loans until %1"), day_name(answer.until)) if answer.until else ""
        self._show(self._say.back(self._called(), place, told))

    def _renew_it(self) -> None:
        rows = self._station.loans.mine(self._visit).loans
        row = next((row for row in rows if row.barcode == self._item(self._barcode)), None)
        lending, visit, loan = self._station.lending, self._visit, row.loan if row else ""
        answer = scanned(self._shell, lambda call: lending.renew(call, visit, loan))
        if isinstance(answer, Denial):
            self._show(self._no(answer))
        else:
            self._show(self._say.renewed(self._called(), answer.due_day))

    def _wait(self) -> None:
        item = self._station.catalogue.item(self._barcode)
        holds, visit, title = self._station.holds, self._visit, item.title if item else ""
        answer = scanned(self._shell, lambda call: holds.place(call, visit, title))
        if isinstance(answer, Denial):
            self._show(self._no(answer))
            return
        detail = self.tr("You are told at your scan when it is there")
        self._show(Result("done", "bookmark-check", self.tr("You are in the queue"), detail))

    def _no(self, denial: Denial) -> Result:
        """Answer why not, and what else there is to do with the thing in his hand."""
        actions = []
        if denial.reason is Reason.NOT_FOR_LOAN:
            actions.append(act("on_site", "book-open-variant", self.tr("Read it here")))
        elif denial.reason in (Reason.ON_LOAN, Reason.ON_HOLD):
            actions.append(act("hold", "bookmark-plus", self.tr("Wait for it")))
        if denial.reason is Reason.ON_LOAN:  # he brings it for a friend, who need not be here
            actions.insert(0, act("return", "keyboard-return", self.tr("Bring it back")))
        return Result("refused", "alert-circle", denial.title, denial.detail, actions)

    def _show(self, result: Result) -> None:
        self._result = result
        self.refresh()

    @Property(QVariantMap, notify=changed)
    def result(self) -> dict[str, object]:
        return asdict(self._result)

    @Property(QVariantList, notify=changed)
    def lines(self) -> list[dict[str, object]]:
        return [asdict(line) for line in self._lines]

    @Property(str, notify=changed)
    def restricted(self) -> str:
        """Say until when he does not borrow; empty when he may."""
        if not self._restricted:
            return ""
        words = self.tr("You were late: no loans until %1. Questions? Ask the staff")
        return fill(words, day_name(self._restricted))
