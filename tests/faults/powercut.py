"""A recorded stretch of work, and the disks a power cut at any moment of it may leave."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.faults.autopsy import findings_in_image
from tests.faults.disk import Disk, Image, Op
from tests.support import FakeTime


@dataclass(frozen=True)
class State:
    """What one power cut left, and which requests had been called done before it."""

    image: Image
    acknowledged: tuple[str, ...]


@dataclass
class Recording:
    """The disk before the work, every operation on it, and after how many of them who was told.

    ``acknowledged`` holds pairs of a count of operations and a request id.
    """

    before: Image
    ops: list[Op]
    acknowledged: list[tuple[int, str]]

    def states(self, count: int, rng: Random) -> Iterator[State]:
        """Answer so many different states (or all there are), from cuts all over the recording."""
        seen: set[bytes] = set()
        known = -1
        while known < len(seen) < count:
            known = len(seen)
            cuts = set(rng.choices(range(len(self.ops) + 1), k=count))
            disk = Disk(self.before)
            for done, op in enumerate([*self.ops, None]):
                if done in cuts:
                    told = tuple(request for at, request in self.acknowledged if at <= done)
                    for image in (disk.synced(), disk.scattered(rng), disk.torn(rng)):
                        mark = _digest(image, len(told))
                        if mark not in seen and len(seen) < count:
                            seen.add(mark)
                            yield State(image, told)
                if op:
                    disk.play(op)

    def findings(
        self, count: int, rng: Random, folder: Path, time: FakeTime, backups: bool = False
    ) -> Iterator[str]:
        """Open so many states for real and answer everything wrong with any of them."""
        for state in self.states(count, rng):
            yield from findings_in_image(state.image, folder, time, state.acknowledged, backups)


def _digest(image: Image, told: int) -> bytes:
    digest = hashlib.sha256(str(told).encode())
    for name, data in sorted(image.items()):
        digest.update(name.encode() + len(data).to_bytes(8, "big") + data)
    return digest.digest()
