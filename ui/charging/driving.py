"""From a wanted opening to what came of it: the lock moves off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from kiosk.charging.openings import Standing
from kiosk.common.actor import STATION, Call
from kiosk.common.ids import new_number
from kiosk.devices.locks import LockStatus
from ui.qt.attempt import Denial, attempt
from ui.shell.shell import Shell

Then = Callable[[Standing], None]


class Driver:
    """Drives one lock after the other until nobody wants one; ``repaint`` tells of ``busy``."""

    def __init__(self, shell: Shell, repaint: Callable[[], None]) -> None:
        self._shell = shell
        self._station = shell.station
        self._repaint = repaint
        self._for = ""

    @property
    def busy(self) -> bool:
        """Whether a lock is being opened for whoever is here."""
        return self._for == self._shell.session.actor.name

    def drive(self, opening: str, then: Then) -> None:
        """Open a lock and note it, and the next one when that brought another.

        ``then`` is called for whoever wanted it, as long as he stands here.
        """
        self._for = self._shell.session.actor.name
        self._run(opening, partial(self._done, self._for, then))
        self._repaint()

    def _run(self, opening: str, done: Callable[[Standing | Denial], None]) -> None:
        work = self._station.openings.work(opening)
        self._shell.jobs.run(work, partial(self._note, opening, done))

    def _note(
        self,
        opening: str,
        done: Callable[[Standing | Denial], None],
        status: LockStatus | Exception,
    ) -> None:
        if isinstance(status, Exception):
            raise status
        if not (self._shell.has_station and self._shell.station is self._station):
            return  # the next start gives this opening up
        call = Call(STATION, new_number())
        standing = attempt(lambda: self._station.openings.note(call, opening, status))
        if isinstance(standing, Standing) and standing.opening:
            self._run(standing.opening, done)
        else:
            done(standing)

    def _done(self, who: str, then: Then, standing: Standing | Denial) -> None:
        self._for = "" if self._for == who else self._for
        if self._shell.session.actor.name == who:
            if isinstance(standing, Denial):
                self._shell.show_denial(standing)
            else:
                then(standing)
        self._repaint()
