"""What a scan does: product description, check-in."""

from __future__ import annotations

import random

import pytest

from kiosk.common.actor import CONSOLE, Role
from kiosk.common.codes import ALPHABET, CodeFault, Prefix, mint, parse
from kiosk.common.errors import Reason, Refused
from kiosk.points.rules import EarnEvent, Rule
from kiosk.registry.badges import BadgeService
from kiosk.station import Station
from kiosk.storage.database import database
from tests.kiosk.common.test_codes import neighbours_swapped, one_letter_wrong
from tests.support import HOUR, LONG, MINUTE, FakeTime, Grounds, add_staff, by, enrol, of, sure

FORGERIES = 1_000_000 if LONG else 20_000
MONTH = ("2026-11-01", "2026-11-30")


def test_a_scan_checks_in_and_earns_the_points_of_the_day(station: Station) -> None:
    arrival = station.checkin.scan(by(), enrol(station))
    assert (arrival.again, arrival.points) == (False, 2)
    welcome = station.visits.welcome(arrival.visit)
    assert welcome
    assert (welcome.surname, welcome.masked_name, welcome.company) == ("张", "张**", "顺丰")
    assert (welcome.visits_this_month, welcome.points) == (1, 2)


def test_a_thousand_scans_in_one_open_visit_are_one_check_in_and_one_award(
    station: Station,
) -> None:
    code = enrol(station)
    first = station.checkin.scan(by(), code)
    for _scan in range(999):
        again = station.checkin.scan(by(), code)
        assert (again.visit, again.again, again.points) == (first.visit, True, 0)
    assert station.visits.total(*MONTH) == 1
    assert one("SELECT count(*) FROM ledger_transfer") == 1


def test_there_is_one_award_per_station_day_however_many_visits(
    station: Station, time: FakeTime
) -> None:
    code = enrol(station)
    earned = []
    for _visit in range(8):
        arrival = station.checkin.scan(by(), code)
        earned.append(arrival.points)
        station.checkin.leave(of(arrival.visit), arrival.visit)
        time.pass_ms(2 * HOUR)
    assert earned == [2, 0, 0, 0, 0, 0, 2, 0], "midnight comes after the sixth"
    assert station.visits.total(*MONTH) == 8


def test_no_award_when_check_in_earns_nothing_here(station: Station) -> None:
    station.earn_rules.change(by(CONSOLE), Rule(EarnEvent.CHECKIN, 0))
    assert station.checkin.scan(by(), enrol(station)).points == 0
    assert one("SELECT count(*) FROM ledger_transfer") == 0


def test_caps_lock_and_look_alikes_open_the_same_visit(station: Station) -> None:
    code = enrol(station)
    visit = station.checkin.scan(by(), code).visit
    for written in (code.lower(), code.replace("0", "O").replace("1", "l"), f" {code}\n"):
        assert station.checkin.scan(by(), written).visit == visit


def test_a_scan_at_night_is_accepted(station: Station, time: FakeTime) -> None:
    time.pass_ms(15 * HOUR)
    assert not station.settings.is_open(station.clock.now().utc_ms)
    assert not station.checkin.scan(by(), enrol(station)).again


@pytest.mark.fuzz
def test_no_forged_mutated_or_foreign_code_is_accepted_and_every_valid_one_is(
    station: Station,
) -> None:
    """Q1. Each is asked of the registry; every twentieth takes the whole way, disk and all."""
    codes = [enrol(station, f"小{letter}") for letter in "甲乙丙丁"]
    for number, text in enumerate(forgeries(codes)):
        assert not is_known(station, text), text
        if number % 20 == 0:
            assert why_refused(station, text) is not None
    for code in codes:
        assert not station.checkin.scan(by(), code).again
    assert one("SELECT count(*) FROM visit") == len(codes)


def is_known(station: Station, text: str) -> bool:
    """Tell whether the registry takes a text for one of its badges."""
    read = parse(text)
    return not isinstance(read, CodeFault) and station.badges.find(read.text) is not None


def test_a_registry_that_looks_at_half_a_code_is_found_out(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control of Q1: whoever is well formed and begins like one of ours would get in."""
    whole = BadgeService.hash_of
    half = lambda badges, text: whole(badges, text[:16])  # noqa: E731
    monkeypatch.setattr(BadgeService, "hash_of", half)
    code = enrol(station)
    assert any(is_known(station, text) for text in begins_like(code) if text != code)


def begins_like(code: str) -> list[str]:
    """Well-formed codes that share more and more of their beginning with one of ours."""
    read = parse(code)
    assert not isinstance(read, CodeFault)
    return [mint(Prefix.BADGE, read.secret[:end] + bytes(16 - end)) for end in range(16)]


def forgeries(codes: list[str]) -> list[str]:
    """Slips, swaps, cut and longer texts, well-formed strangers, other prefixes and noise."""
    chance = random.Random(3)
    texts: list[str] = []
    for code in codes:
        texts += one_letter_wrong(code) + neighbours_swapped(code)
        texts += [code[:end] for end in range(30)] + [code[start:] for start in range(1, 30)]
        texts += [code + letter for letter in ALPHABET] + [code + code, code[::-1]]
        texts += [mint(prefix, None) for prefix in Prefix]
        texts += [made for made in begins_like(code) if made != code]
        texts += ["KC" + code[2:], "KR" + code[2:], "KX" + code[2:]]
    while len(texts) < FORGERIES:
        kind = len(texts) % 4
        if kind == 0:
            texts.append(mint(Prefix.BADGE, chance.randbytes(16)))
        elif kind == 1:
            texts.append("KJ" + "".join(chance.choices(ALPHABET, k=28)))
        elif kind == 2:
            texts.append("".join(map(chr, chance.choices(range(1, 0x3000), k=30))))
        else:
            texts.append(str(chance.randrange(10**13)))
    return texts


def test_a_code_of_4000_letters_or_of_control_characters_is_a_clear_no(station: Station) -> None:
    for text in (4000 * "K", "\x00\x1b[A\x07", "KJ\ud800", "", "\r\n", "KJ" + "🧋" * 28):
        with pytest.raises(Refused) as refused:
            station.checkin.scan(by(), text)
        assert refused.value.reason in {Reason.FOREIGN_CODE, Reason.BROKEN_CODE}


@pytest.mark.parametrize("how", ["revoke", "reissue"])
def test_a_stopped_badge_is_refused_at_the_very_next_scan_and_after_a_restart(
    grounds: Grounds, how: str
) -> None:
    station = grounds.open()
    code, fresh = enrol(station), mint(Prefix.BADGE)
    number = station.checkin.badge_of(code).number
    station.checkin.scan(by(), code)
    if how == "revoke":
        station.badges.revoke(sure(CONSOLE), number)
    else:
        station.badges.reissue(sure(CONSOLE), number, fresh)
    reason = Reason.BADGE_REVOKED if how == "revoke" else Reason.BADGE_REPLACED
    assert why_refused(station, code) is reason
    station.close()
    station = grounds.open()
    assert why_refused(station, code) is reason
    if how == "reissue":
        assert station.checkin.scan(by(), fresh).again
    station.close()


def test_a_suspended_courier_is_refused_until_he_is_let_in_again(station: Station) -> None:
    code = enrol(station)
    courier = station.checkin.badge_of(code).holder
    station.registry.suspend(by(CONSOLE), courier)
    assert why_refused(station, code) is Reason.COURIER_SUSPENDED
    station.registry.reactivate(by(CONSOLE), courier)
    assert not station.checkin.scan(by(), code).again


@pytest.mark.parametrize("what", ["badge", "courier"])
def test_a_badge_revoked_or_a_courier_suspended_is_felt_by_the_next_tap(
    station: Station, what: str
) -> None:
    code = enrol(station)
    visit, badge = station.checkin.scan(by(), code).visit, station.checkin.badge_of(code)
    if what == "badge":
        station.badges.revoke(sure(CONSOLE), badge.number)
    else:
        station.registry.suspend(by(CONSOLE), badge.holder)
    with pytest.raises(Refused) as refused:
        station.amenities.serve(of(visit), visit, "tea")
    expected = {"badge": Reason.BADGE_REVOKED, "courier": Reason.COURIER_SUSPENDED}
    assert refused.value.reason is expected[what]
    station.checkin.leave(of(visit), visit)


def test_a_staff_badge_does_not_check_in(station: Station, grounds: Grounds) -> None:
    assert why_refused(station, grounds.manager_code) is Reason.STAFF_BADGE


def test_a_known_badge_that_is_refused_is_journalled_an_unknown_code_is_not(
    station: Station,
) -> None:
    code = enrol(station)
    station.badges.revoke(sure(CONSOLE), station.checkin.badge_of(code).number)
    head = station.journal.head().seq
    broken = code[:-1] + ("1" if code.endswith("0") else "0")
    for text in (mint(Prefix.BADGE), broken, "6901234567892", mint(Prefix.RECOVERY)):
        assert why_refused(station, text) is not None
    assert station.journal.head().seq == head
    assert why_refused(station, code) is Reason.BADGE_REVOKED
    entry = station.journal.latest(1)[0]
    assert (entry.seq, entry.outcome, entry.reason) == (head + 1, "refused", "badge_revoked")
    assert entry.subject == one("SELECT number FROM failed_scan WHERE reason = 'badge_revoked'")


def test_another_badge_of_the_same_courier_opens_the_same_visit(station: Station) -> None:
    first = enrol(station)
    holder = station.checkin.badge_of(first)
    second = mint(Prefix.BADGE)
    station.badges.issue(by(CONSOLE), holder.kind, holder.holder, second)
    visit = station.checkin.scan(by(), first).visit
    assert station.checkin.scan(by(), second).visit == visit
    station.badges.revoke(sure(CONSOLE), holder.number)
    assert station.amenities.serve(of(visit), visit, "tea").item == "tea", "he stands there with it"


def test_two_couriers_are_two_visits(station: Station) -> None:
    visits = {station.checkin.scan(by(), enrol(station)).visit for _courier in range(2)}
    assert len(visits) == 2
    assert station.visits.figures().inside == 2


def test_failed_scans_keep_a_keyed_hash_and_never_the_text(
    station: Station, grounds: Grounds
) -> None:
    text = mint(Prefix.BADGE)
    assert why_refused(station, text) is Reason.UNKNOWN_CODE
    stored = one("SELECT hash FROM failed_scan")
    assert stored == station.badges.hash_of(text)
    assert len(bytes(stored)) == 32


def test_more_than_ten_failed_scans_a_minute_become_one_counting_row(
    station: Station, time: FakeTime
) -> None:
    for _scan in range(50):
        why_refused(station, mint(Prefix.BADGE))
        time.pass_ms(100)
    assert one("SELECT count(*) FROM failed_scan") == 10
    assert one("SELECT sum(count) FROM failed_scan") == 50
    time.pass_ms(MINUTE)
    why_refused(station, "x")
    assert one("SELECT count(*) FROM failed_scan") == 11


def test_failed_scans_noted_in_a_wrong_future_do_not_hide_those_of_today(
    station: Station, time: FakeTime
) -> None:
    time.step(400 * 24 * HOUR)
    for _scan in range(12):
        why_refused(station, "x")
    station.timekeeping.rely_on(by(CONSOLE), time.wall - 400 * 24 * HOUR)
    time.pass_ms(MINUTE)
    why_refused(station, "y")
    assert one("SELECT count(*) FROM failed_scan") == 11


@pytest.mark.parametrize(("days", "left"), [(29, 1), (31, 0)])
def test_failed_scans_go_after_thirty_days(
    station: Station, time: FakeTime, days: int, left: int
) -> None:
    why_refused(station, "6901234567892")
    time.pass_ms(days * 24 * HOUR)
    station.run_due()
    assert one("SELECT count(*) FROM failed_scan") == left


def test_a_staff_member_may_annul_a_visitors_scan_but_not_check_in_himself(
    station: Station,
) -> None:
    person = add_staff(station, Role.STAFF)
    visit = station.checkin.scan(by(), enrol(station)).visit
    assert station.checkin.annul(sure(person), visit).end == "annulled"


def why_refused(station: Station, text: str) -> Reason | None:
    try:
        station.checkin.scan(by(), text)
    except Refused as refused:
        return refused.reason
    return None


def one(sql: str) -> object:
    return database.execute_sql(sql).fetchone()[0]
