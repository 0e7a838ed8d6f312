"""What a camera sees: real badge cards, drawn by the project, on a dull grey counter."""

from __future__ import annotations

import io
import random

import zxingcpp
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter

from kiosk.registry.card import draw_card

SIZE = (1280, 720)
CARD = 380
"""Pixels a card is wide: held at some 30 cm before an ordinary camera."""

Picture = Image.Image


def counter(seed: int = 1) -> Picture:
    """Nobody is there: a grey room with a camera's grain."""
    noise = random.Random(seed)
    small = Image.new("L", (64, 36))
    small.putdata([noise.randrange(90, 150) for _ in range(64 * 36)])
    room = small.resize(SIZE, Image.Resampling.BICUBIC)
    grain = Image.frombytes("L", SIZE, noise.randbytes(SIZE[0] * SIZE[1]))
    return Image.blend(room, grain, 0.06).convert("RGB")


def grain(seed: int = 1) -> Picture:
    """Nothing but grain: the hardest for a decoder, with a corner of a code everywhere."""
    noise = random.Random(seed)
    return Image.frombytes("L", SIZE, noise.randbytes(SIZE[0] * SIZE[1])).convert("RGB")


def card(code: str, width: int = CARD) -> Picture:
    """Answer a badge card as it is printed, seen so many pixels wide."""
    printed = Image.open(io.BytesIO(draw_card(code, "张三丰", "顺丰速运", "快递之家")))
    height = printed.height * width // printed.width
    return printed.resize((width, height), Image.Resampling.LANCZOS)


def symbol(text: str, kind: zxingcpp.BarcodeFormat = zxingcpp.BarcodeFormat.QRCode) -> Picture:
    """Answer any other code, about 200 pixels wide."""
    code = zxingcpp.create_barcode(text, kind)
    drawn = Image.fromarray(zxingcpp.write_barcode_to_image(code, scale=4))
    return drawn.convert("RGB")


def held(*things: Picture, turned: float = 0) -> Picture:
    """Hold things beside each other before the camera."""
    scene = counter()
    step = SIZE[0] // len(things)
    for place, thing in enumerate(things):
        turned_thing = thing.convert("RGBA").rotate(turned, Image.Resampling.BICUBIC, expand=True)
        left = place * step + (step - turned_thing.width) // 2
        scene.paste(turned_thing, (left, (SIZE[1] - turned_thing.height) // 2), turned_thing)
    return scene


def shown(code: str) -> Picture:
    """Hold one card before the camera."""
    return held(card(code))


def blurred(code: str) -> Picture:
    """In a hurry, and out of focus."""
    return shown(code).filter(ImageFilter.GaussianBlur(2))


def with_glare(code: str) -> Picture:
    """A lamp is mirrored in the film of the card, in the middle of the symbol."""
    scene = shown(code)
    shine = Image.new("L", SIZE)
    ImageDraw.Draw(shine).ellipse((722, 358, 770, 406), 255)  # the symbol: 667, 307 to 805, 446
    shine = shine.filter(ImageFilter.GaussianBlur(4))
    return Image.composite(Image.new("RGB", SIZE, "white"), scene, shine)


def in_the_dark(code: str) -> Picture:
    """At night, with one lamp: a tenth of the light, and the grain that comes with it."""
    dark = ImageEnhance.Brightness(shown(code)).enhance(0.12)
    return Image.blend(dark, grain(2), 0.03)


def tilted(code: str) -> Picture:
    """Held at a slant: the far side of the card is smaller."""
    far = (0, 0, 0, SIZE[1], SIZE[0], SIZE[1] + 260, SIZE[0], -260)
    return shown(code).transform(SIZE, Image.Transform.QUAD, far, Image.Resampling.BICUBIC)
