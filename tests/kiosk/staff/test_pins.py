"""A1: nobody guesses a PIN, whatever happens to the program or to the clock."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from kiosk.common.actor import CONSOLE, KIOSK, Actor, Role
from kiosk.common.errors import Reason, Refused
from kiosk.staff.rules import MAX_FAILURES, is_good_pin, wait_seconds
from kiosk.station import Station
from kiosk.storage.database import database
from tests.support import DAY, FakeTime, Grounds, add_staff, by

RIGHT, WRONG = "402913", "402914"
QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


@pytest.fixture
def person(station: Station) -> Actor:
    station.pins.hasher = QUICK
    return add_staff(station, Role.STAFF, station.pins.hash(RIGHT))


def test_waits_grow_to_a_minute() -> None:
    waits = [wait_seconds(failures) for failures in range(MAX_FAILURES + 1)]
    assert waits[:2] == [0, 0]
    assert waits == sorted(waits)
    assert waits[-1] == 60


@pytest.mark.parametrize(
    "pin", ["111111", "123456", "987654", "12345", "1234567", "12a456", "１２３４５７", ""]
)
def test_an_easy_pin_or_none_at_all_is_not_taken(station: Station, pin: str) -> None:
    assert not is_good_pin(pin)
    with pytest.raises(Refused) as refused:
        station.pins.hash(pin)
    assert refused.value.reason is Reason.BAD_PIN


def test_the_right_pin_signs_in_and_forgets_earlier_mistakes(
    station: Station, person: Actor, time: FakeTime
) -> None:
    for _try in range(3):
        assert attempt(station, person, WRONG) is Reason.WRONG_PIN
        time.pass_ms(DAY)
    assert attempt(station, person, RIGHT) is None
    assert failures(person) == 0


def test_the_try_is_on_disk_before_anything_is_checked(
    station: Station, grounds: Grounds, person: Actor
) -> None:
    station.pins.begin(by(), number(person))
    raw = grounds.raw()
    stored = raw.execute("SELECT failures FROM staff WHERE number = ?", (number(person),))
    assert stored.fetchone()[0] == 1
    raw.close()


def test_one_try_is_good_for_one_guess_only(station: Station, person: Actor) -> None:
    call = by()
    tried = station.pins.begin(call, number(person))
    assert not station.pins.matches(tried, WRONG)
    repeated = station.pins.begin(call, number(person))
    assert not station.pins.matches(repeated, RIGHT), "the same request answered again"
    assert failures(person) == 1


def test_ten_wrong_tries_lock_and_only_a_new_pin_opens(
    station: Station, person: Actor, time: FakeTime
) -> None:
    reasons = []
    for _try in range(MAX_FAILURES):
        time.pass_ms(61_000)
        reasons.append(attempt(station, person, WRONG))
    assert reasons == [Reason.WRONG_PIN] * (MAX_FAILURES - 1) + [Reason.PIN_LOCKED]
    time.pass_ms(400 * DAY)
    assert attempt(station, person, RIGHT) is Reason.PIN_LOCKED
    station.pins.reset(by(CONSOLE), number(person), station.pins.hash(RIGHT))
    assert attempt(station, person, RIGHT) is None


def test_the_wait_is_told_in_seconds_and_only_powered_on_time_counts(
    station: Station, person: Actor, time: FakeTime
) -> None:
    for _try in range(5):
        time.pass_ms(61_000)
        attempt(station, person, WRONG)
    time.step(365 * DAY)
    with pytest.raises(Refused) as refused:
        station.pins.begin(by(), number(person))
    assert (refused.value.reason, refused.value.facts) == (Reason.PIN_WAIT, {"seconds": 8})
    time.monotonic += 7_999
    assert attempt(station, person, RIGHT) is Reason.PIN_WAIT
    time.monotonic += 1
    assert attempt(station, person, RIGHT) is None


def test_a_pin_entry_keeps_no_pin_and_names_the_account_by_number(
    station: Station, person: Actor
) -> None:
    attempt(station, person, WRONG)
    result, tried = station.journal.latest(2)
    assert (tried.verb, tried.subject) == ("pin.try", number(person))
    assert (result.verb, result.outcome) == ("pin.result", "refused")
    assert WRONG not in result.facts + tried.facts


class Guessing(RuleBasedStateMachine):
    """A guesser who may also pull the plug, set the clock, and start the program again."""

    @initialize()
    def start(self) -> None:
        self.patch = pytest.MonkeyPatch()
        self.place = tempfile.TemporaryDirectory()
        self.patch.setenv("XDG_CONFIG_HOME", f"{self.place.name}/config")
        self.time = FakeTime()
        self.grounds = Grounds(Path(self.place.name) / "station", self.time)
        self.grounds.found()
        self.station = self.open()
        self.person = add_staff(self.station, Role.STAFF, self.station.pins.hash(RIGHT))
        self.tries, self.waited_ms = 0, 10**9

    def open(self) -> Station:
        station = self.grounds.open()
        station.pins.hasher = QUICK
        return station

    def begin(self) -> bool:
        """Begin a try; the model knows whether that may be."""
        allowed = self.tries < MAX_FAILURES and self.waited_ms >= 1000 * wait_seconds(self.tries)
        reason, locked = None, self.tries >= MAX_FAILURES
        try:
            self.tried = self.station.pins.begin(by(), number(self.person))
        except Refused as refused:
            reason = refused.reason
        if reason:
            assert (allowed, reason) == (False, Reason.PIN_LOCKED if locked else Reason.PIN_WAIT)
            return False
        assert allowed
        self.tries, self.waited_ms = self.tries + 1, 0
        return True

    @rule(pin=st.sampled_from([WRONG, WRONG, WRONG, WRONG, RIGHT]))
    def guess(self, pin: str) -> None:
        if not self.begin():
            return
        right = self.station.pins.matches(self.tried, pin)
        assert right == (pin == RIGHT)
        try:
            signed_in = self.station.pins.finish(by(), number(self.person), right)
        except Refused:
            assert not right
        else:
            assert right
            assert Actor.staff(signed_in.staff, Role(signed_in.role)) == self.person
            self.tries = 0

    @rule()
    def crash_between_try_and_result(self) -> None:
        self.begin()
        self.restart()

    @rule()
    def restart(self) -> None:
        self.station.close()
        self.station = self.open()
        if self.tries:
            self.waited_ms = 0

    @rule(step=st.sampled_from([-DAY, DAY, 10_000 * DAY, -9_000 * DAY]))
    def set_the_clock(self, step: int) -> None:
        self.time.step(step)

    @rule(ms=st.sampled_from([999, 1_000, 4_000, 30_000, 60_000, 60_000, 60_000]))
    def wait(self, ms: int) -> None:
        self.time.pass_ms(ms)
        self.waited_ms += ms

    @precondition(lambda self: self.tries >= MAX_FAILURES)
    @rule()
    def a_manager_gives_a_new_pin(self) -> None:
        pin_hash = self.station.pins.hash(RIGHT)
        self.station.pins.reset(by(CONSOLE), number(self.person), pin_hash)
        self.tries = 0

    @invariant()
    def every_try_is_counted_on_disk(self) -> None:
        if hasattr(self, "station"):
            assert failures(self.person) == self.tries <= MAX_FAILURES

    def teardown(self) -> None:
        if hasattr(self, "station"):
            self.station.close()
            self.patch.undo()
            self.place.cleanup()


TestGuessing = Guessing.TestCase
TestGuessing.settings = settings(
    max_examples=8,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


def attempt(station: Station, person: Actor, pin: str) -> Reason | None:
    try:
        tried = station.pins.begin(by(KIOSK), number(person))
        right = station.pins.matches(tried, pin)
        station.pins.finish(by(KIOSK), number(person), right)
    except Refused as refused:
        return refused.reason
    return None


def number(person: Actor) -> str:
    return person.name.removeprefix("staff:")


def failures(person: Actor) -> int:
    rows = database.execute_sql("SELECT failures FROM staff WHERE number = ?", (number(person),))
    return int(rows.fetchone()[0])
