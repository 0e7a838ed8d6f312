"""Every trouble for real: what the page says, and the way out of it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from kiosk.common import codes
from kiosk.common.errors import StationTrouble, Trouble
from kiosk.storage import database, keys
from kiosk.storage.passport import read_passport
from tests.support import FakeTime, Grounds, enrol
from tests.ui.setup.conftest import Boot, Machine
from ui.setup.trouble import TroubleViewModel
from ui.setup.troubles import trouble_words

AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def shows(machine: Machine, trouble: Trouble) -> None:
    """The page names the matter in words, offers to try again and keeps 120 readable."""
    assert machine.screen == "trouble"
    title, advice = trouble_words(trouble)
    for words in (title, advice, "120"):
        machine.hand.see(words)
    assert machine.hand.button("再试一次") is not None


def test_a_file_in_the_place_of_the_folder_is_no_disk_that_is_silent(
    boot: Boot, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("x", "utf-8")
    shows(boot(tmp_path / "file"), Trouble.NOT_A_FOLDER)


def test_first_aid_is_one_tap_away_from_a_station_that_cannot_be_opened(
    boot: Boot, grounds: Grounds, time: FakeTime
) -> None:
    """Product rule 4: the guides and the words for 120 need no database."""
    spoil(grounds)
    machine = boot(grounds.folder)
    assert machine.hand.button("求助") is None, "nobody could be called"
    machine.hand.tap("急救")
    machine.hand.see("打 120，说：")
    machine.hand.see("本站地址还没有设置")
    assert machine.hand.button("在这里求助") is None
    machine.hand.tap("胸口疼")
    machine.hand.tap("打了，怎么救")
    machine.hand.see("第 1 ")
    machine.hand.scan(grounds.manager_code)
    machine.hand.see("请先办完这一步")
    machine.hand.tap("知道了")
    time.pass_ms(601_000)
    machine.program.front.tick()
    shows(machine, Trouble.DAMAGED)
    machine.hand.tap("急救")
    machine.hand.tap("返回")
    shows(machine, Trouble.DAMAGED)


def key_of(grounds: Grounds) -> Path:
    return keys.key_path(read_passport(grounds.folder).id)


def test_a_missing_key_is_mended_by_scanning_the_recovery_code(
    boot: Boot, grounds: Grounds
) -> None:
    key_of(grounds).unlink()
    machine = boot(grounds.folder)
    shows(machine, Trouble.KEY_MISSING)
    machine.hand.scan(codes.mint(codes.Prefix.RECOVERY))
    machine.hand.see("这不是本站的恢复码")
    machine.hand.tap("知道了")
    assert not key_of(grounds).exists()
    machine.hand.scan(grounds.recovery_code)
    machine.reach("attract")
    assert key_of(grounds).exists()


def test_the_recovery_code_may_be_typed_from_the_paper(boot: Boot, grounds: Grounds) -> None:
    key_of(grounds).unlink()
    machine = boot(grounds.folder)
    machine.hand.tap("输入恢复码")
    machine.hand.see("没有 O、I、L")
    machine.type_digits(grounds.recovery_code[2:])
    machine.reach("attract")
    assert key_of(grounds).exists()


def test_a_slip_of_the_finger_is_named_and_can_be_put_right(boot: Boot, grounds: Grounds) -> None:
    key_of(grounds).unlink()
    machine = boot(grounds.folder)
    machine.hand.tap("输入恢复码")
    last = grounds.recovery_code[-1]
    machine.type_digits(grounds.recovery_code[2:-1] + ("0" if last != "0" else "1"))
    machine.hand.see("至少有一个字母或数字不对")
    assert not key_of(grounds).exists()
    machine.hand.tap("知道了")
    machine.hand.tap("删一个字")
    machine.type_digits(last)
    machine.reach("attract")


def test_another_stations_code_is_told_from_a_slip_and_what_was_typed_goes_when_left_alone(
    boot: Boot, grounds: Grounds
) -> None:
    key_of(grounds).unlink()
    machine = boot(grounds.folder)
    machine.hand.tap("输入恢复码")
    other = codes.mint(codes.Prefix.RECOVERY)
    machine.type_digits(other[2:])
    machine.hand.see("这不是本站的恢复码")
    machine.hand.tap("知道了")
    machine.hand.see(other[2:5])
    view = machine.program.front.view_of(machine.program.front.screen)
    assert isinstance(view, TroubleViewModel)
    view._left_alone.timeout.emit()
    machine.hand.wait_for(lambda: not machine.hand.sees(other[5:10]), "the typed code is gone")
    shows(machine, Trouble.KEY_MISSING)


def spoil(grounds: Grounds) -> None:
    """Write over the first page, as a dying disk does."""
    with grounds.file.open("r+b") as file:
        file.write(bytes(4096))


def test_a_badge_says_nothing_on_the_trouble_page(boot: Boot, grounds: Grounds) -> None:
    spoil(grounds)
    machine = boot(grounds.folder)
    machine.hand.scan(grounds.manager_code)
    shows(machine, Trouble.DAMAGED)


def test_a_damaged_passport_is_mended_by_the_key_that_opens_the_file(
    boot: Boot, grounds: Grounds
) -> None:
    passport = read_passport(grounds.folder)
    (grounds.folder / "station.json").write_text("{broken")
    machine = boot(grounds.folder)
    machine.reach("attract")
    assert read_passport(grounds.folder) == passport


def test_a_damaged_station_goes_on_from_its_newest_backup_with_the_recovery_code(
    boot: Boot, grounds: Grounds
) -> None:
    station = grounds.open()
    badge = enrol(station, "张三丰")
    station.close()
    spoil(grounds)
    machine = boot(grounds.folder)
    shows(machine, Trouble.DAMAGED)
    machine.hand.see("扫一下恢复码，就从")
    machine.hand.scan(codes.mint(codes.Prefix.RECOVERY))
    machine.hand.see("这不是本站的恢复码")
    machine.hand.tap("知道了")
    machine.hand.scan(grounds.recovery_code)
    machine.reach("attract")
    machine.hand.scan(badge)
    machine.hand.see("张师傅，您好")


def test_only_an_empty_machine_is_no_error_in_the_log(
    boot: Boot, grounds: Grounds, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert boot(tmp_path / "nothing").screen == "choice"
    assert caplog.records == []
    spoil(grounds)
    shows(boot(grounds.folder), Trouble.DAMAGED)
    assert Trouble.DAMAGED in caplog.text


@pytest.mark.parametrize("text", ["", "{", "[]", '{"id": 1}', '{"id": "x", "format": "?"}', "\0"])
def test_a_passport_that_is_garbage_is_damage_where_no_key_fits(
    boot: Boot, grounds: Grounds, text: str
) -> None:
    key_of(grounds).unlink()
    (grounds.folder / "station.json").write_text(text)
    shows(boot(grounds.folder), Trouble.DAMAGED)


def test_a_newer_format_asks_for_the_newer_program(boot: Boot, grounds: Grounds) -> None:
    passport = grounds.folder / "station.json"
    passport.write_text(json.dumps(json.loads(passport.read_text()) | {"format": 99}))
    shows(boot(grounds.folder), Trouble.NEWER)


def test_records_of_a_newer_program_are_left_alone(boot: Boot, grounds: Grounds) -> None:
    with_more = grounds.raw()
    with_more.execute("PRAGMA user_version = 9999")
    with_more.close()
    before = grounds.file.read_bytes()
    shows(boot(grounds.folder), Trouble.NEWER)
    assert grounds.file.read_bytes() == before


def test_damage_names_the_newest_backup_and_the_command(boot: Boot, grounds: Grounds) -> None:
    station = grounds.open()
    enrol(station)
    station.close()  # makes a backup
    backups = sorted((grounds.folder / "backups").glob("*.backup"))
    content = bytearray(grounds.file.read_bytes())
    content[5000:5100] = os.urandom(100)
    grounds.file.write_bytes(content)
    machine = boot(grounds.folder)
    shows(machine, Trouble.DAMAGED)
    machine.hand.see(f"restore {backups[-1]}")


def test_backups_brought_to_a_new_machine_go_on_with_the_recovery_code(
    boot: Boot, grounds: Grounds, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    grounds.open().close()
    new = tmp_path / "new"
    shutil.copytree(grounds.folder / "backups", new / "backups")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "new_config"))
    machine = boot(new)
    shows(machine, Trouble.KEY_MISSING)
    machine.hand.see("扫一下恢复码，就从")
    machine.hand.scan(grounds.recovery_code)
    machine.reach("attract")


def test_lost_records_are_no_new_machine(boot: Boot, grounds: Grounds) -> None:
    """Nobody is asked to set a station up where there was one: its disk may be unplugged."""
    aside = grounds.file.rename(grounds.file.with_suffix(".aside"))
    machine = boot(grounds.folder)
    shows(machine, Trouble.NO_STATION)
    aside.rename(grounds.file)
    machine.hand.tap("再试一次")
    machine.reach("attract")


@pytest.mark.skipif(AS_ROOT, reason="root may write everywhere; the mounted one below shows it")
def test_a_folder_that_cannot_be_written_says_so(boot: Boot, grounds: Grounds) -> None:
    grounds.folder.chmod(0o500)
    try:
        shows(boot(grounds.folder), Trouble.READ_ONLY)
    finally:
        grounds.folder.chmod(0o700)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 4 MB, where this process may mount one."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(place)]
    if not AS_ROOT or subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("no right to mount a small disk here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def remount(place: Path, how: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{how}", str(place)], check=True)


def test_a_read_only_disk_says_so(boot: Boot, machine: Machine, small_disk: Path) -> None:
    """The program starts, and serves as soon as the disk can be written again."""
    founded = founded_on(machine, small_disk)
    remount(small_disk, "ro")
    machine = boot(founded)
    shows(machine, Trouble.READ_ONLY)
    remount(small_disk, "rw")
    machine.hand.tap("再试一次")
    machine.reach("attract")


def test_a_full_disk_founds_nothing_and_says_so(boot: Boot, small_disk: Path) -> None:
    machine = boot(small_disk / "station")
    machine.answer_up_to("give_back")
    code = machine.draft.recovery_code
    ballast = small_disk / "ballast"
    with pytest.raises(OSError, match="space"):
        fill(ballast)
    machine.hand.scan(code)
    machine.hand.see("磁盘满了")
    assert [path.name for path in small_disk.iterdir()] == ["ballast"]
    ballast.unlink()
    machine.hand.tap("知道了")
    machine.hand.scan(code)
    machine.open_up()


def fill(file: Path) -> None:
    """Write until the disk takes no more."""
    with file.open("wb", buffering=0) as stream:
        while True:
            stream.write(bytes(4096))


def founded_on(machine: Machine, disk: Path) -> Path:
    """Found a station on a disk with the wizard of a machine, and close it."""
    machine.program.front.folder = disk / "station"
    machine.answer_up_to("give_back")
    machine.hand.scan(machine.draft.recovery_code)
    machine.open_up()
    machine.program.front.let_go()
    return disk / "station"


def test_an_unsafe_sqlite_is_not_used(
    boot: Boot, grounds: Grounds, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "SAFE_SQLITE", (99, 0, 0))
    shows(boot(grounds.folder), Trouble.UNSAFE_SQLITE)


def test_a_second_window_can_be_closed_and_the_first_serves_on(
    boot: Boot, grounds: Grounds
) -> None:
    first = boot(grounds.folder)
    assert first.screen == "attract"
    second = boot(grounds.folder)
    shows(second, Trouble.ALREADY_RUNNING)
    assert second.hand.button("关掉这个窗口") is not None
    assert first.screen == "attract"
    first.program.front.let_go()
    second.hand.tap("再试一次")
    second.reach("attract")


def test_every_trouble_has_words_in_both_languages() -> None:
    for trouble in Trouble:
        title, advice = trouble_words(trouble)
        assert title
        assert advice


def test_the_trouble_says_nothing_of_the_error_itself(boot: Boot, grounds: Grounds) -> None:
    grounds.file.write_bytes(b"no database at all" * 1000)
    machine = boot(grounds.folder)
    shows(machine, Trouble.DAMAGED)
    shown = " ".join(machine.hand.texts()).lower()
    assert "not a database" not in shown
    with pytest.raises((StationTrouble, sqlcipher.DatabaseError)):
        grounds.open()
