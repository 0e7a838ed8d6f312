"""One person to a place, nobody skipped, nothing stuck, every offer ends; and the journal knows.

People, places, staff, locks that break, a clock that is set, a program that is killed, in any
order. The model below knows only who asked before whom; everything else is asked of the station.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk.charging.models import Charge, ChargeSlot
from kiosk.charging.rules import Blocked, State
from kiosk.common.actor import CONSOLE, STATION, Actor
from kiosk.common.errors import Refused
from kiosk.devices.locks import LockStatus
from kiosk.journal.models import Entry
from kiosk.settings.rules import Key
from kiosk.storage import keys
from kiosk.storage.passport import read_passport
from tests.kiosk.charging.yard import DESK, FAILURES, LOCKER, Yard
from tests.support import HOUR, LONG, MINUTE, FakeTime, Grounds, add_staff, by, of, sure

PEOPLE = st.sampled_from("甲乙丙丁戊")
KINDS = st.sampled_from([LOCKER, LOCKER, LOCKER, DESK])
ANY = st.integers(0, 11)
CRASH = st.sampled_from([False, False, True])
FITS = {
    "begin": {State.OFFERED, State.RESERVED},
    "finish": {State.IN_USE, State.FINISHING},
    "extend": {State.IN_USE, State.FINISHING},
    "fetch": {State.IN_USE, State.FINISHING},
    "cancel": {State.WAITING, State.OFFERED, State.RESERVED},
}
LONGEST_OFFER_MS = 3 * MINUTE


class Lounge(RuleBasedStateMachine):
    """A day at the places to charge, as bad as it gets."""

    @initialize()
    def open(self) -> None:
        self.patch = pytest.MonkeyPatch()
        self.place = tempfile.TemporaryDirectory()
        self.patch.setenv("XDG_CONFIG_HOME", f"{self.place.name}/config")
        self.time = FakeTime()
        self.grounds = a_copy_of(founded(), Path(self.place.name) / "station", self.time)
        self.yard = Yard(self.grounds.open(), self.time)
        self.staff: Actor = add_staff(self.yard.station)
        for name, kind, channel in (("1", LOCKER, 1), ("2", LOCKER, 0), ("4", DESK, 0)):
            self.yard.place(name, kind, channel)
        self.yard.station.settings.set(by(CONSOLE), Key.CHARGE_POLICY, "both")
        self.yard.locks()
        self.offered: dict[tuple[str, int], int] = {}
        self.known: dict[str, str] = {}
        for who in "甲乙丙丁":
            self.ask(who, LOCKER, hold=False, crash=False)

    # What people do.

    @rule(who=PEOPLE, kind=KINDS, hold=st.booleans(), crash=CRASH)
    def ask(self, who: str, kind: Any, hold: bool, crash: bool) -> None:
        charging = self.yard.station.charging
        visit = self.yard.come(who)
        verb = charging.reserve if hold else charging.take
        self.do(lambda: self.drive(verb(sure(of(visit).by), visit, kind), crash))

    @rule(which=ANY, crash=CRASH)
    def begin(self, which: int, crash: bool) -> None:
        self.on_claim("begin", which, crash)

    @rule(which=ANY, crash=CRASH)
    def finish(self, which: int, crash: bool) -> None:
        self.on_claim("finish", which, crash)

    @rule(which=ANY, verb=st.sampled_from(["extend", "fetch", "cancel"]))
    def something_else(self, which: int, verb: str) -> None:
        self.on_claim(verb, which, crash=False)

    @rule(who=PEOPLE)
    def leave(self, who: str) -> None:
        if self.yard.visits.get(who):
            self.do(lambda: self.yard.leave(who))

    @rule(who=PEOPLE)
    def it_was_not_him(self, who: str) -> None:
        """His badge was scanned by mistake: whoever came by that scan says so."""
        if self.yard.visits.get(who):
            self.do(lambda: self.yard.not_me(who))

    @rule(who=PEOPLE)
    def staff_annul(self, who: str) -> None:
        if visit := self.yard.visits.get(who):
            self.do(lambda: self.yard.station.checkin.annul(sure(self.staff), visit))

    # What staff do.

    @rule(which=ANY, verb=st.sampled_from(["release", "retry", "block"]), crash=CRASH)
    def look_after(self, which: int, verb: str, crash: bool) -> None:
        desk, number = self.yard.station.charging_desk, self.place_of(which)
        if verb == "block":
            self.do(lambda: desk.block(sure(self.staff), number, Blocked.BROKEN))
        else:
            self.do(lambda: self.drive(getattr(desk, verb)(sure(self.staff), number), crash))

    @rule()
    def staff_mend_everything(self) -> None:
        desk = self.yard.station.charging_desk
        self.yard.locks().broken = {}
        for row in self.yard.station.places.places():
            self.do(lambda row=row: desk.unblock(by(self.staff), row.number))
            self.do(lambda row=row: self.drive(desk.retry(by(self.staff), row.number), False))

    @rule(which=ANY, who=PEOPLE)
    def hand_over(self, which: int, who: str) -> None:
        """The one thing that may pass by whoever waits: a person decides it, by name."""
        desk, visit = self.yard.station.charging_desk, self.yard.come(who)
        number = self.place_of(which)
        self.do(lambda: self.drive(desk.hand_over(sure(self.staff), number, visit), crash=False))

    # What the world does.

    @rule(status=st.sampled_from([LockStatus.OPENED, *FAILURES[:2]]))
    def the_lock_breaks_or_mends(self, status: LockStatus) -> None:
        self.yard.locks().broken[1, 1] = status

    @rule(minutes=st.sampled_from([1, 2, 3, 10, 15]))
    def minutes_pass(self, minutes: int) -> None:
        self.yard.wait(minutes)

    @rule(minutes=st.sampled_from([45, 59, 61]))
    def an_hour_passes(self, minutes: int) -> None:
        self.yard.wait(minutes)

    @rule(hours=st.integers(-3, 3), minutes=st.sampled_from([0, 5, 70]))
    def the_clock_is_set_and_later_put_right(self, hours: int, minutes: int) -> None:
        station, before = self.yard.station, standing_of_all()
        self.time.step(hours * HOUR)
        self.yard.wait(minutes)
        if not station.clock.now().confirmed:
            assert before == standing_of_all(), "in doubt nothing moves by itself"
        station.timekeeping.rely_on(by(self.staff), station.clock.now().utc_ms)
        station.run_due()
        self.offered = {}  # everybody has his full time again

    @rule()
    def the_program_starts_anew(self) -> None:
        self.yard.station.close()
        self.yard.station = self.grounds.open()

    # What must always hold.

    @invariant()
    def one_person_to_a_place(self) -> None:
        held = [one.slot_id for one in claims() if one.slot_id]
        assert len(held) == len(set(held))
        for one in claims():
            assert (one.slot_id is None) == (one.state == State.WAITING)

    @invariant()
    def nobody_is_skipped(self) -> None:
        """A place that could be given is never kept from somebody who waits for one."""
        house = self.yard.station.charge_book.house()
        for one in claims():
            if one.state == State.WAITING:
                assert list(house.free(one.kind)) == []

    @invariant()
    def nothing_is_stuck(self) -> None:
        """Whatever is not free ends by a clock, or shows staff that a hand is wanted."""
        for row in self.yard.station.places.places():
            clock = row.until_ms > 0
            hand = row.state in {"out_of_service", "faulted"} or row.overdue
            slot = ChargeSlot.get(ChargeSlot.number == row.number)
            assert row.state == "free" or clock or hand or slot.opening_due_ms

    @invariant()
    def every_offer_ends_in_time_and_can_be_called(self) -> None:
        standing = {}
        for one in claims():
            if one.state == State.OFFERED:
                key = (one.number, one.slot_id)
                standing[key] = self.offered.get(key, self.time.monotonic)
            if one.state in (State.WAITING, State.OFFERED):
                assert 1 <= one.ticket <= 99
        self.offered = standing
        if self.yard.station.clock.now().confirmed:
            assert all(
                self.time.monotonic - since < LONGEST_OFFER_MS for since in standing.values()
            )
        called = [one.ticket for one in claims() if one.ticket]
        assert len(called) == len(set(called))

    @invariant()
    def whoever_waits_is_inside(self) -> None:
        now = self.yard.station.clock.now()
        for one in claims():
            if one.state in (State.WAITING, State.OFFERED) and now.confirmed:
                assert self.yard.station.visits.courier_of(one.visit), one.state

    @invariant()
    def a_visit_that_never_was_has_no_place(self) -> None:
        for one in claims():
            assert not self.yard.station.visitors.never_was(one.visit)

    @invariant()
    def the_journal_alone_rebuilds_it(self) -> None:
        places, people = rebuilt()
        assert people == {
            one.number: (one.visit, one.kind, one.state, one.slot.number if one.slot else "")
            for one in claims()
        }
        assert places == {
            one.number: (one.name, one.kind, one.blocked, one.fault, one.opening)
            for one in ChargeSlot.select()
        }

    def teardown(self) -> None:
        if not hasattr(self, "yard"):
            return
        self.every_offer_ends()
        assert self.yard.station.journal.verify().sound
        self.yard.station.close()
        self.patch.undo()
        self.place.cleanup()

    def every_offer_ends(self) -> None:
        """With everybody gone and nobody touching anything, only things that lie there stay."""
        for _hour in range(4):
            self.yard.wait(60)
        for one in claims():
            assert one.state in (State.IN_USE, State.FINISHING), one.state
        for row in self.yard.station.places.places():
            assert row.state != "offered"

    # How it is done.

    def on_claim(self, verb: str, which: int, crash: bool) -> None:
        """Let the owner of a claim do something with it; he comes back for that if he left."""
        owners = self.owners()
        standing = [one for one in claims() if one.visit in owners]
        fitting = [one for one in standing if one.state in FITS[verb]]
        if not standing:
            return
        choice = fitting if fitting and which < 10 else standing
        claim = choice[which % len(choice)]
        visit = self.yard.come(owners[claim.visit])
        act = getattr(self.yard.station.charging, verb)
        self.do(lambda: self.drive(act(of(visit), visit, claim.number), crash))

    def owners(self) -> dict[str, str]:
        """Every visit there was, and whose."""
        for who, visit in self.yard.visits.items():
            self.known[visit] = who
        return self.known

    def place_of(self, which: int) -> str:
        rows = self.yard.station.places.places()
        return rows[which % len(rows)].number

    def drive(self, done: Any, crash: bool) -> None:
        """Drive the lock and note it; or the program is killed in between."""
        while done.opening:
            status = self.yard.station.openings.work(done.opening)()
            if crash:
                self.the_program_starts_anew()
                return
            done = self.yard.station.openings.note(by(STATION), done.opening, status)

    def do(self, action: Any) -> None:
        """Do it, if the rules let him."""
        try:
            action()
        except Refused:
            self.yard.station.run_due()


@cache
def founded() -> Grounds:
    """A station founded once for all examples: hashing a PIN takes its time."""
    grounds = Grounds(Path(tempfile.mkdtemp()) / "station", FakeTime())
    grounds.found()
    return grounds


def a_copy_of(grounds: Grounds, folder: Path, time: FakeTime) -> Grounds:
    shutil.copytree(grounds.folder, folder)
    keys.write_key(read_passport(folder).id, grounds.key)
    return Grounds(folder, time, grounds.recovery_code, grounds.manager_code)


def standing_of_all() -> list[tuple[int, str, int | None]]:
    return [(one.id, one.state, one.slot_id) for one in Charge.select()]


def claims() -> list[Charge]:
    return list(Charge.select().where(Charge.ended_ms.is_null()))


def rebuilt() -> tuple[dict[str, Any], dict[str, Any]]:
    """Places and open claims as the journal tells them: the newest image of each."""
    places: dict[str, Any] = {}
    people: dict[str, Any] = {}
    age = {one.number: one.id for one in Charge.select()}
    done = (Entry.verb.startswith("charging.")) & (Entry.outcome == "done")
    for entry in Entry.select().where(done).order_by(Entry.seq):
        facts = json.loads(entry.facts)
        if "name" in facts:
            image = tuple(facts[key] for key in ("name", "kind", "blocked", "fault", "opening"))
            places[entry.subject] = image
        else:
            image = tuple(facts[key] for key in ("visit", "kind", "state", "place"))
            if entry.verb == "charging.offer":
                waiting = [age[n] for n, one in people.items() if one[1:3] == (image[1], "waiting")]
                assert age[entry.subject] == min(waiting), "the first in the queue comes first"
            people[entry.subject] = image
            if facts["place"]:
                places[facts["place"]] = (*places[facts["place"]][:4], facts["opening"])
            if facts["end"]:
                del people[entry.subject]
    return places, people


TestLounge = Lounge.TestCase
TestLounge.settings = settings(
    max_examples=300 if LONG else 10,
    stateful_step_count=50 if LONG else 40,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
