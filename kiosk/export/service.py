"""导出: who may carry what away, the preview of it, and the history."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from kiosk.common import codes
from kiosk.common.actor import CONSOLE, Actor, Call
from kiosk.common.clock import Clock
from kiosk.common.errors import Fact, NotSaved, Reason, Refused, StationTrouble
from kiosk.common.exported import ExportSet
from kiosk.common.ids import new_number
from kiosk.common.permissions import ALLOWED, Permission, require
from kiosk.devices.drives import Drives, UdisksDrives
from kiosk.export.backups import BackupService
from kiosk.export.job import Job, Outcome
from kiosk.export.preview import Preview, preview_of
from kiosk.export.running import Carrying
from kiosk.export.status import Failed, Status
from kiosk.export.tables import FORMATS
from kiosk.journal.commands import Commands, Done, command
from kiosk.journal.service import Journal
from kiosk.settings.rules import Key
from kiosk.settings.service import SettingsService
from kiosk.staff.pins import PinService
from kiosk.staff.service import StaffService


@dataclass(frozen=True)
class Plan:
    """What somebody wants to carry away; ``key`` makes this export's pseudonyms."""

    first: str
    last: str
    sets: tuple[str, ...]
    format: str = "csv"
    second: str = ""
    number: str = ""
    key: bytes = b""


@dataclass(frozen=True)
class Begun:
    """An export may start."""

    number: str


@dataclass(frozen=True)
class PastExport:
    """One line of the history. ``left`` names what stayed on the stick, where that is known."""

    utc_ms: int
    actor: str
    status: str
    first: str
    last: str
    sets: str
    rows: int = 0
    manifest: str = ""
    left: str = ""


class ExportService:
    """Every export is two entries: that it was begun, and how it ended."""

    def __init__(
        self,
        commands: Commands,
        clock: Clock,
        journal: Journal,
        settings: SettingsService,
        pins: PinService,
        staff: StaffService,
        backups: BackupService,
        key: bytes,
        offers: Callable[[], tuple[ExportSet, ...]],
    ) -> None:
        self.commands = commands
        self.offers = offers
        self.drives: Drives = UdisksDrives()
        self._clock = clock
        self._journal = journal
        self._settings = settings
        self._pins = pins
        self._staff = staff
        self._backups = backups
        self._key = key

    def plan(
        self, first: str, last: str, sets: Iterable[str] = (), kind: str = "csv", second: str = ""
    ) -> Plan:
        """Answer a plan with pseudonyms of its own; without sets, all clear ones."""
        chosen = tuple(sets) or tuple(one.name for one in self.offers() if not one.personal)
        return Plan(first, last, chosen, kind, second, new_number(), secrets.token_bytes(32))

    def preview(self, plan: Plan) -> list[Preview]:
        """Answer exactly what would leave.

        Raises:
            Refused: BAD_VALUE or NOT_FOUND, as ``begin``.
        """
        self._check(plan.first, plan.last, plan.sets, plan.format)
        chosen = [one for one in self.offers() if one.name in plan.sets]
        return [preview_of(one, plan.first, plan.last, plan.key) for one in chosen]

    def look(self, plan: Plan, folder: str) -> Carrying:
        """Start a child that only looks: its ``previews`` are there once it ended.

        Raises:
            Refused: BAD_VALUE or NOT_FOUND, as ``begin``.
        """
        self._check(plan.first, plan.last, plan.sets, plan.format)
        key = plan.key.hex()
        job = Job(folder, "", "", plan.first, plan.last, plan.sets, plan.format, key, "")
        return Carrying(job, self._key)

    def begin(self, call: Call, plan: Plan) -> None:
        """Note that an export starts.

        Raises:
            Refused: NOT_ALLOWED; PIN_FIRST without a PIN given just now; SECOND_PERSON where names
                leave and no other person gave badge and PIN; BAD_VALUE, NOT_FOUND.
        """
        sets = ",".join(plan.sets)
        self._begin(call, plan.number, plan.first, plan.last, sets, plan.format, plan.second)

    @command("export.begin")
    def _begin(
        self, call: Call, number: str, first: str, last: str, sets: str, kind: str, second: str
    ) -> Done[Begun]:
        require(call.by, Permission.EXPORT)
        personal = self._check(first, last, tuple(sets.split(",")), kind)
        if call.by != CONSOLE and not self._pins.was_right_just_now(call.by.account):
            raise Refused(Reason.PIN_FIRST)
        if personal:
            self._require_second(call.by, second)
        facts = {"first": first, "last": last, "sets": sets, "format": kind}
        return Done(Begun(number), number, {**facts, "second": second if personal else ""})

    def _require_second(self, actor: Actor, second: str) -> None:
        """Nobody carries names away alone, and the console is nobody's second person."""
        row = self._staff.find(second)
        allowed = row is not None and not row.disabled and Permission.NAMES in ALLOWED[row.role]
        same = row is not None and (
            row.number == actor.account or (row.courier != "" and row.courier == actor.courier)
        )
        if actor == CONSOLE or not allowed or same or not self._pins.was_right_just_now(second):
            raise Refused(Reason.SECOND_PERSON)

    def _check(self, first: str, last: str, sets: tuple[str, ...], kind: str) -> bool:
        """Answer whether names are among the sets.

        Raises:
            Refused: BAD_VALUE for a period or format that makes no sense, NOT_FOUND for a set.
        """
        try:
            in_order = date.fromisoformat(first) <= date.fromisoformat(last)
        except ValueError as error:
            raise Refused(Reason.BAD_VALUE, key="period") from error
        if not in_order or (len(first), len(last)) != (10, 10):
            raise Refused(Reason.BAD_VALUE, key="period")
        if kind not in FORMATS:
            raise Refused(Reason.BAD_VALUE, key="format")
        offered = {one.name: one.personal for one in self.offers()}
        if not sets or not set(sets) <= set(offered):
            raise Refused(Reason.NOT_FOUND)
        return any(offered[name] for name in sets)

    def start(self, plan: Plan, folder: str, target: str, file_system: str = "") -> Carrying:
        """Start the child that carries a plan, once it was begun and a backup is there.

        Raises:
            Failed: NO_BACKUP.
        """
        backup = self._backups.newest()
        if backup is None:
            raise Failed(Status.NO_BACKUP)
        now = self._clock.trusted_ms()
        job = Job(
            folder=folder,
            target=target,
            name=f"courier-home-{self._clock.day_of(now)}-{self._journal.head().seq}",
            first=plan.first,
            last=plan.last,
            sets=plan.sets,
            format=plan.format,
            pseudonym_key=plan.key.hex(),
            backup=str(backup.path),
            passphrase=new_passphrase() if self._personal(plan) else "",
            file_system=file_system,
            language=self._settings.text(Key.LANGUAGE),
            station=self._settings.text(Key.NAME),
            made=self._clock.stamp(now),
        )
        return Carrying(job, self._key)

    def make_backup(self, call: Call) -> None:
        """Make a backup when there is none yet.

        Raises:
            Failed: NO_BACKUP.
        """
        try:
            if self._backups.newest() is None:
                self._backups.make(call)
        except (StationTrouble, NotSaved) as error:
            raise Failed(Status.NO_BACKUP, str(error)) from error

    def end(self, call: Call, plan: Plan, outcome: Outcome) -> None:
        """Note how an export ended; never the passphrase."""
        self._end(
            call,
            plan.number,
            plan.first,
            plan.last,
            ",".join(plan.sets),
            outcome.status,
            outcome.rows,
            outcome.manifest,
            outcome.head,
            outcome.left,
        )

    @command("export.end")
    def _end(
        self,
        call: Call,
        number: str,
        first: str,
        last: str,
        sets: str,
        status: str,
        rows: int,
        manifest: str,
        head: int,
        left: str,
    ) -> Done[None]:
        require(call.by, Permission.EXPORT)
        facts: dict[str, Fact] = {"first": first, "last": last, "sets": sets, "status": status}
        facts |= {"rows": rows, "manifest": manifest, "head": head, "left": left}
        return Done(None, number, facts)

    def history(self, count: int = 20) -> list[PastExport]:
        """Answer the newest exports, newest first; one begun and never ended was cut off."""
        past: list[PastExport] = []
        ended: set[str] = set()
        for utc_ms, actor, verb, number, facts in self._journal.exports(2 * count):
            told = {"status": Status.STOPPED, **json.loads(facts)}
            if verb == "export.end":
                ended.add(number)
            elif number in ended:
                continue
            names = ("status", "first", "last", "sets", "rows", "manifest", "left")
            facts_of = {name: told[name] for name in names if name in told}
            past.append(PastExport(utc_ms, actor, **facts_of))
        return past[:count]

    def _personal(self, plan: Plan) -> bool:
        return any(one.personal for one in self.offers() if one.name in plan.sets)


def new_passphrase() -> str:
    """Make a passphrase of 120 random bits, in groups a person copies without mistakes."""
    letters = [secrets.choice(codes.ALPHABET) for _ in range(24)]
    return "-".join("".join(letters[at : at + 4]) for at in range(0, 24, 4))
