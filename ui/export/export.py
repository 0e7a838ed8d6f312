"""Carrying logs away: stick, period, sets, what leaves, writing, and how it ended."""

from __future__ import annotations

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.devices.drives import Drive
from kiosk.export.job import Outcome
from kiosk.export.status import Status
from kiosk.staff.rules import Permission
from ui.export.choice import Choice
from ui.export.ending import facts
from ui.export.looking import Looking
from ui.export.rows import ChoiceRow, days, leaving, offers, past, sticks
from ui.export.sticks import Sticks
from ui.export.words import ending, left_behind
from ui.export.writing import Writing
from ui.qt.rows_model import RowsModel
from ui.qt.types import QVariantList
from ui.shell.screens import Link, Meaning, Screen
from ui.shell.shell import Shell
from ui.staff.second import SecondPerson

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
STICK, PERIOD, SETS, SECOND, PREVIEW = "stick", "period", "sets", "second", "preview"
WRITING, END, PAST = "writing", "end", "past"
_BACK = {PERIOD: STICK, SETS: PERIOD, SECOND: SETS, PREVIEW: SETS, PAST: STICK}
LOOK_MS = 200


@QmlElement
class ExportViewModel(QObject):
    """One question at a time; while it writes, the page stays."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._rows = RowsModel(ChoiceRow, self)
        self._sticks = Sticks(shell, self._show)
        self._choice = Choice(shell.station)
        self._second = SecondPerson(shell, self._show, self._preview)
        self._looking = Looking(shell)
        self._writing = Writing(shell, self._ended)
        self._clock = QTimer(self, interval=LOOK_MS)
        self._clock.timeout.connect(self._look)
        self._step = STICK
        self._drive: Drive | None = None
        self._outcome, self._passphrase = Outcome(Status.CANCELLED), ""

    def refresh(self) -> None:
        """Show what is plugged in now; nobody signed in leaves nothing behind."""
        if not self._shell.session.signed_in:
            self._writing.cancel()
            if self._step != STICK:
                self._forget()
        elif not self._clock.isActive():
            self._clock.start()
            self._sticks.look()
        self._show()

    def take_scan(self, text: str) -> bool:
        """Take the badge of the second person; every other scan says *finish this first*."""
        if self._step != SECOND or self._second.busy:
            return False
        self._second.take_badge(text)
        return True

    @Slot()
    def _look(self) -> None:
        """Look at the stick, five times a second while somebody is here or something is written."""
        self._writing.look()
        self._see()
        if self._writing.is_busy:
            self._shell.stay()
        elif not self._shell.session.signed_in:
            self._clock.stop()
            return
        if self._step == STICK:
            self._sticks.look()
        elif self._step == WRITING:
            self._show()

    def _see(self) -> None:
        ended = self._looking.see()
        if ended and not ended.status.is_done:
            self._ended(ended, "")
        elif ended:
            self._show()

    # What the person does.

    @Slot(str)
    def choose(self, key: str) -> None:
        """Take a line: a stick, a period, a set."""
        if self._step == STICK:
            self._drive = self._sticks.named(key)
            self._step = PERIOD if self._drive else STICK
        elif self._step == PERIOD:
            self._choice.period, self._step = key, SETS
        elif self._step == SETS:
            self._choice.toggle(key)
        self._show()

    @Slot()
    def goOn(self) -> None:
        """Go on to the second person where names leave, else to the preview, else write."""
        if not self._shell.session.signed_in:
            return
        if self._step == SETS and self._choice.sets:
            if self._choice.is_personal:
                self._second.forget()
                self._step = SECOND
            else:
                self._preview()
        elif self._step == PREVIEW and self._looking.previews:
            self._begin()
        elif self._step == END:
            self._forget()
            self._shell.back()
        self._show()

    @Slot(str)
    def useFormat(self, kind: str) -> None:
        """Write CSV or XLSX."""
        self._choice.format = kind
        self._show()

    @Slot()
    def cancel(self) -> None:
        """Stop writing; the stick is left as it was."""
        self._writing.cancel()

    @Slot()
    def history(self) -> None:
        """Show past exports."""
        self._step = PAST
        self._show()

    @Slot()
    def back(self) -> None:
        """One question back; while it writes, stop."""
        if self._step == WRITING:
            self._writing.cancel()
            return
        self._looking.stop()
        if self._step in _BACK:
            self._step = _BACK[self._step]
            self._second.forget()
        else:
            self._forget()
            self._shell.back()
        self._show()

    @Slot(str)
    def digit(self, value: str) -> None:
        """A digit of the second person's PIN."""
        self._second.digit(value)

    @Slot()
    def backspace(self) -> None:
        """Take the last digit away."""
        self._second.erase(every=False)

    @Slot()
    def clear(self) -> None:
        """Take all digits away."""
        self._second.erase(every=True)

    # What follows.

    def _preview(self) -> None:
        if self._looking.start(self._choice.plan(self._second.number)):
            self._step = PREVIEW

    def _begin(self) -> None:
        plan, drive = self._looking.plan, self._drive
        if plan is None or drive is None:
            return

        def write(_begun: None) -> None:
            self._step = WRITING
            self._writing.start(plan, drive)
            self._show()

        exports = self._station.exports
        self._shell.attempt(lambda call: exports.begin(call, plan), then=write)

    def _ended(self, outcome: Outcome, passphrase: str) -> None:
        if not self._shell.session.signed_in:
            return
        self._step, self._outcome, self._passphrase = END, outcome, passphrase
        self._shell.sound("ok" if outcome.status.is_done else "refused")
        self._show()

    def _forget(self) -> None:
        self._step, self._drive = STICK, None
        self._outcome, self._passphrase = Outcome(Status.CANCELLED), ""
        self._choice.forget()
        self._second.forget()
        self._looking.forget()

    def _show(self) -> None:
        station = self._station
        lists = {
            STICK: lambda: sticks(self._sticks.found),
            PERIOD: lambda: days(self._choice.today),
            SETS: lambda: offers(station.exports.offers(), self._choice.sets),
            PREVIEW: lambda: leaving(self._looking.previews),
            PAST: lambda: past(station.exports.history(), station.clock),
        }
        here = self._shell.session.signed_in
        self._rows.show(lists[self._step]() if here and self._step in lists else [])
        self.changed.emit()

    @property
    def _stick(self) -> str:
        return self._drive.label if self._drive else ""

    # What QML binds to.

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._step

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(str, notify=changed)
    def format(self) -> str:
        return self._choice.format

    @Property(bool, notify=changed)
    def canGoOn(self) -> bool:
        return bool(self._looking.previews if self._step == PREVIEW else self._choice.sets)

    @Property(bool, notify=changed)
    def hasBadge(self) -> bool:
        return self._second.has_badge

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._second.busy

    @Property(int, notify=changed)
    def entered(self) -> int:
        return self._second.entered

    @Property(float, notify=changed)
    def progress(self) -> float:
        return self._writing.progress

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._stick

    @Property(bool, notify=changed)
    def good(self) -> bool:
        return self._outcome.status.is_done

    @Property(str, notify=changed)
    def endTitle(self) -> str:
        return ending(self._outcome.status)[0]

    @Property(str, notify=changed)
    def endAdvice(self) -> str:
        left = left_behind(self._outcome.left)
        advice = ending(self._outcome.status)[1]
        return f"{advice}\n{left}" if self._outcome.left else advice

    @Property(QVariantList, notify=changed)
    def endFacts(self) -> list[dict[str, str]]:
        """What was written where, or that nothing is lost."""
        return facts(self._outcome, self._looking.plan, self._stick, self._passphrase != "")

    @Property(str, notify=changed)
    def passphrase(self) -> str:
        return self._passphrase


EXPORT = Screen(
    "export",
    "export/ExportScreen.qml",
    ExportViewModel,
    Meaning.FINISH_FIRST,
    permission=Permission.EXPORT,
    fresh_pin=True,
    link=lambda: Link("usb-flash-drive", QCoreApplication.translate("Board", "Copy to a stick")),
)
