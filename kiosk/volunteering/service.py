"""A volunteer's few minutes: what they go to, and what of them counts as given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass

from peewee import fn

from kiosk.common.actor import STATION, Call
from kiosk.common.chores import Chore, ChoreKind, Chores
from kiosk.common.clock import MINUTE, Clock, Instant
from kiosk.common.errors import Fact, Reason, Refused
from kiosk.common.ids import new_number
from kiosk.common.permissions import Permission, require, require_account
from kiosk.journal.commands import Commands, Done, command
from kiosk.journal.due import when
from kiosk.journal.service import Journal
from kiosk.volunteering.models import (
    VolunteerMinutes,
    VolunteerPlan,
    VolunteerTask,
    overdue_plans,
)
from kiosk.volunteering.rules import CHOICES, GRACE_MINUTES, by_risk, credit, fit


@dataclass(frozen=True)
class Started:
    """A plan of so many minutes now holds so many tasks."""

    plan: str
    minutes: int
    tasks: int


@dataclass(frozen=True)
class Credited:
    """A plan ended; ``minutes`` were credited, none where nothing of it was done."""

    plan: str
    minutes: int
    total: int


@dataclass(frozen=True)
class TaskRow:
    """One task of a plan."""

    line: int
    chore: Chore
    done: bool


@dataclass(frozen=True)
class PlanRow:
    """A plan that is open."""

    number: str
    minutes: int
    tasks: tuple[TaskRow, ...]


class VolunteerService:
    """One open plan for each account. ``sources`` are the areas that know of something to do.

    ``rewarded`` is told whose minutes (the account's number) were credited by which request and how
    many, and answers how many points they earned.
    """

    def __init__(self, commands: Commands, clock: Clock, journal: Journal) -> None:
        self.commands = commands
        self._clock = clock
        self._journal = journal
        self.sources: list[Chores] = []
        self.rewarded: Callable[[str, str, int], int] = lambda _staff, _request, _minutes: 0

    def due(self) -> list[Chore]:
        """Answer everything that wants a hand, in order of risk."""
        return by_risk(chore for source in self.sources for chore in source())

    def open_plan(self, staff: str) -> PlanRow | None:
        """Answer the open plan of an account, or None; one past its end is none."""
        row = VolunteerPlan.get_or_none(VolunteerPlan.staff == staff)
        now = self._clock.now()
        if row is None or (now.confirmed and row.due_ms <= now.utc_ms):
            return None
        return PlanRow(row.number, row.minutes, tuple(_task(task) for task in _tasks(row)))

    def total(self, staff: str) -> int:
        """Answer how many minutes an account has given so far."""
        given = VolunteerMinutes.select(fn.SUM(VolunteerMinutes.minutes))
        return int(given.where(VolunteerMinutes.staff == staff).scalar() or 0)

    @command("volunteering.start")
    def start(self, call: Call, minutes: int) -> Done[Started]:
        """Plan what fits into these minutes; their time begins now.

        Raises:
            Refused: NOT_ALLOWED, BAD_VALUE for other minutes, ALREADY_OPEN, or NOT_FOUND when
                nothing wants a hand, or nothing so short.
        """
        require(call.by, Permission.STOCK)
        if not (staff := call.by.account):
            raise Refused(Reason.NOT_ALLOWED)
        if minutes not in CHOICES:
            raise Refused(Reason.BAD_VALUE, key="minutes", low=CHOICES[0], high=CHOICES[-1])
        if VolunteerPlan.select().where(VolunteerPlan.staff == staff).exists():
            raise Refused(Reason.ALREADY_OPEN)
        chores = fit(self.due(), minutes)
        if not chores:
            raise Refused(Reason.NOT_FOUND)
        number = self._plan(staff, minutes, chores)
        tasks = " ".join(f"{chore.kind}:{chore.key}" for chore in chores)
        facts: dict[str, Fact] = {"minutes": minutes, "tasks": tasks}
        return Done(Started(number, minutes, len(chores)), subject=number, facts=facts)

    @command("volunteering.tick")
    def tick(self, call: Call, plan: str, line: int, done: bool = True) -> Done[None]:
        """Say that a task of one's own plan is done, or is not after all.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND once the plan ended.
        """
        row = self._own(call, plan)
        task = VolunteerTask.get_or_none(VolunteerTask.plan == row, VolunteerTask.line == line)
        if task is None:
            raise Refused(Reason.NOT_FOUND)
        VolunteerTask.update(done=done).where(VolunteerTask.id == task.id).execute()
        spent = self._spent(row)
        started = self._clock.monotonic_ms() - spent  # else time before a restart would count anew
        VolunteerPlan.update(started_ms=started, spent_ms=spent).where(
            VolunteerPlan.id == row.id
        ).execute()
        facts: dict[str, Fact] = {"line": line, "done": done, "spent": spent}
        return Done(None, subject=plan, facts=facts)

    @command("volunteering.finish")
    def finish(self, call: Call, plan: str) -> Done[Credited]:
        """End one's own plan: the minutes since its start are credited if something was done.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND once the plan ended.
        """
        row = self._own(call, plan)
        facts = self._end(row, call.request_id, self._spent(row))
        answer = Credited(plan, facts["minutes"], self.total(row.staff))
        return Done(answer, subject=plan, facts=facts)

    @when(overdue_plans)
    def run_due(self, now: Instant) -> None:
        """End plans nobody finished: what counts is the time up to the last thing done."""
        for plan, due_ms in overdue_plans.all(now.utc_ms):
            row = VolunteerPlan.get_by_id(plan)
            request_id = f"volunteering:{row.number}:{due_ms}"
            facts = self._end(row, request_id, row.spent_ms)
            self._journal.append(request_id, STATION.name, "volunteering.end", row.number, facts)

    def after_confirming(self, now: Instant) -> None:
        """Let a plan that was made in a wrong future end as soon as any made now."""
        for minutes in CHOICES:
            latest = _due(now.utc_ms, minutes)
            late = (VolunteerPlan.minutes == minutes) & (VolunteerPlan.due_ms > latest)
            VolunteerPlan.update(due_ms=latest).where(late).execute()

    def forget(self, staff: str) -> None:
        """Take, inside the caller's transaction, an account that is gone off the minutes given.

        The minutes themselves stay, for the figures of the year.
        """
        VolunteerPlan.delete().where(VolunteerPlan.staff == staff).execute()
        VolunteerMinutes.update(staff="").where(VolunteerMinutes.staff == staff).execute()

    def _plan(self, staff: str, minutes: int, chores: list[Chore]) -> str:
        number = new_number()
        plan = VolunteerPlan.create(
            number=number,
            staff=staff,
            minutes=minutes,
            started_ms=self._clock.monotonic_ms(),
            due_ms=_due(self._clock.now().utc_ms, minutes),
        )
        rows = [{"plan": plan, "line": n, **asdict(chore)} for n, chore in enumerate(chores)]
        VolunteerTask.insert_many(rows).execute()
        return number

    def _own(self, call: Call, plan: str) -> VolunteerPlan:
        require(call.by, Permission.STOCK)
        row = VolunteerPlan.get_or_none(VolunteerPlan.number == plan)
        if row is None:
            raise Refused(Reason.NOT_FOUND)
        require_account(call.by, row.staff)
        return row

    def _spent(self, row: VolunteerPlan) -> int:
        """Powered-on time since the start; after a restart, what the last tick told."""
        return max(row.spent_ms, self._clock.monotonic_ms() - row.started_ms)

    def _end(self, row: VolunteerPlan, request_id: str, spent_ms: int) -> dict[str, int]:
        """Credit what counts of it; answer the minutes, and the points they earned."""
        done = [task.kind for task in _tasks(row) if task.done]
        minutes = credit(spent_ms, row.minutes) if done else 0
        if minutes:
            VolunteerMinutes.insert(
                staff=row.staff,
                day=self._clock.today(),
                minutes=minutes,
                request_id=request_id,
                tasks=" ".join(dict.fromkeys(done)),
            ).execute()
        VolunteerTask.delete().where(VolunteerTask.plan == row).execute()
        VolunteerPlan.delete().where(VolunteerPlan.id == row.id).execute()
        points = self.rewarded(row.staff, request_id, minutes) if minutes else 0
        return {"minutes": minutes, "points": points}


def _due(now_ms: int, minutes: int) -> int:
    return now_ms + (minutes + GRACE_MINUTES) * MINUTE


def _tasks(plan: VolunteerPlan) -> list[VolunteerTask]:
    rows = VolunteerTask.select().where(VolunteerTask.plan == plan)
    return list(rows.order_by(VolunteerTask.line))


def _task(row: VolunteerTask) -> TaskRow:
    chore = Chore(
        ChoreKind(row.kind), row.key, row.minutes, row.place, row.product, row.pieces, row.day
    )
    return TaskRow(row.line, chore, row.done)
