"""The sounds are there, short, and silence never disturbs anything."""

import subprocess
import sys
import wave
from pathlib import Path

import pytest

from ui.qt.sound import FOLDER, Sounds

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("name", ["ok", "refused", "attention"])
def test_each_sound_is_shorter_than_a_second(name: str) -> None:
    with wave.open(str(FOLDER / f"{name}.wav"), "rb") as file:
        assert 0.1 < file.getnframes() / file.getframerate() < 1


def test_a_machine_that_cannot_be_heard_stays_silent_and_loads_nothing() -> None:
    program = (
        "import sys; from ui.qt.sound import Sounds;"
        "played = Sounds(heard=lambda: False).play('ok');"
        "sys.exit(played or 'PySide6.QtMultimedia' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, check=False, capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_muted_is_silent_even_with_a_device() -> None:
    sounds = Sounds(heard=lambda: True)
    sounds.muted = True
    assert not sounds.play("attention")
