"""Founding, backups, recovery and checks from the console, on good days and bad ones."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from kiosk.settings.rules import Key
from kiosk.station import open_station
from kiosk.storage import keys
from kiosk.storage.database import connect
from kiosk.storage.passport import read_passport
from tests.kiosk.cli.console import Console


def init(pin_file: Path, *more: str) -> tuple[str, ...]:
    return ("init", "--name", "建国门", "--pin-file", str(pin_file), *more)


@pytest.fixture
def pin_file(tmp_path: Path) -> Path:
    path = tmp_path / "pin"
    path.write_text("135790\n")
    return path


def test_init_gives_back_the_two_secrets_and_takes_every_setting(
    empty_console: Console, pin_file: Path
) -> None:
    options = {
        "--address": "建国门 1 号",
        "--duty-phone": "010-1234",
        "--opens": "07:30",
        "--closes": "24:00",
        "--language": "en",
    }
    words = [word for pair in options.items() for word in pair]
    answer = empty_console.done(*init(pin_file, *words))
    assert keys.raw_key(answer["recovery_code"])
    station = open_station(empty_console.folder, read_only=True)
    assert station.badges.find(answer["manager_badge"])
    assert station.settings.text(Key.ADDRESS) == "建国门 1 号"
    assert station.settings.text(Key.CLOSES) == "24:00"
    station.close()


@pytest.mark.parametrize(
    "content",
    [b"135790\r\n", b"\xef\xbb\xbf135790", b"  135790  \n\n"],
)
def test_a_pin_file_may_have_a_line_end_and_a_byte_order_mark(
    empty_console: Console, pin_file: Path, content: bytes
) -> None:
    pin_file.write_bytes(content)
    empty_console.done(*init(pin_file))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"12345",
        b"123456",
        b"111111",
        b"abcdef",
        b"1" * 100_000,
        b"\xff\xfe1\x003\x00",
        b"13579\0",
    ],
)
def test_a_bad_pin_founds_nothing(
    empty_console: Console, pin_file: Path, content: bytes, own_home: Path
) -> None:
    pin_file.write_bytes(content)
    assert empty_console.refused(*init(pin_file)) == "bad_pin"
    assert not empty_console.folder.exists()
    assert not list(own_home.rglob("*.key"))


def test_the_pin_may_come_from_standard_input(empty_console: Console) -> None:
    empty_console.done("init", "--name", "家", "--pin-file", "-", stdin=b"135790\n")


def test_a_missing_pin_file_founds_nothing(empty_console: Console, tmp_path: Path) -> None:
    assert empty_console.failed(*init(tmp_path / "none")) == "io_error"
    assert empty_console.failed(*init(tmp_path)) == "io_error"
    assert not empty_console.folder.exists()


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--opens", "8 o'clock"),
        ("--closes", "25:00"),
        ("--duty-phone", "电话"),
        ("--language", "fr"),
        ("--address", "x" * 4000),
        ("--address", "a\x1bb"),
    ],
)
def test_a_bad_setting_founds_nothing(
    empty_console: Console, pin_file: Path, option: str, value: str
) -> None:
    assert empty_console.refused(*init(pin_file, option, value)) == "bad_value"
    assert not empty_console.folder.exists()


@pytest.mark.parametrize("name", ["", "家" * 4000, "家\x00", "\u202e"])
def test_a_bad_station_name_founds_nothing(
    empty_console: Console, pin_file: Path, name: str
) -> None:
    wanted = ("init", "--name", name, "--pin-file", str(pin_file))
    assert empty_console.refused(*wanted) in ("bad_name", "bad_value")
    assert not empty_console.folder.exists()


def test_a_station_is_never_founded_over_another(console: Console, pin_file: Path) -> None:
    console.enrol()
    assert console.failed(*init(pin_file)) == "station_exists"
    assert console.done("verify")["sound"] is True


def test_a_file_in_the_folders_place_is_the_outside_world(tmp_path: Path, pin_file: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    console = Console(tmp_path / "file")
    assert console.failed(*init(pin_file)) == "not_a_folder"


def test_a_backup_brings_back_what_was(console: Console) -> None:
    enrolled = console.enrol()
    console.done("scan", enrolled["badge"])
    backup = console.done("backup")["file"]
    console.done("leave", enrolled["badge"])
    late = console.enrol("李四")
    console.done("restore", backup)
    assert console.done("inside")["count"] == 1
    assert console.refused("scan", late["badge"]) == "unknown_code"


def test_after_going_back_the_journal_is_sound_and_backups_go_on(console: Console) -> None:
    early = Path(console.done("backup")["file"])
    for name in ("张三", "李四"):
        console.enrol(name)
    console.done("restore", str(early))
    assert console.done("verify")["sound"] is True
    aside = list((console.folder / "backups" / "before-restore").glob("*.backup"))
    assert len(aside) >= 2, "the newer backups, and what was there before"
    before = set((console.folder / "backups").glob("*.backup"))
    console.enrol("王五")
    assert set((console.folder / "backups").glob("*.backup")) > before


def test_one_can_go_forward_again_after_going_back(console: Console) -> None:
    early = console.done("backup")["file"]
    enrolled = console.enrol()
    console.done("restore", early)
    aside = sorted((console.folder / "backups" / "before-restore").glob("*.backup"))
    console.done("restore", str(aside[-1]))
    console.done("scan", enrolled["badge"])
    assert console.done("verify")["sound"] is True


def test_a_damaged_station_comes_back_from_a_backup(console: Console) -> None:
    enrolled = console.enrol()
    backup = console.done("backup")["file"]
    database = console.folder / "station.db"
    database.write_bytes(b"\0" * database.stat().st_size)
    assert console.failed("inside") == "damaged"
    console.done("restore", backup)
    console.done("scan", enrolled["badge"])


def test_what_is_no_sound_backup_of_this_station_changes_nothing(
    console: Console, tmp_path: Path, pin_file: Path
) -> None:
    backup = Path(console.done("backup")["file"])
    damaged = tmp_path / "damaged.backup"
    content = bytearray(backup.read_bytes())
    content[len(content) // 2] ^= 1
    damaged.write_bytes(content)
    cut, empty, foreign = tmp_path / "cut", tmp_path / "empty", tmp_path / "photo.jpg"
    cut.write_bytes(backup.read_bytes()[:-4096])
    empty.write_bytes(b"")
    foreign.write_bytes(b"\xff\xd8\xff" * 5000)
    other = Console(tmp_path / "other")
    other.init(pin_file)
    strange = other.done("backup")["file"]
    own = str(console.folder / "station.db")
    before = (console.folder / "station.db").read_bytes()
    none = str(tmp_path / "none")
    for file in (
        str(damaged),
        str(cut),
        str(empty),
        str(foreign),
        strange,
        own,
        none,
        str(tmp_path),
    ):
        assert console.failed("restore", file) == "backup_bad", file
    assert (console.folder / "station.db").read_bytes() == before
    assert console.done("verify")["sound"] is True


def lose_key(own_home: Path) -> Path:
    [key] = own_home.rglob("*.key")
    key.unlink()
    return key


@pytest.mark.parametrize("form", ["{0}\n", "{0}", " {0} \r\n", "\ufeff{0}\n"])
def test_the_recovery_code_brings_a_lost_key_back(
    console: Console, secrets: dict[str, Any], own_home: Path, form: str
) -> None:
    key = lose_key(own_home)
    assert console.failed("inside") == "key_missing"
    console.done("recover", stdin=form.format(secrets["recovery_code"]).encode())
    assert key.stat().st_mode & 0o777 == 0o600
    assert console.done("inside")["count"] == 0


def test_it_may_be_typed_small_in_groups_and_with_look_alikes(
    console: Console, secrets: dict[str, Any], own_home: Path
) -> None:
    lose_key(own_home)
    code = secrets["recovery_code"].lower().replace("0", "o").replace("1", "l")
    groups = "-".join(code[start : start + 5] for start in range(0, 30, 5))
    console.done("recover", stdin=groups.replace("-", " - ").encode())
    console.done("inside")


def test_a_wrong_recovery_code_writes_no_key(
    console: Console, secrets: dict[str, Any], own_home: Path
) -> None:
    lose_key(own_home)
    typo = secrets["recovery_code"][:-1] + ("0" if secrets["recovery_code"][-1] != "0" else "1")
    wrong = (
        "", "\n", typo, secrets["manager_badge"], keys.new_recovery_code(), "码" * 4000, "\x00" * 40
    )  # fmt: skip
    for text in wrong:
        assert console.refused("recover", stdin=text.encode()) == "wrong_recovery_code"
    assert console.refused("recover", stdin=b"\xff" * 5000) == "wrong_recovery_code"
    assert not list(own_home.rglob("*.key"))


def test_a_backup_proves_the_code_when_the_database_is_damaged(
    console: Console, secrets: dict[str, Any], own_home: Path
) -> None:
    backup = console.done("backup")["file"]
    (console.folder / "station.db").write_bytes(b"gone")
    lose_key(own_home)
    console.done("recover", stdin=secrets["recovery_code"].encode())
    console.done("restore", backup)
    assert console.done("verify")["sound"] is True


def test_verify_finds_a_journal_put_back_to_an_older_one(console: Console) -> None:
    """Not through ``restore``: somebody copies an old file into place."""
    shutil.copyfile(console.folder / "station.db", console.folder / "old.db")
    console.enrol()
    shutil.copyfile(console.folder / "old.db", console.folder / "station.db")
    told = console.run("verify")
    assert (told.code, told.answer["trouble"]) == (3, "journal_unsound")
    assert told.answer["first_bad"] > 0
    assert told.answer["what"] == "cut off"


def test_the_demo_answers_its_tray_again_and_again(empty_console: Console) -> None:
    tray = empty_console.done("demo")
    assert {sample["kind"] for sample in tray["samples"]} >= {"courier", "volunteer", "manager"}
    assert empty_console.done("demo") == tray
    assert empty_console.done("inside")["count"] == 2


def test_a_demo_never_takes_a_real_stations_place(console: Console) -> None:
    assert console.failed("demo") == "station_exists"
    assert not (console.folder / "tray.json").exists()


def test_doctor_looks_at_machine_and_station(console: Console, own_home: Path) -> None:
    told = console.done("doctor")
    checks = {check["check"]: check for check in told["checks"]}
    assert checks["key"]["ok"]
    assert checks["data_folder"]["ok"]
    lose_key(own_home)
    told = console.done("doctor")
    assert told["ok"] is False
    key = next(check for check in told["checks"] if check["check"] == "key")
    assert "recover" in key["what_to_do"]


def test_doctor_speaks_without_any_station(empty_console: Console) -> None:
    checks = {check["check"]: check["ok"] for check in empty_console.done("doctor")["checks"]}
    assert checks["station"] is False
    assert checks["storage"] is True


def by_hand(console: Console, file: Path, *statements: str) -> None:
    """Somebody with the key changes the file behind the station's back."""
    connection = connect(file, keys.read_key(read_passport(console.folder).id))
    for statement in statements:
        connection.execute(statement)
    connection.close()


def test_verify_finds_a_ledger_that_does_not_add_up(console: Console) -> None:
    for name in ("张三", "李四"):
        console.done("scan", console.enrol(name)["badge"])
    gift = """
        INSERT INTO ledger_posting (transfer_id, account_id, points)
        SELECT p.transfer_id, a.id, 5 FROM ledger_posting p, ledger_account a
        WHERE (p.transfer_id, a.id) NOT IN (SELECT transfer_id, account_id FROM ledger_posting)
        LIMIT 1"""
    by_hand(console, console.folder / "station.db", gift)
    told = console.run("verify")
    assert (told.code, told.answer["trouble"]) == (3, "ledger_unsound")
    assert told.answer["transfers"] == 1


def test_verify_finds_a_trigger_that_is_gone(console: Console) -> None:
    by_hand(console, console.folder / "station.db", "DROP TRIGGER journal_no_update")
    told = console.run("verify")
    assert (told.code, told.answer["trouble"]) == (3, "journal_unsound")
    assert "journal_no_update" in told.answer["what"]


def test_a_backup_of_a_newer_release_changes_nothing(console: Console) -> None:
    backup = Path(console.done("backup")["file"])
    by_hand(console, backup, "PRAGMA journal_mode = delete", "PRAGMA user_version = 999")
    assert console.failed("restore", str(backup)) == "newer"
    assert console.done("verify")["sound"] is True


def test_a_database_in_use_is_no_backup(console: Console, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    shutil.copyfile(console.folder / "station.db", copy)
    (tmp_path / "copy.db-wal").write_bytes(b"what is not in the file yet")
    assert console.failed("restore", str(copy)) == "backup_bad"
