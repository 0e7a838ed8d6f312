"""The beat for pressing a chest: 110 a minute, to be seen and heard (also in quiet hours)."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
BEAT_MS = 545  # 110 a minute; guidelines say 100 to 120
TURN_MS = 120_000  # who presses tires: two minutes, then somebody else


@QmlElement
class MetronomeViewModel(QObject):
    """Beats while its page is shown, until somebody stops it."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._beats = 0
        self._timer = QTimer(self, interval=BEAT_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    @Slot()
    def start(self) -> None:
        """Beat from now on, counting anew."""
        self._beats = 0
        self._timer.start()
        self._beat()

    @Slot()
    def stop(self) -> None:
        """Be silent."""
        self._timer.stop()
        self.changed.emit()

    @Slot()
    def toggle(self) -> None:
        """Stop, or start again."""
        if self._timer.isActive():
            self.stop()
        else:
            self.start()

    def _beat(self) -> None:
        self._beats += 1
        self._shell.sound("beat")
        self.changed.emit()

    @Property(int, notify=changed)
    def beats(self) -> int:
        return self._beats

    @Property(bool, notify=changed)
    def running(self) -> bool:
        return self._timer.isActive()

    @Property(str, notify=changed)
    def pressedFor(self) -> str:
        seconds = self._beats * BEAT_MS // 1000
        return f"{seconds // 60}:{seconds % 60:02d}"

    @Property(bool, notify=changed)
    def timeToSwap(self) -> bool:
        """Whether a turn has just ended: said for some ten seconds."""
        passed = self._beats * BEAT_MS
        return passed >= TURN_MS and passed % TURN_MS < 10_000
