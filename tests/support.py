"""Situations tests start from: real stations in real folders, with a clock the test moves."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.common import codes
from kiosk.common.actor import CONSOLE, KIOSK, Actor, Call, Role
from kiosk.common.errors import Reason
from kiosk.common.ids import new_number
from kiosk.founding import Founding, found_station
from kiosk.settings.rules import Key, Value
from kiosk.station import Station, open_station
from kiosk.storage import keys
from kiosk.storage.database import connect, opens
from kiosk.storage.passport import DATABASE

NOON = 1_795_406_400_000  # 2026-11-23 12:00 in Shanghai, a Monday
PIN = "135790"
_HASHES: dict[bytes, dict[str, str]] = {}
MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000
LONG = os.environ.get("COURIER_HOME_SIZE") == "long"
"""Whether the sizes of the long targets are asked for (make fuzz, make faults)."""


@dataclass
class FakeTime:
    """Two clocks of a machine: the wall clock may step, the monotonic one only runs."""

    wall: int = NOON
    monotonic: int = 1_000_000

    def wall_ms(self) -> int:
        return self.wall

    def monotonic_ms(self) -> int:
        return self.monotonic

    def pass_ms(self, ms: int) -> None:
        """Let real time pass: both clocks run."""
        self.wall += ms
        self.monotonic += ms

    def step(self, ms: int) -> None:
        """Set the wall clock, as a dead battery or a hand does."""
        self.wall += ms


@dataclass
class Grounds:
    """A founded station's folder and the secrets only its manager holds."""

    folder: Path
    time: FakeTime
    recovery_code: str = field(default_factory=keys.new_recovery_code)
    manager_code: str = field(default_factory=lambda: codes.mint(codes.Prefix.BADGE))

    def found(self, settings: dict[Key, Value] | None = None) -> None:
        founding = Founding(self.recovery_code, self.manager_code, PIN, settings=settings or {})
        found_station(self.folder, founding, self.time)

    def open(self, read_only: bool = False) -> Station:
        return open_station(self.folder, self.time, read_only)

    @property
    def file(self) -> Path:
        return self.folder / DATABASE

    @property
    def key(self) -> bytes:
        key = keys.raw_key(self.recovery_code)
        assert key
        return key

    def raw(self) -> Any:
        """A plain connection with the right key, as an attacker or a repair tool has it."""
        return connect(self.file, self.key)

    def as_after_a_crash(self, folder: Path) -> Grounds:
        """Copy the folder as it lies on disk while the station is open: log and all."""
        shutil.copytree(self.folder, folder, dirs_exist_ok=True)
        return Grounds(folder, self.time, self.recovery_code, self.manager_code)


def by(actor: Actor = KIOSK) -> Call:
    """A fresh request."""
    return Call(actor, new_number())


def of(visit: str) -> Call:
    """A fresh request of the courier whose visit it is."""
    return by(Actor.visit(visit))


def sure(actor: Actor = KIOSK) -> Call:
    """A fresh request of somebody who says yes to every question."""
    return Call(actor, new_number(), confirmed=frozenset(Reason))


def enrol(station: Station, name: str = "张三丰", company: str = "顺丰", phone: str = "") -> str:
    """Enrol a courier at the console and answer his badge code."""
    code = codes.mint(codes.Prefix.BADGE)
    station.registry.enrol(by(CONSOLE), name, company, phone, code)
    return code


def pin_hash(station: Station, pin: str = PIN) -> str:
    """What is stored of a PIN, hashed once for each station: that takes its time on purpose."""
    known = _HASHES.setdefault(station.pins._key, {})
    if pin not in known:
        known[pin] = station.pins.hash(pin)
    return known[pin]


def add_staff(
    station: Station, role: Role = Role.STAFF, pin_hash: str = "", rides: str = ""
) -> Actor:
    """Add an account at the console and answer the person as he acts.

    ``rides`` is the code of his courier badge, if he has one too.
    """
    code = codes.mint(codes.Prefix.BADGE)
    number = station.accounts.add(by(CONSOLE), "李明", role, pin_hash, code).staff
    if rides:
        station.accounts.tie(by(CONSOLE), number, station.badges.read(rides).number)
    account = station.staff.find(number)
    assert account
    return account.actor


def is_recovery_code(folder: Path, text: str) -> bool:
    """Tell whether a text opens the station's database."""
    key = keys.raw_key(text)
    return key is not None and opens(folder / DATABASE, key)
