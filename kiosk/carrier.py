"""The export's child process: ``python -m kiosk.carrier``, a job on standard input.

It reads the station through a connection of its own that cannot write, in one snapshot, and never
holds up the window. Its standard input stays open as long as somebody waits for it: a line or the
end of it means stop. It answers one JSON object a line: progress, then the outcome.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from dataclasses import asdict
from pathlib import Path

from kiosk.export.carry import carry
from kiosk.export.job import Job, Outcome, job_of, to_text
from kiosk.export.preview import preview_of
from kiosk.export.progress import Progress
from kiosk.export.status import Status
from kiosk.station import Station, reader_of
from kiosk.storage.database import close_database, one_snapshot

_NICE = 10  # taps come first


def main() -> int:
    """Carry one export."""
    first = json.loads(sys.stdin.readline())
    key, job = bytes.fromhex(first["key"]), job_of(first["job"])
    os.nice(_NICE)
    stopped = threading.Event()
    threading.Thread(target=_listen, args=(stopped,), daemon=True).start()
    station = reader_of(Path(job.folder), key)
    try:
        _carry(station, job, stopped)
    finally:
        close_database()
    sys.stdout.flush()
    os._exit(0)  # the listener may still stand in its read


def _carry(station: Station, job: Job, stopped: threading.Event) -> None:
    with one_snapshot():
        if not job.target:
            _look(station, job)
            return
        head = station.journal.head()
        sets = {one.name: one for one in station.export_sets()}
        progress = Progress(_tell, stopped.is_set)
        outcome = carry(job, sets, (head.seq, head.hash.hex()), progress)
    if outcome.status is not Status.DONE and outcome.detail:
        print(outcome.detail, file=sys.stderr)  # noqa: T201 (for the log)
    _say(to_text(outcome))


def _look(station: Station, job: Job) -> None:
    """Only look at what would leave."""
    key = bytes.fromhex(job.pseudonym_key)
    chosen = [one for one in station.export_sets() if one.name in job.sets]
    previews = [asdict(preview_of(one, job.first, job.last, key)) for one in chosen]
    _say(json.dumps({"previews": previews}))
    _say(to_text(Outcome(Status.DONE)))


def _listen(stopped: threading.Event) -> None:
    sys.stdin.readline()
    stopped.set()


def _tell(done: int, total: int) -> None:
    _say(json.dumps({"done": done, "total": total}))


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 (the pipe to the window)


if __name__ == "__main__":
    sys.exit(main())
