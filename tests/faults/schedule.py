"""A lounge whose clock, power and program go wrong in any order (C1); seeds replay.

The schedule knows the true time, which the station does not. It checks, after every step, that
nothing was granted twice, nothing went too early, nobody was passed by, and nobody was sent away
because of the clock. A person who confirms the clock tells the truth; now and then he mistypes the
year first and puts it right within the hour.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Any

from kiosk.amenities.rules import Item
from kiosk.charging.rules import Kind
from kiosk.common.actor import CONSOLE, Actor
from kiosk.common.codes import Prefix, mint
from kiosk.common.errors import Reason, Refused
from kiosk.journal.models import Entry
from kiosk.storage.database import close_database, database
from tests.kiosk.amenities.house import SOUP, helper, offer
from tests.support import DAY, HOUR, MINUTE, NOON, FakeTime, Grounds, by, enrol, of, sure

YEARS = 30 * (365 * DAY + 6 * HOUR)
KEPT = {"visit": 180, "duty": 180, "charge": 180, "amenity_request": 90, "failed_scan": 30}
"""Days a row must stay at least, as the consent promises and the street's figures need."""
PERSON_DAYS = 365
SLACK = 2 * DAY  # a station day is a whole one, and an undetected lag is at most half of one
LAG = 12 * HOUR
ALLOWED = {
    Reason.ALREADY_ASKED, Reason.LIMIT_REACHED, Reason.STATION_CLOSED, Reason.NOBODY_TO_ASK,
    Reason.VISIT_ENDED, Reason.REQUEST_MOVED_ON, Reason.NOT_FOUND, Reason.ALREADY_OPEN,
    Reason.ALREADY_REVERSED, Reason.HAS_PLACE,
}  # fmt: skip
"""What people may hear; none of it is about the clock."""
BEGINS, ENDS = {"checkin.scan"}, {"checkin.leave", "checkin.guess_end"}


def _utc(text: str) -> int:
    return int(datetime.fromisoformat(f"{text}+00:00").timestamp() * 1000)


LEAPS: tuple[Callable[[int], int], ...] = (
    lambda wall: wall - YEARS,
    lambda wall: wall + YEARS,
    lambda _wall: 0,
    lambda _wall: _utc("2000-01-01T00:00:00"),
    lambda _wall: _utc("2038-01-19T03:14:07"),
    lambda _wall: _utc("2038-01-19T03:14:08"),
    lambda _wall: _utc("2028-02-29T04:00:00"),
    lambda _wall: _utc("2028-02-28T15:59:59"),
    lambda wall: wall + DAY,
    lambda wall: wall - DAY,
    lambda wall: wall + 2 * HOUR,
    lambda wall: wall - 2 * HOUR,
    lambda wall: wall + 119_000,
    lambda wall: wall - 119_000,
    lambda wall: wall + 121_000,
    lambda wall: wall - 121_000,
    lambda wall: wall - wall % DAY + 16 * HOUR - 1000,  # a second before midnight here
    lambda wall: wall - wall % DAY + 16 * HOUR + 1000,
)
"""Where a system clock may go while the program runs."""
DEAD_BATTERY: tuple[Callable[[int], int], ...] = (
    lambda _wall: 0,
    lambda _wall: _utc("2000-01-01T00:00:00"),
    lambda wall: wall + 31 * DAY,
    lambda wall: wall + YEARS,
    lambda _wall: _utc("2068-02-29T00:00:00"),
)
"""Where it may be after a start. Up to 30 days ahead nobody can tell from a holiday (rule 11)."""


@dataclass
class Rider:
    """Somebody who comes: his badge, his open visit, when he was last seen (true time)."""

    name: str
    code: str
    visit: str = ""
    seen_ms: int = 0


@dataclass
class Schedule:
    """One life of a station, step by step."""

    grounds: Grounds
    time: FakeTime
    chance: random.Random
    true_ms: int = NOON
    mistyped: bool = False
    steps: int = 0
    granted: set[tuple[str, str, str]] = field(default_factory=set)
    born: dict[tuple[str, int], int] = field(default_factory=dict)
    last: tuple[Callable[[], Any], Any, int] | None = None

    def begin(self) -> None:
        self.station = self.grounds.open()
        self.helper = helper(self.station)
        offer(self.station, SOUP, attended=True, season_from="", season_to="", per_day=3)
        offer(self.station, Item.HEAT_PACK, per_day=1)
        self.station.charging_setup.add(by(CONSOLE), "1", Kind.USB_DESK, 0, 0)
        self.riders = [Rider(name, enrol(self.station, name)) for name in ("甲某", "乙某", "丙某")]
        for rider in self.riders:
            rider.seen_ms = self.true_ms
        self.look()  # what is there by now was born now

    def live(self, steps: int) -> None:
        """Live through so many steps, then put everything right and let a day pass."""
        acts = [*PEOPLE * 3, *TIME * 2, *MISHAPS]
        for _step in range(steps):
            self.step(self.chance.choice(acts))
        self.put_right()
        self.passes(DAY)
        assert self.count("visit WHERE ended_ms IS NULL") == 0
        assert self.count("amenity_request WHERE ended_ms IS NULL") == 0
        self.journal_is_in_order()

    def step(self, act: Callable[[Schedule], None]) -> None:
        act(self)
        self.station.run_due()
        self.look()
        self.steps += 1

    # What people do.

    def arrive(self) -> Rider:
        """Scan a badge; somebody unseen for a year may have been forgotten."""
        rider = self.chance.choice(self.riders)
        call, code = by(), rider.code
        if self.station.badges.find(code) is None:
            assert self.true_ms - rider.seen_ms > PERSON_DAYS * DAY - SLACK, "forgotten too early"
            rider.code = code = enrol(self.station, rider.name)
        arrival = self.do(lambda: self.station.checkin.scan(call, code))
        rider.visit, rider.seen_ms = arrival.visit, self.believed_ms()
        if arrival.points:
            self.grant("points", rider)
        return rider

    def drink(self) -> None:
        """Core services stay open: this is never refused."""
        visit = self.arrive().visit
        call = of(visit)
        assert self.do(lambda: self.station.amenities.serve(call, visit, "tea")).item == "tea"

    def take_heat_pack(self) -> None:
        """One a day, whatever day that is."""
        rider = self.arrive()
        call = of(visit := rider.visit)
        had = ("pack", rider.name, self.station.clock.today()) in self.granted
        done = self.attempt(lambda: self.station.amenities.serve(call, visit, Item.HEAT_PACK))
        assert (done is None) is had
        if done:
            self.grant("pack", rider)

    def ask(self) -> None:
        call = of(visit := self.arrive().visit)
        self.attempt(lambda: self.station.requests.request(call, visit, SOUP))

    def serve(self) -> None:
        """Somebody comes on duty and does the next thing."""
        staff = self.station.staff
        if not staff.on_duty():
            staff.start_duty(by(self.helper), self.helper.account)
        verbs = {"requested": "accept", "accepted": "ready", "ready": "hand_over"}
        for row in self.station.queue.open()[:1]:
            move = getattr(self.station.requests, verbs[row.state])
            self.attempt(partial(move, by(self.helper), row.number))

    def charge(self) -> None:
        """Take the place, or a number."""
        visit = self.arrive().visit
        call = sure(Actor.visit(visit))
        self.attempt(lambda: self.station.charging.take(call, visit, Kind.USB_DESK))

    def leave(self) -> None:
        """Clear the place to charge, then go."""
        visit = self.arrive().visit
        for claim in self.station.places.mine(visit):
            verb = "finish" if claim.place and claim.state != "offered" else "cancel"
            act = getattr(self.station.charging, verb)
            self.attempt(partial(act, of(visit), visit, claim.claim))
        call = of(visit)
        self.do(lambda: self.station.checkin.leave(call, visit))

    def stranger(self) -> None:
        with suppress(Refused):
            self.station.checkin.scan(by(), mint(Prefix.BADGE))

    def call_for_help(self) -> None:
        number = self.station.alarms.call_for_help(sure()).number
        self.station.aid.note_opened(by(), "burn")
        self.station.alarms.acknowledge(by(self.helper), number)

    def try_again(self) -> None:
        """The same request once more is the same answer, and no second action."""
        if self.last is None or self.true_ms - self.last[2] > HOUR:
            return
        act, answer, _ms = self.last
        head = self.station.journal.head().seq
        assert act() == answer
        assert self.station.journal.head().seq == head

    # What time does.

    def minutes(self) -> None:
        self.passes(self.chance.choice([1, 4, 20, 95, 170]) * MINUTE)

    def days(self) -> None:
        self.passes(self.chance.choice([1, 2, 7, 29, 45, 95]) * DAY)

    def midnight(self) -> None:
        """To the second before or after the day changes here."""
        self.passes(DAY - (self.true_ms + 8 * HOUR) % DAY + self.chance.choice([-1000, 0, 1000]))

    def the_clock_leaps(self) -> None:
        self.time.wall = self.chance.choice(LEAPS)(self.time.wall)
        self.nothing_moves_in_doubt()

    def put_right(self) -> None:
        """A person says what time it is."""
        self.station.timekeeping.rely_on(sure(CONSOLE), self.true_ms)
        self.mistyped = False

    def mistype_the_year(self) -> None:
        """And put it right within the hour, whatever happens to the program meanwhile."""
        wrong = self.true_ms + self.chance.choice([1, 2, 9, -1]) * 365 * DAY
        self.station.timekeeping.rely_on(sure(CONSOLE), wrong)
        self.mistyped = True
        for _while in range(self.chance.randint(0, 3)):
            self.step(self.chance.choice([*PEOPLE, Schedule.starts_anew, Schedule.crash]))
            self.passes(self.chance.choice([1, 15]) * MINUTE)
        self.put_right()

    # What happens to the program.

    def starts_anew(self) -> None:
        self.station.close()
        self.station = self.grounds.open()

    def crash(self) -> None:
        """The program is gone between two steps; what lies on disk is all there is."""
        before, folder = self.grounds.folder, self.grounds.folder.with_name(f"{self.steps}-after")
        self.grounds = self.grounds.as_after_a_crash(folder)
        close_database()
        assert self.station._lock
        self.station._lock.release()
        shutil.rmtree(before)
        self.station = self.grounds.open()

    def power_cut(self) -> None:
        """Off for a while; the clock may have lost its battery, the monotonic one begins anew."""
        off = self.chance.choice([0, 5 * MINUTE, DAY, 20 * DAY])
        self.time.pass_ms(off)
        self.true_ms += off
        self.time.monotonic = self.chance.randint(1, 90_000)
        error = self.chance.random()
        if error < 0.4 and not self.mistyped:
            before = self.time.wall - off
            self.time.wall = self.chance.choice(DEAD_BATTERY)(self.time.wall)
            if abs(self.time.wall - before) < 10 * MINUTE:  # the same wrong date once more: that
                self.time.wall += YEARS  # nobody can tell from a restart
        elif error < 0.5 and not self.lags():
            self.time.wall -= LAG
        self.crash()

    # How it is looked at.

    def passes(self, ms: int) -> None:
        self.time.pass_ms(ms)
        self.true_ms += ms
        self.nothing_moves_in_doubt()

    def nothing_moves_in_doubt(self) -> None:
        before = self.standing()
        self.station.run_due()
        if not self.station.clock.now().confirmed:
            assert self.standing() == before, "moved in doubt"

    def standing(self) -> list[tuple[Any, ...]]:
        sql = """SELECT 'v', id, 0 FROM visit WHERE ended_ms IS NULL UNION ALL
                 SELECT 'r', id, state FROM amenity_request WHERE ended_ms IS NULL UNION ALL
                 SELECT 'c', id, state FROM charge WHERE ended_ms IS NULL"""
        return sorted(database.execute_sql(sql).fetchall())

    def lags(self) -> bool:
        return self.true_ms - self.believed_ms() > MINUTE * 10

    def believed_ms(self) -> int:
        """The moment the station relies on, unless that is still to come."""
        return min(self.true_ms, self.station.clock.trusted_ms())

    def do(self, act: Callable[[], Any]) -> Any:
        answer = act()
        self.last = (act, answer, self.true_ms)
        return answer

    def attempt(self, act: Callable[[], Any]) -> Any:
        try:
            return self.do(act)
        except Refused as no:
            why_not = no.reason
        assert why_not in ALLOWED, why_not
        return None

    def grant(self, what: str, rider: Rider) -> None:
        """Once a station day, and on a day that has really come."""
        day = self.station.clock.today()
        assert (what, rider.name, day) not in self.granted, "granted twice"
        today = self.day_of(self.true_ms + 10 * MINUTE)  # two minutes ahead are no doubt (rule 11)
        assert self.mistyped or day <= today, "granted on a day to come"
        self.granted.add((what, rider.name, day))

    def day_of(self, utc_ms: int) -> str:
        return self.station.clock.day_of(utc_ms)

    def count(self, what: str) -> int:
        return int(database.execute_sql(f"SELECT count(*) FROM {what}").fetchone()[0])

    def look(self) -> None:
        """After every step."""
        now = self.station.clock.now()
        if now.confirmed and not self.mistyped:
            assert -LAG - 10 * MINUTE < now.utc_ms - self.true_ms < 10 * MINUTE, "taken for right"
        self.nothing_went_too_early()
        twice = "visit WHERE ended_ms IS NULL GROUP BY courier_id HAVING count(*) > 1"
        assert database.execute_sql(f"SELECT 1 FROM {twice}").fetchall() == []
        twice = "charge WHERE ended_ms IS NULL GROUP BY slot_id HAVING slot_id AND count(*) > 1"
        assert database.execute_sql(f"SELECT 1 FROM {twice}").fetchall() == []
        self.nobody_is_passed_by()
        assert self.station.points.unbalanced() == []

    def nothing_went_too_early(self) -> None:
        now_born = self.believed_ms()
        for table, days in KEPT.items():
            here = {row for (row,) in database.execute_sql(f"SELECT id FROM {table}")}
            for key in [key for key in self.born if key[0] == table and key[1] not in here]:
                age = self.true_ms - self.born.pop(key)
                assert age > days * DAY - SLACK, f"{key} went after {age / DAY:.1f} days"
            for row in here:
                self.born.setdefault((table, row), now_born)

    def nobody_is_passed_by(self) -> None:
        """Whoever is offered the place asked before everybody who waits for it."""
        sql = "SELECT {} FROM charge WHERE ended_ms IS NULL AND state = ?"
        offered = database.execute_sql(sql.format("max(id)"), ("offered",)).fetchone()[0]
        waiting = database.execute_sql(sql.format("min(id)"), ("waiting",)).fetchone()[0]
        assert not offered or not waiting or offered < waiting

    def journal_is_in_order(self) -> None:
        """Sequence without a gap; every visit begins once, then ends at most once."""
        verdict = self.station.journal.verify()
        assert verdict.sound
        rows = Entry.select(Entry.seq, Entry.verb, Entry.subject, Entry.facts)
        began: set[str] = set()
        ended: set[str] = set()
        for expected, (seq, verb, subject, facts) in enumerate(
            rows.where(Entry.outcome == "done").order_by(Entry.seq).tuples(), 1
        ):
            assert seq >= expected
            if verb in BEGINS and "again" not in facts:
                assert subject not in began
                began.add(subject)
            elif verb in ENDS:
                assert subject in began - ended
                ended.add(subject)
        assert began == ended


S = Schedule
PEOPLE: tuple[Callable[[Schedule], Any], ...] = (
    S.arrive, S.drink, S.take_heat_pack, S.ask, S.serve, S.charge, S.leave, S.stranger,
    S.call_for_help, S.try_again,
)  # fmt: skip
TIME: tuple[Callable[[Schedule], Any], ...] = (S.minutes, S.days, S.midnight)
MISHAPS: tuple[Callable[[Schedule], Any], ...] = (
    S.the_clock_leaps, S.the_clock_leaps, S.the_clock_leaps, S.put_right, S.put_right,
    S.mistype_the_year, S.starts_anew, S.crash, S.power_cut, S.power_cut,
)  # fmt: skip
