"""Years of a busy station's journal, written at once with a chain that holds."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import count

from kiosk.journal.rules import CHAINED, entry_hash
from tests.support import Grounds

EVERY_MS = 40_000
_COLUMNS = (*CHAINED, "hash")
_FACTS = '{"count":1,"item":"hot_water"}'


def fill(grounds: Grounds, rows: int) -> None:
    """Add so many entries, one every 40 s up to the newest, five to a visit."""
    raw = grounds.raw()
    try:
        raw.execute("BEGIN")
        newest = "SELECT seq, utc_ms, hash FROM journal ORDER BY seq DESC LIMIT 1"
        [(seq, utc_ms, prev)] = raw.execute(newest)
        places = ",".join("?" * len(_COLUMNS))
        raw.executemany(f"INSERT INTO journal VALUES ({places})", _entries(seq, utc_ms, prev, rows))
        raw.execute("COMMIT")
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        raw.close()


def _entries(seq: int, utc_ms: int, prev: bytes, rows: int) -> Iterator[tuple[object, ...]]:
    dice = random.Random(seq)
    story = _story(dice)
    for number in range(1, rows + 1):
        told = (f"{dice.getrandbits(128):032x}", *next(story), _FACTS, prev)
        values = (seq + number, 1, utc_ms - (rows - number) * EVERY_MS, 1, *told)
        prev = entry_hash(dict(zip(_COLUMNS, values, strict=False)))
        yield (*values, prev)


def _story(dice: random.Random) -> Iterator[tuple[str, str, str, str, str]]:
    """Answer actor, verb, subject, outcome and reason."""

    def number() -> str:
        return f"{dice.getrandbits(128):032x}"

    staff = [f"staff:{number()}" for _ in range(6)]
    for _visit in count():
        visit = number()
        yield "kiosk", "checkin.scan", visit, "done", ""
        yield f"visit:{visit}", "amenities.serve", number(), "done", ""
        yield f"visit:{visit}", "charging.ask", visit, "refused", "no_place"
        yield dice.choice(staff), "amenities.accept", number(), "done", ""
        yield "station", "checkin.end", visit, "done", ""
