"""Carrying logs away: stick, period, sets, what leaves, writing, and how it ended."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.devices.drives import Drive
from kiosk.export.carry import Outcome
from kiosk.export.preview import Preview
from kiosk.export.running import Carrying
from kiosk.export.service import Plan
from kiosk.export.status import Status
from kiosk.staff.rules import Permission
from ui.export.rows import ChoiceRow, days, leaving, offers, past, sticks
from ui.export.second import SecondPerson
from ui.export.words import ending, periods
from ui.export.writing import Writing
from ui.qt.attempt import Denial, attempt
from ui.qt.rows_model import RowsModel
from ui.shell.screens import Link, Meaning, Screen
from ui.shell.shell import Shell

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
        self._second = SecondPerson(shell, self._show, self._preview)
        self._writing = Writing(shell, self._ended)
        self._clock = QTimer(self, interval=LOOK_MS)
        self._clock.timeout.connect(self._look)
        self._step, self._period, self._format = STICK, "", "xlsx"
        self._drive: Drive | None = None
        self._plan: Plan | None = None
        self._previews: list[Preview] = []
        self._outcome, self._passphrase = Outcome(Status.CANCELLED), ""
        self._chosen: set[str] = set()
        self._looking: Carrying | None = None
        self._forget()

    def refresh(self) -> None:
        """Show what is plugged in now; nobody signed in leaves nothing behind."""
        if not self._shell.session.signed_in:
            self._writing.cancel()
            if self._step != STICK:
                self._forget()
        elif not self._clock.isActive():
            self._clock.start()
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
        if self._step in (STICK, WRITING):
            self._show()

    # What the person does.

    @Slot(str)
    def choose(self, key: str) -> None:
        """Take a line: a stick, a period, a set."""
        if self._step == STICK:
            drives = self._station.exports.drives.found()
            self._drive = next((drive for drive in drives if drive.device == key), None)
            self._step = PERIOD if self._drive else STICK
        elif self._step == PERIOD:
            self._period, self._step = key, SETS
        elif self._step == SETS:
            self._chosen ^= {key}
        self._show()

    @Slot()
    def goOn(self) -> None:
        """Go on to the second person where names leave, else to the preview, else write."""
        if not self._shell.session.signed_in:
            return
        if self._step == SETS and self._chosen:
            personal = {one.name for one in self._station.exports.offers() if one.personal}
            if self._chosen & personal:
                self._second.forget()
                self._step = SECOND
            else:
                self._preview()
        elif self._step == PREVIEW and self._plan and self._previews:
            self._begin(self._plan)
        elif self._step == END:
            self._forget()
            self._shell.back()
        self._show()

    @Slot(str)
    def useFormat(self, kind: str) -> None:
        """Write CSV or XLSX."""
        self._format = kind
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
        self._stop_looking()
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
        first, last = self._days()
        exports = self._station.exports
        plan = exports.plan(first, last, sorted(self._chosen), self._format, self._second.number)
        looking = attempt(lambda: exports.look(plan, str(self._shell.folder)))
        if isinstance(looking, Denial):
            self._shell.show_denial(looking)
            return
        self._plan, self._previews, self._looking, self._step = plan, [], looking, PREVIEW

    def _see(self) -> None:
        """Take what the child that looks has seen; a long time is counted there, not here."""
        ended = self._looking.outcome() if self._looking else None
        if self._looking and ended:
            looking, self._looking = self._looking, None
            if ended.status.is_done:
                self._previews = looking.previews
            else:
                self._ended(ended, "")
            self._show()

    def _begin(self, plan: Plan) -> None:
        self._shell.attempt(
            lambda call: self._station.exports.begin(call, plan), then=lambda _none: self._write()
        )

    def _write(self) -> None:
        if self._drive and self._plan:
            self._step = WRITING
            self._writing.start(self._plan, self._drive)
        self._show()

    def _ended(self, outcome: Outcome, passphrase: str) -> None:
        if not self._shell.session.signed_in:
            return
        self._step, self._outcome, self._passphrase = END, outcome, passphrase
        self._shell.sound("ok" if outcome.status.is_done else "refused")
        self._show()

    def _forget(self) -> None:
        self._step, self._period, self._format = STICK, "", "xlsx"
        self._drive = self._plan = None
        self._previews = []
        self._stop_looking()
        self._outcome, self._passphrase = Outcome(Status.CANCELLED), ""
        self._chosen = {one.name for one in self._station.exports.offers() if not one.personal}
        self._second.forget()

    def _stop_looking(self) -> None:
        if self._looking:
            self._looking.cancel()
            self._looking = None

    def _days(self) -> tuple[str, str]:
        for key, _title, first, last in periods(self._today()):
            if key == self._period:
                return first.isoformat(), last.isoformat()
        return self._station.clock.today(), self._station.clock.today()

    def _today(self) -> date:
        return date.fromisoformat(self._station.clock.today())

    def _show(self) -> None:
        station = self._station
        lists = {
            STICK: lambda: sticks(station.exports.drives.found()),
            PERIOD: lambda: days(self._today()),
            SETS: lambda: offers(station.exports.offers(), self._chosen),
            PREVIEW: lambda: leaving(self._previews),
            PAST: lambda: past(station.exports.history(), station.clock),
        }
        here = self._shell.session.signed_in
        self._rows.show(lists[self._step]() if here and self._step in lists else [])
        self.changed.emit()

    # What QML binds to.

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._step

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(str, notify=changed)
    def format(self) -> str:
        return self._format

    @Property(bool, notify=changed)
    def canGoOn(self) -> bool:
        return bool(self._previews if self._step == PREVIEW else self._chosen)

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
        return self._drive.label if self._drive else ""

    @Property(bool, notify=changed)
    def good(self) -> bool:
        return self._outcome.status.is_done

    @Property(str, notify=changed)
    def endTitle(self) -> str:
        return ending(self._outcome.status)[0]

    @Property(str, notify=changed)
    def endAdvice(self) -> str:
        left = self.tr("What it left on the stick: %1").replace("%1", self._outcome.left)
        advice = ending(self._outcome.status)[1]
        return f"{advice}\n{left}" if self._outcome.left else advice

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
