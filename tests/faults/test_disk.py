"""The model of a disk is stricter than the disks we know."""

from __future__ import annotations

from random import Random

from tests.faults.disk import SECTOR, Disk, Kind, Op


def _played(*ops: Op, before: dict[str, bytes] | None = None) -> Disk:
    disk = Disk(before or {})
    for op in ops:
        disk.play(op)
    return disk


def test_bytes_that_were_not_synced_may_be_gone() -> None:
    disk = _played(Op(Kind.WRITE, "a", 0, b"new"), before={"a": b"old"})
    assert disk.synced() == {"a": b"old"}
    assert disk.flushed() == {"a": b"new"}


def test_a_new_name_needs_its_folder_synced() -> None:
    made = (Op(Kind.CREATE, "f/a"), Op(Kind.WRITE, "f/a", 0, b"x"), Op(Kind.SYNC, "f/a"))
    assert _played(*made).synced() == {}
    assert _played(*made, Op(Kind.SYNC_FOLDER, ".")).synced() == {}
    assert _played(*made, Op(Kind.SYNC_FOLDER, "f")).synced() == {"f/a": b"x"}


def test_a_rename_may_be_undone_until_its_folder_is_synced() -> None:
    renamed = (Op(Kind.RENAME, "draft", target="final"),)
    before = {"draft": b"new", "final": b"old"}
    assert _played(*renamed, before=before).synced() == before
    assert _played(*renamed, Op(Kind.SYNC_FOLDER, "."), before=before).synced() == {"final": b"new"}


def test_a_sync_that_failed_never_makes_its_bytes_durable() -> None:
    lost = (Op(Kind.WRITE, "a", 0, b"x"), Op(Kind.SYNC_FAILED, "a"), Op(Kind.SYNC, "a"))
    assert _played(*lost, before={"a": b""}).synced() == {"a": b""}


def test_a_long_write_may_arrive_in_any_of_its_sectors() -> None:
    data = bytes([1]) * SECTOR * 8
    disk = _played(Op(Kind.WRITE, "a", 0, data), before={"a": bytes(len(data))})
    torn = disk.torn(Random(1))["a"]
    sectors = {torn[start : start + SECTOR] for start in range(0, len(data), SECTOR)}
    assert sectors == {bytes(SECTOR), data[:SECTOR]}


def test_the_same_seed_leaves_the_same_disk() -> None:
    disk = _played(*(Op(Kind.WRITE, "a", at, b"x") for at in range(99)), before={"a": b""})
    assert disk.scattered(Random(5)) == disk.scattered(Random(5)) != disk.scattered(Random(6))
