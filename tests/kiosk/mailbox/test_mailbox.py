"""A notice waits for the next scan, the most urgent first, and is shown once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kiosk.common.errors import Reason, Refused
from kiosk.mailbox.models import Notice
from kiosk.mailbox.rules import URGENCY, Kind
from kiosk.station import Station
from tests.kiosk.cast import Cast
from tests.support import DAY, HOUR, NOON, FakeTime, add_staff, by, enrol, of


@pytest.fixture
def visit(station: Station) -> str:
    return station.checkin.scan(by(), enrol(station)).visit


def post(station: Station, visit: str, kind: Kind, about: str = "1", hours: int = 1) -> None:
    courier = station.visits.courier_of(visit)
    assert courier
    station.mailbox.post(courier, kind, about, {"item": "tea"}, NOON + hours * HOUR)


def kinds(station: Station, visit: str) -> list[Kind]:
    return [row.kind for row in station.mail.waiting(visit)]


def test_every_kind_has_an_urgency() -> None:
    assert set(URGENCY) == set(Kind)


def test_the_most_urgent_comes_first_then_the_newest(
    station: Station, visit: str, time: FakeTime
) -> None:
    post(station, visit, Kind.ENROLMENT_CONFIRMED)
    post(station, visit, Kind.REQUEST_READY, "old")
    time.pass_ms(1)
    post(station, visit, Kind.REQUEST_READY, "new")
    rows = station.mail.waiting(visit)
    assert [row.kind for row in rows] == [Kind.REQUEST_READY] * 2 + [Kind.ENROLMENT_CONFIRMED]
    assert rows[0].made_ms > rows[1].made_ms
    assert rows[0].facts == {"item": "tea"}


def test_of_equally_urgent_ones_what_ends_first_comes_first(station: Station, visit: str) -> None:
    for hours in (3, 1, 2):
        post(station, visit, Kind.REWARD_EXPIRING, f"{hours}", hours)
    rows = Notice.select(Notice.number, Notice.about)
    about = dict(rows.tuples())
    assert [about[row.number] for row in station.mail.waiting(visit)] == ["1", "2", "3"]


def test_what_passes_in_minutes_comes_before_what_ends_tomorrow_and_that_before_weeks() -> None:
    ways = (Kind.CHARGE_OFFERED, Kind.REQUEST_READY, Kind.REWARD_EXPIRING, Kind.APPEAL_DECIDED)
    later = (Kind.REWARD_RETURNED, Kind.INSURANCE_ENDING, Kind.POINTS_LAPSING)
    order = [*ways, *later, Kind.ENROLMENT_CONFIRMED]
    assert sorted(order, key=lambda kind: -URGENCY[kind]) == order


def test_no_notice_names_a_person_or_tells_of_anybodys_health(
    station: Station, time: FakeTime, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All that every area ever leaves in a mailbox while everything is done once."""
    left: list[tuple[str, str]] = []
    post = station.mailbox.post

    def note(courier: int, kind: Kind, about: str, facts: Any, expires_ms: int) -> None:
        left.append((kind, repr((about, facts))))
        post(courier, kind, about, facts, expires_ms)

    monkeypatch.setattr(station.mailbox, "post", note)
    cast = Cast(station, time)
    cast.live()
    assert len({kind for kind, _facts in left}) >= 8, "a control: much is left"
    told = [one for one in cast.told if len(one) > 1]
    assert [(kind, facts) for kind, facts in left if any(one in facts for one in told)] == []
    aid = "".join(path.read_text("utf-8") for path in Path("kiosk/firstaid").glob("*.py"))
    assert "mailbox" not in aid


def test_it_is_shown_until_it_was_opened_and_journalled_by_kind_only(
    station: Station, visit: str
) -> None:
    post(station, visit, Kind.REQUEST_READY)
    assert kinds(station, visit) == kinds(station, visit) == [Kind.REQUEST_READY]
    station.mail.read(of(visit), visit, station.mail.waiting(visit)[0].number)
    assert kinds(station, visit) == []
    entry = station.journal.latest(1)[0]
    assert (entry.verb, entry.subject) == ("mailbox.read", visit)
    assert entry.facts == '{"kind":"request_ready"}'


def test_it_expires_when_pointless_but_not_by_a_clock_in_doubt(
    station: Station, visit: str, time: FakeTime
) -> None:
    post(station, visit, Kind.REQUEST_READY, hours=1)
    time.step(2 * DAY)
    assert kinds(station, visit) == [Kind.REQUEST_READY]
    time.step(-2 * DAY)
    station.timekeeping.rely_on(by(add_staff(station)), time.wall)
    time.pass_ms(HOUR - 1)
    assert kinds(station, visit) == [Kind.REQUEST_READY]
    time.pass_ms(1)
    assert kinds(station, visit) == []


def test_the_same_news_twice_is_one_notice_and_taken_back_it_is_none(
    station: Station, visit: str
) -> None:
    post(station, visit, Kind.REQUEST_READY)
    post(station, visit, Kind.REQUEST_READY)
    post(station, visit, Kind.REQUEST_FAILED, "2")
    assert kinds(station, visit) == [Kind.REQUEST_READY, Kind.REQUEST_FAILED]
    station.mailbox.withdraw("1")
    assert kinds(station, visit) == [Kind.REQUEST_FAILED]


def test_nobody_reads_what_waits_for_somebody_else(station: Station, visit: str) -> None:
    other = station.checkin.scan(by(), enrol(station, "李四")).visit
    post(station, visit, Kind.REQUEST_READY)
    number = station.mail.waiting(visit)[0].number
    for call, own in ((of(other), other), (of(other), visit)):
        with pytest.raises(Refused) as refused:
            station.mail.read(call, own, number)
        assert refused.value.reason in {Reason.NOT_FOUND, Reason.NOT_ALLOWED}
    assert kinds(station, visit) == [Kind.REQUEST_READY]


def test_a_day_after_it_was_read_or_expired_it_is_gone(
    station: Station, visit: str, time: FakeTime
) -> None:
    post(station, visit, Kind.REQUEST_READY, hours=1)
    post(station, visit, Kind.ENROLMENT_CONFIRMED, hours=100)
    time.pass_ms(26 * HOUR)
    station.run_due()
    assert [row.kind for row in Notice.select()] == ["enrolment_confirmed"]


def test_who_was_confirmed_is_told_at_his_next_scan(station: Station) -> None:
    from tests.kiosk.registry.test_enrolment import enrol_self

    number, code = enrol_self(station)
    visit = station.checkin.scan(by(), code).visit
    assert kinds(station, visit) == []
    station.enrolment.confirm(by(add_staff(station)), number)
    assert kinds(station, visit) == [Kind.ENROLMENT_CONFIRMED]
