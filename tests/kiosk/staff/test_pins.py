"""A1: nobody guesses a PIN, whatever happens to the program or to the clock."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from kiosk.common.actor import CONSOLE, Actor, Call, Role
from kiosk.common.errors import Reason, Refused
from kiosk.staff.models import Staff
from kiosk.staff.pins import PROOF_MS, PinService, Try
from kiosk.staff.rules import MAX_FAILURES, is_good_pin, wait_seconds
from kiosk.station import Station
from kiosk.storage.database import database
from kiosk.storage.keys import keyed_hash, new_recovery_code
from tests.support import DAY, LONG, MINUTE, PIN, FakeTime, Grounds, add_staff, by, sure

RIGHT, NEXT, WRONG = "402913", "713904", "402914"
LONG_AGO = 10**9  # ms
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
    station.pins.begin(by(person), number(person))
    raw = grounds.raw()
    stored = raw.execute("SELECT failures FROM staff WHERE number = ?", (number(person),))
    assert stored.fetchone()[0] == 1
    raw.close()


def test_one_try_is_good_for_one_guess_only(station: Station, person: Actor) -> None:
    call = by(person)
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
        station.pins.begin(by(person), number(person))
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


def test_a_pin_is_changed_with_the_old_one_and_once(station: Station, person: Actor) -> None:
    new = station.pins.hash(NEXT)
    assert refusal(lambda: station.pins.change(*own(person), new)) is Reason.OLD_PIN_FIRST
    attempt(station, person, RIGHT)
    station.pins.change(*own(person), new)
    assert refusal(lambda: station.pins.change(*own(person), new)) is Reason.OLD_PIN_FIRST
    assert attempt(station, person, RIGHT) is Reason.WRONG_PIN
    assert attempt(station, person, NEXT) is None


def test_the_old_pin_is_forgotten_after_three_minutes(
    station: Station, person: Actor, time: FakeTime
) -> None:
    attempt(station, person, RIGHT)
    time.step(-DAY)
    time.monotonic += 3 * MINUTE + 1
    new = station.pins.hash(NEXT)
    assert refusal(lambda: station.pins.change(*own(person), new)) is Reason.OLD_PIN_FIRST


def test_a_manager_gives_others_a_new_pin_and_himself_none(station: Station) -> None:
    manager, other = add_staff(station, Role.MANAGER), add_staff(station, Role.MANAGER)
    station.pins.reset(by(manager), number(other), "hash")
    acts = [
        lambda: station.pins.lift(*own(manager)),
        lambda: station.pins.reset(*own(manager), "hash"),
    ]
    assert {refusal(act) for act in acts} == {Reason.OWN_ACCOUNT}


def test_a_lock_out_is_lifted_and_the_pin_stays(
    station: Station, person: Actor, time: FakeTime
) -> None:
    who = (by(CONSOLE), number(person))
    assert refusal(lambda: station.pins.lift(*who)) is Reason.ALREADY_REVERSED
    for _try in range(MAX_FAILURES):
        time.pass_ms(61_000)
        attempt(station, person, WRONG)
    station.pins.lift(by(CONSOLE), number(person))
    assert attempt(station, person, RIGHT) is None


def test_the_recovery_code_gives_a_manager_a_new_pin_and_nobody_else(
    station: Station, grounds: Grounds, person: Actor
) -> None:
    station.pins.hasher = QUICK
    manager, code = station.staff.managers()[0].actor, grounds.recovery_code
    new, wrong = station.pins.hash(NEXT), new_recovery_code()
    recover = station.pins.recover
    acts = {
        Reason.WRONG_RECOVERY_CODE: lambda: recover(*own(manager), new, wrong),
        Reason.NOT_ALLOWED: lambda: recover(*own(person), new, code),
    }
    assert {reason: refusal(act) for reason, act in acts.items()} == {r: r for r in acts}
    assert refusal(lambda: recover(by(manager), number(person), new, code)) is Reason.NOT_ALLOWED
    recover(*own(manager), new, code.lower())
    assert attempt(station, manager, NEXT) is None


def test_the_recovery_code_is_proven_before_a_new_pin_is_chosen_and_each_try_is_an_entry(
    station: Station, grounds: Grounds, person: Actor, time: FakeTime
) -> None:
    manager, stray = station.staff.managers()[0].actor, new_recovery_code()
    for _try in range(MAX_FAILURES):
        time.pass_ms(61_000)
        attempt(station, manager, WRONG)
    prove = station.pins.prove
    assert refusal(lambda: prove(*own(person), grounds.recovery_code)) is Reason.NOT_ALLOWED
    assert refusal(lambda: prove(*own(manager), stray)) is Reason.WRONG_RECOVERY_CODE
    prove(*own(manager), grounds.recovery_code)
    entries = [(entry.verb, entry.outcome) for entry in reversed(station.journal.latest(3))]
    assert entries == [("pin.prove", "refused")] * 2 + [("pin.prove", "done")]
    assert attempt(station, manager, PIN) is Reason.PIN_LOCKED, "only a new PIN opens"


class Guessing(RuleBasedStateMachine):
    """A guesser who may also pull the plug, set the clock, and start the program again.

    Meanwhile managers give new PINs, lift lock-outs and switch the account off and on, between the
    two halves of a check too.
    """

    @initialize()
    def start(self) -> None:
        self.patch = pytest.MonkeyPatch()
        self.place = tempfile.TemporaryDirectory()
        self.patch.setenv("XDG_CONFIG_HOME", f"{self.place.name}/config")
        self.time = FakeTime()
        self.grounds = Grounds(Path(self.place.name) / "station", self.time)
        self.grounds.found()
        self.station = self.open()
        self.pin = RIGHT
        self.person = add_staff(self.station, Role.STAFF, self.station.pins.hash(RIGHT))
        self.tries, self.waited_ms, self.proven_ms = 0, LONG_AGO, LONG_AGO
        self.disabled = False

    def open(self) -> Station:
        station = self.grounds.open()
        station.pins.hasher = QUICK
        return station

    def begin(self) -> bool:
        """Begin a try; the model knows whether that may be."""
        why_not = None
        if self.disabled:
            why_not = Reason.ACCOUNT_DISABLED
        elif self.tries >= MAX_FAILURES:
            why_not = Reason.PIN_LOCKED
        elif self.waited_ms < 1000 * wait_seconds(self.tries):
            why_not = Reason.PIN_WAIT
        assert refusal(lambda: self.station.pins.begin(*self.owner())) is why_not
        if why_not is None:
            self.tries, self.waited_ms = self.tries + 1, 0
        return why_not is None

    def finish(self, right: bool) -> Reason | None:
        return refusal(lambda: self.station.pins.finish(*self.owner(), right))

    def owner(self) -> tuple[Call, str]:
        return by(self.person), number(self.person)

    def manager(self) -> tuple[Call, str]:
        return sure(CONSOLE), number(self.person)

    @rule(right=st.sampled_from([False, False, False, False, True]))
    def guess(self, right: bool) -> None:
        if not self.begin():
            return
        tried = Try(number(self.person))
        assert self.station.pins.matches(tried, self.pin if right else WRONG) == right
        assert not self.station.pins.matches(tried, self.pin), "one guess for one try"
        why_not = Reason.PIN_LOCKED if self.tries == MAX_FAILURES else Reason.WRONG_PIN
        assert self.finish(right) is (None if right else why_not)
        if right:
            self.tries, self.proven_ms = 0, 0

    @rule(times=st.integers(2, 6))
    def keep_guessing(self, times: int) -> None:
        for _time in range(times):
            self.wait(61_000)
            self.guess(right=False)

    @rule()
    def crash_between_try_and_result(self) -> None:
        self.begin()
        self.restart()
        assert self.finish(right=True) is not None, "nobody guessed since the restart"

    @rule()
    def restart(self) -> None:
        self.station.close()
        self.station = self.open()
        self.proven_ms = LONG_AGO
        if self.tries:
            self.waited_ms = 0

    @rule(step=st.sampled_from([-DAY, DAY, 10_000 * DAY, -9_000 * DAY]))
    def set_the_clock(self, step: int) -> None:
        self.time.step(step)

    @rule(ms=st.sampled_from([999, 1_000, 4_000, 30_000, 60_000, 60_000, 60_000]))
    def wait(self, ms: int) -> None:
        self.time.pass_ms(ms)
        self.waited_ms += ms
        self.proven_ms += ms

    @rule()
    def a_manager_gives_a_new_pin(self) -> None:
        self.take_new_pin()
        pin_hash = self.station.pins.hash(self.pin)
        assert refusal(lambda: self.station.pins.reset(*self.manager(), pin_hash)) is None

    @rule()
    def its_owner_chooses_a_new_pin(self) -> None:
        fresh = self.proven_ms <= PROOF_MS
        pin_hash = self.station.pins.hash(other_than(self.pin) if fresh else WRONG)
        why_not = None if fresh else Reason.OLD_PIN_FIRST
        if self.disabled:
            why_not = Reason.ACCOUNT_DISABLED
        assert refusal(lambda: self.station.pins.change(*self.owner(), pin_hash)) is why_not
        if why_not is None:
            self.take_new_pin()

    @rule()
    def a_manager_lifts_the_lock_out(self) -> None:
        locked = self.tries >= MAX_FAILURES
        why_not = None if locked else Reason.ALREADY_REVERSED
        assert refusal(lambda: self.station.pins.lift(*self.manager())) is why_not
        if locked:
            self.tries, self.proven_ms = 0, LONG_AGO

    @rule()
    def a_manager_switches_the_account_off_or_on(self) -> None:
        accounts = self.station.accounts
        (accounts.enable if self.disabled else accounts.disable)(*self.manager())
        self.disabled = not self.disabled

    @rule()
    def a_new_pin_overtakes_a_right_guess(self) -> None:
        if self.begin() and self.station.pins.matches(Try(number(self.person)), self.pin):
            self.a_manager_gives_a_new_pin()
            assert self.finish(right=True) is Reason.WRONG_PIN

    @rule()
    def a_disabled_account_signs_nobody_in(self) -> None:
        if self.begin() and self.station.pins.matches(Try(number(self.person)), self.pin):
            self.a_manager_switches_the_account_off_or_on()
            assert self.finish(right=True) is Reason.ACCOUNT_DISABLED

    def take_new_pin(self) -> None:
        self.pin = other_than(self.pin)
        self.tries, self.proven_ms = 0, LONG_AGO

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
    max_examples=500 if LONG else 10,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


def guess_again(pins: PinService, tried: Try, pin: str) -> Callable[[], bool]:
    """Check a PIN without noting that the guess of this try was made."""
    row = Staff.get(Staff.number == tried.staff)
    return lambda: pins._verify(row.pin_hash, keyed_hash(pins._key, pin))


@pytest.mark.parametrize(
    ("name", "careless"),
    [
        pytest.param("guessing.wait_seconds", lambda _failures: 0, id="no wait"),
        pytest.param("guessing.MAX_FAILURES", 11, id="one try more"),
        pytest.param(
            "pins.PinService._forget", lambda _pins, _staff: None, id="an old guess counts"
        ),
        pytest.param("pins.PinService.check", guess_again, id="two guesses a try"),
    ],
)
def test_a_rule_that_is_not_kept_is_noticed(
    name: str, careless: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: the guesser gets more than he should."""
    monkeypatch.setattr(f"kiosk.staff.{name}", careless)
    with pytest.raises(AssertionError):
        run_state_machine_as_test(
            Guessing,
            settings=settings(
                TestGuessing.settings,
                max_examples=40,
                phases=[Phase.generate],
                derandomize=True,
                report_multiple_bugs=False,
            ),
        )


def other_than(pin: str) -> str:
    return NEXT if pin == RIGHT else RIGHT


def attempt(station: Station, person: Actor, pin: str) -> Reason | None:
    try:
        tried = station.pins.begin(by(person), number(person))
        right = station.pins.matches(tried, pin)
        station.pins.finish(by(person), number(person), right)
    except Refused as refused:
        return refused.reason
    return None


def refusal(action: Callable[[], object]) -> Reason | None:
    try:
        action()
    except Refused as refused:
        return refused.reason
    return None


def own(person: Actor) -> tuple[Call, str]:
    return by(person), number(person)


def number(person: Actor) -> str:
    return person.account


def failures(person: Actor) -> int:
    rows = database.execute_sql("SELECT failures FROM staff WHERE number = ?", (number(person),))
    return int(rows.fetchone()[0])
