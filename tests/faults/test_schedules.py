"""C1: clock jumps, restarts and crashes in any order do no harm; no real clock is read."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.checkin.service import CheckinService
from kiosk.common.clock import Clock, Instant
from kiosk.points.rules import EarnEvent
from kiosk.points.service import Earned, PointsService
from kiosk.settings.timekeeping import Timekeeping
from kiosk.storage import keys
from kiosk.storage.passport import read_passport
from tests.faults.schedule import Schedule
from tests.faults.sizes import sized
from tests.support import FakeTime, Grounds

pytestmark = pytest.mark.fuzz
SCHEDULES, STEPS = sized(200, 10_000), 24
PARTS = 10
"""Schedules one after another in each: processes share them out."""
FEW = range(40)
"""Among so many at least one shows what a control breaks."""

Play = Callable[[int], Schedule]


@pytest.fixture
def play(founded: Grounds, tmp_path: Path) -> Play:
    """Live through the schedule of a seed."""

    def live(seed: int) -> Schedule:
        place = tmp_path / f"{seed}"
        shutil.copytree(founded.folder, place / "station")
        keys.write_key(read_passport(founded.folder).id, founded.key)
        time = FakeTime()
        grounds = Grounds(place / "station", time, founded.recovery_code, founded.manager_code)
        schedule = Schedule(grounds, time, random.Random(seed))
        schedule.begin()
        try:
            schedule.live(STEPS)
        except BaseException as error:
            error.add_note(f"seed {seed}")
            raise
        finally:
            schedule.station.close()
            shutil.rmtree(place)
        return schedule

    return live


@pytest.mark.parametrize("part", range(PARTS))
def test_no_schedule_does_harm(play: Play, part: int) -> None:
    for seed in range(part, SCHEDULES, PARTS):
        assert play(seed).steps >= STEPS


def harm(play: Play) -> str:
    """What the first harmful schedule did."""
    for seed in FEW:
        try:
            play(seed)
        except AssertionError as error:
            return str(error)
    return ""


def believing(clock: Clock) -> Instant:
    """The present moment by a clock that trusts whatever the system says."""
    clock.confirmed = True
    clock.last_confirmed_ms = clock._source.wall_ms() + clock.offset_ms
    return Instant(clock.last_confirmed_ms, True)


def test_a_clock_that_never_doubts_is_found_out(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Control: the system's clock instead of the confirmed one."""
    monkeypatch.setattr(Clock, "now", believing)
    assert "taken for right" in harm(play)


def test_retention_by_the_systems_clock_is_found_out(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Control: rows go by a time nobody confirmed."""
    monkeypatch.setattr(Clock, "is_settled", lambda _clock: True)
    assert "went after" in harm(play)


def test_an_hour_of_grace_that_a_restart_forgets_is_found_out(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Control: a year mistyped, the program ended, and the purge comes before the correction."""
    resume = Clock.resume

    def forgetful(clock: Clock, offset_ms: int, confirmed: bool, last: int, leapt: int = 0) -> None:
        resume(clock, offset_ms, confirmed, last)

    monkeypatch.setattr(Clock, "resume", forgetful)
    assert "went after" in harm(play)


def test_a_day_taken_from_the_systems_clock_is_found_out(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Control: points and limits by the day the clock shows, sure or not."""
    monkeypatch.setattr(Clock, "today", lambda clock: clock.day_of(clock.now().utc_ms))
    assert "day to come" in harm(play)


def test_points_without_a_key_per_day_are_found_out(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Control: every visit earns."""
    earn = PointsService.earn
    count = iter(range(10**9))

    def generous(points: PointsService, courier: int, event: EarnEvent, _key: str) -> Earned:
        return earn(points, courier, event, f"visit {next(count)}")

    monkeypatch.setattr(PointsService, "earn", generous)
    assert "granted twice" in harm(play)


def test_a_state_that_moves_in_doubt_is_found_out(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Control: visits end by a time nobody confirmed."""
    run_due = CheckinService.run_due
    sure = lambda service, now: run_due(service, Instant(now.utc_ms, True))  # noqa: E731
    monkeypatch.setattr(CheckinService, "run_due", sure)
    assert "in doubt" in harm(play)


def test_a_doubt_that_a_restart_forgets_is_found_out(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Control: nobody writes the doubt down."""
    monkeypatch.setattr(Timekeeping, "run_due", lambda _keeping, _now: None)
    assert "taken for right" in harm(play)
