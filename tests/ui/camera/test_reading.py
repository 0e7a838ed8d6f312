"""What is read in one picture, whatever the light and whoever made the camera."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import zxingcpp
from PySide6.QtCore import QSize
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from kiosk.common import codes
from tests.ui.camera import scenes
from tests.ui.camera.frames import Pixels, frame, packed
from ui.camera import reading
from ui.camera.reading import READABLE, Unreadable, read

CODE = codes.mint(codes.Prefix.BADGE, bytes(range(16)))
OTHER = codes.mint(codes.Prefix.BADGE, bytes(16))
KINDS = "NV12 YUV420P Y8 YUYV UYVY Y16 P010 BGRA8888 RGBA8888 ARGB8888 ABGR8888".split()


@pytest.mark.parametrize("turned", [0, 10, 45, 90, 137, 180, 270])
def test_a_card_is_read_however_it_is_turned(turned: int) -> None:
    assert read(frame(scenes.held(scenes.card(CODE), turned=turned))) == {CODE}


@pytest.mark.parametrize("width", [250, 320, 640, 1200])
def test_a_card_is_read_from_near_and_from_half_a_metre(width: int) -> None:
    assert read(frame(scenes.held(scenes.card(CODE, width)))) == {CODE}


@pytest.mark.parametrize(
    "scene", [scenes.blurred, scenes.with_glare, scenes.in_the_dark, scenes.tilted]
)
def test_a_card_is_read_where_a_person_would_have_to_look_twice(
    scene: Callable[[str], scenes.Picture],
) -> None:
    assert read(frame(scene(CODE))) == {CODE}


def test_two_cards_are_two_codes() -> None:
    assert read(frame(scenes.held(scenes.card(CODE), scenes.card(OTHER)))) == {CODE, OTHER}


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_nothing_is_read_where_nothing_is(seed: int) -> None:
    assert read(frame(scenes.counter(seed))) == frozenset()
    assert read(frame(scenes.grain(seed))) == frozenset()


@pytest.mark.parametrize("kind", ["EAN13", "Code128", "DataMatrix", "PDF417", "MicroQRCode"])
def test_a_code_that_is_no_qr_code_is_not_looked_for(kind: str) -> None:
    form = getattr(zxingcpp.BarcodeFormat, kind)
    scene = scenes.held(scenes.symbol("4006381333931", form))
    everything = zxingcpp.read_barcodes(scene.convert("L"))
    assert [one.text for one in everything] == ["4006381333931"], "it could be read"
    assert read(frame(scene)) == frozenset()


def test_a_foreign_qr_code_is_read_as_it_is() -> None:
    text = "https://example.com/付款?id=1"
    assert read(frame(scenes.held(scenes.symbol(text)))) == {text}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_frame_is_read(kind: str) -> None:
    assert read(frame(scenes.shown(CODE), getattr(Pixels, f"Format_{kind}"))) == {CODE}


def test_a_picture_whose_width_is_no_round_number_is_read() -> None:
    scene = scenes.shown(CODE).crop((0, 0, 1279, 719))
    made = frame(scene)
    assert made.bytesPerLine(0) == 0  # not mapped: nothing of it stays in reach
    assert read(made) == {CODE}


def test_a_packed_picture_is_unpacked() -> None:
    class Packed:
        """A JPEG frame cannot be made in Python; this is its face."""

        def pixelFormat(self) -> Pixels:  # noqa: N802
            return Pixels.Format_Jpeg

        def bits(self, plane: int) -> bytes:
            return packed(scenes.shown(CODE))

    found = zxingcpp.read_barcodes(reading._picture(Packed()))  # type: ignore[arg-type]
    assert [one.text for one in found] == [CODE]


def test_a_frame_no_camera_sends_is_said_and_not_guessed_at() -> None:
    assert Pixels.Format_AYUV not in READABLE
    with pytest.raises(Unreadable, match="AYUV"):
        read(frame_of_kind(Pixels.Format_AYUV))
    with pytest.raises(Unreadable):
        read(QVideoFrame())


def frame_of_kind(pixels: Pixels) -> QVideoFrame:
    return QVideoFrame(QVideoFrameFormat(QSize(64, 64), pixels))


def test_a_frame_is_let_go_once_it_is_read() -> None:
    made = frame(scenes.shown(CODE))
    read(made)
    assert not made.isMapped()
