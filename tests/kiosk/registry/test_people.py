"""Companies, couriers and their badges."""

from __future__ import annotations

import json

import pytest

from kiosk.common.actor import CONSOLE
from kiosk.common.codes import Prefix, mint
from kiosk.common.errors import Reason, Refused
from kiosk.registry.rules import BadgeState, Holder
from kiosk.settings import stored
from kiosk.settings.rules import Key
from kiosk.station import Station
from kiosk.storage.database import database
from tests.support import DAY, FakeTime, add_staff, by, enrol, sure


@pytest.mark.parametrize("name", ["李", 30 * "长", "𠮷野家", "ئابدۇللا قادىر", "John O'Neil-Smith"])
def test_names_of_every_kind_are_kept_as_they_are(station: Station, name: str) -> None:
    holder = station.checkin.badge_of(enrol(station, name)).holder
    row = station.registry.by_number(holder)
    assert row
    assert row.name == name
    assert station.registry.by_id(row.id) == row


@pytest.mark.parametrize(
    ("name", "company", "phone", "code", "reason"),
    [
        ("", "顺丰", "", None, Reason.BAD_NAME),
        ("123", "顺丰", "", None, Reason.BAD_NAME),
        ("张三", " ", "", None, Reason.BAD_NAME),
        ("张三", "顺丰", "1x2", None, Reason.BAD_PHONE),
        ("张三", "顺丰", "", "KJ0", Reason.BROKEN_CODE),
        ("张三", "顺丰", "", mint(Prefix.RECOVERY, bytes(16)), Reason.BROKEN_CODE),
    ],
)
def test_what_is_refused_enrols_nobody(
    station: Station, name: str, company: str, phone: str, code: str | None, reason: Reason
) -> None:
    with pytest.raises(Refused) as refused:
        station.registry.enrol(by(CONSOLE), name, company, phone, code or mint(Prefix.BADGE))
    assert refused.value.reason is reason
    assert station.registry.couriers() == []
    assert station.registry.companies() == []


def test_an_unknown_company_is_created_once(station: Station) -> None:
    for company in ("顺丰", " 顺丰 ", "京东"):
        enrol(station, company=company)
    assert sorted(station.registry.companies()) == sorted(["顺丰", "京东"])
    assert [row.company for row in station.registry.couriers()] == ["京东", "顺丰", "顺丰"]


def test_the_consent_version_agreed_to_is_kept(station: Station) -> None:
    stored.keep(Key.CONSENT_VERSION, "7", None)  # no station changes it: it comes with the text
    station.settings.load()
    enrol(station)
    staff = add_staff(station)
    station.registry.enrol(by(staff), "李四", "顺丰", "", mint(Prefix.BADGE))
    kept = database.execute_sql("SELECT consent_version FROM courier ORDER BY id").fetchall()
    assert kept == [(0,), (7,)], "whoever was shown no text agreed to none"


def test_a_badge_is_stored_only_as_a_keyed_hash(station: Station) -> None:
    code = enrol(station)
    rows = database.execute_sql("SELECT * FROM badge").fetchall()
    text = json.dumps(rows, default=lambda data: bytes(data).decode("latin-1"))
    assert code not in text
    assert code[2:-2] not in text


def test_a_lost_badge_is_stopped_once(station: Station) -> None:
    badge = station.checkin.badge_of(enrol(station))
    station.badges.revoke(sure(CONSOLE), badge.number)
    with pytest.raises(Refused) as refused:
        station.badges.revoke(sure(CONSOLE), badge.number)
    assert refused.value.reason is Reason.ALREADY_REVERSED
    with pytest.raises(Refused) as refused:
        station.badges.reissue(sure(CONSOLE), badge.number, mint(Prefix.BADGE))
    assert refused.value.reason is Reason.ALREADY_REVERSED


@pytest.mark.parametrize("verb", ["revoke", "note_drawn"])
def test_a_badge_nobody_knows_is_not_found(station: Station, verb: str) -> None:
    with pytest.raises(Refused) as refused:
        getattr(station.badges, verb)(by(CONSOLE), "unknown")
    assert refused.value.reason is Reason.NOT_FOUND


def test_a_badge_printed_anew_belongs_to_the_same_person(station: Station) -> None:
    old = station.checkin.badge_of(enrol(station))
    fresh = mint(Prefix.BADGE)
    issued = station.badges.reissue(sure(CONSOLE), old.number, fresh)
    assert station.checkin.badge_of(fresh).holder == old.holder == issued.holder
    states = [row.state for row in station.badges.of_holder(old.holder)]
    assert states == [BadgeState.ACTIVE, BadgeState.REPLACED]
    assert station.badges.is_active(issued.badge)
    assert not station.badges.is_active(old.number)


def test_a_reissue_with_a_broken_code_leaves_the_old_badge_alone(station: Station) -> None:
    code = enrol(station)
    old = station.checkin.badge_of(code)
    with pytest.raises(Refused) as refused:
        station.badges.reissue(sure(CONSOLE), old.number, code[:-1])
    assert refused.value.reason is Reason.BROKEN_CODE
    assert not station.checkin.scan(by(), code).again


def test_suspending_twice_or_a_stranger_is_not_found(station: Station) -> None:
    holder = station.checkin.badge_of(enrol(station)).holder
    station.registry.suspend(by(CONSOLE), holder)
    for number in (holder, "unknown"):
        with pytest.raises(Refused) as refused:
            station.registry.suspend(by(CONSOLE), number)
        assert refused.value.reason is Reason.NOT_FOUND
    station.registry.reactivate(by(CONSOLE), holder)


def test_a_visit_notes_the_day_the_courier_was_last_seen(station: Station, time: FakeTime) -> None:
    code = enrol(station)
    time.pass_ms(3 * DAY)
    station.checkin.scan(by(), code)
    assert database.execute_sql("SELECT last_seen_day FROM courier").fetchone()[0] == "2026-11-26"


def test_a_second_badge_works_beside_the_first(station: Station) -> None:
    first, second = enrol(station), mint(Prefix.BADGE)
    holder = station.checkin.badge_of(first).holder
    station.badges.issue(by(CONSOLE), Holder.COURIER, holder, second)
    assert station.checkin.scan(by(), first).visit == station.checkin.scan(by(), second).visit
