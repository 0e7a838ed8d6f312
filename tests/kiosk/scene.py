"""One cell of the table of rights (A2): somebody acts, on what is his own or somebody else's.

Each area has a ``rights.py`` beside its tests: ``TABLE`` with a line per command and target, and
``ACTS`` with a function per command that does it in a scene where nothing but rights can be in the
way. ``tests/kiosk/staff/test_permissions.py`` joins them to one table and tries every cell.

A line is the verb, what it is done to (``own``, ``other``, ``-`` where it is nobody's, or a word of
the area), and the answer each column gets: ``yes``, the reason of the refusal, or ``-`` where there
is no such case.
"""

from __future__ import annotations

from argon2 import PasswordHasher

from kiosk.common.actor import CONSOLE, STATION, Actor, Call, Role
from kiosk.common.codes import Prefix, mint
from kiosk.station import Station
from tests.kiosk.cast import Rider
from tests.support import Grounds, add_staff, by, enrol, pin_hash, sure

COLUMNS = ("courier", "volunteer", "staff", "manager", "station", "console")
NO_PERSON = {"station": STATION, "console": CONSOLE}
PIN = "402913"


class Scene:
    """Whoever stands in ``column`` is about to act; ``on`` says whose the thing is.

    Ask for what it is done to (``rider``, ``pending``, ``visit``, ``account``) before ``call``: a
    courier acts in his visit, and the staff ride too, as the person it is about or as another.
    """

    def __init__(self, station: Station, grounds: Grounds, column: str, on: str) -> None:
        self.station, self.grounds, self.column, self.on = station, grounds, column, on
        self.own = "own" in on.split("-")
        station.pins.hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
        self._mine = self._add(
            Role.VOLUNTEER if column in {"courier", *NO_PERSON} else Role(column)
        )
        self._another = self._add(Role.VOLUNTEER)
        self.actor = NO_PERSON.get(column) or self._mine
        if column == "courier":
            self.actor = self._visitor(enrol(station))

    @property
    def call(self) -> Call:
        """His request; he says yes to every question."""
        return sure(self.actor)

    def rider(self) -> Rider:
        """The courier it is about."""
        return self._about(enrol(self.station))

    def pending(self) -> Rider:
        """The courier it is about, whom nobody has confirmed yet."""
        code = mint(Prefix.BADGE)
        self.station.enrolment.enrol_self(by(), "王", "闪送", "", code)
        return self._about(code)

    def stranger(self) -> Rider:
        """A courier who is nobody here."""
        return self._rider(enrol(self.station))

    def visit(self) -> str:
        """The open visit of the courier it is about."""
        return self.station.checkin.scan(by(), self.rider().code).visit

    def badge(self) -> str:
        """The badge (its number) of the courier or, for an account, of the staff it is about."""
        holder = self.account() if "account" in self.on else self.rider().number
        return self.station.badges.of_holder(holder)[0].number

    def account(self) -> str:
        """The account it is about: his own, or a volunteer's."""
        return self.owner.account

    @property
    def owner(self) -> Actor:
        """Whose account that is, as he acts."""
        return self._mine if self.own else self._another

    def _about(self, code: str) -> Rider:
        rides = code if self.own else enrol(self.station)
        if self.column == "courier":
            self.actor = self._visitor(rides)
        elif self.column not in NO_PERSON:
            mine = self._mine.account
            self.station.accounts.tie(by(CONSOLE), mine, self.station.badges.read(rides).number)
            account = self.station.staff.find(mine)
            assert account
            self.actor = account.actor
        return self._rider(code)

    def _add(self, role: Role) -> Actor:
        return add_staff(self.station, role, pin_hash(self.station, PIN))

    def _visitor(self, code: str) -> Actor:
        return Actor.visit(self.station.checkin.scan(by(), code).visit)

    def _rider(self, code: str) -> Rider:
        return Rider(self.station.badges.read(code).holder, code)
