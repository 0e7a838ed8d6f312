"""What starting the window loads, in which order, and what it leaves until somebody needs it."""

from __future__ import annotations

import subprocess
import sys

import pytest

LATER = (
    "PIL",
    "argon2",
    "kiosk.export.carry",
    "kiosk.firstaid.guides",
    "kiosk.demo",
    "kiosk.founding",
    "playhouse.migrations",
    "pypinyin",
    "qrcode",
    "serial",
    "ui.amenities.view_model",
    "ui.charging.view_model",
    "ui.firstaid.view_model",
    "ui.mailbox.messages",
    "ui.privacy.my_data",
    "ui.registry.enrol",
    "ui.registry.people",
    "ui.setup.wizard",
    "ui.staff.board",
)


def loaded_by(statement: str) -> list[str]:
    """Answer the modules a fresh interpreter has loaded, in order."""
    command = [sys.executable, "-c", f"import sys; {statement}; print(*sys.modules)"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()


@pytest.fixture(scope="module")
def at_start() -> list[str]:
    return loaded_by("import ui.app; ui.app.load()")


def test_what_the_first_screen_does_not_need_waits(at_start: list[str]) -> None:
    assert not set(LATER) & set(at_start)


def test_the_business_is_loaded_before_qt_reads_every_source(at_start: list[str]) -> None:
    assert at_start.index("kiosk.station") < at_start.index("PySide6")
