"""An export under way in its child process, as the window sees it."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

from kiosk.export.job import Job, Outcome, outcome_of, to_text
from kiosk.export.preview import Preview, preview_from
from kiosk.export.scratch import wipe
from kiosk.export.status import Status

GRACE_S = 0.8
"""So long a child told to stop may tidy up before it is ended: a cancel takes at most a second."""
_ROOT = Path(__file__).parents[2]


class Carrying:
    """Starts the child, hears its progress, stops it; never makes the window wait."""

    def __init__(self, job: Job, key: bytes) -> None:
        self.job = job
        self.progress = 0.0
        self.previews: list[Preview] = []
        self._outcome: Outcome | None = None
        self._stopping_since: float | None = None
        self._gone = False
        self._process = subprocess.Popen(
            [sys.executable, "-m", "kiosk.carrier"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=_ROOT,
            text=True,
            encoding="utf-8",
        )
        first = json.dumps({"key": key.hex(), "job": to_text(job)})
        self._say(first)
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    @property
    def pid(self) -> int:
        """The child's process number."""
        return self._process.pid

    def outcome(self) -> Outcome | None:
        """Answer how it ended, or None while it runs; ends a child that does not stop."""
        if self._outcome is None and not self._listener.is_alive():
            self._outcome = self._ended(Status.STOPPED)
        if self._outcome is None and self._is_late():
            self._process.kill()
            self._outcome = self._ended(Status.REMOVED if self._gone else Status.CANCELLED)
        if self._outcome is not None:
            self._close()
        return self._outcome

    def _is_late(self) -> bool:
        since = self._stopping_since
        return since is not None and time.monotonic() - since > GRACE_S

    def cancel(self) -> None:
        """Ask the child to stop and to leave the stick as it was."""
        if self._stopping_since is None:
            self._stopping_since = time.monotonic()
            self._close()

    def pulled(self) -> None:
        """The stick is gone: whatever the child still waits for will not come."""
        self._gone = True
        self.cancel()

    def wait(self, until_s: float = 3600.0) -> Outcome:
        """Wait for the end (the console; the window asks now and then)."""
        self._listener.join(until_s)
        outcome = self.outcome()
        while outcome is None:
            time.sleep(0.05)
            outcome = self.outcome()
        self._listener.join(GRACE_S)
        return outcome

    def _ended(self, status: Status) -> Outcome:
        """The child said nothing: what it began may still lie there."""
        try:
            draft = Path(self.job.target) / f"{self.job.name}.part"
            left = draft.name if draft.exists() else ""
        except OSError:
            left = ""
        return Outcome(status, left=left)

    def _say(self, line: str) -> None:
        try:
            assert self._process.stdin  # noqa: S101 (we asked for the pipe)
            self._process.stdin.write(line + "\n")
            self._process.stdin.flush()
        except OSError:
            return  # it is gone already; its end is heard elsewhere

    def _listen(self) -> None:
        try:
            self._hear()
        finally:
            self._close()
            if self._process.stdout:
                self._process.stdout.close()
            self._process.wait()
            wipe(Path(self.job.folder))

    def _hear(self) -> None:
        assert self._process.stdout  # noqa: S101 (as above)
        for line in self._process.stdout:
            told = json.loads(line)
            if "previews" in told:
                self.previews = [preview_from(one) for one in told["previews"]]
            elif "status" in told:
                heard = outcome_of(told)
                gone = self._gone and not heard.status.is_done
                self._outcome = Outcome(Status.REMOVED, left=heard.left) if gone else heard
                return
            else:
                self.progress = told["done"] / told["total"]

    def _close(self) -> None:
        """Speak to it no more, which tells it to stop; the listener sees it off."""
        if self._process.stdin:
            with suppress(OSError):
                self._process.stdin.close()
