"""Cards are read back by another library than the one that drew them."""

from __future__ import annotations

import io
import random

import pytest
import zxingcpp
from PIL import Image, ImageFilter

from kiosk.common import codes, drawing, fonts
from kiosk.common.codes import Prefix
from kiosk.registry.card import HEIGHT, MODULE_PX, WIDTH, draw_card, qr_image
from tests.support import LONG

CARDS = 300 if LONG else 20
NAMES = ["张伟", "一", "阿卜杜热合曼" * 5, "𠮷野家", "ئابدۇرېھىم ئەخەت", "Alexandra Montgomery"]


def drawn(code: str, name: str = "张伟", company: str = "顺丰速运") -> Image.Image:
    return Image.open(io.BytesIO(draw_card(code, name, company, "建国门快递之家")))


def worn(picture: Image.Image) -> Image.Image:
    """Shrunk to half, blurred with radius 2 and turned by 10°."""
    half = picture.resize((picture.width // 2, picture.height // 2), Image.Resampling.LANCZOS)
    blurred = half.filter(ImageFilter.GaussianBlur(2))
    return blurred.rotate(10, Image.Resampling.BICUBIC, expand=True, fillcolor="white")


def read(picture: Image.Image) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes(picture)]


def test_a_worn_card_still_says_its_code() -> None:
    chance = random.Random(3)
    for number in range(CARDS):
        prefix = Prefix.RECOVERY if number % 5 == 0 else Prefix.BADGE
        code = codes.mint(prefix, chance.randbytes(16))
        assert read(worn(drawn(code, NAMES[number % len(NAMES)]))) == [code]


@pytest.mark.parametrize("secret", [bytes(16), b"\xff" * 16])
def test_the_first_and_the_last_code_are_read_too(secret: bytes) -> None:
    code = codes.mint(Prefix.BADGE, secret)
    assert read(worn(drawn(code))) == [code]


def test_a_card_worn_to_a_blot_is_not_read() -> None:
    """The control: the reader does not guess."""
    picture = drawn(codes.mint(Prefix.BADGE)).filter(ImageFilter.GaussianBlur(30))
    assert read(picture) == []


def test_the_symbol_is_version_3_with_large_modules_and_a_quiet_zone_of_four() -> None:
    symbol = qr_image(codes.mint(Prefix.BADGE)).convert("L")
    assert MODULE_PX >= 12
    assert symbol.size == ((29 + 8) * MODULE_PX,) * 2
    assert symbol.point(lambda level: 255 - level).getbbox() == (
        4 * MODULE_PX,
        4 * MODULE_PX,
        33 * MODULE_PX,
        33 * MODULE_PX,
    )
    [found] = zxingcpp.read_barcodes(qr_image(codes.mint(Prefix.BADGE)))
    assert found.ec_level == "Q"


def test_a_card_has_the_shape_of_a_bank_card_and_prints_at_its_size() -> None:
    picture = drawn(codes.mint(Prefix.BADGE))
    assert picture.size == (WIDTH, HEIGHT)
    inches = [pixels / dots for pixels, dots in zip(picture.size, picture.info["dpi"], strict=True)]
    assert [round(size * 25.4, 1) for size in inches] == [85.6, 54.0]


@pytest.mark.parametrize("name", [*NAMES, "字" * 60, "W" * 60, ""])
def test_no_name_runs_into_the_symbol_or_off_the_card(name: str) -> None:
    empty, written = (drawn(codes.mint(Prefix.BADGE, bytes(16)), who, "") for who in ("", name))
    quiet_zone = WIDTH - 37 * MODULE_PX - 22
    for left, right in ((quiet_zone, WIDTH), (0, 30)):
        box = (left, 0, right, HEIGHT)
        assert written.crop(box).tobytes() == empty.crop(box).tobytes()
    assert (written.tobytes() != empty.tobytes()) == bool(name)


def test_without_any_font_the_card_still_shows_symbol_and_code(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(drawing, "find_face", lambda text: None)
    code = codes.mint(Prefix.BADGE)
    assert read(worn(drawn(code))) == [code]


def test_fonts_are_found_in_their_usual_places_without_fontconfig(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with_fontconfig = fonts.find_face("快递")
    assert with_fontconfig is not None, "make ready installs one"
    fonts.find_face.cache_clear()
    monkeypatch.setattr(fonts, "_USUAL_PLACES", ("/nowhere.ttf", str(with_fontconfig.path)))
    monkeypatch.setenv("PATH", "/nowhere")
    found = fonts.find_face("快递")
    fonts.find_face.cache_clear()
    assert found == fonts.Face(with_fontconfig.path)
