"""A library every test of lending starts from."""

from __future__ import annotations

import pytest

from kiosk.station import Station
from tests.kiosk.lending.library import BOOK, PLAIN, Library
from tests.support import FakeTime


@pytest.fixture
def library(station: Station, time: FakeTime) -> Library:
    """A station whose books are lent for ten days, as ``PLAIN`` says."""
    library = Library(station, time)
    library.rule(PLAIN, "type", BOOK)
    return library
