"""A real lens, as far as it goes without a camera; and what is asked of one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject, QSize, QThread
from PySide6.QtMultimedia import QCameraDevice
from pytestqt.qtbot import QtBot

from tests.ui.camera.frames import Pixels
from ui.camera.lens import CameraLens, best


@dataclass(frozen=True)
class Format:
    """One way a camera can send pictures; Qt's own cannot be made in Python."""

    wide: int
    pixels: Pixels
    rate: float

    def resolution(self) -> QSize:
        return QSize(self.wide, self.wide * 9 // 16)

    def pixelFormat(self) -> Pixels:  # noqa: N802
        return self.pixels

    def maxFrameRate(self) -> float:  # noqa: N802
        return self.rate


YUYV, JPEG, ODD = Pixels.Format_YUYV, Pixels.Format_Jpeg, Pixels.Format_AYUV


@pytest.mark.parametrize(
    ("offered", "wanted"),
    [
        ([Format(640, YUYV, 30), Format(1280, YUYV, 10), Format(1920, JPEG, 30)], 1),
        ([Format(1280, JPEG, 30), Format(1280, YUYV, 10)], 1),
        ([Format(1280, YUYV, 30), Format(1280, YUYV, 15)], 1),
        ([Format(1280, YUYV, 2), Format(640, YUYV, 30)], 1),
        ([Format(1280, ODD, 30), Format(640, JPEG, 30)], 1),
        ([Format(3840, JPEG, 30), Format(320, YUYV, 30)], 1),
    ],
    ids=["width", "unpacked", "slow", "not-too-slow", "readable", "near"],
)
def test_the_format_that_suits_codes_is_asked_for(offered: list[Any], wanted: int) -> None:
    assert best(offered) is offered[wanted]


def test_a_camera_that_offers_nothing_readable_keeps_its_own_choice() -> None:
    offered: list[Any] = [Format(1280, ODD, 30)]
    assert best(offered) is None


@pytest.mark.parametrize("starts", [False, True])
def test_a_lens_goes_with_its_thread_and_its_parts(qtbot: QtBot, starts: bool) -> None:
    holder = QObject()
    lens = CameraLens(QCameraDevice(), holder)
    thread, sink = lens._thread, lens.sink
    assert thread.isRunning()
    if starts:
        lens.start()
    lens.close()
    qtbot.waitUntil(lambda: not shiboken6.isValid(lens))
    assert not shiboken6.isValid(sink)
    assert holder.findChildren(QThread) == []
