"""The last days of a demo station, lived through its services with a clock of their own."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from kiosk import demo_library
from kiosk.amenities.rules import BUILT_IN, Item
from kiosk.charging.rules import Blocked, Kind
from kiosk.common.actor import CONSOLE, KIOSK, Actor, Call, Role
from kiosk.common.clock import DAY, HOUR, MINUTE
from kiosk.demo_stock import deed_of, fill
from kiosk.station import Station

DAYS = 7
Deed = Callable[[], object]
_OPENS, _LAST = 8 * HOUR, 21 * HOUR
_BETWEEN = (175 * MINUTE, 83 * MINUTE)
"""From one visit to the next: on most days, and on the busy last two."""
_STAY = 16 * MINUTE
_USUAL = (Item.HOT_WATER, Item.TEA, Item.MICROWAVE, Item.COLD_WATER, Item.HEAT_PACK)
_PLACES = (
    (Kind.PHONE_LOCKER, ("1", "2", "3", "4")),
    (Kind.USB_DESK, ("A", "B")),
    (Kind.BATTERY_BAY, ("K1", "K2")),
)


class PastTime:
    """A clock that is led through the last days up to now, so that what was lies in the past."""

    def __init__(self, wall_ms: int) -> None:
        self._wall = self._start = wall_ms

    def go_to(self, wall_ms: int) -> None:
        """Move on; never back."""
        self._wall = max(self._wall, wall_ms)

    def wall_ms(self) -> int:
        """See ``TimeSource``."""
        return self._wall

    def monotonic_ms(self) -> int:
        """See ``TimeSource``."""
        return self._wall - self._start


@dataclass(frozen=True)
class _Stay:
    """One visit as it is planned: who (badge code), from when to when, and what for."""

    code: str
    begins: int
    turn: int
    ends: int = 0
    place: Kind | None = None
    asks: bool = False


class Diary:
    """What happens when. ``couriers`` are badge codes; two of them are inside at the end.

    ``volunteer`` is the number of an account.
    """

    def __init__(
        self,
        station: Station,
        time: PastTime,
        now: int,
        couriers: Sequence[str],
        volunteer: str,
    ) -> None:
        self._station, self._time, self._now = station, time, now
        self._couriers = couriers
        self._volunteer = volunteer
        self._agenda: list[tuple[int, int, Deed]] = []
        self._written = 0

    def live(self, last_evening: Deed) -> None:
        """Let the days pass up to now; ``last_evening`` is done besides, yesterday at five."""
        self._furnish()
        midnight = self._station.clock.local(self._now).replace(
            hour=0, minute=0, second=0, microsecond=0
        )
        today = int(midnight.timestamp() * 1000)
        for ago in range(DAYS - 1, -1, -1):
            self._day(today - ago * DAY, ago)
        self._at(today - 7 * HOUR, last_evening)
        self._present()
        while self._agenda:
            when, _order, deed = heapq.heappop(self._agenda)
            self._time.go_to(when)
            deed()
        self._time.go_to(self._now)

    def _at(self, when: int, deed: Deed) -> None:
        self._written += 1
        heapq.heappush(self._agenda, (min(when, self._now), self._written, deed))

    def _furnish(self) -> None:
        """Places to charge, a sewing kit that somebody brings, and what lies in kit and shelves."""
        for kind, names in _PLACES:
            for name in names:
                self._station.charging_setup.add(deed_of(CONSOLE), name, kind, 0, 0)
        packs = replace(BUILT_IN[Item.HEAT_PACK], counted=True)
        sewing = replace(BUILT_IN[Item.SEWING_KIT], attended=True)
        for terms in (packs, sewing):
            self._station.menu.change(deed_of(CONSOLE), terms)
        fill(self._station, self._volunteer)
        demo_library.fill(self._station, self._couriers[0])

    def _day(self, start: int, ago: int) -> None:
        """One day of visits, the volunteer there from morning on."""
        if start + _OPENS < self._now:
            self._at(start + _OPENS, self._go_on_duty)
        if ago:  # today nobody has looked at it yet
            self._at(start + _OPENS, lambda: self._station.aed.check(deed_of(CONSOLE)))
        when, turn = start + _OPENS + (7 + ago * 5) * MINUTE, ago
        while when <= min(start + _LAST, self._now - 90 * MINUTE):
            code = self._couriers[turn % len(self._couriers)]
            place = Kind.USB_DESK if turn % 3 == 1 else None
            self._come(_Stay(code, when, turn, when + _STAY, place, asks=turn % 4 == 2))
            when, turn = when + _BETWEEN[ago < 2], turn + 1

    def _present(self) -> None:
        """Who is there now, and who has left his battery."""
        now = self._now
        first, second, third = self._couriers[:3]
        self._come(_Stay(third, now - 52 * MINUTE, 0, now - 44 * MINUTE, Kind.BATTERY_BAY))
        for code, ago, place, asks in (
            (first, 25, Kind.PHONE_LOCKER, False),
            (second, 15, Kind.USB_DESK, True),
        ):
            begins = now - ago * MINUTE
            closed_since = self._station.settings.next_closing(begins) <= now
            self._come(_Stay(code, now if closed_since else begins, ago // 10, 0, place, asks))
        self._at(now - 30 * MINUTE, self._lose_a_key)
        self._at(now - 14 * MINUTE, self._go_on_duty)

    def _come(self, stay: _Stay) -> None:
        """Plan a visit, unless closing time would end it."""
        if self._station.settings.next_closing(stay.begins) > stay.ends:
            self._at(stay.begins, lambda: self._arrive(stay))

    def _arrive(self, stay: _Stay) -> None:
        visit = self._station.checkin.scan(deed_of(KIOSK), stay.code).visit
        me = Actor.visit(visit)
        usual = self._couriers.index(stay.code) % len(_USUAL)
        for item in (*_USUAL[usual:], *_USUAL)[: 1 + stay.turn % 2]:
            self._station.amenities.serve(deed_of(me), visit, item)
        if stay.place:
            taken = self._station.charging.take(deed_of(me), visit, stay.place)
            if stay.ends and stay.place is Kind.USB_DESK:
                self._at(
                    stay.ends - MINUTE,
                    lambda: self._station.charging.finish(deed_of(me), visit, taken.claim),
                )
        if stay.asks:
            self._at(stay.begins + 3 * MINUTE, lambda: self._ask(visit, served=stay.ends > 0))
        if stay.ends:
            self._at(stay.ends, lambda: self._station.checkin.leave(deed_of(me), visit))

    def _ask(self, visit: str, served: bool) -> None:
        """Ask for the first thing somebody must bring; whoever is inside now still waits for it."""
        station = self._station
        for item in station.menu.in_season():
            terms = station.menu.of(item)
            if terms and terms.attended and not station.menu.obstacle(terms, visit):
                call = deed_of(Actor.visit(visit))
                request = station.requests.request(call, visit, item).request
                if served:
                    self._serve(request)
                return

    def _serve(self, request: str) -> None:
        now, requests = self._time.wall_ms(), self._station.requests
        for minutes, step in ((1, requests.accept), (4, requests.ready), (6, requests.hand_over)):
            self._at(now + minutes * MINUTE, partial(self._by_volunteer, step, request))

    def _go_on_duty(self) -> None:
        self._by_volunteer(self._station.staff.start_duty, self._volunteer)

    def _lose_a_key(self) -> None:
        """Somebody took the key of the last locker with him."""
        last = _PLACES[0][1][-1]
        [place] = [row for row in self._station.places.places() if row.name == last]
        self._station.charging_desk.block(deed_of(CONSOLE), place.number, Blocked.KEY_GONE)

    def _by_volunteer(self, command: Callable[[Call, str], object], number: str) -> None:
        command(deed_of(Actor.staff(self._volunteer, Role.VOLUNTEER)), number)
