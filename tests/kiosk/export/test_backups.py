"""S6: a backup counts only once verified, is kept long enough, and any one restores."""

from __future__ import annotations

import os
import random
import subprocess
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.common.actor import CONSOLE
from kiosk.common.errors import StationTrouble, Trouble
from kiosk.founding import restore_station
from kiosk.station import Station
from kiosk.storage.backup import Backup, kept, list_backups, verify_backup
from kiosk.storage.database import close_database, fold_log
from tests.support import DAY, MINUTE, FakeTime, Grounds, by, enrol

PAGE = 4096


def test_closing_makes_a_backup_when_something_changed_and_none_when_not(
    grounds: Grounds, time: FakeTime
) -> None:
    for change, backups in ((True, 1), (False, 1), (False, 1), (True, 2)):
        time.pass_ms(MINUTE)
        station = grounds.open()
        if change:
            enrol(station)
        station.close()
        assert len(list_backups(grounds.folder / "backups")) == backups


def test_one_is_due_after_thirty_powered_on_minutes_with_a_change(
    station: Station, time: FakeTime
) -> None:
    enrol(station)
    time.pass_ms(30 * MINUTE - 1)
    assert not station.backups.is_due()
    time.step(DAY)
    assert not station.backups.is_due(), "the wall clock does not matter"
    time.step(-DAY)
    time.pass_ms(1)
    assert station.backups.is_due()
    station.backups.make(by(CONSOLE))
    time.pass_ms(30 * MINUTE)
    assert not station.backups.is_due(), "its own entry is no change"
    enrol(station)
    assert station.backups.is_due()


def test_a_backup_is_encrypted_verified_named_by_its_head_and_an_anchor(
    station: Station, grounds: Grounds
) -> None:
    enrol(station, "欧阳某某")
    backup = station.backups.make(by(CONSOLE))
    head = (station.journal.head().seq - 1, backup.hash_prefix)
    assert (backup.seq, backup.hash_prefix) == head
    seq, digest = verify_backup(backup.path, grounds.key)
    assert (seq, digest[:16]) == head
    assert "欧阳某某".encode() not in backup.path.read_bytes()
    assert b"SQLite format 3" not in backup.path.read_bytes()
    assert station.journal.verify(station.backups.anchors()).sound


def test_what_is_being_written_meanwhile_is_in_the_backup_whole_or_not_at_all(
    station: Station, grounds: Grounds
) -> None:
    """The log is not folded yet: the copy must read it too."""
    code = enrol(station)
    visit = station.checkin.scan(by(), code).visit
    backup = station.backups.copy()
    station.close()
    station = restore_station(grounds.folder, backup.path, grounds.time)
    assert station.visits.welcome(visit)
    station.close()
    grounds.open().close()


def test_a_copy_of_a_damaged_file_never_counts(station: Station, grounds: Grounds) -> None:
    """A real fault: a page of the live file is spoilt, so the copy fails or is found unsound."""
    good = station.backups.make(by(CONSOLE))
    enrol(station)
    fold_log()
    size = grounds.file.stat().st_size
    for page in range(1, size // PAGE):
        spoil(grounds.file, page * PAGE + 100)
    with pytest.raises(StationTrouble):
        station.backups.make(by(CONSOLE))
    assert list_backups(grounds.folder / "backups") == [good]
    assert [path.name for path in (grounds.folder / "backups").iterdir()] == [good.path.name]
    close_database()


def test_on_a_full_disk_none_counts_and_the_station_serves_on(
    station: Station, grounds: Grounds
) -> None:
    folder = grounds.folder / "backups"
    folder.mkdir()
    with_small_disk(folder)
    try:
        enrol(station)
        with pytest.raises(StationTrouble) as trouble:
            station.backups.make(by(CONSOLE))
        assert trouble.value.trouble is Trouble.DISK_FULL
        assert list(folder.iterdir()) == []
        enrol(station)
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def test_thinning_over_a_year_keeps_twelve_days_ten_weeks_and_nine_months() -> None:
    """A year of two backups a day, thinned after each as the station does."""
    backups: list[Backup] = []
    start = datetime(2026, 1, 1, 9, tzinfo=UTC)
    for number in range(2 * 365):
        made = start + timedelta(hours=12 * number)
        backups = kept([*backups, Backup(Path(str(number)), made, number + 1, "")])
    newest = backups[-1].made
    days = {one.made.date() for one in backups}
    assert {newest.date() - timedelta(days=ago) for ago in range(12)} <= days
    weeks = {one.made.strftime("%G%V") for one in backups}
    assert {(newest - timedelta(weeks=ago)).strftime("%G%V") for ago in range(10)} <= weeks
    months = {one.made.strftime("%Y%m") for one in backups}
    assert len(months) == 9
    assert backups[0].made >= newest - timedelta(days=9 * 31), "nothing older than nine months"
    assert len(backups) <= 12 + 10 + 9 + 4
    assert [one.seq for one in backups] == sorted(one.seq for one in backups)


def test_all_of_the_last_two_days_are_kept() -> None:
    start = datetime(2026, 5, 1, tzinfo=UTC)
    backups = [
        Backup(Path(str(n)), start + timedelta(minutes=30 * n), n, "") for n in range(1, 500)
    ]
    newest = backups[-1].made
    recent = [one for one in backups if newest - one.made <= timedelta(days=2)]
    assert set(recent) <= set(kept(backups))


def test_order_is_the_journals_and_not_the_wall_clocks(tmp_path: Path) -> None:
    for name in ("20280101T000000Z-5", "20261123T000000Z-9", "19700101T000000Z-7"):
        (tmp_path / f"{name}-0123456789abcdef.backup").touch()
    (tmp_path / "unfinished.draft").touch()
    (tmp_path / "notes-of-staff.backup").touch()
    assert [one.seq for one in list_backups(tmp_path)] == [5, 7, 9]


def test_a_daily_a_weekly_and_a_monthly_backup_all_restore(
    grounds: Grounds, time: FakeTime
) -> None:
    """The drill: a visit a day for four months, then back to one of each kind."""
    seen: dict[int, int] = {}
    for _day in range(16):
        station = grounds.open()
        enrol(station)
        seen[station.journal.head().seq] = len(station.registry.couriers())
        station.close()
        time.pass_ms(8 * DAY)
    backups = list_backups(grounds.folder / "backups")
    newest = backups[-1].made
    ages = [(newest - one.made).days for one in backups]
    kinds = {"daily": backups[-2], "weekly": backups[-5], "monthly": backups[0]}
    assert ages[0] > 80
    for kind, backup in kinds.items():
        copy = backup.path.with_name(f"{kind}.copy")
        copy.write_bytes(backup.path.read_bytes())
        station = restore_station(grounds.folder, copy, time)
        assert len(station.registry.couriers()) == seen[backup.seq], kind
        verdict = station.journal.verify(station.backups.anchors())
        assert verdict.sound, kind
        assert station.journal.latest(1)[0].verb == "backup.restore"
        enrol(station)
        assert station.backups.has_changes(), "the next backup is due again"
        station.close()


@pytest.mark.parametrize("how", ["a flipped bit", "cut short", "empty", "foreign", "no file"])
def test_a_backup_that_is_not_sound_is_refused_and_nothing_changes(
    grounds: Grounds, time: FakeTime, tmp_path: Path, how: str
) -> None:
    station = grounds.open()
    code = enrol(station)
    backup = station.backups.make(by(CONSOLE)).path
    station.close()
    before = grounds.file.read_bytes()
    bad = tmp_path / backup.name
    bad.write_bytes(backup.read_bytes())
    if how == "a flipped bit":
        spoil(bad, bad.stat().st_size // 2)
    elif how == "cut short":
        os.truncate(bad, bad.stat().st_size - PAGE)
    elif how == "empty":
        bad.write_bytes(b"")
    elif how == "foreign":
        bad.write_bytes(foreign_backup(tmp_path / "other", time))
    else:
        bad.unlink()
    with pytest.raises(StationTrouble) as trouble:
        restore_station(grounds.folder, bad, time)
    assert trouble.value.trouble is Trouble.BACKUP_BAD
    assert grounds.file.read_bytes() == before
    station = grounds.open()
    assert not station.checkin.scan(by(), code).again
    station.close()


def test_restoring_beside_a_running_window_is_refused(station: Station, grounds: Grounds) -> None:
    backup = station.backups.make(by(CONSOLE))
    with pytest.raises(StationTrouble) as trouble:
        restore_station(grounds.folder, backup.path, grounds.time)
    assert trouble.value.trouble is Trouble.ALREADY_RUNNING


def test_a_damaged_station_is_brought_back_and_the_damaged_file_kept(
    grounds: Grounds, time: FakeTime
) -> None:
    station = grounds.open()
    code = enrol(station)
    backup = station.backups.make(by(CONSOLE)).path
    station.close()
    damaged = bytearray(grounds.file.read_bytes())
    damaged[5000] ^= 1
    grounds.file.write_bytes(damaged)
    with pytest.raises(StationTrouble):
        grounds.open()
    station = restore_station(grounds.folder, backup, time)
    assert not station.checkin.scan(by(), code).again
    assert grounds.file.with_suffix(".old").read_bytes() == damaged
    station.close()


def foreign_backup(folder: Path, time: FakeTime) -> bytes:
    other = Grounds(folder, time)
    other.found()
    station = other.open()
    enrol(station)
    data = station.backups.make(by(CONSOLE)).path.read_bytes()
    station.close()
    return data


def spoil(path: Path, place: int) -> None:
    with path.open("rb+") as file:
        file.seek(place)
        old = file.read(1)
        file.seek(place)
        file.write(bytes([old[0] ^ (1 << random.Random(place).randrange(8))]))


def with_small_disk(folder: Path) -> None:
    """Mount a disk of 64 kB there, or skip the test where that is not allowed."""
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)],
        check=False,
        capture_output=True,
    )
    if done.returncode:
        pytest.skip("mounting a small disk needs root")


def test_two_backups_at_once_are_two_sound_backups(station: Station) -> None:
    """A second one may be due while a slow disk still writes the first."""
    enrol(station)
    with ThreadPoolExecutor(2) as pool:
        made = [job.result() for job in [pool.submit(station.backups.copy) for _turn in range(2)]]
    assert {backup.seq for backup in made} == {station.journal.head().seq}
