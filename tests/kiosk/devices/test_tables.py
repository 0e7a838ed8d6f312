"""Tables on a stick: found where people put them, never off the stick, and the stick is let go."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.devices.drives import Drive, FolderDrives
from kiosk.devices.tables import (
    MOST,
    StickFailed,
    StickTrouble,
    Table,
    read_table,
    tables_on,
)


class Stick(FolderDrives):
    """A stick that counts how often it is mounted and let go."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.held = 0
        self.mounts = True

    def mount(self, drive: Drive) -> Drive | None:
        self.held += 1
        return drive if self.mounts else None

    def let_go(self, drive: Drive) -> bool:
        self.held -= 1
        return True


@pytest.fixture
def stick(tmp_path: Path) -> Stick:
    folder = tmp_path / "KINGSTON"
    folder.mkdir()
    return Stick(folder)


def drive_of(stick: Stick) -> Drive:
    return stick.found()[0]


def put(stick: Stick, *paths: str, data: bytes = b"x") -> None:
    for path in paths:
        file = stick.folders[0] / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)


def names(stick: Stick) -> set[str]:
    return {table.shown for table in tables_on(stick, drive_of(stick))}


def test_tables_are_found_in_folders_too_and_nothing_else(stick: Stick) -> None:
    put(stick, "a.csv", "B.XLSX", "old.xls", "清单/c.csv", "清单/11 月/d.txt")
    put(stick, "photo.jpg", ".hidden.csv", "~$B.XLSX", "$RECYCLE.BIN/e.csv", "1/2/3/f.csv")
    assert names(stick) == {"a.csv", "B.XLSX", "old.xls", "清单/c.csv", "清单/11 月/d.txt"}
    assert stick.held == 0, "it may be pulled"


def test_the_newest_stands_first(stick: Stick) -> None:
    put(stick, "a.csv", "b.csv")
    os.utime(stick.folders[0] / "a.csv", (1, 2_000_000_000))
    os.utime(stick.folders[0] / "b.csv", (1, 1_000_000_000))
    assert [table.shown for table in tables_on(stick, drive_of(stick))] == ["a.csv", "b.csv"]


def test_a_link_leads_nowhere_and_a_pipe_keeps_nobody_waiting(stick: Stick, tmp_path: Path) -> None:
    secret = tmp_path / "secret.csv"
    secret.write_bytes(b"secret")
    (stick.folders[0] / "link.csv").symlink_to(secret)
    (stick.folders[0] / "folder").symlink_to(tmp_path)
    os.mkfifo(stick.folders[0] / "pipe.csv")
    assert names(stick) == set()
    put(stick, "a.csv")
    file = stick.folders[0] / "a.csv"
    file.unlink()
    file.symlink_to(secret)
    assert trouble(stick, drive_of(stick), "a.csv") is StickTrouble.UNREADABLE
    file.unlink()
    os.mkfifo(file)
    assert trouble(stick, drive_of(stick), "a.csv") is StickTrouble.UNREADABLE
    assert stick.held == 0


def test_a_name_that_is_no_text_can_be_opened_all_the_same(stick: Stick) -> None:
    file = os.fsencode(stick.folders[0]) + b"/\xff\xfe.csv"
    Path(os.fsdecode(file)).write_bytes(b"here")
    [table] = tables_on(stick, drive_of(stick))
    table.shown.encode()
    assert read_table(stick, drive_of(stick), table, 10) == b"here"


def test_no_more_is_read_than_one_byte_too_many(stick: Stick) -> None:
    put(stick, "a.csv", data=b"x" * 1_000)
    [table] = tables_on(stick, drive_of(stick))
    assert len(read_table(stick, drive_of(stick), table, 99)) == 100


def test_a_stick_with_very_many_tables_shows_some(stick: Stick) -> None:
    put(stick, *(f"{number}.csv" for number in range(MOST + 20)))
    assert len(tables_on(stick, drive_of(stick))) == MOST


def test_every_way_a_stick_fails_is_told_apart(stick: Stick) -> None:
    put(stick, "a.csv")
    drive = drive_of(stick)
    [table] = tables_on(stick, drive)
    (stick.folders[0] / "a.csv").unlink()
    assert trouble(stick, drive, table.path) is StickTrouble.UNREADABLE
    stick.mounts = False
    assert trouble(stick, drive, table.path) is StickTrouble.NOT_MOUNTED
    stick.folders[0].rmdir()
    assert trouble(stick, drive, table.path) is StickTrouble.GONE


def trouble(stick: Stick, drive: Drive, path: str) -> StickTrouble:
    with pytest.raises(StickFailed) as failed:
        read_table(stick, drive, Table(path, path, 1, 0.0), 10)
    return failed.value.trouble
