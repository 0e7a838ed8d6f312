"""Kits: a seal skips the count or calls for it, and what is due is known."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from peewee import IntegrityError

from kiosk.common.actor import CONSOLE, Role
from kiosk.common.codes import Prefix, mint
from kiosk.common.errors import Confirm, Reason, Refused
from kiosk.firstaid.kit_rules import KitState, Matter, clean_seal
from kiosk.journal.models import Entry
from kiosk.station import Station
from kiosk.storage.database import database
from tests.kiosk.firstaid.box import count, sealed_kit
from tests.kiosk.stock.kit import place_in
from tests.support import DAY, FakeTime, add_staff, by, sure

MONDAY, TUESDAY = "2026-11-23", "2026-11-24"


def refusal(act: Callable[..., object], *args: object) -> Reason:
    with pytest.raises(Refused) as no:
        act(*args)
    return no.value.reason


def state(station: Station) -> KitState:
    return station.care.kits()[0].state


def due(station: Station) -> list[tuple[str, str]]:
    return [(one.matter, one.day) for one in station.care.due_checks()]


def test_a_kit_goes_from_count_to_seal_to_break_to_count(station: Station) -> None:
    place, kits = place_in(station), station.kits
    assert state(station) is KitState.UNSEALED
    assert refusal(kits.seal, by(CONSOLE), place, "A 100") is Reason.COUNT_KIT_FIRST
    assert refusal(kits.check, by(CONSOLE), place, "A 100") is Reason.COUNT_KIT_FIRST
    count(station, place)
    assert kits.seal(by(CONSOLE), place, "a-1 00").state == KitState.SEALED
    assert kits.check(by(CONSOLE), place, " A100").how == "intact"
    with pytest.raises(Confirm, match="seal_differs"):
        kits.check(by(CONSOLE), place, "A101")
    assert state(station) is KitState.SEALED, "a question stores nothing"
    assert kits.check(sure(CONSOLE), place, "A101").state == KitState.OPEN
    for seal in ("A102", "A100"):
        assert refusal(kits.seal, by(CONSOLE), place, seal) is Reason.COUNT_KIT_FIRST
        assert refusal(kits.check, by(CONSOLE), place, seal) is Reason.COUNT_KIT_FIRST
    count(station, place)
    assert refusal(kits.seal, by(CONSOLE), place, "A100") is Reason.SEAL_USED
    assert kits.seal(by(CONSOLE), place, "A102").state == KitState.SEALED
    assert kits.check(by(CONSOLE), place).how == "broken", "broken or gone is said at once"


def test_a_seal_vouches_for_a_count_of_the_same_day_only(station: Station, time: FakeTime) -> None:
    place = place_in(station)
    count(station, place)
    time.pass_ms(DAY)
    kits = station.kits
    assert refusal(kits.seal, by(CONSOLE), place, "A100") is Reason.COUNT_KIT_FIRST
    _place, seal = sealed_kit(station)
    count(station, place)
    assert state(station) is KitState.COUNTED, "nobody counts through a seal: it is off"
    assert refusal(kits.check, by(CONSOLE), place, seal) is Reason.COUNT_KIT_FIRST


def test_what_is_no_seal_is_refused_and_a_badge_is_written_nowhere(station: Station) -> None:
    place, _seal = sealed_kit(station)
    badge = mint(Prefix.BADGE)
    for typed in (badge, "12", "封签", "A" * 21, "A'; --"):
        kits = station.kits
        assert refusal(kits.check, sure(CONSOLE), place, typed) is Reason.BAD_VALUE
        assert refusal(kits.seal, sure(CONSOLE), place, typed) is Reason.BAD_VALUE
    assert badge not in " ".join(entry.facts for entry in Entry.select())
    assert clean_seal("ａ－００１") == "A001"


def test_a_place_that_is_no_kit_has_no_seal(station: Station) -> None:
    shelf = place_in(station, "备用柜", "shelf")
    count(station, shelf)
    for place in (shelf, "x"):
        assert refusal(station.kits.seal, by(CONSOLE), place, "A100") is Reason.NOT_FOUND
        assert refusal(station.kits.check, by(CONSOLE), place) is Reason.NOT_FOUND
        act = station.kits.set_care
        assert refusal(act, by(CONSOLE), place, "", 7) is Reason.NOT_FOUND
    assert station.care.kits() == []
    assert list(station.care.due_checks()) == []


def test_a_check_is_due_again_after_its_days_and_an_open_kit_at_once(
    station: Station, time: FakeTime
) -> None:
    place = place_in(station)
    assert due(station) == [(Matter.KIT_CHECK, "")], "nobody ever looked"
    _place, seal = sealed_kit(station)
    assert due(station) == []
    time.pass_ms(6 * DAY)
    assert due(station) == []
    station.kits.set_care(by(CONSOLE), place, "", 6)
    assert due(station) == [(Matter.KIT_CHECK, "2026-11-29")]
    station.kits.check(by(CONSOLE), place, seal)
    assert due(station) == []
    time.pass_ms(DAY)
    station.kits.check(by(CONSOLE), place)
    assert due(station) == [(Matter.KIT_OPEN, "2026-11-30")]
    assert station.care.kits()[0].checked_day == "2026-11-29", "broken is no evidence"
    time.step(-400 * DAY)
    assert due(station) == [(Matter.KIT_OPEN, "2026-11-30")], "in doubt the last sure day holds"


def test_the_worst_comes_first_and_of_two_kits_the_later_one(
    station: Station, time: FakeTime
) -> None:
    first, _seal = sealed_kit(station)
    second, _other = sealed_kit(station, name="二号药箱")
    station.kits.set_care(by(CONSOLE), second, "", 1)
    time.pass_ms(8 * DAY)
    third, _third = sealed_kit(station, name="三号药箱")
    station.kits.check(by(CONSOLE), third)
    places = [(one.matter, one.place.number) for one in station.care.due_checks() if one.place]
    assert places == [
        (Matter.KIT_OPEN, third),
        (Matter.KIT_CHECK, second),
        (Matter.KIT_CHECK, first),
    ]


def test_a_keeper_is_shown_by_name_until_his_account_goes(station: Station, time: FakeTime) -> None:
    place, kits = place_in(station), station.kits
    keeper = add_staff(station, Role.VOLUNTEER).account
    kits.set_care(by(CONSOLE), place, keeper, 14)
    row = station.care.kits()[0]
    assert (row.keeper_name, row.every_days) == ("李明", 14)
    station.accounts.disable(sure(CONSOLE), keeper)
    assert station.care.kits()[0].keeper_name == "", "he looks after nothing any more"
    refused = refusal(kits.set_care, by(CONSOLE), place, keeper, 7)
    assert refused is Reason.ACCOUNT_DISABLED
    time.pass_ms(370 * DAY)
    station.timekeeping.confirm(sure(CONSOLE), station.clock.now().utc_ms)
    time.pass_ms(2 * 3_600_000)
    station.run_due()
    assert station.staff.find(keeper) is None
    row = station.care.kits()[0]
    assert (row.keeper, row.keeper_name, row.every_days) == ("", "", 14)


@pytest.mark.parametrize("days", [0, 93])
def test_what_is_no_interval_is_refused(station: Station, days: int) -> None:
    place = place_in(station)
    act = station.kits.set_care
    assert refusal(act, by(CONSOLE), place, "", days) is Reason.BAD_VALUE
    assert refusal(act, by(CONSOLE), place, "x", 7) is Reason.NOT_FOUND


def test_a_check_can_neither_be_changed_nor_deleted(station: Station) -> None:
    sealed_kit(station)
    for sql in ("UPDATE kit_check SET day = '2027-01-01'", "DELETE FROM kit_check"):
        with pytest.raises(IntegrityError, match="append-only"):
            database.execute_sql(sql)


def test_the_checks_leave_by_the_day_with_both_seals_and_no_person(
    station: Station, time: FakeTime
) -> None:
    volunteer = add_staff(station, Role.VOLUNTEER)
    place, _seal = sealed_kit(station, "A100")
    time.pass_ms(DAY)
    station.kits.check(sure(volunteer), place, "A100")
    station.kits.check(sure(volunteer), place, "B7 7")
    sets = {one.name: one for one in station.export_sets()}
    kit_checks = sets["kit_checks"]
    assert not kit_checks.personal
    assert [tuple(row) for row in kit_checks.rows(TUESDAY, TUESDAY)] == [
        (TUESDAY, "药箱", "intact", "A100", "A100"),
        (TUESDAY, "药箱", "broken", "A100", ""),
    ]
    assert [tuple(row) for row in kit_checks.rows(MONDAY, MONDAY)] == [
        (MONDAY, "药箱", "counted", "", ""),
        (MONDAY, "药箱", "sealed", "", "A100"),
    ]
    last = Entry.select().where(Entry.verb == "kit.check").order_by(Entry.seq.desc()).first()
    assert (last.actor, last.subject) == (f"staff:{volunteer.account}", place)
    assert json.loads(last.facts) == {"how": "broken", "day": TUESDAY}


def test_the_same_tap_twice_is_one_check(station: Station) -> None:
    place, seal = sealed_kit(station)
    call = by(CONSOLE)
    first = station.kits.check(call, place, seal)
    assert station.kits.check(call, place, seal) == first
    assert len(list(station.export_sets())) > 0
    rows = database.execute_sql("SELECT count(*) FROM kit_check WHERE how = 'intact'")
    assert rows.fetchone() == (1,)
