"""Locks on USB relay boards that speak the four-byte protocol of the LCUS family (LCTech, CH340).

9600 baud, 8N1. A frame is ``A0``, the relay from 1, the operation, and the sum of the three modulo
256. Operation 03 switches on and 02 off with an answer, which is a frame of the same form saying
what the relay now is: 01 on, 00 off. So the first relay is switched on by ``A0 01 03 A4``, answered
``A0 01 01 A2``. (Source: the maker's protocol sheet for LCUS-1 to LCUS-8. The oldest boards know
only 00 and 01, without an answer: they cannot be used, nobody would know whether a door opened.)
"""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from kiosk.devices.locks import Locks, LockStatus, SimulatedLocks

if TYPE_CHECKING:
    from serial import Serial

HEAD, ON, OFF = 0xA0, 0x01, 0x00
ON_ANSWERED, OFF_ANSWERED = 0x03, 0x02
PULSE_S = 0.5
"""How long a lock is powered: its coil is made for a moment, not for minutes."""
PATIENCE_S = 1.0
"""How long a board may take to answer; it takes some 20 ms."""
SIMULATOR = "simulator"


def locks_at(ports: str) -> Locks:
    """Answer the locks a setting names: ports in the order of the boards, or the simulator."""
    if ports.strip() == SIMULATOR:
        return SimulatedLocks()
    return RelayLocks([port.strip() for port in ports.split(",") if port.strip()])


def frame(channel: int, operation: int) -> bytes:
    """Answer the four bytes of a command, or of its answer."""
    return bytes((HEAD, channel, operation, (HEAD + channel + operation) & 0xFF))


class RelayLocks:
    """One board a serial port; the port is opened for each lock, so a cable may come and go.

    Opening it also forgets what a slow board said too late: that answers nothing any more.
    """

    def __init__(
        self, ports: Sequence[str], pulse_s: float = PULSE_S, patience_s: float = PATIENCE_S
    ) -> None:
        self._ports = tuple(ports)
        self._pulse_s, self._patience_s = pulse_s, patience_s
        self._one_at_a_time = threading.Lock()

    def open(self, board: int, channel: int) -> LockStatus:
        """See ``Locks.open``. The relay is switched off again whatever came of switching it on."""
        if not (1 <= board <= len(self._ports) and 1 <= channel <= 255):
            return LockStatus.NOT_SET_UP
        with self._one_at_a_time:
            try:
                return self._pulse(self._ports[board - 1], channel)
            except OSError:  # SerialException is one
                return LockStatus.GONE

    def _pulse(self, name: str, channel: int) -> LockStatus:
        from serial import Serial  # noqa: PLC0415 (most stations have no electric lock)

        with Serial(
            name, 9600, timeout=0.05, write_timeout=self._patience_s, exclusive=True
        ) as port:
            try:
                on = self._switch(port, channel, ON_ANSWERED, ON)
                if on is LockStatus.OPENED:
                    time.sleep(self._pulse_s)
            finally:
                off = self._switch_off(port, channel)
        return on if on is not LockStatus.OPENED else off

    def _switch_off(self, port: Serial, channel: int) -> LockStatus:
        """Switch off; a board that is gone then has said so before, or says so now."""
        with suppress(OSError):
            return self._switch(port, channel, OFF_ANSWERED, OFF)
        return LockStatus.GONE

    def _switch(self, port: Serial, channel: int, operation: int, state: int) -> LockStatus:
        """Send one command and wait for its answer."""
        port.write(frame(channel, operation))
        wanted, heard = frame(channel, state), b""
        until = time.monotonic() + self._patience_s
        while time.monotonic() < until:
            heard += port.read(len(wanted))
            if wanted in heard:
                return LockStatus.OPENED
        return LockStatus.GARBLED if heard else LockStatus.SILENT
