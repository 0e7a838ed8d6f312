"""A station to measure: couriers who were here yesterday, so that their accounts exist."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from pathlib import Path

from kiosk.station import Station
from tests.support import DAY, FakeTime, Grounds, by, enrol

HOMES = ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME")


@dataclass(frozen=True)
class House:
    """A founded station and the codes of its couriers."""

    grounds: Grounds
    codes: list[str]

    def open(self) -> Station:
        """Open it as a day has passed since the couriers were here."""
        self.grounds.time.pass_ms(DAY)
        return self.grounds.open()


def own_homes(folder: Path) -> None:
    """Keep keys, state and caches of everything measured in a folder of its own."""
    for variable in HOMES:
        os.environ[variable] = str(folder / variable.lower())


def house(folder: Path, couriers: int) -> House:
    """Found a station whose couriers checked in yesterday; its clock shows yesterday still."""
    yesterday = time.time_ns() // 1_000_000 - DAY
    grounds = Grounds(folder, FakeTime(wall=yesterday))
    grounds.found()
    station = grounds.open()
    try:
        codes = [enrol(station, name=f"张三{number}") for number in range(couriers)]
        for code in codes:
            station.checkin.scan(by(), code)
    finally:
        station.close()
    return House(grounds, codes)
