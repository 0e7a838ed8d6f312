"""A console in front of an empty folder, and one in front of a station."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.kiosk.cli.console import Console


@pytest.fixture
def empty_console(tmp_path: Path) -> Console:
    return Console(tmp_path / "站点")


@pytest.fixture
def secrets(empty_console: Console, tmp_path: Path) -> dict[str, Any]:
    """What ``init`` answered of the station that is there now."""
    return empty_console.init(tmp_path / "pin")


@pytest.fixture
def console(empty_console: Console, secrets: dict[str, Any]) -> Console:
    return empty_console
