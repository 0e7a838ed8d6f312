"""Fixtures are situations; every station is a real encrypted file with a real key."""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.station import Station
from kiosk.storage import keys
from kiosk.storage.passport import read_passport
from tests.support import FakeTime, Grounds
from ui.app import QUIET_QT

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

# Before Qt is loaded: no screen is needed, and pytest-qt's message handler must not deadlock.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QT_LOGGING_RULES", QUIET_QT)
# What Qt compiled of the QML is the same for every test; it looks itself whether a file changed.
os.environ.setdefault("QML_DISK_CACHE_PATH", str(Path("build/qmlcache").resolve()))

HOMES = ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME")


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep keys, state and caches of every test in its own folder."""
    home = tmp_path / "home"
    for variable in HOMES:
        monkeypatch.setenv(variable, str(home / variable.lower()))
    return home


@pytest.fixture(autouse=True)
def bugs() -> Iterator[list[logging.LogRecord]]:
    """Bugs that the program only logs, so that it lives on, fail the test; or it clears them."""
    found: list[logging.LogRecord] = []
    handler = logging.Handler()
    handler.emit = found.append  # type: ignore[assignment]
    logging.getLogger("kiosk.bug").addHandler(handler)
    yield found
    logging.getLogger("kiosk.bug").removeHandler(handler)
    assert [(bug.getMessage(), bug.exc_text or bug.exc_info) for bug in found] == []


@pytest.fixture
def time() -> FakeTime:
    return FakeTime()


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Grounds:
    """A station founded once: hashing a PIN takes its time, a copy of the folder does not."""
    place = tmp_path_factory.mktemp("founded")
    grounds = Grounds(place / "station", FakeTime())
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CONFIG_HOME", str(place / "config"))
        grounds.found()
    return grounds


@pytest.fixture
def grounds(founded: Grounds, tmp_path: Path, time: FakeTime, own_home: Path) -> Grounds:
    """A founded station nobody has opened yet."""
    folder = tmp_path / "station"
    shutil.copytree(founded.folder, folder)
    key = keys.raw_key(founded.recovery_code)
    assert key
    keys.write_key(read_passport(folder).id, key)
    return Grounds(folder, time, founded.recovery_code, founded.manager_code)


@pytest.fixture
def station(grounds: Grounds) -> Iterator[Station]:
    """An open station at noon on an ordinary Monday."""
    station = grounds.open()
    yield station
    station.close()


@pytest.fixture
def app(qapp: QGuiApplication) -> Iterator[QGuiApplication]:
    """The application; a program that was ended in a test takes no later one along.

    ``exit()`` outside of ``exec()`` leaves a mark: no loop of the thread runs any more, until an
    ``exec()`` was begun and left.
    """
    from PySide6.QtCore import QTimer

    yield qapp
    QTimer.singleShot(0, qapp.exit)
    qapp.exec()


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """The program's kind of application: no widgets."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication
