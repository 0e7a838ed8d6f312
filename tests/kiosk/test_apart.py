"""Somebody else's file is read in a process of its own, which may end badly without harm."""

from __future__ import annotations

import os
import time

import pytest

from kiosk.apart import CutOff, apart
from kiosk.common.sheets import NotATable, Unfit
from kiosk.stock.lists import read_list
from tests.kiosk.stock.test_importing import csv

ROWS = ("6901234567892,创可贴,片,20,A 1,2028-06-30,12", "690,绷带,卷,x,,,")


def hang(_data: bytes) -> None:
    time.sleep(60)


def crash(_data: bytes) -> None:
    os.abort()


def swallow(data: bytes) -> int:
    """Take more memory than a reader may have."""
    return len(data * (3 * 1024**3))


def test_what_the_child_reads_is_what_would_be_read_here() -> None:
    assert apart(read_list, csv(*ROWS)) == read_list(csv(*ROWS))


def test_its_no_comes_back_as_it_was_said() -> None:
    with pytest.raises(NotATable) as no:
        apart(read_list, b"")
    assert no.value.why is Unfit.EMPTY


def test_a_child_that_hangs_is_ended() -> None:
    begun = time.monotonic()
    with pytest.raises(CutOff):
        apart(hang, b"x", longest_s=1.0)
    assert time.monotonic() - begun < 10


def test_a_child_that_crashes_takes_nobody_along() -> None:
    with pytest.raises(CutOff):
        apart(crash, b"x")


def test_a_child_that_wants_all_the_memory_does_not_get_it() -> None:
    with pytest.raises(MemoryError):
        apart(swallow, b"x")
