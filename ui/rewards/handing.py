"""What the scan of a slip does where staff stand: on the board and on the page of rewards."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.rewards.service import Moved
from kiosk.rewards.slips import is_slip
from ui.qt.attempt import Denial, attempt
from ui.shell.shell import Shell


class Handing:
    """Hands over, once for each slip; ``changed`` is called when something is another way now."""

    def __init__(self, shell: Shell, changed: Callable[[], None]) -> None:
        self._shell = shell
        self._changed = changed

    def take_scan(self, text: str) -> bool:
        """Hand over what a slip is of; any other code is somebody else's business."""
        if self._shell.session.staff is None or not is_slip(text):
            return False
        station = self._shell.station
        slip = attempt(lambda: station.slips.read(text))
        if isinstance(slip, Denial):
            self._shell.show_denial(slip)
        else:
            self._shell.attempt(
                lambda call: station.redemptions.hand_over(call, slip), then=self._handed
            )
        return True

    def _handed(self, moved: Moved) -> None:
        reward = self._shell.station.rewards.find(moved.reward)
        name = reward.called(self._shell.spoken) if reward else ""
        detail = QCoreApplication.translate("Reward", "Give it to him: it is booked")
        if moved.proposal:
            detail = QCoreApplication.translate(
                "Reward", "A special one: wait, a second person of the staff approves it first"
            )
        self._shell.show_done(name, detail, stay=True)
        self._changed()
