"""The door to the station: it opens one folder at a time, or knows what stands in the way."""

from __future__ import annotations

import logging
from pathlib import Path

from kiosk.common.clock import TimeSource
from kiosk.common.errors import StationTrouble, Trouble
from kiosk.station import Station, open_station
from kiosk.storage.passport import is_founded
from ui.qt.jobs import Jobs

_log = logging.getLogger(__name__)


class Door:
    """Holds the station that is open, or the ``trouble`` that kept it shut."""

    def __init__(self, folder: Path, source: TimeSource, jobs: Jobs) -> None:
        self.folder, self.source, self.jobs = folder, source, jobs
        self.trouble: StationTrouble | None = None
        self._station: Station | None = None

    @property
    def has_station(self) -> bool:
        """Whether a station is open."""
        return self._station is not None

    @property
    def station(self) -> Station:
        """The open station; before there is one, only set-up screens exist."""
        if self._station is None:
            raise AssertionError("no station is open yet")
        return self._station

    @property
    def is_new_machine(self) -> bool:
        """Whether there never was a station in the folder: no error, but the time to set up."""
        nothing = self.trouble is not None and self.trouble.trouble is Trouble.NO_STATION
        return nothing and not is_founded(self.folder)

    def close(self) -> None:
        """Let the station go when no screen shows it any more."""
        self.jobs.wait()
        if self._station:
            self._station.close()
            self._station = None

    def _try_to_open(self, folder: Path) -> Station | None:
        """Answer the station in a folder, or None and keep the trouble."""
        self.folder, self.trouble = folder, None
        try:
            self._station = open_station(folder, self.source, settle=False)
        except StationTrouble as trouble:
            self.trouble = trouble
            if not self.is_new_machine:
                _log.error("%s: %s", trouble.trouble, trouble.detail)
        return self._station

    def _now_ms(self) -> int:
        return self.source.monotonic_ms()
