"""S7: a damaged file is never opened silently: every row is intact, or the station says DAMAGED."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from kiosk.common.errors import StationTrouble, Trouble
from kiosk.storage import keys
from kiosk.storage.database import connect
from kiosk.storage.passport import read_passport
from tests.support import LONG, Grounds, by, enrol, of

TIMES = 1000 if LONG else 50
PAGE, FRAME, HEADER = 4096, 24 + 4096, 32
Rows = dict[str, list[Any]]


def flip_a_bit(data: bytearray, chance: random.Random, start: int = 0) -> None:
    data[chance.randrange(start, len(data))] ^= 1 << chance.randrange(8)


def spoil_a_page(data: bytearray, chance: random.Random, start: int = 0) -> None:
    page = chance.randrange(start, len(data) - PAGE + 1)
    data[page : page + PAGE] = chance.randbytes(PAGE)


def zero_a_page(data: bytearray, chance: random.Random, start: int = 0) -> None:
    page = chance.randrange(start, len(data) - PAGE + 1) // PAGE * PAGE
    data[page : page + PAGE] = bytes(PAGE)


def swap_two_pages(data: bytearray, chance: random.Random, start: int = 0) -> None:
    one, other = (chance.randrange(1, len(data) // PAGE) * PAGE for _page in range(2))
    one_page, other_page = data[one : one + PAGE], data[other : other + PAGE]
    data[one : one + PAGE], data[other : other + PAGE] = other_page, one_page


def cut_the_end(data: bytearray, chance: random.Random, start: int = 0) -> None:
    del data[chance.randrange(max(start, 1), len(data)) :]


DAMAGES: list[Callable[[bytearray, random.Random, int], None]] = [
    flip_a_bit, flip_a_bit, flip_a_bit, spoil_a_page, zero_a_page, swap_two_pages, cut_the_end,
]  # fmt: skip


@pytest.fixture
def closed(grounds: Grounds) -> Grounds:
    """A station that was closed in order after some visits."""
    station = grounds.open()
    live(station)
    station.close()
    return grounds


@pytest.fixture
def crashed(grounds: Grounds) -> Grounds:
    """A station as it lies on disk after a crash: the newest actions are only in the log."""
    station = grounds.open()
    live(station)
    crashed = grounds.as_after_a_crash(grounds.folder.with_name("crashed"))
    station.close()
    assert log_of(crashed).stat().st_size > 20 * FRAME
    return crashed


def test_damage_anywhere_in_a_closed_file_is_never_silent(closed: Grounds) -> None:
    good = read_rows(closed.file, closed.key)
    sound = closed.file.read_bytes()
    found = 0
    for seed in range(TIMES):
        found += try_damage(closed, closed.file, sound, seed, good)
    assert found > TIMES // 2, "some bits lie where nothing is kept, most do not"


def test_damage_to_the_file_beside_a_log_is_never_silent(crashed: Grounds) -> None:
    good, log = read_rows_of_copy(crashed), log_of(crashed).read_bytes()
    sound = crashed.file.read_bytes()
    for seed in range(TIMES):
        log_of(crashed).write_bytes(log)
        try_damage(crashed, crashed.file, sound, seed, good)


def test_damage_to_the_log_is_never_silent_unless_it_looks_like_a_power_cut(
    crashed: Grounds,
) -> None:
    """A transaction begins only after the one before it is safe on disk.

    So damage that two later transactions follow must be found. Within the last ones it cannot be
    told from the power cut that SQLite rightly forgives.
    """
    good, sound = read_rows_of_copy(crashed), log_of(crashed).read_bytes()
    file = crashed.file.read_bytes()
    last = start_of_last_commit(sound, 2)
    found = 0
    for seed in range(TIMES):
        chance = random.Random(seed)
        data = bytearray(sound[:last])
        flip_a_bit(data, chance) if seed % 2 else spoil_a_page(data, chance)
        crashed.file.write_bytes(file)
        log_of(crashed).write_bytes(bytes(data) + sound[last:])
        found += opens_intact_or_says_so(crashed, good)
    assert found > TIMES // 2


def test_a_power_cut_in_the_last_commit_is_forgiven(crashed: Grounds) -> None:
    """The control: what every power cut leaves must not be called damage."""
    good, sound = read_rows_of_copy(crashed), log_of(crashed).read_bytes()
    file, last = crashed.file.read_bytes(), start_of_last_commit(sound)
    for torn in (sound[:last], sound[: last + 100], sound[:-1], sound[:last] + bytes(FRAME)):
        crashed.file.write_bytes(file)
        log_of(crashed).write_bytes(torn)
        station = crashed.open()
        assert station.journal.verify().sound
        assert station.journal.head().seq >= len(good["journal"]) - 1
        station.close()


def test_a_sound_file_opens_with_every_row(closed: Grounds) -> None:
    """The control of the damage: without it nothing is found."""
    good = read_rows(closed.file, closed.key)
    assert not opens_intact_or_says_so(closed, good)


def test_a_wrong_key_is_told_from_a_damaged_first_page(closed: Grounds) -> None:
    """The backup made at close decides: what opens no backup either is no key of this station."""
    path = keys.key_path(read_passport(closed.folder).id)
    key = path.read_bytes()
    path.write_text(closed.key[::-1].hex())
    assert trouble(closed) is Trouble.KEY_WRONG
    path.write_bytes(key)
    with closed.file.open("r+b") as file:
        file.write(bytes(PAGE))
    assert trouble(closed) is Trouble.DAMAGED


def trouble(grounds: Grounds) -> Trouble:
    with pytest.raises(StationTrouble) as found:
        grounds.open()
    return found.value.trouble


def live(station: Any) -> None:
    for number in range(8):
        visit = station.checkin.scan(by(), enrol(station, f"小{number}王")).visit
        station.amenities.serve(of(visit), visit, "tea")


def try_damage(grounds: Grounds, file: Path, sound: bytes, seed: int, good: Rows) -> bool:
    chance = random.Random(seed)
    data = bytearray(sound)
    DAMAGES[seed % len(DAMAGES)](data, chance, 0)
    file.write_bytes(data)
    return opens_intact_or_says_so(grounds, good)


def opens_intact_or_says_so(grounds: Grounds, good: Rows) -> bool:
    """Tell whether the station said DAMAGED; if it opened, every row must be there."""
    grounds.file.with_name("station.db-shm").unlink(missing_ok=True)
    try:
        station = grounds.open()
    except StationTrouble as trouble:
        assert trouble.trouble is Trouble.DAMAGED, trouble.detail  # noqa: PT017
        return True
    station.close()
    rows = read_rows(grounds.file, grounds.key)
    for table in ("journal", "courier", "visit", "ledger_posting", "amenity_use"):
        assert rows[table][: len(good[table])] == good[table], table
    return False


def read_rows(file: Path, key: bytes) -> Rows:
    connection = connect(file, key)
    try:
        return {
            table: connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()
            for table in ("journal", "courier", "visit", "ledger_posting", "amenity_use")
        }
    except sqlcipher.Error:
        raise AssertionError("opened, yet not readable") from None
    finally:
        connection.close()


def read_rows_of_copy(grounds: Grounds) -> Rows:
    """Read without touching: opening folds the log."""
    copy = grounds.as_after_a_crash(grounds.folder.with_name("copy"))
    return read_rows(copy.file, copy.key)


def log_of(grounds: Grounds) -> Path:
    return grounds.file.with_name(grounds.file.name + "-wal")


def start_of_last_commit(log: bytes, count: int = 1) -> int:
    """Where the last transactions' frames begin (a commit frame carries the file's size)."""
    salts = log[16:24]
    ends = [
        place + FRAME
        for place in range(HEADER, len(log) - FRAME + 1, FRAME)
        if log[place + 4 : place + 8] != bytes(4) and log[place + 8 : place + 16] == salts
    ]
    return ends[-1 - count]
