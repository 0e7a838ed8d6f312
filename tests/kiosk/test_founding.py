"""Founding is whole or not at all; keys, copies and newer files are told apart."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.common.codes import Prefix, mint
from kiosk.common.errors import Reason, Refused, StationTrouble, Trouble
from kiosk.founding import (
    Founding,
    found_station,
    newest_backup,
    recover_key,
    restore_station,
    try_folder,
)
from kiosk.settings.rules import Key
from kiosk.storage import keys
from kiosk.storage.database import database
from kiosk.storage.passport import read_passport
from tests.support import PIN, FakeTime, Grounds, by, enrol, is_recovery_code


@pytest.fixture
def fresh(tmp_path: Path, time: FakeTime) -> Grounds:
    """Grounds on which nothing stands yet."""
    return Grounds(tmp_path / "fresh" / "station", time)


def test_a_new_station_has_its_manager_settings_and_a_sound_journal(fresh: Grounds) -> None:
    fresh.found({Key.NAME: "建国门驿站", Key.CLOSES: "23:00"})
    station = fresh.open()
    assert station.settings.text(Key.NAME) == "建国门驿站"
    (manager,) = station.staff.managers()
    assert station.checkin.badge_of(fresh.manager_code).holder == manager.number
    assert station.pins.matches(station.pins.begin(by(manager.actor), manager.number), PIN)
    assert station.clock.now().confirmed
    assert station.journal.verify().sound
    station.close()


def test_only_the_user_can_read_key_and_data(fresh: Grounds) -> None:
    fresh.found()
    key = keys.key_path(read_passport(fresh.folder).id)
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert stat.S_IMODE(fresh.folder.stat().st_mode) == 0o700
    assert fresh.folder not in key.parents
    passport = json.loads((fresh.folder / "station.json").read_text("utf-8"))
    assert set(passport) == {"id", "format", "demo"}


def test_a_station_that_is_there_is_never_founded_over(grounds: Grounds) -> None:
    before = tree(grounds.folder)
    with pytest.raises(StationTrouble) as trouble:
        grounds.found()
    assert trouble.value.trouble is Trouble.STATION_EXISTS
    assert tree(grounds.folder) == before


@pytest.mark.parametrize(
    ("pin", "manager_code", "recovery_code", "setting", "reason"),
    [
        ("111111", "", "", 60, Reason.BAD_PIN),
        (PIN, "KJ", "", 60, Reason.BROKEN_CODE),
        (PIN, "", "KR", 60, Reason.WRONG_RECOVERY_CODE),
        (PIN, "", "", 101, Reason.BAD_VALUE),
    ],
)
def test_what_is_refused_leaves_nothing_behind(
    fresh: Grounds,
    own_home: Path,
    pin: str,
    manager_code: str,
    recovery_code: str,
    setting: int,
    reason: Reason,
) -> None:
    founding = Founding(
        recovery_code or keys.new_recovery_code(),
        manager_code or mint(Prefix.BADGE),
        pin,
        settings={Key.VOLUME: setting},
    )
    with pytest.raises(Refused) as refused:
        found_station(fresh.folder, founding, fresh.time)
    assert refused.value.reason is reason
    assert nothing_left(fresh, own_home)
    fresh.found()
    fresh.open().close()


@pytest.mark.parametrize("exists", [False, True], ids=["no folder yet", "an empty folder"])
@pytest.mark.parametrize("size", ["4k", "8k", "16k", "40k", "80k", "120k", "160k"])
def test_on_a_disk_that_gets_full_at_any_step_nothing_is_founded(
    fresh: Grounds, own_home: Path, size: str, exists: bool
) -> None:
    disk = fresh.folder.parent
    disk.mkdir(parents=True)
    with small_disk(disk, size):
        if exists:
            fresh.folder.mkdir()
        with pytest.raises(StationTrouble) as trouble:
            fresh.found()
        assert trouble.value.trouble is Trouble.DISK_FULL
        assert nothing_left(fresh, own_home)
    fresh.found()
    fresh.open().close()


def test_a_folder_that_is_a_disk_of_its_own_can_be_founded_in(fresh: Grounds) -> None:
    fresh.folder.mkdir(parents=True)
    with small_disk(fresh.folder, "8m"):
        fresh.found()
        fresh.open().close()


def test_on_a_read_only_disk_nothing_is_founded(fresh: Grounds, own_home: Path) -> None:
    disk = fresh.folder.parent
    disk.mkdir(parents=True)
    with small_disk(disk, "8m"):
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        with pytest.raises(StationTrouble) as trouble:
            fresh.found()
        assert trouble.value.trouble is Trouble.READ_ONLY
        assert nothing_left(fresh, own_home)


def test_a_trial_leaves_nothing_where_a_station_can_be_founded(
    fresh: Grounds, own_home: Path
) -> None:
    try_folder(fresh.folder)
    assert nothing_left(fresh, own_home)
    fresh.folder.mkdir(parents=True, exist_ok=True)
    try_folder(fresh.folder)
    assert list(fresh.folder.iterdir()) == []
    fresh.found()
    fresh.open().close()


@pytest.mark.parametrize("how", ["ro", "full"])
def test_a_trial_names_what_would_stop_the_founding(
    fresh: Grounds, own_home: Path, how: str
) -> None:
    disk = fresh.folder.parent
    disk.mkdir(parents=True)
    with small_disk(disk, "512k"):
        if how == "ro":
            subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        with pytest.raises(StationTrouble) as trouble:
            try_folder(fresh.folder)
        assert trouble.value.trouble is {"ro": Trouble.READ_ONLY, "full": Trouble.DISK_FULL}[how]
        assert nothing_left(fresh, own_home)


def test_a_trial_looks_at_the_place_of_the_key_too(fresh: Grounds, own_home: Path) -> None:
    own_home.mkdir(exist_ok=True)
    (own_home / "xdg_config_home").write_text("a file where the folder should be")
    with pytest.raises(StationTrouble):
        try_folder(fresh.folder)
    assert list(fresh.folder.parent.iterdir()) == []


def test_a_key_folder_that_cannot_be_written_stops_the_founding(
    fresh: Grounds, own_home: Path
) -> None:
    own_home.mkdir(exist_ok=True)
    (own_home / "xdg_config_home").write_text("a file where the folder should be")
    with pytest.raises(StationTrouble):
        fresh.found()
    assert not fresh.folder.exists()
    assert list(fresh.folder.parent.iterdir()) == []


def test_what_a_killed_founding_left_is_no_station_and_no_obstacle(fresh: Grounds) -> None:
    draft = fresh.folder.with_name(fresh.folder.name + ".founding")
    draft.mkdir(parents=True)
    (draft / "station.db").write_bytes(b"half a database")
    with pytest.raises(StationTrouble) as trouble:
        fresh.open()
    assert trouble.value.trouble is Trouble.NO_STATION
    fresh.found()
    fresh.open().close()
    assert not draft.exists()


def test_a_second_copy_is_refused_and_may_read_beside_the_first(grounds: Grounds) -> None:
    station = grounds.open()
    enrol(station)
    with pytest.raises(StationTrouble) as trouble:
        grounds.open()
    assert trouble.value.trouble is Trouble.ALREADY_RUNNING
    enrol(station)
    station.close()
    grounds.open().close()


@pytest.mark.parametrize("content", [None, "", "no key", 64 * "é", 62 * "0", 66 * "0"])
def test_a_key_file_that_is_missing_or_garbage_is_named_and_the_recovery_code_helps(
    grounds: Grounds, content: str | None
) -> None:
    key = keys.key_path(read_passport(grounds.folder).id)
    if content is None:
        key.unlink()
    else:
        key.write_text(content, "utf-8")
    before = tree(grounds.folder)
    with pytest.raises(StationTrouble) as trouble:
        grounds.open()
    assert trouble.value.trouble is Trouble.KEY_MISSING
    assert {name: data for name, data in tree(grounds.folder).items() if data} == {
        name: data for name, data in before.items() if data
    }
    recover_key(grounds.folder, grounds.recovery_code.lower())
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    grounds.open().close()


def test_another_stations_recovery_code_recovers_nothing(grounds: Grounds) -> None:
    key = keys.key_path(read_passport(grounds.folder).id)
    key.unlink()
    wrong = (keys.new_recovery_code(), grounds.recovery_code[:-1], grounds.manager_code, "")
    for code in wrong:
        assert not is_recovery_code(grounds.folder, code)
        with pytest.raises(Refused) as refused:
            recover_key(grounds.folder, code)
        assert refused.value.reason is Reason.WRONG_RECOVERY_CODE
    assert not key.exists()
    assert is_recovery_code(grounds.folder, grounds.recovery_code)


def test_the_recovery_code_proves_itself_on_a_backup_when_the_database_is_gone(
    grounds: Grounds,
) -> None:
    station = grounds.open()
    enrol(station)
    station.close()
    grounds.file.write_bytes(os.urandom(40_960))
    keys.key_path(read_passport(grounds.folder).id).unlink()
    recover_key(grounds.folder, grounds.recovery_code)
    assert keys.read_key(read_passport(grounds.folder).id) == grounds.key


def test_a_file_of_a_newer_release_is_refused_and_left_as_it_is(grounds: Grounds) -> None:
    raw = grounds.raw()
    raw.execute("PRAGMA user_version = 9999")
    raw.close()
    before = grounds.file.read_bytes()
    with pytest.raises(StationTrouble) as trouble:
        grounds.open()
    assert trouble.value.trouble is Trouble.NEWER
    assert grounds.file.read_bytes() == before


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"id": "x", "format": 2}', Trouble.NEWER),
        ("not json", Trouble.DAMAGED),
        ("[]", Trouble.DAMAGED),
        ("{}", Trouble.DAMAGED),
        ('{"id": "x", "format": "?"}', Trouble.DAMAGED),
    ],
)
def test_a_passport_that_is_newer_or_garbage_is_named_where_no_key_fits(
    grounds: Grounds, text: str, expected: Trouble
) -> None:
    keys.key_path(read_passport(grounds.folder).id).unlink()
    (grounds.folder / "station.json").write_text(text, "utf-8")
    with pytest.raises(StationTrouble) as trouble:
        grounds.open()
    assert trouble.value.trouble is expected


@pytest.mark.parametrize("text", ["not json", "[]", "{}"])
def test_a_garbled_passport_is_made_anew_by_the_key_that_opens_the_file(
    grounds: Grounds, text: str
) -> None:
    passport = read_passport(grounds.folder)
    keys.write_key("0" * 32, bytes(32))  # of another station
    (grounds.folder / "station.json").write_text(text, "utf-8")
    grounds.open().close()
    assert read_passport(grounds.folder) == passport


@pytest.fixture
def moved(grounds: Grounds, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Grounds:
    """The backups of a station on a new machine, and the recovery code on its paper."""
    station = grounds.open()
    enrol(station, "张三丰")
    station.close()  # makes a backup
    new = Grounds(tmp_path / "new" / "station", grounds.time, grounds.recovery_code)
    shutil.copytree(grounds.folder / "backups", new.folder / "backups")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "new" / "config"))
    return new


def test_backups_and_the_recovery_code_are_a_station_again_on_a_new_machine(
    moved: Grounds,
) -> None:
    with pytest.raises(StationTrouble) as trouble:
        moved.open()
    assert trouble.value.trouble is Trouble.KEY_MISSING
    recover_key(moved.folder, moved.recovery_code)
    backup = newest_backup(moved.folder)
    assert backup
    restore_station(moved.folder, backup, moved.time).close()
    station = moved.open()
    assert [row.name for row in station.finding.find("张三丰")] == ["张三丰"]
    station.close()


def test_a_wrong_code_leaves_brought_backups_as_they_are(moved: Grounds) -> None:
    before = tree(moved.folder)
    with pytest.raises(Refused):
        recover_key(moved.folder, keys.new_recovery_code())
    assert tree(moved.folder) == before


def test_a_passport_that_was_deleted_is_made_anew(grounds: Grounds) -> None:
    passport = read_passport(grounds.folder)
    (grounds.folder / "station.json").unlink()
    grounds.open().close()
    assert read_passport(grounds.folder) == passport


def test_no_folder_and_no_database_are_no_station(grounds: Grounds, tmp_path: Path) -> None:
    grounds.file.unlink()
    for folder in (grounds.folder, tmp_path / "nowhere", tmp_path):
        with pytest.raises(StationTrouble) as trouble:
            Grounds(folder, grounds.time).open()
        assert trouble.value.trouble is Trouble.NO_STATION
    assert database.is_closed()


def test_a_station_on_a_read_only_disk_is_named_so(grounds: Grounds, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    with small_disk(disk, "8m"):
        shutil.copytree(grounds.folder, disk / "station")
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        with pytest.raises(StationTrouble) as trouble:
            Grounds(disk / "station", grounds.time, grounds.recovery_code).open()
    assert trouble.value.trouble is Trouble.READ_ONLY


def nothing_left(grounds: Grounds, home: Path) -> bool:
    """No key, no draft, and nothing in the folder."""
    held = list(grounds.folder.parent.rglob("*")) if grounds.folder.parent.exists() else []
    return list(home.rglob("*.key")) == [] and [one for one in held if one != grounds.folder] == []


def tree(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@contextmanager
def small_disk(folder: Path, size: str) -> Iterator[None]:
    """A real file system of that size, or the test is skipped where mounting is not allowed."""
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("mounting a small disk needs root")
    try:
        yield
    finally:
        subprocess.run(["umount", str(folder)], check=True)
