"""求助: an alarm anybody may raise and a staff badge ends (product rule 4)."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass

from kiosk.common.actor import ANONYMOUS, Call
from kiosk.common.clock import HOUR, MINUTE, Clock
from kiosk.common.errors import NotSaved, Reason, Refused
from kiosk.common.ids import new_number
from kiosk.firstaid.models import Alarm
from kiosk.firstaid.rules import is_name
from kiosk.journal.commands import Commands, Done, command
from kiosk.settings.rules import Key
from kiosk.settings.service import SettingsService
from kiosk.staff.rules import Permission
from kiosk.staff.service import StaffService, require

SHOW_NUMBERS_AFTER_MS = MINUTE
ANSWERED_STAYS_MS = HOUR
"""How long whoever comes on duty still reads that somebody went; the journal keeps it for good."""
UNSAVED = "unsaved"
"""Stands for the number of an alarm that is not stored yet."""


@dataclass(frozen=True)
class AlarmRow:
    """An alarm nobody has acknowledged yet, and how far it has come."""

    number: str
    raised_ms: int
    mistaken: bool
    show_numbers: bool
    shrunk: bool
    complaint: str = ""

    @property
    def is_unsaved(self) -> bool:
        """Whether the disk did not take it: it is kept in memory alone."""
        return self.number == UNSAVED


@dataclass(frozen=True)
class AnsweredRow:
    """An alarm somebody has gone to; of whom nothing is kept."""

    raised_ms: int
    acknowledged_ms: int
    complaint: str


@dataclass(frozen=True)
class Unsaved:
    """An alarm the disk did not take."""

    at_ms: int
    complaint: str


@dataclass(frozen=True)
class Raised:
    """The alarm sounds; the truth about who will hear it comes along."""

    number: str
    on_duty: int


class AlarmService:
    """Open alarms take the screen until a staff badge acknowledges them."""

    def __init__(
        self, commands: Commands, clock: Clock, settings: SettingsService, staff: StaffService
    ) -> None:
        self.commands = commands
        self._clock = clock
        self._settings = settings
        self._staff = staff
        self._unsaved: Unsaved | None = None
        self._begun: dict[tuple[str, int], int] = {}  # powered-on ms of raising and last call

    @command("alarm.raise", actor=ANONYMOUS)
    def raise_alarm(self, call: Call, complaint: str = "") -> Done[Raised]:
        """Call for help; asks once. A second call joins the open alarm unasked, and wakes it.

        An alarm that had shrunk takes the screen again: who calls now did not see it. The
        ``complaint`` is the name of the first-aid guide it was called from; what is no name is left
        out, for nothing may keep an alarm from sounding.

        Raises:
            Confirm: CALL_FOR_HELP, or NOBODY_ON_DUTY with the duty ``phone``: the truth.
        """
        on_duty = len(self._staff.on_duty())
        standing = Alarm.get_or_none(Alarm.acknowledged_ms.is_null(), ~Alarm.mistaken)
        if standing is None and on_duty:
            call.needs(Reason.CALL_FOR_HELP)
        elif standing is None:
            call.needs(Reason.NOBODY_ON_DUTY, phone=self._settings.text(Key.DUTY_PHONE))
        number = standing.number if standing else new_number()
        now = self._clock.now().utc_ms
        about = {"complaint": complaint} if is_name(complaint) else {}
        if standing is None:
            Alarm.insert(number=number, raised_ms=now, called_ms=now, **about).execute()
        else:
            self._change(number, called_ms=now, **about)
        return Done(Raised(number, on_duty), subject=number, facts=about)

    def call_for_help(self, call: Call, complaint: str = "") -> Raised:
        """Raise an alarm even when the disk takes nothing: it sounds, and is stored once it can be.

        Raises:
            Confirm: as ``raise_alarm``.
        """
        try:
            return self.raise_alarm(call, complaint)
        except NotSaved:
            self._unsaved = self._unsaved or Unsaved(self._clock.now().utc_ms, complaint)
            return Raised(UNSAVED, len(self._staff.on_duty()))

    def store_unsaved(self) -> None:
        """Try once more to store an alarm the disk did not take; called at every tick."""
        if self._unsaved is None:
            return
        sure = Call(ANONYMOUS, new_number(), frozenset(Reason))
        with suppress(NotSaved):
            self.raise_alarm(sure, self._unsaved.complaint)
            self._unsaved = None

    def end_unsaved(self) -> None:
        """Somebody came, or it was pressed by mistake, before it could be stored."""
        self._unsaved = None

    @command("alarm.mistake", actor=ANONYMOUS)
    def mistaken(self, call: Call, number: str) -> Done[None]:
        """Pressed by mistake: asks once, silences, and leaves the alarm on the board.

        Raises:
            Confirm: PRESSED_BY_MISTAKE.
            Refused: NOT_FOUND when it is no longer open.
        """
        call.needs(Reason.PRESSED_BY_MISTAKE)
        self._change(number, mistaken=True)
        return Done(None, subject=number)

    @command("alarm.acknowledge")
    def acknowledge(self, call: Call, number: str) -> Done[None]:
        """A staff or volunteer badge ends the alarm.

        Raises:
            Refused: NOT_ALLOWED, or NOT_FOUND when it is no longer open.
        """
        require(call.by, Permission.ACKNOWLEDGE)
        self._change(number, acknowledged_ms=self._clock.now().utc_ms)
        return Done(None, subject=number)

    def open_alarms(self) -> list[AlarmRow]:
        """Answer what nobody has acknowledged yet, oldest first.

        How far each has come is counted in powered-on time: a wrong clock neither holds an alarm
        on the screen for ever nor shrinks it early.
        """
        query = Alarm.select().where(Alarm.acknowledged_ms.is_null()).order_by(Alarm.raised_ms)
        alarms = list(query)
        self._begun = {
            moment: self._begun.get(moment, self._began(moment[1]))
            for row in alarms
            for moment in ((row.number, row.raised_ms), (row.number, row.called_ms))
        }
        rows = [self._row(row) for row in alarms]
        if self._unsaved:
            at, complaint = self._unsaved.at_ms, self._unsaved.complaint
            rows.append(AlarmRow(UNSAVED, at, False, True, False, complaint))
        return rows

    def answered(self) -> list[AnsweredRow]:
        """Answer where somebody went within the last hour, newest first; mistakes are left out."""
        now = self._clock.now().utc_ms
        lately = Alarm.acknowledged_ms.between(now - ANSWERED_STAYS_MS, now)
        query = Alarm.select().where(lately, ~Alarm.mistaken)
        return [
            AnsweredRow(row.raised_ms, row.acknowledged_ms, row.complaint)
            for row in query.order_by(Alarm.acknowledged_ms.desc(), Alarm.id.desc())
        ]

    def _row(self, row: Alarm) -> AlarmRow:
        now = self._clock.monotonic_ms()
        shrink = self._settings.number(Key.ALARM_SHRINK_MINUTES) * MINUTE
        return AlarmRow(
            row.number,
            row.raised_ms,
            row.mistaken,
            now - self._begun[row.number, row.raised_ms] >= SHOW_NUMBERS_AFTER_MS,
            now - self._begun[row.number, row.called_ms] >= shrink,
            row.complaint,
        )

    def _began(self, at_ms: int) -> int:
        """Answer when a moment was, in powered-on time; as of now where the clock cannot tell."""
        now = self._clock.now()
        passed = now.utc_ms - at_ms if now.confirmed else 0
        return self._clock.monotonic_ms() - max(0, passed)

    def _change(self, number: str, **values: object) -> None:
        query = Alarm.update(**values)
        where = (Alarm.number == number, Alarm.acknowledged_ms.is_null())
        if not query.where(*where).execute():
            raise Refused(Reason.NOT_FOUND)
