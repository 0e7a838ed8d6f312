"""The sounds. QtMultimedia is loaded at the first one, and only if somebody could hear it.

Qt warns on machines without a sound server, so this seam looks for one first: no server, no
card, no import, no warning.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Literal

Name = Literal["ok", "refused", "attention", "beat"]
FOLDER = Path(__file__).parents[2] / "resources" / "sounds"
CARDS = Path("/proc/asound/cards")


def can_be_heard() -> bool:
    """Whether this machine has a sound server or card; `doctor` says so when it has none."""
    if sys.platform != "linux":
        return True
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR", f"/run/user/{os.getuid()}"))
    servers = (runtime / "pulse" / "native", runtime / "pipewire-0")
    if "PULSE_SERVER" in os.environ or any(server.exists() for server in servers):
        return True
    return CARDS.exists() and "no soundcards" not in CARDS.read_text(encoding="utf-8")


class Sounds:
    """Plays by name; silent when muted, at quiet hours, or without a device."""

    def __init__(self, heard: Callable[[], bool] = can_be_heard) -> None:
        self._heard = heard
        self._effects: dict[Name, object] = {}
        self.muted = False
        self.volume = 0.8  # 0 to 1

    def play(self, name: Name) -> bool:
        """Start the sound and return at once. False when it stays silent."""
        if self.muted or not self._heard():
            return False
        from PySide6.QtCore import QUrl  # noqa: PLC0415 (8 MB that the first screen spares)
        from PySide6.QtMultimedia import QMediaDevices, QSoundEffect  # noqa: PLC0415

        if QMediaDevices.defaultAudioOutput().isNull():
            return False
        effect = self._effects.get(name)
        if not isinstance(effect, QSoundEffect):
            effect = QSoundEffect()
            effect.setSource(QUrl.fromLocalFile(str(FOLDER / f"{name}.wav")))
            self._effects[name] = effect
        effect.setVolume(self.volume)
        effect.play()
        return True
