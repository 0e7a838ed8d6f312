"""Rule 2: done means durable, and the same request is the same action."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable

import pytest

from kiosk.common.actor import CONSOLE, Call
from kiosk.common.errors import Confirm, NotSaved, Reason, Refused
from kiosk.journal.commands import RequestReused
from kiosk.settings.rules import Key
from kiosk.station import Station
from kiosk.storage.database import database
from tests.kiosk.cast import Cast, every_verb
from tests.support import DAY, FakeTime, Grounds, by, enrol, of


def test_a_double_tap_is_one_action_with_one_answer(station: Station) -> None:
    visit = station.checkin.scan(by(), enrol(station)).visit
    call = of(visit)
    first = station.amenities.serve(call, visit, "tea")
    entries = station.journal.head()
    assert station.amenities.serve(call, visit, "tea") == first
    assert station.journal.head() == entries
    assert station.amenities.visits("tea", "2026-11-01", "2026-11-30") == 1


def test_a_retry_after_a_restart_gets_the_answer_of_the_first_time(grounds: Grounds) -> None:
    station = grounds.open()
    code, call = enrol(station), by()
    first = station.checkin.scan(call, code)
    station.close()
    station = grounds.open()
    assert station.checkin.scan(call, code) == first
    assert first.again is False
    station.close()


def test_a_refusal_is_stored_as_an_answer_too(station: Station) -> None:
    call = of("gone")
    for _tap in range(2):
        with pytest.raises(Refused) as refused:
            station.amenities.serve(call, "gone", "tea")
        assert refused.value.reason is Reason.VISIT_ENDED
    assert [row.outcome for row in station.journal.latest(2)] == ["refused", "done"]


def test_the_facts_of_a_refusal_come_back_with_the_stored_answer(station: Station) -> None:
    call = by(CONSOLE)
    facts = []
    for _tap in range(2):
        with pytest.raises(Refused) as refused:
            station.settings.set(call, Key.VOLUME, 101)
        facts.append(refused.value.facts)
    assert facts[0] == facts[1]
    assert facts[0] == {"key": "sound.volume", "low": 0, "high": 100, "accepts": "0-100"}


@pytest.mark.parametrize(
    "repeat",
    [
        lambda station, call, visit: station.amenities.serve(call, visit, "hot_water"),
        lambda station, call, visit: station.checkin.leave(call, visit),
        lambda station, call, visit: station.amenities.serve(
            Call(CONSOLE, call.request_id), visit, "tea"
        ),
    ],
    ids=["other arguments", "another action", "another actor"],
)
def test_the_same_request_with_anything_else_in_it_is_a_bug_said_loudly(
    station: Station, repeat: Callable[[Station, Call, str], object]
) -> None:
    visit = station.checkin.scan(by(), enrol(station)).visit
    call = of(visit)
    station.amenities.serve(call, visit, "tea")
    head = station.journal.head()
    with pytest.raises(RequestReused):
        repeat(station, call, visit)
    assert station.journal.head() == head


def test_needs_confirmation_stores_nothing_and_the_same_request_then_goes_through(
    station: Station,
) -> None:
    call, head = by(), station.journal.head()
    with pytest.raises(Confirm) as question:
        station.alarms.raise_alarm(call)
    assert station.journal.head() == head
    assert station.alarms.open_alarms() == []
    yes = dataclasses.replace(call, confirmed=frozenset({question.value.reason}))
    assert station.alarms.raise_alarm(yes).number == station.alarms.open_alarms()[0].number


def test_a_refused_action_leaves_only_its_entry_and_its_answer(station: Station) -> None:
    """The courier row is written before the code is looked at: the savepoint takes it back."""
    before = counts()
    with pytest.raises(Refused) as refused:
        station.registry.enrol(by(CONSOLE), "张三", "京东", "", "no code")
    assert refused.value.reason is Reason.BROKEN_CODE
    after = counts()
    assert {name for name in after if after[name] != before[name]} == {"journal", "outcome"}
    entry = station.journal.latest(1)[0]
    assert (entry.verb, entry.outcome, entry.reason) == ("courier.enrol", "refused", "broken_code")


def test_what_is_not_saved_leaves_nothing_and_the_next_try_works(station: Station) -> None:
    code = enrol(station)
    before, call = counts(), by()
    with full_disk():
        while scanned(station, call, code):
            before, call = counts(), by()
    assert counts() == before
    assert station.journal.verify().sound
    station.checkin.scan(call, code)
    assert counts()["journal"] == before["journal"] + 1


def test_a_bug_in_a_command_changes_nothing(station: Station) -> None:
    before = counts()
    with pytest.raises(TypeError):
        station.backups.note(by(CONSOLE), 1.5, "x")  # type: ignore[arg-type]
    assert counts() == before


def test_answers_are_forgotten_after_two_days(station: Station, time: FakeTime) -> None:
    enrol(station)
    time.pass_ms(2 * DAY)
    station.run_due()
    assert counts()["outcome"] > 1
    time.pass_ms(DAY)
    station.run_due()
    days = [row[0] for row in database.execute_sql("SELECT DISTINCT day FROM outcome").fetchall()]
    assert days == ["2026-11-25", "2026-11-26"]


def test_no_stored_answer_and_no_entry_holds_a_name_a_phone_a_code_or_a_pin(
    station: Station, time: FakeTime
) -> None:
    """Every command of the station runs here once: see ``Cast``."""
    cast = Cast(station, time)
    cast.live()
    verbs = {row[0] for row in database.execute_sql("SELECT DISTINCT verb FROM journal").fetchall()}
    assert every_verb(station) - verbs == set(), "never lived: see tests/kiosk/<area>/life.py"
    for table in ("journal", "outcome"):
        rows = database.execute_sql(f"SELECT * FROM {table}").fetchall()
        text = json.dumps(rows, ensure_ascii=False, default=repr)
        assert not [secret for secret in cast.told if secret in text]


def scanned(station: Station, call: Call, code: str) -> bool:
    try:
        station.checkin.scan(call, code)
    except NotSaved:
        return False
    return True


def counts() -> dict[str, int]:
    """How many rows every table has."""
    tables = [
        row[0]
        for row in database.execute_sql(
            "SELECT name FROM sqlite_master WHERE type = 'table'"
        ).fetchall()
    ]
    return {
        table: database.execute_sql(f"SELECT count(*) FROM {table}").fetchone()[0]
        for table in tables
    }


class full_disk:  # noqa: N801
    """SQLite itself refuses to let the file grow: the error is that of a full disk."""

    def __enter__(self) -> None:
        pages = database.execute_sql("PRAGMA page_count").fetchone()[0]
        database.execute_sql(f"PRAGMA max_page_count = {pages}")

    def __exit__(self, *_exc: object) -> None:
        database.execute_sql("PRAGMA max_page_count = 1000000")
