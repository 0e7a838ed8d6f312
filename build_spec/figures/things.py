"""Figures of feet, animals and things."""

from __future__ import annotations

from build_spec.figures.pen import AMBER, BLUE, GREEN, INK, LINE, RED, WHITE, Pen
from build_spec.figures.sketch import bolt, foot


def cold_foot(pen: Pen) -> None:
    """A cold pack in a cloth, on the ankle."""
    foot(pen)
    pen.box(70, 150, 120, 86, WHITE, INK, 12, 7)
    pen.box(86, 164, 88, 58, BLUE, r=12)
    for dx, dy in ((1, 0), (0.5, 0.87), (-0.5, 0.87)):
        pen.line(
            (130 - dx * 18, 193 - dy * 18), (130 + dx * 18, 193 + dy * 18), color=WHITE, width=6
        )
    pen.clock(312, 82, 46)
    pen.words(312, 176, "20", 48, INK)


def wrap_foot(pen: Pen) -> None:
    """An elastic bandage around foot and ankle."""
    foot(pen)
    for x0, y0, x1, y1 in (
        (106, 130, 194, 118), (106, 162, 194, 150), (104, 196, 200, 180),
        (112, 230, 216, 206), (160, 268, 236, 214), (204, 270, 262, 222),
    ):  # fmt: skip
        pen.line((x0, y0), (x1, y1), color=INK, width=29)
        pen.line((x0, y0), (x1, y1), color=WHITE, width=23)
    pen.path("M286 96l26 26l50 -62", stroke=GREEN, width=17)


def sprain(pen: Pen) -> None:
    """A twisted ankle."""
    foot(pen)
    pen.dot(150, 204, 54, "none", RED, 11)
    for x0, y0, x1, y1 in ((72, 160, 46, 142), (64, 204, 32, 204), (76, 246, 52, 264)):
        pen.line((x0, y0), (x1, y1), color=RED, width=11)
    pen.path("M250 120A70 70 0 0 1 322 178", stroke=RED, width=10)
    pen.arrow((318, 164), (324, 188))


def bee(pen: Pen) -> None:
    """A bee and its sting."""
    pen.path("M196 104C150 20 92 62 148 126Z", fill=WHITE, stroke=INK, width=8)
    pen.path("M208 104C196 10 268 16 238 116Z", fill=WHITE, stroke=INK, width=8)
    pen.path(
        "M110 158C110 110 160 96 200 98C262 100 296 130 296 158"
        "C296 190 262 216 200 216C150 216 110 204 110 158Z",
        fill=AMBER,
    )
    for x in (176, 216, 254):
        pen.line((x, 104), (x - 4, 212), color=INK, width=17)
    pen.dot(112, 156, 33, INK)
    pen.line((96, 132), (76, 100), color=INK, width=8)
    pen.line((116, 126), (114, 92), color=INK, width=8)
    pen.path("M292 150L344 160L292 172Z", fill=RED)
    pen.line((344, 160), (366, 162), color=RED, width=7)
    pen.ground(274)


def dog(pen: Pen) -> None:
    """A dog that bites."""
    pen.path(
        "M70 160C64 92 118 48 186 48C226 48 248 66 262 92L334 112Q354 122 346 146"
        "L330 166L246 170L232 196L334 190Q326 234 268 240C240 276 96 276 76 236Z",
        fill=INK,
    )
    pen.path("M104 66C64 70 40 128 60 196C88 204 118 170 128 106Z", fill=INK, stroke=WHITE, width=8)
    pen.dot(216, 102, 14, WHITE)
    pen.dot(218, 103, 6, INK)
    pen.path("M324 108q26 0 26 24q-18 6 -30 -4z", fill=RED)
    pen.path("M252 171l12 22l14 -23l12 21l13 -23l12 18l12 -20z", fill=WHITE)
    pen.path("M244 194l10 -20l14 18z", fill=WHITE)


def ambulance(pen: Pen) -> None:
    """The ambulance; somebody waits for it at the door."""
    pen.ground()
    pen.path("M130 110H290V236H130Z", fill=WHITE, stroke=RED, width=11)
    pen.path("M290 146H340L376 190V236H290Z", fill=WHITE, stroke=RED, width=11)
    pen.path("M306 160H334L356 190H306Z", fill=BLUE)
    pen.dot(176, 240, 26, INK, WHITE, 7)
    pen.dot(322, 240, 26, INK, WHITE, 7)
    pen.cross(210, 168, 28, RED)
    pen.box(190, 84, 40, 20, BLUE, r=8)
    pen.limb((62, 182), (50, 222), (48, 264), color=GREEN, width=20)
    pen.limb((62, 182), (76, 222), (80, 264), color=GREEN, width=20)
    pen.limb((62, 124), (62, 178), color=GREEN, width=32)
    pen.limb((68, 126), (96, 104), (102, 64), color=GREEN, width=16)
    pen.limb((54, 128), (36, 158), (42, 186), color=GREEN, width=16)
    pen.head(62, 82, GREEN, 20)


def switch_off(pen: Pen) -> None:
    """Pull the plug, throw the switch."""
    pen.box(30, 36, 150, 228, WHITE, INK, 14, 11)
    pen.line((105, 96), (105, 204), color=LINE, width=40)
    pen.box(74, 146, 62, 84, RED, WHITE, 10, 5)
    pen.arrow((206, 82), (206, 196))
    pen.box(276, 112, 84, 72, INK, r=12)
    pen.line((286, 112), (286, 74), color=INK, width=13)
    pen.line((348, 112), (348, 74), color=INK, width=13)
    pen.path("M318 184V214Q318 252 280 260", stroke=INK, width=12)
    bolt(pen, 316, 40, 0.7)


def wet_off(pen: Pen) -> None:
    """Wet clothes off, dry ones on."""
    pen.path("M52 84L112 50Q138 78 164 50L224 84L202 136L182 126V240H94V126L74 136Z", fill=BLUE)
    for x, y in ((112, 268), (138, 284), (166, 268)):
        pen.drop(x, y, 11)
    pen.path(
        "M262 108L302 86Q320 104 338 86L378 108L364 142L350 136V214H290V136L276 142Z",
        fill=WHITE,
        stroke=GREEN,
        width=10,
    )
    pen.arrow((216, 172), (264, 172), color=GREEN, width=12)


def onset(pen: Pen) -> None:
    """When did it begin? That time matters."""
    pen.clock(124, 150, 96)
    pen.box(256, 98, 132, 104, RED, r=18)
    pen.words(322, 168, "120", 56)


def question(pen: Pen) -> None:
    """Ask first."""
    pen.path(
        "M92 40H308Q340 40 340 72V182Q340 214 308 214H216L150 276V214H92"
        "Q60 214 60 182V72Q60 40 92 40Z",
        fill=WHITE,
        stroke=AMBER,
        width=13,
    )
    pen.words(200, 178, "?", 150, AMBER)
