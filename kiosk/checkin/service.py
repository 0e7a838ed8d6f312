"""Check-in: what the scan of a courier's badge does."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from kiosk.checkin.failed import FailedScans
from kiosk.checkin.models import (
    Visit,
    badge_and_courier,
    badges_of,
    begin_visit,
    courier_of,
    open_visit_of,
    overdue_visits,
    standing_of,
    touch_visit,
)
from kiosk.checkin.rules import ANNUL_LIMIT_MS, End, due_ms
from kiosk.common import codes
from kiosk.common.actor import STATION, Actor, Call
from kiosk.common.area import Leaving, VisitEnded
from kiosk.common.clock import Clock, Instant
from kiosk.common.errors import Fact, Reason, Refused
from kiosk.common.ids import new_number
from kiosk.common.permissions import Permission, forbid_own, require
from kiosk.journal.commands import Commands, Done, command
from kiosk.journal.due import when
from kiosk.journal.service import Journal
from kiosk.points.rules import EarnEvent
from kiosk.points.service import PointsService
from kiosk.registry.badges import BadgeRow, BadgeService
from kiosk.registry.rules import BadgeState, CourierState, Holder, why_not
from kiosk.registry.service import RegistryService
from kiosk.settings.rules import Key
from kiosk.settings.service import SettingsService
from kiosk.storage.database import apart, one_transaction

"""Told of a visit's end, its number and the moment (UTC ms), inside the same transaction."""


@dataclass(frozen=True)
class Arrival:
    """A courier is welcome; ``again`` when the scan found the visit already open."""

    visit: str
    again: bool
    points: int


@dataclass(frozen=True)
class OpenVisit:
    """Whose open visit it is: row ids, for inside the station only.

    ``pending``: staff have yet to confirm him. ``vouched``: staff let him in, nobody has shown his
    badge since.
    """

    courier: int
    company: int
    pending: bool = False
    vouched: bool = False


@dataclass(frozen=True)
class Parting:
    """A visit is over."""

    visit: str
    end: str


class CheckinService:
    """One open visit per courier; every way in and out of it.

    ``partings`` is what other areas do when a visit ends, whichever way; ``leavings`` what they
    ask before somebody leaves of his own accord.
    """

    def __init__(
        self,
        commands: Commands,
        clock: Clock,
        journal: Journal,
        settings: SettingsService,
        registry: RegistryService,
        badges: BadgeService,
        points: PointsService,
    ) -> None:
        self.commands = commands
        self._clock = clock
        self._journal = journal
        self._settings = settings
        self._registry = registry
        self._badges = badges
        self._points = points
        self.failed = FailedScans(clock)
        self.partings: list[VisitEnded] = []
        self.leavings: list[Leaving] = []

    def badge_of(self, text: str) -> BadgeRow:
        """Answer the badge a scanned text belongs to; a failed scan is kept, never journalled.

        Raises:
            Refused: FOREIGN_CODE, BROKEN_CODE or UNKNOWN_CODE.
            NotSaved: the failed scan could not be kept.
        """
        try:
            return self._badges.read(text)
        except Refused as refusal:
            code = codes.parse(text)
            kept = code.text if isinstance(code, codes.Code) else text[: codes.LENGTH]
            with one_transaction():
                self.failed.note(self._badges.hash_of(kept), refusal.reason)
            raise

    def scan(self, call: Call, text: str) -> Arrival:
        """Check the courier in whose badge this is, or find his open visit again.

        Raises:
            Refused: as ``badge_of``, or why a known badge is not welcome (journalled).
        """
        return self.arrive(call, self.badge_of(text).number)

    @command("checkin.scan")
    def arrive(self, call: Call, badge: str) -> Done[Arrival]:
        """Check in with a known badge (its number).

        Raises:
            Refused: BADGE_REVOKED, BADGE_REPLACED, COURIER_SUSPENDED, COURIER_LEFT, STAFF_BADGE.
        """
        return self._arrive(call, badge, vouched_by="")

    @command("checkin.vouch")
    def vouch(self, call: Call, courier: str) -> Done[Arrival]:
        """Check in a courier (his record's number) whose badge is at home: staff know him.

        Journalled with both, the visit and who vouched for it.

        Raises:
            Refused: NOT_ALLOWED, OWN_RECORD, NO_BADGE when none of his works, or as ``arrive``.
        """
        require(call.by, Permission.VOUCH)
        forbid_own(call.by, courier)
        badge = badges_of.first(courier, BadgeState.ACTIVE)
        if badge is None:
            raise Refused(Reason.NO_BADGE)
        return self._arrive(call, badge[0], vouched_by=call.by.name)

    def _arrive(self, call: Call, badge: str, vouched_by: str) -> Done[Arrival]:
        badge_id, courier, company = self._welcome(badge)
        now = self._clock.now().utc_ms
        visit = open_visit_of.first(courier)
        if visit:
            touch_visit.run(visit[0], badge_id, self._due(now), bool(vouched_by))
            return Done(Arrival(visit[1], True, 0), subject=visit[1], facts={"again": True})
        day = self._clock.today()
        earned = self._points.earn(courier, EarnEvent.CHECKIN, f"{courier} {day}")
        number = new_number()
        begin_visit.run(
            number=number,
            courier=courier,
            company=company,
            badge=badge_id,
            day=day,
            opened_by=call.request_id,
            opened_ms=now,
            due_ms=self._due(now),
            award=earned.transfer,
            vouched_by=vouched_by,
            without_badge=bool(vouched_by),
        )
        self._registry.records.seen(courier)
        facts: dict[str, Fact] = {"points": earned.points, "conduct": earned.conduct}
        return Done(Arrival(number, False, earned.points), subject=number, facts=facts)

    def require_open(self, call: Call, visit: str) -> OpenVisit:
        """Answer an open visit whose courier is still welcome, and touch it.

        Call it inside a command: it feels a badge revoked or a courier suspended mid-session. What
        is done in a visit its courier does, or the staff for him: nobody else, and staff who ride
        too not for themselves.

        Raises:
            Refused: NOT_ALLOWED, OWN_RECORD, VISIT_ENDED, or why badge or courier stopped being
                welcome.
        """
        _require_his(call, visit)
        row = standing_of.first(visit)
        if row is None:
            raise Refused(Reason.VISIT_ENDED)
        visit_id, courier, company, badge_state, courier_state, without_badge = row
        reason = why_not(badge_state, courier_state)
        if reason:
            raise Refused(reason)
        due = self._due(self._clock.now().utc_ms)
        Visit.update(due_ms=due).where(Visit.id == visit_id).execute()
        pending = courier_state == CourierState.PENDING
        return OpenVisit(courier, company, pending, bool(without_badge))

    @command("checkin.leave")
    def leave(self, call: Call, visit: str) -> Done[Parting]:
        """离站: end a visit because the courier says so.

        Raises:
            Refused: NOT_ALLOWED for somebody else's, OWN_RECORD, VISIT_ENDED.
            Confirm: what another area asks first: PHONE_INSIDE, BATTERY_INSIDE (``place``).
        """
        _require_his(call, visit)
        row = self._open_visit(visit)
        for ask in self.leavings:
            ask(call, visit)
        self._end(row, End.LEFT, self._clock.now().utc_ms)
        return Done(Parting(visit, End.LEFT), subject=visit)

    def send_off(self, courier: int) -> int:
        """End a courier's open visit inside the caller's transaction, if there is one."""
        row = Visit.get_or_none(Visit.courier == courier, Visit.ended_ms.is_null())
        if row is None:
            return 0
        self._end(row, End.LEFT, self._clock.now().utc_ms)
        request = f"visit:{row.number}:sent_off"
        self._journal.append(request, STATION.name, "checkin.leave", row.number, {})
        return 1

    def take_over(self, courier: int, known: int) -> None:
        """Pass the visits of a pending record to the one he was known by already.

        Who is inside by both is inside by the older visit only.
        """
        if open_visit_of.first(known):
            self.send_off(courier)
        Visit.update(courier=known).where(Visit.courier == courier).execute()

    @command("checkin.not_me")
    def not_me(self, call: Call, visit: str, arrival: str) -> Done[Parting]:
        """Undo a mix-up ("not me"): what this very scan (request ``arrival``) opened never was.

        A visit that was open before the scan stays as it is.

        Raises:
            Refused: NOT_ALLOWED for anybody but its courier, VISIT_ENDED.
        """
        require_own(call, visit)
        row = self._open_visit(visit)
        end = End.NOT_ME if row.opened_by == arrival else End.OPEN
        if end:
            self._void(row, end)
        return Done(Parting(visit, end), subject=visit, facts={"voided": bool(end)})

    @command("checkin.annul")
    def annul(self, call: Call, visit: str) -> Done[Parting]:
        """Undo a check-in within 15 min; the row stays, the points go back.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, OWN_RECORD, ALREADY_REVERSED or TOO_LATE.
            Confirm: CHECKIN_WILL_GO.
        """
        require(call.by, Permission.ANNUL)
        row = Visit.get_or_none(Visit.number == visit)
        if row is None:
            raise Refused(Reason.NOT_FOUND)
        forbid_own(call.by, row.courier.number)
        if row.end in (End.ANNULLED, End.NOT_ME):
            raise Refused(Reason.ALREADY_REVERSED)
        if self._clock.now().utc_ms - row.opened_ms > ANNUL_LIMIT_MS:
            raise Refused(Reason.TOO_LATE, minutes=ANNUL_LIMIT_MS // 60_000)
        call.needs(Reason.CHECKIN_WILL_GO)
        self._void(row, End.ANNULLED)
        return Done(Parting(visit, End.ANNULLED), subject=visit)

    def after_confirming(self, now: Instant) -> None:
        """Let who was here by the clock as it went so far count as touched now.

        That is whoever came while it ran behind, or in a wrong future. Who was overdue by that
        clock too has been away long enough, however wrong it was.
        """
        due, so_far = self._due(now.utc_ms), self._clock.now().utc_ms
        here = Visit.due_ms > min(due, so_far)
        Visit.update(due_ms=due).where(Visit.ended_ms.is_null(), here).execute()

    def closing_moved(self, before_ms: int, after_ms: int) -> None:
        """Let open visits end at the closing time that was set just now, sooner or later.

        Who was to stay until the old one counts as touched now: when he last was, nobody noted.
        """
        idle = self._settings.number(Key.VISIT_IDLE_MINUTES)
        due = due_ms(self._clock.now().utc_ms, idle, after_ms)
        moves = (Visit.due_ms == before_ms) | (Visit.due_ms > due)
        Visit.update(due_ms=due).where(Visit.ended_ms.is_null(), moves).execute()

    @when(overdue_visits)
    def run_due(self, now: Instant) -> None:
        """End visits nobody touched, in order of their deadlines, marked as guessed."""
        for row_id, number, due in overdue_visits.all(now.utc_ms):
            Visit.update(end=End.GUESSED, ended_ms=due).where(Visit.id == row_id).execute()
            self._journal.append(
                f"visit:{number}:{due}", STATION.name, "checkin.guess_end", number, {"at": due}
            )
            self._part(number, due)

    def _part(self, visit: str, at_ms: int) -> None:
        """Tell the other areas that a visit is over; a bug of theirs keeps nobody here."""
        for parting in self.partings:
            apart(parting.__qualname__, partial(parting, visit, at_ms))

    def retain_failed(self, now: Instant) -> int:
        """Forget failed scans past their retention inside the caller's transaction."""
        return self.failed.retain(now, self._settings.number(Key.KEEP_FAILED_SCANS_DAYS))

    def _welcome(self, badge: str) -> tuple[int, int, int]:
        """Badge, courier, company (row ids)."""
        row = badge_and_courier.first(badge, Holder.COURIER)
        if row is None:
            raise Refused(Reason.STAFF_BADGE)
        badge_id, badge_state, code_hash, courier, company, state = row
        reason = why_not(badge_state, state)
        if reason:
            raise Refused(reason).recording(lambda: self.failed.note(code_hash, reason))
        return badge_id, courier, company

    def _open_visit(self, number: str) -> Visit:
        row = Visit.get_or_none(Visit.number == number, Visit.ended_ms.is_null())
        if row is None:
            raise Refused(Reason.VISIT_ENDED)
        return row

    def _void(self, row: Visit, end: End) -> None:
        if row.award is not None:
            self._points.reverse(row.award)
        self._end(row, end, self._clock.now().utc_ms)

    def _end(self, row: Visit, end: End, at_ms: int) -> None:
        ended = at_ms if row.ended_ms is None else row.ended_ms
        Visit.update(end=end, ended_ms=ended).where(Visit.id == row.id).execute()
        self._part(row.number, ended)

    def _due(self, touched_ms: int) -> int:
        idle = self._settings.number(Key.VISIT_IDLE_MINUTES)
        return due_ms(touched_ms, idle, self._settings.next_closing(touched_ms))


def require_own(call: Call, visit: str) -> None:
    """Let only the courier of a visit pass, as whom its number acts.

    Raises:
        Refused: NOT_ALLOWED.
    """
    if call.by != Actor.visit(visit):
        raise Refused(Reason.NOT_ALLOWED)


def _require_his(call: Call, visit: str) -> None:
    if call.by == Actor.visit(visit):
        return
    require(call.by, Permission.BOARD)
    row = courier_of.first(visit) if call.by.courier else None
    if row:
        forbid_own(call.by, row[0])
