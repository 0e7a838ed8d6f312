"""What would leave, looked up by a child before anything is written."""

from __future__ import annotations

from kiosk.export.job import Outcome
from kiosk.export.preview import Preview
from kiosk.export.running import Carrying
from kiosk.export.service import Plan
from ui.qt.attempt import Denial, attempt
from ui.shell.shell import Shell


class Looking:
    """A long time is counted in the child, never in the window."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self._child: Carrying | None = None
        self.plan: Plan | None = None
        self.previews: list[Preview] = []

    def start(self, plan: Plan) -> bool:
        """Begin to look at a plan; False once it was said why not."""
        exports, folder = self._shell.station.exports, str(self._shell.folder)
        child = attempt(lambda: exports.look(plan, folder))
        if isinstance(child, Denial):
            self._shell.show_denial(child)
            return False
        self.plan, self.previews, self._child = plan, [], child
        return True

    def see(self) -> Outcome | None:
        """Take what the child has seen; answer how it ended, once."""
        ended = self._child.outcome() if self._child else None
        if self._child and ended:
            self.previews = self._child.previews if ended.status.is_done else []
            self._child = None
        return ended

    def stop(self) -> None:
        """Look no more; what was seen stays."""
        if self._child:
            self._child.cancel()
            self._child = None

    def forget(self) -> None:
        """Start anew."""
        self.stop()
        self.plan, self.previews = None, []
