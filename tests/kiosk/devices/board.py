"""A relay board at the other end of a real pseudo-terminal."""

from __future__ import annotations

import os
import threading
import tty
from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.devices.relays import frame

PATIENCE_S = 0.25
Answer = Callable[[bytes], bytes | None]


def truthful(command: bytes) -> bytes:
    """What a board says: which relay, and what it is now."""
    return frame(command[1], command[2] & 1)


@dataclass
class Board:
    """The other end of the cable. ``answer`` makes of a command what comes back; None unplugs."""

    answer: Answer = truthful
    heard: list[bytes] = field(default_factory=list)
    said: list[bytes] = field(default_factory=list)
    awake: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self.awake.set()
        self._end, cable = os.openpty()
        tty.setraw(cable)
        self.port = os.ttyname(cable)
        self._cable = cable
        self._life = threading.Thread(target=self._live, daemon=True)
        self._life.start()

    def _live(self) -> None:
        try:
            while command := os.read(self._end, 4):
                self.heard.append(command)
                said = self.answer(command)
                if said is None:
                    break
                self.awake.wait(PATIENCE_S * 100)
                os.write(self._end, said)
                self.said.append(said)
        except OSError:
            pass
        os.close(self._end)

    def unplug(self) -> None:
        self.awake.set()
        os.close(self._cable)
        self._life.join(5)
