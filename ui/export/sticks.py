"""What is plugged in, as the window last heard of it."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.devices.drives import Drive
from ui.shell.shell import Shell


class Sticks:
    """Looks in a job, one at a time: a stick that hangs keeps its answer back, not the window."""

    def __init__(self, shell: Shell, shown: Callable[[], None]) -> None:
        self._jobs = shell.jobs
        self._exports = shell.station.exports
        self._shown = shown
        self._looking = False
        self.found: list[Drive] = []

    def look(self) -> None:
        """Ask what is plugged in now, unless the last question is still on its way."""
        if not self._looking:
            self._looking = True
            self._jobs.run(self._exports.drives.found, self._arrived)

    def named(self, device: str) -> Drive | None:
        """Answer a stick of the list."""
        return next((drive for drive in self.found if drive.device == device), None)

    def _arrived(self, found: list[Drive] | Exception) -> None:
        self._looking = False
        self.found = [] if isinstance(found, Exception) else found
        self._shown()
