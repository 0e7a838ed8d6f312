"""A console in front of an empty folder, and one in front of a station."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.kiosk.cli.console import Console


@dataclass(frozen=True)
class Founded:
    """A station as ``init`` leaves it, to be copied: computing a PIN's hash takes its time."""

    folder: Path
    key: Path
    answer: dict[str, Any]


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Founded:
    place = tmp_path_factory.mktemp("founded")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CONFIG_HOME", str(place / "config"))
        answer = Console(place / "station").init(place / "pin")
    [key] = (place / "config").rglob("*.key")
    return Founded(place / "station", key, answer)


@pytest.fixture
def empty_console(tmp_path: Path) -> Console:
    return Console(tmp_path / "站点")


@pytest.fixture
def secrets(empty_console: Console, founded: Founded, own_home: Path) -> dict[str, Any]:
    """What ``init`` answered of the station that is there now."""
    shutil.copytree(founded.folder, empty_console.folder)
    keys = own_home / "xdg_config_home" / "courier-home"
    keys.mkdir(parents=True)
    shutil.copy2(founded.key, keys)
    return founded.answer


@pytest.fixture
def console(empty_console: Console, secrets: dict[str, Any]) -> Console:
    return empty_console
