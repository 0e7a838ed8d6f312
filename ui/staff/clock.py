"""Confirming the clock after a doubt (product rule 11)."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.qt.attempt import Denial, No
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
ASK, DAY, TIME = "ask", "day", "time"
_LENGTHS = {DAY: (4, 8), TIME: (4,)}


@QmlElement
class ClockViewModel(QObject):
    """Is this the time? If not: the day (MMDD or YYYYMMDD), then the time (HHMM)."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._clock = shell.station.clock
        self._stage, self._digits, self._day = ASK, "", ""

    def refresh(self) -> None:
        """Show the clock; nobody signed in starts anew."""
        if self._shell.session.staff is None:
            self._start()
        self.changed.emit()

    @Slot()
    def right(self) -> None:
        """The clock is right."""
        self._rely_on(self._clock.now().utc_ms)

    @Slot()
    def wrong(self) -> None:
        """The clock is wrong: type what is right."""
        self._stage = DAY
        self.changed.emit()

    @Slot(str)
    def digit(self, value: str) -> None:
        """Take one digit."""
        if len(self._digits) < max(_LENGTHS[self._stage]):
            self._digits += value
        self.changed.emit()

    @Slot()
    def backspace(self) -> None:
        """Take the last digit away."""
        self._digits = self._digits[:-1]
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Take all digits away."""
        self._digits = ""
        self.changed.emit()

    @Slot()
    def accept(self) -> None:
        """Take the day, then the time."""
        digits, self._digits = self._digits, ""
        if self._stage == TIME:
            self._typed(self._day + digits)
        else:
            self._take_day(digits)
        self.changed.emit()

    @Slot()
    def back(self) -> None:
        """Go to the question before; from the first one leave the clock as it is."""
        if self._stage == ASK:
            self._shell.back()
        self._stage = DAY if self._stage == TIME else ASK
        self._digits = ""
        self._shell.typed(self._stage != ASK)
        self.changed.emit()

    def _take_day(self, digits: str) -> None:
        """Without a year it is the year of the last time known to be right."""
        year = f"{self._clock.local(self._clock.trusted_ms()):%Y}" if len(digits) == 4 else ""
        if self._read(year + digits, "%Y%m%d", self.tr("There is no such day")):
            self._day, self._stage = year + digits, TIME

    def _typed(self, digits: str) -> None:
        naive = self._read(digits, "%Y%m%d%H%M", self.tr("There is no such time"))
        if naive:
            local = naive.replace(tzinfo=self._local().tzinfo)
            self._rely_on(int(local.timestamp() * 1000))

    def _read(self, digits: str, form: str, no: str) -> datetime | None:
        try:
            return datetime.strptime(digits, form)  # noqa: DTZ007 (the zone comes later)
        except ValueError:
            self._shell.show_denial(Denial(No.REFUSED, no, self.tr("Please type it once more")))
            return None

    def _rely_on(self, true_ms: int) -> None:
        self._start()
        keeping = self._shell.station.timekeeping
        self._shell.attempt(lambda call: keeping.rely_on(call, true_ms), then=self._done)

    def _done(self, _answer: None) -> None:
        self._shell.show_done(self.tr("The time is confirmed"), self._now())

    def _start(self) -> None:
        self._stage, self._digits, self._day = ASK, "", ""
        self._shell.typed(False)

    def _local(self) -> datetime:
        return self._clock.local(self._clock.now().utc_ms)

    def _now(self) -> str:
        return f"{self._local():%Y-%m-%d  %H:%M}"

    @Property(str, notify=changed)
    def shown(self) -> str:
        return self._now()

    @Property(bool, notify=changed)
    def typing(self) -> bool:
        return self._stage != ASK

    @Property(str, notify=changed)
    def title(self) -> str:
        titles = {
            ASK: self.tr("Is this the right time?"),
            DAY: self.tr("Which day is it?"),
            TIME: self.tr("What time is it?"),
        }
        return titles[self._stage]

    @Property(str, notify=changed)
    def hint(self) -> str:
        if self._stage == DAY:
            return self.tr("Month and day: 1123; with the year: 20261123")
        return self.tr("24 hours: 1405")

    @Property(str, notify=changed)
    def digits(self) -> str:
        return self._digits

    @Property(bool, notify=changed)
    def complete(self) -> bool:
        return len(self._digits) in _LENGTHS.get(self._stage, ())
