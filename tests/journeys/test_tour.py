"""The guided tour plays to its end."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
MUST = {"ready", "badge", "welcome", "called", "locker", "places", "call-120", "alarm", "safe"}
"""From each part of the morning a picture, whatever else is added."""


def test_the_tour_shows_every_step_and_ends_with_0() -> None:
    played = subprocess.run(
        [sys.executable, "-m", "ui.tour"],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    assert played.returncode == 0, played.stdout + played.stderr
    steps = [line for line in played.stdout.splitlines() if line[:2].strip().isdigit()]
    pictures = sorted((ROOT / "build" / "tour").glob("*.png"))
    assert len(steps) >= len(pictures)
    assert {picture.stem.split("-", 1)[1] for picture in pictures} >= MUST
