from __future__ import annotations

import pytest

from tests.kiosk.charging.yard import Yard
from tests.support import FakeTime
from tests.ui.conftest import Window


@pytest.fixture
def yard(window: Window, time: FakeTime) -> Yard:
    """The places of the station in the window; none yet."""
    return Yard(window.station, time)
