"""The people of a station in which every command runs once.

Each area has a ``life.py`` beside its tests with one function, ``live(cast)``, that uses every
command of the area. Whoever must see all of a station at once (no secret in the journal, no path to
a person, a sample file, a rebuild) lets all of them live: a new area is seen from its first day.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path

from kiosk.common.actor import Actor, Role
from kiosk.common.codes import Prefix, mint
from kiosk.station import Station
from tests.support import FakeTime, add_staff, by, pin_hash

HERE = Path(__file__).parent
NAME, COMPANY, PHONE, PIN = "欧阳某某", "顺丰速运某部", "13912345678", "402913"


@dataclass(frozen=True)
class Rider:
    """A courier with a badge."""

    number: str
    code: str


@dataclass
class Cast:
    """Who acts. ``told`` is what must never be found in the journal or a stored answer."""

    station: Station
    time: FakeTime
    told: list[str] = field(default_factory=lambda: [NAME, COMPANY, PHONE, PIN])

    def __post_init__(self) -> None:
        self.manager = add_staff(self.station, Role.MANAGER, pin_hash(self.station, PIN))
        self.staff = add_staff(self.station, Role.STAFF)

    def code(self) -> str:
        """A new badge code, which only its holder may know."""
        code = mint(Prefix.BADGE)
        self.told += [code, code[2:-2]]
        return code

    def rider(self) -> Rider:
        """Somebody enrolled by staff."""
        code = self.code()
        done = self.station.registry.enrol(by(self.staff), NAME, COMPANY, PHONE, code)
        return Rider(done.courier, code)

    def visitor(self) -> tuple[Actor, str]:
        """Somebody who has just checked in: as he acts, and the number of his visit."""
        visit = self.station.checkin.scan(by(), self.rider().code).visit
        return Actor.visit(visit), visit

    def live(self) -> None:
        """Let every area live."""
        for live in lives():
            live(self)
            self.time.pass_ms(777)  # no two entries of different people share a moment


def lives() -> list[Callable[[Cast], None]]:
    """What every area does."""
    areas = sorted(path.parent.name for path in HERE.glob("*/life.py"))
    return [import_module(f"tests.kiosk.{area}.life").live for area in areas]


def every_verb(station: Station) -> set[str]:
    """The verbs of all commands, read from the services themselves."""
    found = set()
    for service in (getattr(station, name) for name in dir(station)):
        for name in dir(type(service)):
            method = getattr(type(service), name, None)
            if hasattr(method, "__wrapped__"):
                cells = [cell.cell_contents for cell in getattr(method, "__closure__", ())]
                found |= {cell for cell in cells if isinstance(cell, str)}
    return found - {""}
