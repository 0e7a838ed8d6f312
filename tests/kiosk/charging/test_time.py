"""What time does to places: in order of deadline, never in doubt, and never late in a hurry."""

from __future__ import annotations

from kiosk.charging.models import Charge
from kiosk.common.actor import CONSOLE
from kiosk.settings.rules import Key
from tests.kiosk.charging.yard import DESK, LOCKER, Yard
from tests.support import DAY, HOUR, MINUTE, Grounds, add_staff, by, of


def verbs(yard: Yard, count: int = 20) -> list[str]:
    """The newest things that happened by themselves, oldest first."""
    entries = yard.station.journal.latest(count)
    return [entry.verb for entry in reversed(entries) if entry.actor == "station"]


def test_a_session_goes_on_by_itself_while_nobody_waits(yard: Yard) -> None:
    yard.place("1")
    yard.take("甲")
    yard.wait(60)
    assert yard.state("甲") == "in_use 1"
    assert yard.station.places.mine(yard.visits["甲"])[0].until_ms == yard.time.wall + 15 * MINUTE
    assert verbs(yard)[-1] == "charging.go_on"


def test_when_somebody_waits_the_time_is_up_and_he_is_told(yard: Yard) -> None:
    yard.place("1")
    yard.take("甲")
    yard.wait(10)
    yard.queue("乙")
    yard.wait(50)
    assert yard.state("甲") == "finishing 1"
    assert yard.news("甲") == ["charge_finishing"]
    assert yard.station.places.situation().cleared == ("1",)
    assert yard.state("乙") == "waiting"
    yard.finish("甲")
    assert yard.state("乙") == "offered 1"
    assert yard.news("甲") == []


def test_things_that_nobody_fetches_stay_and_are_overdue(yard: Yard) -> None:
    yard.place("1")
    yard.take("甲")
    yard.wait(30)
    yard.queue("乙")
    yard.wait(30)
    yard.wait(10)
    row = yard.station.places.places()[0]
    assert (row.state, row.overdue) == ("finishing", True)
    assert yard.news("甲") == ["charge_overdue"]
    yard.wait(24 * 60)
    assert yard.states() == {"1": "finishing"}, "no clock empties a locker"


def test_a_desk_is_simply_free_after_the_time_to_clear_it(yard: Yard) -> None:
    yard.place("5", DESK)
    yard.take("甲", DESK)
    yard.wait(1)
    yard.queue("乙", DESK)
    yard.wait(59)
    assert yard.state("甲") == "finishing 5"
    yard.wait(10)
    assert (yard.state("甲"), yard.state("乙")) == ("", "offered 5")
    assert yard.news("甲") == ["charge_ended"]


def test_one_who_waits_takes_only_one_place_from_others(yard: Yard) -> None:
    for name in "123":
        yard.place(name)
        yard.take(name)
    yard.wait(5)
    yard.queue("丁")
    yard.wait(55)
    assert sorted(yard.states().values()) == ["finishing", "in_use", "in_use"]


def test_who_is_asked_to_clear_may_stay_when_nobody_waits_any_more(yard: Yard) -> None:
    yard.place("1")
    yard.take("甲")
    yard.wait(1)
    yard.queue("乙")
    yard.wait(59)
    yard.leave("乙")
    visit = yard.visits["甲"]
    yard.station.charging.extend(of(visit), visit, yard.claim("甲"))
    assert yard.state("甲") == "in_use 1"
    assert yard.news("甲") == []


def test_deadlines_are_done_in_their_order(yard: Yard) -> None:
    """Two offers lapsed and a session ended while the program stood still."""
    yard.station.settings.set(by(CONSOLE), Key.CHARGE_POLICY, "both")
    yard.place("1")
    yard.place("2")
    yard.take("甲")
    yard.wait(5)
    visit = yard.come("乙")
    yard.station.charging.reserve(of(visit), visit, LOCKER)
    yard.queue("丙")
    yard.wait(56)
    assert verbs(yard, 4) == ["charging.no_show", "charging.offer", "charging.go_on"]
    assert (yard.state("甲"), yard.state("乙"), yard.state("丙")) == ("in_use 1", "", "offered 2")


def test_nothing_moves_while_the_clock_is_in_doubt_and_services_go_on(yard: Yard) -> None:
    yard.place("1")
    yard.take("甲")
    yard.queue("乙")
    yard.queue("丙")
    yard.finish("甲")
    yard.time.step(5 * HOUR)
    yard.station.run_due()
    assert (yard.state("乙"), yard.state("丙")) == ("offered 1", "waiting")
    yard.begin("乙")
    yard.time.step(5 * HOUR)
    yard.station.run_due()
    assert (yard.state("乙"), yard.state("丙")) == ("in_use 1", "waiting")
    yard.finish("乙")
    assert yard.state("丙") == "offered 1", "that was no clock: he went"


def test_once_the_clock_is_right_everybody_has_his_full_time(yard: Yard) -> None:
    yard.place("1")
    yard.place("2")
    yard.take("甲")
    yard.take("乙")
    yard.queue("丙")
    yard.finish("乙")
    yard.time.step(-5 * HOUR)
    assert not yard.station.clock.now().confirmed
    yard.station.timekeeping.rely_on(by(add_staff(yard.station)), yard.time.wall + 5 * HOUR)
    yard.station.run_due()
    assert (yard.state("甲"), yard.state("丙")) == ("in_use 1", "offered 2")
    yard.wait(2.9)
    assert yard.state("丙") == "offered 2"
    yard.wait(0.1)
    assert yard.states() == {"1": "in_use", "2": "free"}


def test_a_deadline_that_a_clock_set_back_brings_twice_is_done_twice(yard: Yard) -> None:
    yard.place("1")
    yard.take("甲")
    yard.wait(60)
    yard.time.step(-HOUR)
    yard.station.run_due()
    yard.station.timekeeping.rely_on(by(add_staff(yard.station)), yard.time.wall)
    yard.wait(60)
    assert yard.state("甲") == "in_use 1"
    assert verbs(yard, 30).count("charging.go_on") == 2


def test_power_back_after_hours_finds_things_where_they_were(yard: Yard, grounds: Grounds) -> None:
    """Who waited has long left; nobody is asked to have cleared a place while it was dark."""
    yard.place("1")
    yard.place("5", DESK)
    yard.take("甲")
    yard.take("乙", DESK)
    yard.queue("丙")
    after = grounds.as_after_a_crash(grounds.folder.parent / "after")
    yard.time.pass_ms(7 * HOUR)
    yard.station.close()
    station = after.open()
    try:
        again = Yard(station, yard.time)
        assert again.states() == {"1": "in_use", "5": "finishing"}
        rows = station.places.places()
        assert [row.away for row in rows] == [True, True]
        assert all(row.until_ms > yard.time.wall for row in rows)
        assert station.places.situation().called == ()
        again.wait(10)
        assert again.states() == {"1": "in_use", "5": "free"}
    finally:
        station.close()


def test_a_reader_beside_the_window_derives_what_is_due(yard: Yard, grounds: Grounds) -> None:
    yard.place("1")
    yard.take("甲")
    yard.queue("乙")
    yard.queue("丙")
    yard.finish("甲")
    yard.time.pass_ms(3 * MINUTE)
    assert yard.station.places.situation().called[0].ticket == 2, "nothing was written for that"
    assert [claim.state for claim in Charge.select()][1:] == ["offered", "waiting"]


def test_figures_outlive_the_claims_and_open_claims_outlive_them(yard: Yard) -> None:
    yard.place("1")
    yard.place("2")
    yard.take("甲")
    yard.finish("甲")
    yard.take("甲")
    yard.take("乙")
    yard.time.pass_ms(182 * DAY)
    yard.station.run_due()
    assert Charge.select().count() == 2
    days = ("2026-11-23", "2026-11-23")
    assert yard.station.past_charging.uses(LOCKER, *days) == 3
