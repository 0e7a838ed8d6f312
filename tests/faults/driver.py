"""The real station at work until somebody kills it: ``python -m tests.faults.driver``.

Arguments: the folder, a file for acknowledgements, a seed, the wall clock (UTC ms), and ``honest``
or ``boastful``. What was answered goes to the file, one request id a line, synced; a boastful
driver writes it down before it asks the station, and must be caught. Prints a line when it starts.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from random import Random

from kiosk.common.actor import Call
from kiosk.station import open_station
from tests.faults import deeds
from tests.support import FakeTime


def main(folder: str, told: str, seed: str, wall: str, manner: str) -> None:
    """Work without end."""
    time = FakeTime(wall=int(wall))
    file = os.open(told, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def note(request: str) -> None:
        os.write(file, f"{request}\n".encode())
        os.fsync(file)

    shift = deeds.Shift(open_station(Path(folder), time), time, Random(seed), note)
    if manner == "boastful":
        shift = Boastful(shift.station, time, shift.rng, note)
    shift.enrol_couriers()
    print("working", flush=True)
    while True:
        shift.deed()


class Boastful(deeds.Shift):
    """Says done before it is: the control that must be caught."""

    def _do(self, call: Call, act: deeds.Deed) -> None:
        self.acknowledge(call.request_id)
        super()._do(call, act)


def read_told(path: Path) -> list[str]:
    """Answer the acknowledgements of a file; a last line cut in half was never told."""
    return path.read_text().rpartition("\n")[0].split()


if __name__ == "__main__":
    main(*sys.argv[1:])
