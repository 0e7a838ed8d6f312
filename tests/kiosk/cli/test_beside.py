"""Commands beside a running window, and in a folder that cannot be written."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.cli.parser import all_commands
from kiosk.common import codes
from kiosk.common.actor import CONSOLE
from kiosk.station import Station, open_station
from tests.kiosk.cli.console import ROOT, Console, program
from tests.support import by

ISBN = "9787530216781"
BADGE = codes.mint(codes.Prefix.BADGE)


@pytest.fixture
def window(console: Console) -> Iterator[Station]:
    """The station as the running window holds it, with somebody inside and something in stock."""
    station = open_station(console.folder)
    station.registry.enrol(by(CONSOLE), "张三丰", "顺丰", "", BADGE)
    station.checkin.scan(by(), BADGE)
    station.products.add_product(by(CONSOLE), "创可贴", "片")
    station.catalogue.put_title(by(CONSOLE), "平凡的世界", isbn=ISBN)
    yield station
    station.close()


@pytest.fixture
def locked(console: Console) -> Iterator[Console]:
    """A station in a folder nobody may write."""
    enrol_with_badge(console)
    console.done("scan", BADGE)
    console.done("products", "add", "创可贴", "片")
    console.done("catalogue", "add", "平凡的世界", "--isbn", ISBN)
    _allow(console.folder, 0o500, 0o400)
    yield console
    _allow(console.folder, 0o700, 0o600)


def enrol_with_badge(console: Console) -> None:
    station = open_station(console.folder)
    station.registry.enrol(by(CONSOLE), "张三丰", "顺丰", "", BADGE)
    station.close()


def _allow(folder: Path, folders: int, files: int) -> None:
    for path in folder.rglob("*"):
        if path.is_file():
            path.chmod(files)
    for path in (*folder.rglob("*"), folder):
        if path.is_dir():
            path.chmod(folders)


WITH = {
    "find": ("zs",),
    "lots entries": ("101",),
    "catalogue search": ("pfdsj",),
    "catalogue items": (ISBN,),
    "points": (BADGE,),
}
"""Commands that cannot do without an argument."""
READERS = [
    (*command.name.split(), *WITH.get(command.name, ()))
    for command in all_commands()
    if command.reads
]
WRITERS = [
    ("enrol", "--name", "李四", "--company", "顺丰"),
    ("scan", codes.mint(codes.Prefix.BADGE)),
    ("leave", codes.mint(codes.Prefix.BADGE)),
    ("revoke", "0" * 32),
    ("reissue", "0" * 32),
    ("suspend", "0" * 32),
    ("reactivate", "0" * 32),
    ("find", "zs", "--full"),
    ("correct", "0" * 32, "--name", "李四"),
    ("deregister", "0" * 32),
    ("erase", "0" * 32),
    ("confirm", "0" * 32),
    ("reject", "0" * 32),
    ("merge", "0" * 32, "1" * 32),
    ("badge", codes.mint(codes.Prefix.BADGE), "--out", "/tmp/never.png"),
    ("catalogue", "add", "平凡的世界"),
    ("stocktake", "start"),
    ("charge", codes.mint(codes.Prefix.BADGE)),
    ("release", "1"),
    ("checkout", codes.mint(codes.Prefix.BADGE), "1000001"),
    ("return", "1000001"),
    ("loan-rules", "set", "default", "--days", "7"),
    ("loan-rules", "drop", "type", "book"),
    ("backup",),
    ("settings", "set", "sound.volume", "30"),
    ("settings", "undo", "sound.volume"),
    ("settings", "reset", "sound.volume"),
    ("grant", "5", BADGE, "--why", "helped"),
    ("deduct", BADGE, "5", "--clause", "fought", "--evidence", "seen"),
    ("decide", "0" * 32, "uphold"),
    ("rules", "set", "checkin", "--points", "3"),
]


def test_the_manual_names_everything_that_works_beside_the_window() -> None:
    manual = (ROOT / "docs" / "headless.md").read_text(encoding="utf-8")
    named = manual.partition("`already_running`. ")[2].partition(" write nothing")[0]
    assert set(re.findall("`([^`]+)`", named)) == {
        command.name for command in all_commands() if command.reads
    }


@pytest.mark.parametrize("command", READERS, ids=lambda command: command[0])
def test_what_writes_nothing_opens_beside_the_window(
    window: Station, command: tuple[str, ...]
) -> None:
    head = window.journal.head()
    told = program(*command, "--json", "--data", str(window.folder))
    assert told.code == 0, told
    if command == ("inside",):
        assert told.answer["list"][0]["name"] == "张**"
    assert window.journal.head() == head


@pytest.mark.parametrize("command", WRITERS, ids=lambda command: command[0])
def test_what_writes_is_refused_while_the_window_runs(
    window: Station, command: tuple[str, ...]
) -> None:
    head = window.journal.head()
    told = program(*command, "--json", "--data", str(window.folder))
    assert (told.code, told.answer["trouble"]) == (3, "already_running")
    assert window.journal.head() == head


def test_restoring_is_refused_while_the_window_runs(window: Station) -> None:
    backup = window.backups.make(by(CONSOLE)).path
    told = program("restore", str(backup), "--json", "--data", str(window.folder))
    assert (told.code, told.answer["trouble"]) == (3, "already_running")
    assert window.visits.figures().inside == 1


def test_reading_leaves_no_file_behind_when_nobody_has_the_station_open(console: Console) -> None:
    enrol_with_badge(console)
    console.done("products", "add", "创可贴", "片")
    console.done("catalogue", "add", "平凡的世界", "--isbn", ISBN)
    before = sorted(console.folder.rglob("*"))
    for command in READERS:
        console.done(*command)
    assert sorted(console.folder.rglob("*")) == before


def test_reading_sees_what_a_killed_window_left_in_its_log(console: Console) -> None:
    code, data = console.enrol()["badge"], str(console.folder)
    script = (
        "import os; from pathlib import Path; from kiosk.station import open_station\n"
        "from kiosk.common.actor import KIOSK, Call\n"
        f"s = open_station(Path({data!r}))\n"
        f"s.checkin.scan(Call(KIOSK, 'r1'), {code!r}); os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=False)
    assert (console.folder / "station.db-wal").stat().st_size > 0
    _allow(console.folder, 0o500, 0o400)
    told = program("inside", "--json", "--data", data, powerless=True)
    _allow(console.folder, 0o700, 0o600)
    assert (told.code, told.answer.get("count")) == (0, 1), told
    assert console.done("inside")["count"] == 1


@pytest.mark.parametrize("command", READERS, ids=lambda command: command[0])
def test_reading_works_in_a_folder_that_cannot_be_written(
    locked: Console, command: tuple[str, ...]
) -> None:
    told = program(*command, "--json", "--data", str(locked.folder), powerless=True)
    assert told.code == 0, told
    if command == ("inside",):
        assert told.answer["count"] == 1
    if command == ("doctor",):
        checks = {check["check"]: check["ok"] for check in told.answer["checks"]}
        assert checks["data_folder"] is False


def test_reading_works_beside_a_window_whose_folder_became_read_only(window: Station) -> None:
    _allow(window.folder, 0o500, 0o400)
    told = program("inside", "--json", "--data", str(window.folder), powerless=True)
    _allow(window.folder, 0o700, 0o600)
    assert (told.code, told.answer.get("count")) == (0, 1), told


def test_writing_in_a_folder_that_cannot_be_written_changes_nothing(locked: Console) -> None:
    before = (locked.folder / "station.db").read_bytes()
    data = str(locked.folder)
    told = program(*WRITERS[0], "--json", "--data", data, powerless=True)
    assert (told.code, told.answer["trouble"]) == (3, "read_only")
    assert (locked.folder / "station.db").read_bytes() == before


def test_a_station_is_not_founded_where_nothing_may_be_written(tmp_path: Path) -> None:
    pin = tmp_path / "pin"
    pin.write_text("135790")
    place = tmp_path / "place"
    place.mkdir(mode=0o500)
    wanted = ("init", "--name", "家", "--pin-file", str(pin), "--json", "--data", str(place / "s"))
    told = program(*wanted, powerless=True)
    assert (told.code, told.answer["trouble"]) == (3, "read_only")
    assert not list(place.iterdir())


def test_a_card_is_not_drawn_where_nothing_may_be_written(console: Console, tmp_path: Path) -> None:
    code, place = console.enrol()["badge"], tmp_path / "place"
    place.mkdir(mode=0o500)
    wanted = ("badge", code, "--out", str(place / "card.png"), "--json")
    told = program(*wanted, "--data", str(console.folder), powerless=True)
    assert (told.code, told.answer["trouble"]) == (3, "read_only")
