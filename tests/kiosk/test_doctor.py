"""The doctor on machines that lack one thing each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk import doctor
from kiosk.common.actor import CONSOLE
from kiosk.devices.cameras import CameraDevice
from kiosk.doctor import Check, examine
from kiosk.storage.keys import key_path
from tests.support import DAY, Grounds, sure

SCANNER = """I: Bus=0003 Vendor=05e0 Product=1200 Version=0110
N: Name="Symbol Bar Code Scanner"
H: Handlers=sysrq kbd event5
B: EV=120013
"""
BUTTON = """I: Bus=0019 Vendor=0000 Product=0001 Version=0000
N: Name="Power Button"
H: Handlers=kbd event0
B: EV=3
"""


def look(folder: Path, name: str) -> Check:
    [found] = [check for check in examine(folder) if check.check == name]
    return found


def test_a_sound_station_passes_its_own_checks(grounds: Grounds) -> None:
    grounds.open().close()
    for name in ("station", "data_folder", "key", "storage", "stopping", "font", "settings"):
        assert look(grounds.folder, name).ok, look(grounds.folder, name)
    assert "SQLCipher" in look(grounds.folder, "storage").detail


def test_what_is_not_well_says_what_to_do_in_both_languages(tmp_path: Path) -> None:
    for english in (False, True):
        for check in examine(tmp_path / "none", english):
            assert bool(check.what_to_do) is not check.ok
            assert check.detail


def test_every_check_has_its_advice(grounds: Grounds) -> None:
    asked = {check.check for check in examine(grounds.folder)}
    assert asked == set(doctor._ADVICE)
    assert {check.check for check in examine(grounds.folder / "none")} <= asked


def test_looking_changes_nothing(grounds: Grounds) -> None:
    before = {path: path.stat().st_mtime_ns for path in grounds.folder.rglob("*")}
    examine(grounds.folder)
    assert {path: path.stat().st_mtime_ns for path in grounds.folder.rglob("*")} == before


def test_a_setting_that_does_not_fit_is_named(grounds: Grounds) -> None:
    grounds.open().close()
    raw = grounds.raw()
    raw.execute("INSERT INTO setting_value (key, value) VALUES ('sound.volume', '999')")
    raw.execute("INSERT INTO setting_value (key, value) VALUES ('of.a.newer.release', '1')")
    raw.close()
    check = look(grounds.folder, "settings")
    assert (check.ok, check.detail) == (False, "do not fit: sound.volume")


def test_a_station_that_does_not_open_is_not_asked_for_its_settings(grounds: Grounds) -> None:
    grounds.file.write_bytes(b"no database")
    assert "settings" not in {check.check for check in examine(grounds.folder)}


def test_a_scanner_is_a_keyboard_and_a_power_button_is_none(tmp_path: Path) -> None:
    devices = tmp_path / "devices"
    devices.write_text(BUTTON)
    assert doctor._scanner(devices) == (False, "no scanner and no keyboard")
    devices.write_text(BUTTON + "\n" + SCANNER)
    assert doctor._scanner(devices) == (True, "Symbol Bar Code Scanner")
    assert doctor._scanner(tmp_path / "none")[0] is False


def test_a_camera_is_named_and_none_is_no_lack() -> None:
    assert doctor._camera(list) == (True, "no camera")
    assert camera_told(readable=True) == (True, "HD Webcam (/dev/video0)")


def test_a_camera_that_cannot_be_used_is_said() -> None:
    refused = (False, "HD Webcam (/dev/video0): this user may not open it")
    assert camera_told(readable=False) == refused
    busy = (False, "HD Webcam (/dev/video0), used by cheese")
    assert camera_told(readable=True, holders=["cheese"]) == busy
    ours = (True, "HD Webcam (/dev/video0), used by courier-home")
    assert camera_told(readable=True, holders=["courier-home"]) == ours


def camera_told(readable: bool, holders: Sequence[str] = ()) -> tuple[bool, str]:
    webcam = CameraDevice(Path("/dev/video0"), "HD Webcam", readable)
    return doctor._camera(lambda: [webcam], lambda _: list(holders))


@pytest.mark.parametrize(
    ("text", "there"),
    [("--- no soundcards ---\n", False), ("", False), (" 0 [PCH ]: HDA-Intel - HDA PCH\n", True)],
)
def test_sound_needs_a_card(tmp_path: Path, text: str, there: bool) -> None:
    (tmp_path / "cards").write_text(text)
    assert doctor._sound(tmp_path / "cards")[0] is there


def test_a_clock_before_this_release_or_before_a_backup_is_wrong(grounds: Grounds) -> None:
    assert doctor._clock(grounds.folder)[0]
    assert not doctor._clock(grounds.folder, datetime(1970, 1, 1, tzinfo=UTC))[0]
    assert not doctor._clock(grounds.folder, datetime(2150, 1, 1, tzinfo=UTC))[0]
    (grounds.folder / "backups").mkdir()
    name = f"20300101T000000Z-7-{'0' * 16}.backup"
    (grounds.folder / "backups" / name).touch()
    assert not doctor._clock(grounds.folder, datetime(2029, 12, 31, tzinfo=UTC))[0]


def test_the_clock_looked_at_is_the_stations_and_not_the_machines(grounds: Grounds) -> None:
    station = grounds.open()
    station.timekeeping.rely_on(sure(CONSOLE), grounds.time.wall + 2 * DAY)
    station.close()
    machine = datetime.now(UTC)
    found, confirmed = doctor._station_time(grounds.folder)
    assert confirmed
    assert timedelta(days=1) < found - machine < timedelta(days=3)
    with grounds.raw() as raw:
        raw.execute("UPDATE clock_state SET confirmed = 0")
    assert look(grounds.folder, "clock").detail.endswith("not confirmed")


def test_no_backup_and_an_old_backup_are_said(grounds: Grounds) -> None:
    assert look(grounds.folder, "backup").detail == "none"
    grounds.open().close()
    made = datetime.fromtimestamp(grounds.time.wall / 1000, UTC)
    assert doctor._backup(grounds.folder, made + timedelta(days=6))[0]
    assert not doctor._backup(grounds.folder, made + timedelta(days=8))[0]


def test_a_key_others_may_read_and_a_lost_key_are_said(grounds: Grounds) -> None:
    station = grounds.open(read_only=True)
    key = key_path(station.passport.id)
    station.close()
    key.chmod(0o644)
    assert look(grounds.folder, "key").detail.startswith("mode 644")
    assert not look(grounds.folder, "key").ok
    key.unlink()
    assert not look(grounds.folder, "key").ok


def test_a_data_folder_others_may_write_is_said(grounds: Grounds) -> None:
    grounds.folder.chmod(0o777)
    assert not look(grounds.folder, "data_folder").ok


def test_a_station_without_its_database_or_with_a_spoilt_passport_is_said(grounds: Grounds) -> None:
    (grounds.folder / "station.db").unlink()
    assert not look(grounds.folder, "station").ok
    (grounds.folder / "station.json").write_text("{")
    assert not look(grounds.folder, "station").ok


def test_a_full_disk_is_said(grounds: Grounds, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "ENOUGH_MB", 10**9)
    assert not look(grounds.folder, "disk").ok


def test_a_machine_without_qt_libraries_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "QT_LIBRARIES", ("fontconfig", "no-such-library"))
    assert doctor._libraries() == (False, "missing: no-such-library")


def test_a_first_aid_guide_that_does_not_open_is_said(tmp_path: Path) -> None:
    assert doctor._guides()[0]
    (tmp_path / "guides").mkdir()
    assert not doctor._guides(tmp_path)[0], "none at all"
    (tmp_path / "guides" / "burn.toml").write_text("order = 1", "utf-8")
    ok, detail = doctor._guides(tmp_path)
    assert not ok
    assert "burn.toml" in detail
