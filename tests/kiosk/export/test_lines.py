"""A table written as whole blocks is, byte for byte, the one written cell by cell."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import repeat

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from peewee import fn

from kiosk.common.clock import Clock
from kiosk.common.exported import Column, ExportSet, Kind, long_set
from kiosk.common.ids import new_number
from kiosk.export import lines
from kiosk.export.lines import csv_blocks
from kiosk.export.rules import Pseudonyms
from kiosk.export.tables import write_csv_blocks, write_table
from kiosk.journal.models import Entry
from kiosk.station import Station
from kiosk.storage import lines as storage_lines
from kiosk.storage.database import database
from kiosk.storage.lines import stamp
from tests.kiosk.export.payloads import PAYLOADS
from tests.support import DAY, NOON, FakeTime, by, enrol, of

ONE, TWO = "0123456789abcdef" * 2, "fedcba9876543210" * 2
NAMED = (
    ONE,
    f"visit:{ONE}",
    f"visit:{ONE}{TWO}",
    f"{ONE}:{TWO}",
    f"{ONE},{TWO}",
    f"a{ONE}",
    f"{ONE}a",
    f"{ONE} ",
    f"-{ONE}",
    f"=visit:{ONE}",
    f"王:{ONE}",
    ONE.upper(),
    ONE[:31],
    "x" * 32,
    "中" * 32,
    f"visit:\0{ONE}",
    f"\0visit:{ONE}",
    f"{ONE}\0",
)
PLAIN = (
    "顺丰",
    "a-b",
    "checkin.scan",
    "no_place",
    "",
    "ÿþýü",
    "é",
    "x" * 33_000,
    "-",
    " -1",
    "a -1",
    '东"城',
    "a,b",
    "a\rb",
    "a\nb",
    "%",
    "_-1",
    ".-1",
    ":-1",
)
DAYS = ("2000-01-01", "2050-01-01")
CHEAP = settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture
def emptied(station: Station) -> Iterator[Station]:
    """A station whose journal is somebody else's story from the next entry on."""
    with database.atomic() as undone:
        yield station
        undone.rollback()


def tell(rows: Sequence[tuple[str, str, str]], utc_ms: Iterable[int] = repeat(NOON)) -> None:
    """Write entries as no command would: actor, verb and subject as given."""
    last = Entry.select(Entry.seq).order_by(Entry.seq.desc()).scalar()
    for seq, (row, moment) in enumerate(zip(rows, utc_ms, strict=False), last + 1):
        actor, verb, subject = row
        Entry.insert(
            seq=seq,
            version=1,
            utc_ms=moment,
            clock_confirmed=True,
            request_id=new_number(),
            actor=actor,
            verb=verb,
            subject=subject,
            outcome="done",
            reason="",
            facts="{}",
            prev=b"",
            hash=b"",
        ).execute()


def both(one: ExportSet) -> tuple[bytes, bytes]:
    key = Pseudonyms(b"k" * 32)
    head = tuple(column.name for column in one.columns)
    fast, slow = io.BytesIO(), io.BytesIO()
    assert one.query
    counted: list[int] = []
    write_csv_blocks(fast, head, csv_blocks(one, one.query(*DAYS), key), counted.append)
    write_table("csv", slow, head, (key.row(one.columns, row) for row in one.rows(*DAYS)))
    assert sum(counted) == one.count(*DAYS) == len(list(one.rows(*DAYS)))
    return fast.getvalue(), slow.getvalue()


def of_name(station: Station, name: str) -> ExportSet:
    return next(one for one in station.export_sets() if one.name == name)


def test_every_long_set_of_a_lived_station(station: Station, time: FakeTime) -> None:
    for name, company in (("张三", "顺丰"), ("李四", '=京东,"东城"')):
        visit = station.checkin.scan(by(), enrol(station, name, company)).visit
        station.amenities.serve(of(visit), visit, "hot_water")
        time.pass_ms(DAY)
    long = [one for one in station.export_sets() if one.query]
    assert {one.name for one in long} == {"visits", "journal"}
    for one in long:
        fast, slow = both(one)
        assert fast == slow
        assert fast.count(b"\r\n") > 2


def test_a_block_without_anything_odd_is_never_looked_at_cell_by_cell(
    emptied: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    tell([(f"visit:{new_number()}", "checkin.scan", new_number()) for _ in range(3000)])
    monkeypatch.delattr(lines, "_cell_by_cell")
    fast, slow = both(of_name(emptied, "journal"))
    assert fast == slow


def test_each_odd_cell_alone_and_all_of_them_together(emptied: Station) -> None:
    journal = of_name(emptied, "journal")
    odd = [*PLAIN, *NAMED, *PAYLOADS]
    for text in odd:
        for row in (("kiosk", text, ""), ("kiosk", "verb", text), (text, "verb", "")):
            with database.savepoint() as undone:
                tell([row])
                fast, slow = both(journal)
                undone.rollback()
            assert fast == slow, text
    tell([(text, text, text) for text in odd])
    fast, slow = both(journal)
    assert fast == slow


def test_the_very_first_cell_is_looked_at_too(emptied: Station) -> None:
    columns = (Column("actor", "", Kind.PERSON), Column("verb", ""))
    query = Entry.select(Entry.actor, Entry.verb).order_by(Entry.seq.desc())
    turned = long_set("turned", columns, lambda _first, _last: query)
    for text in ("-1", " -1", "=1", f"a{ONE}", ONE, "顺丰"):
        tell([(text, "verb", "")])
        fast, slow = both(turned)
        assert fast == slow


@pytest.mark.parametrize("at_once", [1, 2, 3])
def test_a_number_may_be_the_first_or_last_cell_of_a_block(
    emptied: Station, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    monkeypatch.setattr(storage_lines, "_AT_ONCE", at_once)
    columns = tuple(Column(name, "", Kind.PERSON) for name in ("actor", "subject"))
    query = Entry.select(Entry.actor, Entry.subject).order_by(Entry.seq.desc()).limit(5)
    edges = long_set("edges", columns, lambda _first, _last: query)
    tell([(ONE, "verb", TWO), (TWO, "verb", ""), ("", "verb", ONE), ("-", "verb", TWO)] * 2)
    fast, slow = both(edges)
    assert fast == slow
    assert ONE.encode() not in fast
    assert TWO.encode() not in fast


def test_what_is_not_known_is_an_empty_cell_and_slows_nothing_down(
    emptied: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    tell([("", "", ""), (ONE, "", "visit"), ("", "verb", ONE)])
    monkeypatch.delattr(lines, "_cell_by_cell")
    columns = (Column("actor", "", Kind.PERSON), Column("verb", ""), Column("s", "", Kind.PERSON))
    cells = (fn.NULLIF(cell, "") for cell in (Entry.actor, Entry.verb, Entry.subject))
    query = Entry.select(*cells).order_by(Entry.seq.desc()).limit(3)
    fast, slow = both(long_set("unknown", columns, lambda _first, _last: query))
    assert fast == slow
    assert fast.endswith(b"\r\n,,\r\n")


@given(
    st.lists(
        st.tuples(*[st.one_of(st.text(max_size=40), st.sampled_from([*NAMED, *PLAIN[:7]]))] * 3),
        max_size=4,
    )
)
@CHEAP
def test_any_texts_at_all(emptied: Station, rows: list[tuple[str, str, str]]) -> None:
    with database.savepoint() as undone:
        tell(rows)
        fast, slow = both(of_name(emptied, "journal"))
        undone.rollback()
    assert fast == slow


def test_the_number_of_nobody_leaves_in_clear(emptied: Station) -> None:
    tell([(text, "verb", text) for text in NAMED])
    fast, _slow = both(of_name(emptied, "journal"))
    assert ONE.encode() not in fast
    assert TWO.encode() not in fast


def test_a_moment_is_written_down_as_the_clock_writes_it(emptied: Station) -> None:
    """Every hour of some days of each year: the zone's offset is looked up only once."""
    clock = Clock(FakeTime())
    start = datetime(1992, 1, 1, tzinfo=UTC)
    moments = [start + timedelta(days=61 * n, hours=n % 24, seconds=n) for n in range(690)]
    utc_ms = [int(moment.timestamp() * 1000) + 999 for moment in moments]
    last = Entry.select(Entry.seq).order_by(Entry.seq.desc()).scalar()
    tell([("", "", "")] * len(utc_ms), utc_ms)
    found = Entry.select(stamp(Entry.utc_ms, clock.ahead_s(NOON)))
    rows = found.where(Entry.seq > last).order_by(Entry.seq).tuples()
    assert [text for (text,) in rows] == [clock.stamp(one) for one in utc_ms]
