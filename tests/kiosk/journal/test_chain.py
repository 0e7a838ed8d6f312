"""L1: whoever changes the journal behind the station's back is found, and the place is named."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from kiosk.common.actor import CONSOLE
from kiosk.common.errors import Fact
from kiosk.journal.rules import CHAINED, canonical, entry_hash
from kiosk.journal.service import Anchor, Verdict
from kiosk.station import Station
from tests.support import LONG, Grounds, by, enrol, of

Attack = Callable[[Any, int], object]
TIMES = 1000 if LONG else 3
COLUMNS = (*CHAINED, "hash")
GUARDED = ("journal", "ledger_transfer", "ledger_posting")
EDITS: dict[str, list[str]] = {
    "version": ["version + 1", "CAST(version AS BLOB)"],
    "utc_ms": ["utc_ms + 1", "utc_ms - 3600000", "utc_ms + 0.5", "CAST(utc_ms AS BLOB)"],
    "clock_confirmed": ["0", "2", "'true'"],
    "request_id": ["request_id || ' '", "lower(hex(randomblob(16)))", "CAST(request_id AS BLOB)"],
    "actor": ["'console'", "CAST(actor AS BLOB)", "''"],
    "verb": ["verb || '.x'", "'checkin.leave'"],
    "subject": ["lower(hex(randomblob(16)))", "subject || x'00'"],
    "outcome": ["'refused'", "upper(outcome)"],
    "reason": ["'too_late'"],
    "facts": ["'{}'", "replace(facts, ':2', ':3') || ' '"],
    "prev": ["zeroblob(32)", "hex(prev)"],
    "hash": ["zeroblob(32)", "substr(hash, 1, 31) || x'00'"],
}


@pytest.fixture
def busy(station: Station) -> Station:
    """Some thirty entries of several kinds."""
    codes = [enrol(station) for _courier in range(3)]
    for _round in range(3):
        for code in codes:
            visit = station.checkin.scan(by(), code).visit
            station.amenities.serve(of(visit), visit, "tea")
            station.checkin.leave(of(visit), visit)
    assert station.journal.verify().sound
    return station


def test_every_column_has_an_edit_to_be_found() -> None:
    assert set(EDITS) | {"seq"} == set(COLUMNS)


@pytest.mark.parametrize(
    ("column", "value"), [(column, value) for column in EDITS for value in EDITS[column]]
)
def test_an_edit_of_any_column_is_found_and_the_entry_named(
    busy: Station, grounds: Grounds, column: str, value: str
) -> None:
    for seq in some_entries(busy):
        with attacked(grounds) as raw:
            sure = (
                f"UPDATE journal SET {column} = {value} WHERE seq = ? AND {column} IS NOT {value}"
            )
            raw.execute("SAVEPOINT attack")
            changed = raw.execute(sure, (seq,)).rowcount
            raw.execute("RELEASE attack")
        if not changed:
            continue
        verdict = busy.journal.verify()
        assert (verdict.sound, verdict.first_bad) == (False, seq), column
        return
    pytest.fail("no entry could be edited like that: the attack tries nothing")


def test_an_edit_whose_hash_is_made_anew_is_found_at_the_next_entry(
    busy: Station, grounds: Grounds
) -> None:
    seq = busy.journal.head().seq // 2
    with attacked(grounds) as raw:
        raw.execute("UPDATE journal SET subject = 'x' WHERE seq = ?", (seq,))
        rehash(raw, seq, chain=False)
    verdict = busy.journal.verify()
    assert (verdict.first_bad, verdict.what) == (seq + 1, "not linked")


def test_a_deleted_entry_is_found(busy: Station, grounds: Grounds) -> None:
    for seq in some_entries(busy):
        with attacked(grounds) as raw:
            raw.execute("DELETE FROM journal WHERE seq = ?", (seq,))
        verdict = busy.journal.verify()
        assert (verdict.sound, verdict.first_bad) == (False, seq)
        return


def test_an_entry_taken_out_with_the_others_moved_up_is_found(
    busy: Station, grounds: Grounds
) -> None:
    with attacked(grounds) as raw:
        raw.execute("DELETE FROM journal WHERE seq = 5")
        raw.execute("UPDATE journal SET seq = -seq WHERE seq > 5")
        raw.execute("UPDATE journal SET seq = -seq - 1 WHERE seq < 0")
    assert busy.journal.verify().first_bad == 5


def test_an_inserted_entry_is_found(busy: Station, grounds: Grounds) -> None:
    head = busy.journal.head().seq
    with attacked(grounds) as raw:
        columns = ", ".join(COLUMNS)
        values = columns.replace("seq", str(head + 1)).replace("request_id", "'forged'")
        raw.execute(f"INSERT INTO journal ({columns}) SELECT {values} FROM journal WHERE seq = 4")
    assert busy.journal.verify().first_bad == head + 1


def test_a_repeated_number_cannot_be_inserted_at_all(busy: Station, grounds: Grounds) -> None:
    with attacked(grounds) as raw, pytest.raises(sqlcipher.IntegrityError):
        raw.execute("INSERT INTO journal SELECT * FROM journal WHERE seq = 4")


def test_two_entries_swapped_are_found(busy: Station, grounds: Grounds) -> None:
    with attacked(grounds) as raw:
        for old, new in ((5, -5), (9, 5), (-5, 9)):
            raw.execute("UPDATE journal SET seq = ? WHERE seq = ?", (new, old))
    assert busy.journal.verify().first_bad == 5


def test_a_cut_tail_is_found_against_the_newest_backup(busy: Station, grounds: Grounds) -> None:
    busy.backups.make(by(CONSOLE))
    anchors = busy.backups.anchors()
    assert busy.journal.verify(anchors).sound
    with attacked(grounds) as raw:
        raw.execute("DELETE FROM journal WHERE seq > 10")
    assert busy.journal.verify().sound, "the chain alone cannot know: that is what anchors are for"
    assert busy.journal.verify(anchors) == Verdict(False, 10, 11, "cut off")


def test_a_chain_rewritten_from_some_entry_on_is_found_against_a_backup(
    busy: Station, grounds: Grounds
) -> None:
    backup = busy.backups.make(by(CONSOLE))
    with attacked(grounds) as raw:
        raw.execute("UPDATE journal SET actor = 'visit:0' WHERE seq = 7")
        rehash(raw, 7, chain=True)
    assert busy.journal.verify().sound
    verdict = busy.journal.verify(busy.backups.anchors())
    assert (verdict.sound, verdict.first_bad, verdict.what) == (False, backup.seq, "rewritten")


def test_every_old_head_is_an_anchor_and_another_one_is_not(busy: Station) -> None:
    head = busy.journal.head()
    assert busy.journal.verify((Anchor(head.seq, head.hash.hex()[:16]), Anchor(0, "0" * 16))).sound
    assert not busy.journal.verify((Anchor(head.seq, "0" * 16),)).sound


@pytest.mark.parametrize("table", GUARDED)
@pytest.mark.parametrize("verb", ["update", "delete"])
@pytest.mark.parametrize("instead", ["", "WHEN 0 ", "other message"])
def test_a_trigger_that_is_gone_or_was_made_toothless_is_noticed(
    busy: Station, grounds: Grounds, table: str, verb: str, instead: str
) -> None:
    name = f"{table}_no_{verb}"
    raw = grounds.raw()
    sql = triggers(raw)[name]
    raw.execute(f"DROP TRIGGER {name}")
    if instead == "WHEN 0 ":
        raw.execute(sql.replace("BEGIN", "WHEN 0 BEGIN"))
    elif instead:
        raw.execute(f"CREATE TRIGGER {name} BEFORE {verb} ON {table} BEGIN SELECT 1; END")
    verdict = busy.journal.verify()
    assert (verdict.sound, verdict.what) == (False, f"trigger {name} is gone")
    raw.execute(f"DROP TRIGGER IF EXISTS {name}")
    raw.execute(sql)
    raw.close()
    assert busy.journal.verify().sound


@pytest.mark.parametrize("table", GUARDED)
@pytest.mark.parametrize(
    "attack",
    [
        "UPDATE {table} SET {column} = {column}",
        "DELETE FROM {table}",
        "REPLACE INTO {table} SELECT * FROM {table}",
        "INSERT OR REPLACE INTO {table} SELECT * FROM {table} LIMIT 1",
    ],
)
def test_the_file_itself_refuses_to_change_or_remove_an_entry(
    busy: Station, grounds: Grounds, table: str, attack: str
) -> None:
    raw = grounds.raw()
    column = {"journal": "actor", "ledger_transfer": "day", "ledger_posting": "points"}[table]
    before = raw.execute(f"SELECT * FROM {table}").fetchall()
    with pytest.raises(sqlcipher.IntegrityError, match="append-only"):
        raw.execute(attack.format(table=table, column=column))
    assert raw.execute(f"SELECT * FROM {table}").fetchall() == before
    raw.close()


def test_facts_are_canonical_and_take_no_floats() -> None:
    facts: dict[str, Fact] = {"b": 1, "a": "张", "c": None, "d": True}
    assert canonical(facts) == '{"a":"张","b":1,"c":null,"d":true}'
    with pytest.raises(TypeError):
        canonical({"a": 1.0})  # type: ignore[dict-item]


def test_moving_a_character_from_one_column_to_the_next_changes_the_hash() -> None:
    row: dict[str, object] = dict.fromkeys(CHAINED, "")
    one, other = {**row, "actor": "ab", "verb": "c"}, {**row, "actor": "a", "verb": "bc"}
    assert entry_hash(one) != entry_hash(other)


def some_entries(station: Station) -> list[int]:
    """Entries in the middle of the chain, in random order."""
    numbers = list(range(2, station.journal.head().seq))
    random.Random(7).shuffle(numbers)
    return numbers[: 10 * TIMES]


def triggers(raw: Any) -> dict[str, str]:
    rows = raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    return dict(rows.fetchall())


@contextmanager
def attacked(grounds: Grounds) -> Iterator[Any]:
    """A connection whose owner drops the triggers first and puts them back afterwards."""
    raw = grounds.raw()
    made = triggers(raw)
    for name in made:
        raw.execute(f"DROP TRIGGER {name}")
    try:
        yield raw
    finally:
        for sql in made.values():
            raw.execute(sql)
        raw.close()


def rehash(raw: Any, start: int, *, chain: bool) -> None:
    """Make the hashes anew from an entry on, as a patient attacker does."""
    cursor = raw.execute(f"SELECT {', '.join(COLUMNS)} FROM journal WHERE seq >= ?", (start,))
    prev = None
    for values in cursor.fetchall():
        row = dict(zip(COLUMNS, values, strict=True))
        row["prev"] = prev or row["prev"]
        prev = entry_hash(row)
        raw.execute(
            "UPDATE journal SET prev = ?, hash = ? WHERE seq = ?", (row["prev"], prev, row["seq"])
        )
        if not chain:
            return
