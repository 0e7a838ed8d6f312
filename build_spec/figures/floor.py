"""Figures of somebody on the floor, and of who kneels beside him."""

from __future__ import annotations

from build_spec.figures.body import kneeling, lying, lying_trunk, standing
from build_spec.figures.pen import AMBER, BLUE, GREEN, INK, LINE, RED, TRUNK, WHITE, Pen
from build_spec.figures.sketch import fan


def shout(pen: Pen) -> None:
    """Tapping the shoulders and shouting."""
    pen.ground()
    lying(pen)
    kneeling(pen, (110, 220), x=176, y=92)
    for x0, y0, x1, y1 in ((146, 70, 122, 50), (136, 96, 104, 92), (140, 122, 112, 138)):
        pen.line((x0, y0), (x1, y1), color=RED, width=9)


def breath(pen: Pen) -> None:
    """An ear near the mouth, the eyes on the chest."""
    pen.ground()
    lying(pen)
    pen.limb((266, 178), (258, 258), (330, 262), color=GREEN)
    pen.limb((150, 150), (260, 172), color=GREEN, width=TRUNK)
    pen.limb((158, 158), (176, 200), (196, 222), color=GREEN, width=18)
    pen.head(106, 166, GREEN)
    for n in range(3):
        pen.path(f"M{60 + n * 5} {196 - n * 22}q8 -10 0 -18", stroke=BLUE, width=7)
    pen.clock(344, 74, 42)
    pen.words(258, 92, "10", 58, INK)


def compress(pen: Pen) -> None:
    """Pressing the chest, arms straight."""
    pen.ground()
    lying(pen)
    kneeling(pen, (158, 216), x=188, y=54)
    pen.box(140, 210, 38, 18, GREEN, r=9)
    pen.arrow((96, 110), (96, 190))
    pen.line((70, 208), (122, 208), color=RED, width=8)


def swap(pen: Pen) -> None:
    """Two take turns."""
    pen.ground()
    lying(pen)
    kneeling(pen, (158, 216), x=164, y=80)
    standing(pen, 336, BLUE, 50)
    pen.limb((328, 104), (296, 140), (270, 130), color=BLUE, width=20)
    pen.path("M196 40A60 46 0 0 1 290 44", stroke=RED, width=10)
    pen.arrow((284, 34), (294, 52))
    pen.path("M290 92A60 40 0 0 1 216 92", stroke=RED, width=10)
    pen.arrow((222, 100), (212, 86))


def recovery(pen: Pen) -> None:
    """Breathing, but not awake: on the side."""
    pen.ground()
    pen.limb((240, 236), (330, 254), (366, 254), color=INK)
    pen.limb((120, 222), (236, 236), color=INK, width=44)
    pen.limb((232, 230), (286, 198), (318, 250), color=INK)
    pen.limb((128, 226), (124, 262), (70, 262), color=INK, width=18)
    pen.limb((140, 218), (112, 238), (92, 236), color=INK, width=18)
    pen.head(82, 206)
    pen.arrow((64, 172), (30, 172), (30, 224), color=BLUE, width=8)
    pen.path("M176 160A70 50 0 0 1 250 172", stroke=GREEN, width=10)
    pen.arrow((244, 160), (254, 178), color=GREEN)


def legs_up(pen: Pen) -> None:
    """Flat on the back, the legs on a box."""
    pen.ground()
    pen.box(268, 204, 92, 66, LINE, r=8)
    pen.limb((216, 244), (270, 190), (346, 190), color=INK)
    lying_trunk(pen)
    pen.arrow((236, 160), (236, 104), color=GREEN)


def covered(pen: Pen) -> None:
    """Lying under a blanket."""
    pen.ground()
    lying(pen)
    pen.path("M96 262V222Q150 196 214 212Q290 214 364 232V262Z", fill=BLUE, stroke=WHITE, width=6)
    for x in (140, 190, 240, 290, 338):
        pen.line((x, 222 if x < 300 else 232), (x, 256), color=WHITE, width=5)


def steady(pen: Pen) -> None:
    """The head held still between two hands."""
    pen.ground()
    pen.limb((196, 244), (290, 248), color=INK, width=TRUNK)
    pen.limb((292, 250), (388, 254), color=INK)
    pen.limb((206, 250), (274, 264), color=INK, width=17)
    pen.limb((52, 190), (76, 258), (24, 262), color=GREEN)
    pen.limb((68, 130), (50, 190), color=GREEN, width=TRUNK)
    pen.head(84, 80, GREEN)
    pen.limb((72, 138), (116, 190), (150, 204), color=GREEN, width=17)
    pen.limb((64, 142), (84, 228), (144, 268), color=GREEN, width=17)
    pen.head(152, 238)
    pen.dot(152, 205, 13, GREEN, WHITE, 4)
    pen.dot(150, 269, 13, GREEN, WHITE, 4)


def talk(pen: Pen) -> None:
    """Talking to him; he stays down."""
    pen.ground()
    lying(pen)
    kneeling(pen, (132, 214), x=200, y=96)
    pen.path(
        "M66 58H150Q164 58 164 72V112Q164 126 150 126H118L90 152V126H66"
        "Q52 126 52 112V72Q52 58 66 58Z",
        fill=WHITE,
        stroke=GREEN,
        width=9,
    )
    pen.words(108, 112, "?", 52, GREEN)


def watch(pen: Pen) -> None:
    """Somebody stays and watches."""
    pen.ground()
    lying(pen)
    pen.limb((284, 190), (250, 256), (330, 260), color=GREEN)
    pen.limb((264, 134), (288, 190), color=GREEN, width=TRUNK)
    pen.limb((258, 140), (226, 184), (206, 212), color=GREEN, width=20)
    pen.head(248, 90, GREEN)
    pen.path("M74 96Q126 44 178 96Q126 148 74 96Z", fill=WHITE, stroke=GREEN, width=9)
    pen.dot(126, 96, 19, GREEN)


def live_wire(pen: Pen) -> None:
    """Still on the current: do not touch him."""
    pen.ground()
    standing(pen, 70, GREEN, 40)
    pen.limb((62, 96), (44, 134), (52, 168), color=GREEN, width=19)
    pen.limb((78, 94), (118, 116), (152, 150), color=GREEN, width=19)
    pen.limb((206, 246), (300, 252), (372, 256), color=INK)
    pen.limb((160, 240), (246, 248), color=INK, width=TRUNK)
    pen.head(122, 234)
    pen.path("M364 34C392 110 300 130 236 226", stroke=INK, width=10)
    pen.path("M240 128l-34 46h24l-16 38l46 -52h-26l18 -32z", fill=AMBER, stroke=WHITE, width=4)
    pen.ban(178, 74, 52)


def stick(pen: Pen) -> None:
    """A dry wooden stick pushes the wire away."""
    pen.ground()
    pen.limb((190, 250), (290, 254), (372, 256), color=INK)
    pen.limb((196, 248), (268, 252), color=INK, width=TRUNK)
    pen.head(158, 242)
    pen.path("M372 40C390 110 330 140 300 196", stroke=INK, width=9)
    pen.path("M318 120l-24 34h18l-12 28l32 -38h-18l13 -24z", fill=AMBER, stroke=WHITE, width=4)
    standing(pen, 66, GREEN, 48)
    pen.line((58, 176), (296, 190), color=WHITE, width=20)
    pen.line((58, 176), (296, 190), color=AMBER, width=11)
    pen.limb((60, 102), (74, 144), (112, 176), color=GREEN, width=19)
    pen.limb((74, 102), (112, 132), (146, 178), color=GREEN, width=19)
    pen.box(34, 264, 70, 14, AMBER, r=4)


def side_up(pen: Pen) -> None:
    """Lying with head and shoulders a little higher; nothing to eat or drink."""
    pen.ground()
    pen.path("M20 268L96 200H150V268Z", fill=LINE)
    pen.limb((112, 206), (222, 246), color=INK, width=38)
    pen.limb((224, 248), (300, 252), (366, 256))
    pen.limb((124, 218), (172, 252), (206, 258), width=18)
    pen.head(74, 184)
    pen.path("M268 74h56l-8 62h-40z", fill=BLUE)
    pen.box(336, 108, 40, 26, AMBER, r=13)
    pen.ban(314, 104, 60)


def cool(pen: Pen) -> None:
    """Water over him and a fan."""
    pen.ground()
    lying(pen)
    pen.path("M188 36h62l-10 46h-42z", fill=BLUE)
    for x, y in ((150, 140), (184, 118), (186, 164), (220, 142), (150, 188), (222, 190)):
        pen.drop(x, y, 10)
    fan(pen, 330, 108)
