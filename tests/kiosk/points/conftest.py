"""Situations of the wallets."""

from __future__ import annotations

import pytest

from kiosk.station import Station
from tests.kiosk.points.wallets import courier_of
from tests.support import enrol


@pytest.fixture
def courier(station: Station) -> int:
    """Somebody whom staff have confirmed."""
    return courier_of(station, enrol(station))
