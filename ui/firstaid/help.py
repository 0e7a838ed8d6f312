"""求助: the alarm from the question to the acknowledgement (product rule 4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.common.actor import KIOSK, Actor, Call
from kiosk.common.ids import new_number
from kiosk.common.text import mask_name
from kiosk.settings.rules import Key
from kiosk.staff.service import StaffRow
from ui.qt.attempt import Denial, attempt
from ui.shell.shell import Shell

if TYPE_CHECKING:
    from kiosk.firstaid.service import AlarmRow, Raised

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
SOUND_MS, SHRUNK_MS = 4_000, 60_000


@QmlElement
class HelpViewModel(QObject):
    """What is true of the alarm that is open, and who is there to come."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._station = shell.station
        self._shell = shell
        self._on_duty: list[StaffRow] = []
        self._alarm: AlarmRow | None = None
        self._spoken = shell.spoken
        self._phone = ""
        self._sounded_ms = -SHRUNK_MS
        self._again = False  # it shrank, and somebody tapped the bar
        self.refresh()

    def refresh(self) -> None:
        """Read the oldest alarm nobody has acknowledged."""
        alarms = self._station.alarms.open_alarms() if self._shell.settled else []
        alarm = next((row for row in alarms if not row.mistaken), None)
        on_duty = self._station.staff.on_duty()
        phone = self._station.settings.text(Key.DUTY_PHONE)
        if alarm is None:
            self._again = False
        shown = (alarm, on_duty, self._shell.spoken, phone)
        if shown != (self._alarm, self._on_duty, self._spoken, self._phone):
            self._alarm, self._on_duty, self._spoken, self._phone = shown
            self.changed.emit()
        self._sound(alarm)

    def _sound(self, alarm: AlarmRow | None) -> None:
        """Sound on while the alarm is open: every few seconds, once it shrank every minute."""
        if alarm is None:
            return
        now = self._station.clock.monotonic_ms()
        if now - self._sounded_ms >= (SHRUNK_MS if alarm.shrunk else SOUND_MS):
            self._sounded_ms = now
            self._shell.sound("attention")

    @property
    def is_open(self) -> bool:
        """Whether an alarm waits for somebody to come."""
        return self._alarm is not None

    @property
    def is_wide(self) -> bool:
        """Whether an alarm takes the screen now: it has not shrunk, or was opened again."""
        return self._alarm is not None and (not self._alarm.shrunk or self._again)

    def acknowledge(self, actor: Actor) -> Denial | None:
        """End the alarm with a staff badge; answer why not."""
        alarm = self._alarm
        if alarm is None:
            return None
        if alarm.is_unsaved:
            self._station.alarms.end_unsaved()
            self.refresh()
            return None
        call = Call(actor, new_number())
        ended = attempt(lambda: self._station.alarms.acknowledge(call, alarm.number))
        self.refresh()
        return ended if isinstance(ended, Denial) else None

    @Slot()
    def call(self) -> None:
        """Call the duty officer; the shell asks once."""
        self.callAbout("")

    @Slot(str)
    def callAbout(self, complaint: str) -> None:
        """Call from a first-aid guide: the board says which."""
        alarms = self._station.alarms
        self._shell.attempt(
            lambda call: alarms.call_for_help(call, complaint), KIOSK, self._after_call
        )

    @Slot()
    def mistaken(self) -> None:
        """Say that it was pressed by mistake; the shell asks once."""
        alarms, alarm = self._station.alarms, self._alarm
        if alarm and alarm.is_unsaved:
            alarms.end_unsaved()
            self.refresh()
        elif alarm:
            number = alarm.number
            self._shell.attempt(lambda call: alarms.mistaken(call, number), KIOSK, self._after)

    @Slot()
    def widen(self) -> None:
        """Let the alarm take the screen again."""
        self._again = True
        self.changed.emit()

    @Slot()
    def shrink(self) -> None:
        """Leave the screen to others; the bar stays."""
        self._again = False
        self.changed.emit()

    def _after_call(self, answer: Raised) -> None:
        self.refresh()

    def _after(self, answer: None) -> None:
        self.refresh()

    @Property(bool, notify=changed)
    def someoneOnDuty(self) -> bool:
        return bool(self._on_duty)

    @Property(str, notify=changed)
    def onDuty(self) -> str:
        return self.tr(", ").join(mask_name(row.name) for row in self._on_duty)

    @Property(bool, notify=changed)
    def alarmOpen(self) -> bool:
        return self._alarm is not None

    @Property(bool, notify=changed)
    def alarmShrunk(self) -> bool:
        return self._alarm is not None and self._alarm.shrunk

    @Property(bool, notify=changed)
    def alarmWide(self) -> bool:
        return self.is_wide

    @Property(bool, notify=changed)
    def showNumbers(self) -> bool:
        """After a minute, and at once when nobody is on duty who could come."""
        return self._alarm is not None and (self._alarm.show_numbers or not self._on_duty)

    @Property(str, notify=changed)
    def raisedAt(self) -> str:
        if self._alarm is None:
            return ""
        return f"{self._station.clock.local(self._alarm.raised_ms):%H:%M}"

    @Property(str, notify=changed)
    def complaint(self) -> str:
        """Which first-aid guide it was called from; empty for 求助."""
        alarm = self._alarm
        return self._station.aid.title(alarm.complaint, self._shell.spoken) if alarm else ""

    @Property(str, notify=changed)
    def dutyPhone(self) -> str:
        return self._phone
