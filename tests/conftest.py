"""Fixtures are situations; every station is a real encrypted file with a real key."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.station import Station
from tests.support import FakeTime, Grounds


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep keys, state and caches of every test in its own folder."""
    home = tmp_path / "home"
    for variable in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(variable, str(home / variable.lower()))
    return home


@pytest.fixture
def time() -> FakeTime:
    return FakeTime()


@pytest.fixture
def grounds(tmp_path: Path, time: FakeTime) -> Grounds:
    """A founded station nobody has opened yet."""
    grounds = Grounds(tmp_path / "station", time)
    grounds.found()
    return grounds


@pytest.fixture
def station(grounds: Grounds) -> Iterator[Station]:
    """An open station at noon on an ordinary Monday."""
    station = grounds.open()
    yield station
    station.close()
