"""Figures of a hand and an arm, close up."""

from __future__ import annotations

from build_spec.figures.pen import AMBER, BLUE, GREEN, INK, LINE, RED, WHITE, Pen
from build_spec.figures.sketch import bolt, forearm, palm, tap


def press(pen: Pen) -> None:
    """Pressing on the wound."""
    forearm(pen, 204)
    pen.path("M104 170q30 -16 66 -2q22 12 14 34q-40 20 -84 2q-14 -18 4 -34z", fill=RED)
    pen.box(98, 158, 92, 62, WHITE, INK, 8, 6)
    pen.line((112, 174), (176, 174), color=LINE, width=5)
    pen.line((112, 204), (176, 204), color=LINE, width=5)
    pen.limb((228, 6), (186, 76), (150, 132), color=GREEN, width=54)
    pen.limb((150, 130), (146, 182), color=GREEN, width=64)
    for n in range(3):
        pen.line((128 + n * 19, 160), (128 + n * 19, 196), color=WHITE, width=4)
    pen.arrow((62, 56), (62, 134))
    pen.drop(92, 268, 13, RED)


def more_pad(pen: Pen) -> None:
    """A second pad on the first."""
    forearm(pen, 214)
    pen.box(96, 168, 104, 76, RED, WHITE, 8, 6)
    pen.box(84, 96, 128, 50, WHITE, INK, 8, 8)
    pen.line((106, 112), (190, 112), color=LINE, width=5)
    pen.line((106, 130), (190, 130), color=LINE, width=5)
    pen.arrow((148, 30), (148, 82))
    pen.line((262, 82), (262, 130), color=GREEN, width=14)
    pen.line((238, 106), (286, 106), color=GREEN, width=14)


def tourniquet(pen: Pen) -> None:
    """Above the wound, tight, with the time."""
    forearm(pen, 200)
    pen.box(66, 154, 44, 92, RED, WHITE, 6, 6)
    pen.line((62, 140), (116, 110), color=INK, width=14)
    pen.path("M112 88A44 40 0 0 0 52 104", stroke=RED, width=9)
    pen.arrow((58, 92), (48, 118), width=8)
    pen.path(
        "M176 178q26 -12 54 0q16 14 4 32q-30 16 -58 2q-12 -18 0 -34z",
        fill=RED,
        stroke=WHITE,
        width=5,
    )
    pen.drop(206, 266, 12, RED)
    pen.line((116, 262), (172, 262), color=GREEN, width=7)
    pen.line((116, 252), (116, 272), color=GREEN, width=7)
    pen.line((172, 252), (172, 272), color=GREEN, width=7)
    pen.clock(320, 76, 50)


def stuck(pen: Pen) -> None:
    """What sticks in the wound stays there."""
    forearm(pen, 204)
    pen.path("M160 60L178 60L172 196H166Z", fill=LINE, stroke=INK, width=6)
    pen.path("M146 186q22 -12 46 0q10 10 0 24q-24 10 -46 0q-10 -14 0 -24z", fill=RED)
    pen.line((169, 120), (168, 198), color=INK, width=10)
    pen.arrow((282, 118), (282, 52))
    pen.ban(282, 86, 50)
    pen.box(78, 178, 56, 34, WHITE, GREEN, 8, 7)
    pen.box(208, 178, 40, 34, WHITE, GREEN, 8, 7)


def rinse(pen: Pen) -> None:
    """Under running water."""
    tap(pen)
    forearm(pen, 226)
    for x, y in ((150, 280), (196, 286), (244, 280)):
        pen.drop(x, y, 9)


def rinse_20(pen: Pen) -> None:
    """Cool running water, twenty minutes."""
    rinse(pen)
    pen.path("M168 200q30 -10 60 0q12 14 0 28q-30 12 -60 0q-12 -14 0 -28z", fill=RED)
    pen.clock(346, 52, 38)
    pen.words(346, 136, "20", 46, INK)


def rinse_15(pen: Pen) -> None:
    """Soap and running water, fifteen minutes."""
    rinse(pen)
    for x, y, r in ((150, 190, 13), (236, 186, 11), (262, 206, 8), (134, 218, 9), (210, 178, 8)):
        pen.dot(x, y, r, WHITE, BLUE, 5)
    for x in (176, 196, 216):
        pen.line((x, 206), (x, 216), color=RED, width=9)
    pen.clock(346, 52, 38)
    pen.words(346, 136, "15", 46, INK)


def rinse_cut(pen: Pen) -> None:
    """The cut under clear water."""
    rinse(pen)
    pen.line((166, 216), (226, 232), color=RED, width=9)


def rings_off(pen: Pen) -> None:
    """Rings and watches come off before it swells."""
    forearm(pen, 186)
    pen.box(176, 142, 44, 88, WHITE, INK, 6, 6)
    pen.dot(198, 186, 27, LINE, INK, 7)
    pen.dot(340, 174, 15, "none", AMBER, 9)
    pen.arrow((348, 140), (384, 90))
    pen.arrow((200, 124), (200, 56))


def cover_burn(pen: Pen) -> None:
    """Covered loosely."""
    forearm(pen, 200)
    pen.path("M110 158q50 -16 104 0l10 84q-60 18 -122 0z", fill=WHITE, stroke=INK, width=7)
    pen.path("M138 178q24 -10 50 0q10 12 0 36q-26 12 -50 0q-10 -20 0 -36z", fill=RED)
    pen.path("M110 158q50 -16 104 0l10 84q-60 18 -122 0z", stroke=INK, width=7)
    pen.arrow((164, 50), (164, 126), color=GREEN)


def burn(pen: Pen) -> None:
    """A burnt hand."""
    forearm(pen, 222)
    pen.path(
        "M190 176C136 150 150 92 188 66C190 100 214 96 210 44"
        "C262 74 286 146 226 178C236 154 226 140 212 132C214 154 192 152 190 176Z",
        fill=RED,
        stroke=WHITE,
        width=5,
    )
    pen.path("M206 178C192 168 200 152 212 144C226 154 230 170 218 180Z", fill=AMBER)


def cut(pen: Pen) -> None:
    """A cut finger."""
    forearm(pen, 160)
    pen.line((128, 140), (196, 178), color=WHITE, width=16)
    pen.line((130, 142), (194, 176), color=RED, width=10)
    for x, y in ((150, 232), (186, 262), (128, 270)):
        pen.drop(x, y, 15, RED)


def bleeding(pen: Pen) -> None:
    """Blood that spurts."""
    forearm(pen, 226)
    pen.path(
        "M140 200q30 -14 64 0q18 16 2 40q-34 16 -66 0q-16 -22 0 -40z",
        fill=RED,
        stroke=WHITE,
        width=5,
    )
    for points in (
        ((172, 200), (172, 120), (160, 60)),
        ((150, 200), (128, 140), (96, 104)),
        ((196, 200), (222, 140), (254, 104)),
    ):
        pen.line(*points, color=RED, width=14)
    for x, y in ((150, 40), (78, 92), (272, 92), (206, 62)):
        pen.drop(x, y, 13, RED)


def plaster(pen: Pen) -> None:
    """A plaster over it."""
    forearm(pen, 180)
    pen.line((108, 146), (210, 214), color=WHITE, width=52)
    pen.line((108, 146), (210, 214), color=AMBER, width=42)
    pen.line((142, 169), (176, 191), color=WHITE, width=26)
    pen.path("M258 80l26 26l50 -62", stroke=GREEN, width=17)


def gloves(pen: Pen) -> None:
    """Clean hands, gloves on."""
    pen.line((-20, 160), (150, 160), color=INK, width=58)
    pen.box(132, 122, 60, 76, BLUE, WHITE, 8, 5)
    palm(pen, 196, 160, BLUE)
    pen.path("M318 236l24 24l44 -56", stroke=GREEN, width=16)


def swab(pen: Pen) -> None:
    """Around the wound, from the inside out."""
    forearm(pen, 206)
    pen.line((150, 190), (206, 222), color=RED, width=10)
    pen.path("M126 176A64 44 0 1 1 150 246", stroke=AMBER, width=9)
    pen.arrow((160, 252), (138, 240), color=AMBER, width=8)
    pen.line((340, 40), (250, 150), color=INK, width=10)
    pen.line((262, 136), (238, 164), color=AMBER, width=24)


def sting_out(pen: Pen) -> None:
    """The sting comes out at once: scrape it with a card."""
    forearm(pen, 232)
    pen.dot(150, 202, 32, RED, WHITE, 5)
    pen.path("M140 206L160 206L168 164Q154 146 140 160Z", fill=INK, stroke=WHITE, width=5)
    pen.path("M196 190L281 42L341 76L256 224Z", fill=WHITE, stroke=GREEN, width=10)
    pen.line((262, 84), (314, 114), color=GREEN, width=9)
    pen.arrow((180, 110), (96, 110), color=GREEN, width=11)


def shock(pen: Pen) -> None:
    """Electric shock: a hand at the wire."""
    forearm(pen, 196)
    pen.path("M400 96C352 100 350 150 338 176", stroke=INK, width=12)
    pen.path("M400 240C380 230 366 214 352 206", stroke=INK, width=12)
    bolt(pen, 322, 96, 1.5)
    bolt(pen, 120, 72, 1.1)


def splint(pen: Pen) -> None:
    """The limb stays as it lies, padded on both sides."""
    pen.line((20, 150), (196, 150), (350, 206), color=WHITE, width=62)
    pen.line((20, 150), (196, 150), (350, 206), color=INK, width=50)
    pen.path("M180 110l16 22l22 -12l-4 26l26 6l-24 14", stroke=RED, width=8)
    pen.line((30, 206), (180, 206), (320, 258), color=AMBER, width=24)
    pen.line((46, 96), (150, 96), color=AMBER, width=24)
    pen.ban(322, 90, 50)
    pen.path("M298 74A30 30 0 0 1 348 92", stroke=INK, width=9)


def no_snow(pen: Pen) -> None:
    """No rubbing, no snow, no fire."""
    pen.line((-20, 186), (52, 186), color=INK, width=64)
    palm(pen, 44, 186)
    for n in range(4):
        pen.line((118, 161 + n * 17), (132, 160 + n * 18), color=BLUE, width=15)
    pen.path(
        "M262 232C226 208 240 168 268 148C270 172 290 168 286 130C330 156 344 206 302 232Z",
        fill=AMBER,
    )
    for dx, dy in ((1, 0), (0.5, 0.87), (-0.5, 0.87)):
        pen.line((284 - dx * 25, 94 - dy * 25), (284 + dx * 25, 94 + dy * 25), color=BLUE, width=8)
    pen.ban(286, 154, 104)
