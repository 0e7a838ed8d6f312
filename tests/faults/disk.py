"""What a disk may hold after the power went: a log of operations, and the images it allows.

Stricter than the file systems we know: bytes are durable once their file was synced, a name
(created, renamed, removed) once its folder was. Of the rest any part may have arrived: any subset
of the writes, torn at sectors of 512 bytes, and the first few of the changed names, in order.
A sync that failed throws the pending bytes away for good, however often it is repeated (what made
PostgreSQL stop at the first failed fsync). New folders count as durable at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import count
from pathlib import Path, PurePosixPath
from random import Random

SECTOR = 512
Image = dict[str, bytes]
"""Relative names and the bytes of the files under them."""


class Kind(StrEnum):
    """What was done to the disk."""

    CREATE = "create"
    WRITE = "write"
    TRUNCATE = "truncate"
    SYNC = "sync"
    SYNC_FAILED = "sync failed"
    RENAME = "rename"
    UNLINK = "unlink"
    SYNC_FOLDER = "sync folder"


@dataclass(frozen=True)
class Op:
    """One operation; ``offset`` is the new size of a truncated file."""

    kind: Kind
    name: str
    offset: int = 0
    data: bytes = b""
    target: str = ""


@dataclass(frozen=True)
class _Renaming:
    """A change of names: ``old`` goes, ``new`` is then the file ``inode``."""

    old: str
    new: str
    inode: int

    def touches(self, folder: str) -> bool:
        return any(folder_of(name) == folder for name in (self.old, self.new) if name)


class Disk:
    """Plays a log forward and keeps apart what is durable and what is on its way."""

    def __init__(self, image: Image) -> None:
        self._inodes = count()
        self._bytes: dict[int, bytearray] = {}
        self._pending: dict[int, list[Op]] = {}
        self._names: dict[str, int] = {}
        for name, data in image.items():
            self._names[name] = self._new_file(data)
        self._now = dict(self._names)
        self._renamings: list[_Renaming] = []

    def play(self, op: Op) -> None:
        """Take one more operation of the log."""
        match op.kind:
            case Kind.CREATE:
                self._rename("", op.name, self._new_file())
            case Kind.WRITE | Kind.TRUNCATE:
                self._pending.setdefault(self._now[op.name], []).append(op)
            case Kind.SYNC:
                inode = self._now[op.name]
                _apply(self._bytes[inode], self._pending.pop(inode, []))
            case Kind.SYNC_FAILED:
                self._pending.pop(self._now[op.name], None)
            case Kind.RENAME:
                self._rename(op.name, op.target, self._now[op.name])
            case Kind.UNLINK:
                self._rename(op.name, "", 0)
            case Kind.SYNC_FOLDER:
                self._sync_folder(op.name)

    def synced(self) -> Image:
        """Answer the poorest image: nothing but what was synced."""
        return self._image(0, lambda ops: [])

    def flushed(self) -> Image:
        """Answer the richest image: everything arrived (what kill -9 leaves)."""
        return self._image(len(self._renamings), lambda ops: ops)

    def scattered(self, rng: Random) -> Image:
        """Answer an image for which a random part of the unsynced writes arrived whole."""
        return self._image(self._some(rng), lambda ops: [op for op in ops if rng.random() < 0.5])

    def torn(self, rng: Random) -> Image:
        """Answer an image for which random sectors of the unsynced writes arrived."""
        return self._image(self._some(rng), lambda ops: list(_torn(ops, rng)))

    def _some(self, rng: Random) -> int:
        return rng.randint(0, len(self._renamings))

    def _new_file(self, data: bytes = b"") -> int:
        inode = next(self._inodes)
        self._bytes[inode] = bytearray(data)
        return inode

    def _rename(self, old: str, new: str, inode: int) -> None:
        renaming = _Renaming(old, new, inode)
        _apply_name(self._now, renaming)
        self._renamings.append(renaming)

    def _sync_folder(self, folder: str) -> None:
        for renaming in self._renamings:
            if renaming.touches(folder):
                _apply_name(self._names, renaming)
        self._renamings = [one for one in self._renamings if not one.touches(folder)]

    def _image(self, renamings: int, arrived: Callable[[list[Op]], list[Op]]) -> Image:
        names = dict(self._names)
        for renaming in self._renamings[:renamings]:
            _apply_name(names, renaming)
        image = {}
        for name, inode in names.items():
            data = bytearray(self._bytes[inode])
            _apply(data, arrived(self._pending.get(inode, [])))
            image[name] = bytes(data)
        return image


def read_image(folder: Path) -> Image:
    """Answer what a folder holds now, as a fully synced disk."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def write_image(image: Image, folder: Path) -> None:
    """Put an image into a folder that is empty or not there yet."""
    for name, data in image.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def within(folder: str, ops: Iterable[Op]) -> list[Op]:
    """Answer operations on a folder's files as that folder sees them."""

    def seen(name: str) -> str:
        return PurePosixPath(name).relative_to(folder).as_posix() if name else ""

    return [replace(op, name=seen(op.name), target=seen(op.target)) for op in ops]


def _apply(data: bytearray, ops: Iterable[Op]) -> None:
    for op in ops:
        if op.kind is Kind.TRUNCATE:
            del data[op.offset :]
        data.extend(bytes(max(0, op.offset - len(data))))
        data[op.offset : op.offset + len(op.data)] = op.data


def _apply_name(names: dict[str, int], renaming: _Renaming) -> None:
    names.pop(renaming.old, None)
    if renaming.new:
        names[renaming.new] = renaming.inode


def _torn(ops: list[Op], rng: Random) -> Iterable[Op]:
    for op in ops:
        if op.kind is not Kind.WRITE:
            if rng.random() < 0.5:
                yield op
            continue
        for start in range(0, len(op.data), SECTOR):
            if rng.random() < 0.5:
                piece = op.data[start : start + SECTOR]
                yield Op(Kind.WRITE, op.name, op.offset + start, piece)


def folder_of(name: str) -> str:
    """Answer the folder a name lies in, "." for the root."""
    return PurePosixPath(name).parent.as_posix()
