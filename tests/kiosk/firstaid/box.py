"""Situations of kits: one that was counted, one that is sealed."""

from __future__ import annotations

from kiosk.common.actor import CONSOLE
from kiosk.settings.rules import Key
from kiosk.station import Station
from kiosk.storage.database import one_transaction
from tests.kiosk.stock.kit import place_in
from tests.support import by

_SEALS = iter(range(10**6, 10**9))


def count(station: Station, place: str) -> None:
    """Let a count of every line of a place be booked, as the area that counts tells the kits."""
    with one_transaction():
        station.kits.counted(by(CONSOLE), place)


def sealed_kit(station: Station, seal: str = "", name: str = "药箱") -> tuple[str, str]:
    """A kit of this name, counted and sealed anew; answers its number and the seal's."""
    place, fresh = place_in(station, name), seal or f"S{next(_SEALS)}"
    count(station, place)
    station.kits.seal(by(CONSOLE), place, fresh)
    return place, fresh


def hang_aed(station: Station) -> None:
    """Let the station have an AED."""
    station.settings.set(by(CONSOLE), Key.AED_PLACE, "大门左边")
