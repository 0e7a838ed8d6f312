"""求助: an alarm anybody may raise and a staff badge ends (product rule 4)."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.common.actor import ANONYMOUS, Call
from kiosk.common.clock import MINUTE, Clock
from kiosk.common.errors import Reason, Refused
from kiosk.common.ids import new_number
from kiosk.firstaid.models import Alarm
from kiosk.firstaid.rules import is_name
from kiosk.journal.commands import Commands, Done, command
from kiosk.settings.rules import Key
from kiosk.settings.service import SettingsService
from kiosk.staff.rules import Permission
from kiosk.staff.service import StaffService, require

SHOW_NUMBERS_AFTER_MS = MINUTE


@dataclass(frozen=True)
class AlarmRow:
    """An alarm nobody has acknowledged yet, and how far it has come."""

    number: str
    raised_ms: int
    mistaken: bool
    show_numbers: bool
    shrunk: bool
    complaint: str = ""


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

    @command("alarm.raise", actor=ANONYMOUS)
    def raise_alarm(self, call: Call, complaint: str = "") -> Done[Raised]:
        """Call for help; asks once. A second call joins the alarm that is open and wakes it.

        An alarm that had shrunk takes the screen again: who calls now did not see it. The
        ``complaint`` is the name of the first-aid guide it was called from; what is no name is left
        out, for nothing may keep an alarm from sounding.

        Raises:
            Confirm: CALL_FOR_HELP, or NOBODY_ON_DUTY with the duty ``phone``: the truth.
        """
        on_duty = len(self._staff.on_duty())
        if on_duty:
            call.needs(Reason.CALL_FOR_HELP)
        else:
            call.needs(Reason.NOBODY_ON_DUTY, phone=self._settings.text(Key.DUTY_PHONE))
        standing = Alarm.get_or_none(Alarm.acknowledged_ms.is_null(), ~Alarm.mistaken)
        number = standing.number if standing else new_number()
        now = self._clock.now().utc_ms
        about = {"complaint": complaint} if is_name(complaint) else {}
        if standing is None:
            Alarm.insert(number=number, raised_ms=now, called_ms=now, **about).execute()
        else:
            self._change(number, called_ms=now, **about)
        return Done(Raised(number, on_duty), subject=number, facts=about)

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
        """Answer what nobody has acknowledged yet, oldest first."""
        clock = self._clock.now()
        now, shrink = clock.utc_ms, self._settings.number(Key.ALARM_SHRINK_MINUTES) * MINUTE
        query = Alarm.select().where(Alarm.acknowledged_ms.is_null()).order_by(Alarm.raised_ms)
        return [
            AlarmRow(
                row.number,
                row.raised_ms,
                row.mistaken,
                not 0 <= now - row.raised_ms < SHOW_NUMBERS_AFTER_MS,
                clock.confirmed and now - row.called_ms >= shrink,
                row.complaint,
            )
            for row in query
        ]

    def _change(self, number: str, **values: object) -> None:
        query = Alarm.update(**values)
        where = (Alarm.number == number, Alarm.acknowledged_ms.is_null())
        if not query.where(*where).execute():
            raise Refused(Reason.NOT_FOUND)
