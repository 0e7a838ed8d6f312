"""A lounge with things on its shelves."""

from __future__ import annotations

import pytest

from tests.kiosk.lending.library import BOOK, PLAIN, Library
from tests.ui.conftest import Window


@pytest.fixture
def library(window: Window) -> Library:
    """Books that are lent for ten days, in the station behind the window."""
    library = Library(window.station, window.time)
    library.rule(PLAIN, "type", BOOK)
    return library
