from __future__ import annotations

import pytest

from kiosk.station import Station
from tests.kiosk.charging.yard import Yard
from tests.support import FakeTime


@pytest.fixture
def yard(station: Station, time: FakeTime) -> Yard:
    """A station without any place yet."""
    return Yard(station, time)
