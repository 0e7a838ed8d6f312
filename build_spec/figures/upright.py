"""Figures of people who stand, sit, run or fall."""

from __future__ import annotations

from build_spec.figures.body import bent, standing
from build_spec.figures.pen import AMBER, BLUE, GREEN, INK, LINE, RED, TRUNK, WHITE, Pen
from build_spec.figures.sketch import flake, sun


def call(pen: Pen) -> None:
    """One calls 120."""
    pen.ground()
    standing(pen, 110)
    pen.limb((104, 104), (82, 148), (96, 190), color=GREEN, width=20)
    pen.limb((118, 104), (160, 122), (142, 66), color=GREEN, width=20)
    pen.box(132, 32, 20, 42, INK, r=6)
    pen.path(
        "M196 40H352Q372 40 372 60V128Q372 148 352 148H232L198 178V148"
        "Q180 148 180 128V58Q180 40 196 40Z",
        fill=RED,
    )
    pen.words(276, 120, "120", 72)


def sit_wall(pen: Pen) -> None:
    """Sitting on the floor, the back against the wall, knees bent."""
    pen.ground()
    pen.box(52, 40, 18, 234, LINE, r=4)
    pen.limb((112, 246), (196, 176), (216, 256), color=INK)
    pen.limb((100, 154), (112, 240), color=INK, width=TRUNK)
    pen.limb((106, 156), (148, 194), (124, 184), color=INK, width=19)
    pen.head(98, 104)
    pen.path("M132 158l10 -14l10 14l10 -14", stroke=RED, width=8)


def comfort(pen: Pen) -> None:
    """Somebody stays beside him."""
    sit_wall(pen)
    pen.limb((296, 186), (272, 256), (346, 258), color=GREEN)
    pen.limb((278, 136), (304, 190), color=GREEN, width=TRUNK)
    pen.limb((272, 140), (236, 162), (206, 160), color=GREEN, width=20)
    pen.head(262, 92, GREEN)


def arms(pen: Pen) -> None:
    """Both arms raised in front; one sinks."""
    pen.ground()
    standing(pen, 200, INK)
    pen.limb((186, 106), (140, 108), (84, 108), color=INK, width=20)
    pen.limb((214, 106), (258, 130), (296, 176), color=INK, width=20)
    pen.arrow((330, 104), (330, 178))
    pen.line((62, 108), (44, 108), color=LINE, width=8)
    pen.line((338, 84), (310, 84), color=LINE, width=8)


def cough(pen: Pen) -> None:
    """Coughing hard, bent forward."""
    pen.ground()
    pen.limb((196, 178), (186, 224), (190, 266), color=INK)
    pen.limb((196, 178), (216, 222), (214, 266), color=INK)
    pen.limb((158, 116), (194, 176), color=INK, width=TRUNK)
    pen.limb((156, 124), (122, 160), (112, 122), color=INK, width=19)
    pen.head(132, 76)
    for dx, dy in ((-44, -10), (-50, 14), (-40, 38)):
        pen.line((108, 86 + dy * 0.3), (108 + dx, 86 + dy), color=BLUE, width=9)
    pen.dot(262, 96, 0.1)
    pen.path("M262 108l26 26l56 -66", stroke=GREEN, width=18)


def back_blows(pen: Pen) -> None:
    """Five blows between the shoulder blades."""
    pen.ground()
    bent(pen, 150)
    standing(pen, 286, GREEN, 48)
    pen.limb((280, 104), (216, 150), (168, 156), color=GREEN, width=18)
    pen.limb((286, 102), (270, 62), (226, 78), color=GREEN, width=20)
    pen.arrow((222, 40), (196, 92))
    pen.words(356, 66, "5", 64, RED)
    pen.line((330, 78), (320, 88), color=WHITE, width=1)


def thrusts(pen: Pen) -> None:
    """Five thrusts, inwards and upwards."""
    pen.ground()
    standing(pen, 232, GREEN, 42)
    pen.limb((176, 186), (162, 226), (164, 266), color=INK)
    pen.limb((176, 186), (190, 226), (190, 266), color=INK)
    pen.limb((168, 118), (176, 182), color=INK, width=TRUNK)
    pen.limb((160, 120), (132, 158), (138, 192), color=INK, width=18)
    pen.head(152, 72)
    pen.limb((238, 98), (228, 150), (160, 158), color=GREEN, width=20)
    pen.dot(152, 156, 17, GREEN, WHITE, 5)
    pen.arrow((86, 190), (132, 150))
    pen.words(350, 92, "5", 64, RED)


def dizzy(pen: Pen) -> None:
    """Fainting: falling over."""
    pen.ground()
    pen.limb((226, 196), (196, 232), (212, 268), color=INK)
    pen.limb((226, 196), (244, 238), (228, 268), color=INK)
    pen.limb((164, 134), (222, 190), color=INK, width=TRUNK)
    pen.limb((172, 140), (150, 190), (168, 224), color=INK, width=19)
    pen.limb((172, 136), (216, 122), (248, 146), color=INK, width=19)
    pen.head(128, 104)
    for x, y in ((84, 62), (128, 42), (174, 62)):
        pen.path(f"M{x} {y - 13}l4 9l9 4l-9 4l-4 9l-4 -9l-9 -4l9 -4z", fill=AMBER)


def shade(pen: Pen) -> None:
    """Out of the sun."""
    pen.ground()
    sun(pen, 66, 66)
    pen.box(206, 70, 174, 16, INK, r=6)
    pen.box(360, 82, 14, 192, INK, r=4)
    pen.path("M212 90H358V270H250Z", fill=LINE)
    pen.limb((326, 236), (272, 196), (262, 258), color=INK)
    pen.limb((332, 160), (326, 232), color=INK, width=TRUNK)
    pen.limb((328, 166), (300, 196), (284, 186), color=INK, width=18)
    pen.head(328, 124)
    pen.arrow((96, 210), (194, 210), color=GREEN, width=14)


def drink(pen: Pen) -> None:
    """Awake and sitting: small sips."""
    pen.ground()
    pen.limb((150, 244), (232, 196), (246, 258), color=INK)
    pen.limb((140, 150), (150, 238), color=INK, width=TRUNK)
    pen.limb((146, 156), (196, 168), (180, 118), color=INK, width=19)
    pen.head(140, 100)
    pen.path("M164 84h40l-6 44h-28z", fill=BLUE, stroke=WHITE, width=5)
    pen.path("M276 110l24 24l52 -62", stroke=GREEN, width=17)


def shiver(pen: Pen) -> None:
    """Cold: snow, arms crossed."""
    pen.ground()
    standing(pen, 190, INK, 56)
    pen.limb((174, 112), (160, 150), (212, 158), color=INK, width=18)
    pen.limb((206, 112), (220, 146), (168, 160), color=INK, width=18)
    for side in (-1, 1):
        for n in range(2):
            x = 190 + side * (56 + n * 22)
            pen.path(f"M{x} 110q{side * 9} 12 0 24t0 24", stroke=BLUE, width=7)
    for x, y in ((70, 60), (320, 80), (330, 190), (52, 190), (268, 44)):
        flake(pen, x, y)


def indoors(pen: Pen) -> None:
    """Into a warm room."""
    pen.ground()
    pen.path("M196 132L284 56L372 132V270H212V132Z", fill=LINE, stroke=INK, width=10)
    pen.box(256, 178, 56, 92, WHITE, INK, 4, 8)
    standing(pen, 106, INK, 66)
    pen.limb((96, 120), (76, 158), (84, 190), color=INK, width=18)
    pen.limb((116, 120), (138, 154), (136, 188), color=INK, width=18)
    for x, y in ((52, 56), (158, 50), (40, 132)):
        flake(pen, x, y, 15)
    pen.arrow((158, 222), (244, 222), color=GREEN, width=13)
    pen.path("M276 108q-10 -12 0 -22M300 108q-10 -12 0 -22", stroke=RED, width=7)


def stop_traffic(pen: Pen) -> None:
    """The warning triangle on the road, and an open hand."""
    pen.path("M120 296L176 120H224L280 296Z", fill=LINE)
    pen.line((200, 140), (200, 160), color=WHITE, width=8)
    pen.line((200, 186), (200, 216), color=WHITE, width=10)
    pen.line((200, 246), (200, 284), color=WHITE, width=12)
    pen.path("M300 156L366 266H234Z", fill=WHITE, stroke=RED, width=18)
    pen.line((300, 196), (300, 226), color=INK, width=11)
    pen.dot(300, 246, 6, INK)
    standing(pen, 92, GREEN, 46)
    pen.limb((84, 100), (64, 140), (74, 180), color=GREEN, width=20)
    pen.limb((100, 100), (136, 92), (148, 48), color=GREEN, width=20)
    pen.dot(150, 38, 16, GREEN, WHITE, 4)


def fall(pen: Pen) -> None:
    """Off the scooter."""
    pen.ground()
    pen.dot(258, 240, 28, "none", INK, 11)
    pen.dot(360, 240, 24, "none", INK, 11)
    pen.line((258, 240), (292, 206), (344, 206), (356, 238), color=INK, width=11)
    pen.line((344, 206), (332, 156), (312, 152), color=INK, width=11)
    pen.limb((150, 214), (196, 186), (214, 224), color=INK)
    pen.limb((150, 214), (204, 240), (218, 264), color=INK)
    pen.limb((94, 178), (146, 212), color=INK, width=TRUNK)
    pen.limb((96, 182), (70, 216), (40, 244), color=INK, width=19)
    pen.head(62, 150)
    for x0, y0, x1, y1 in ((62, 110, 62, 84), (30, 124, 12, 106), (94, 124, 114, 106)):
        pen.line((x0, y0), (x1, y1), color=RED, width=9)


def seated_rest(pen: Pen) -> None:
    """Sitting down, the foot raised."""
    pen.ground()
    pen.box(66, 196, 92, 76, LINE, r=8)
    pen.box(286, 206, 86, 66, LINE, r=8)
    pen.limb((128, 182), (216, 186), (322, 190), (330, 166), color=INK)
    pen.limb((112, 106), (122, 176), color=INK, width=TRUNK)
    pen.limb((116, 112), (146, 152), (176, 168), color=INK, width=19)
    pen.head(112, 58)
    pen.arrow((254, 150), (254, 92), color=GREEN)


def leave_bees(pen: Pen) -> None:
    """Away from them, without beating about."""
    pen.ground()
    pen.limb((110, 166), (148, 206), (128, 262), color=INK)
    pen.limb((106, 166), (74, 212), (32, 222), color=INK)
    pen.limb((124, 96), (108, 162), color=INK, width=38)
    pen.limb((130, 98), (166, 128), (194, 108), color=INK, width=18)
    pen.limb((118, 98), (86, 126), (70, 158), color=INK, width=18)
    pen.head(138, 48)
    for x, y in ((290, 70), (346, 116), (284, 164)):
        pen.path(f"M{x - 6} {y - 10}q-4 -24 12 -20q12 6 4 20z", fill=WHITE, stroke=INK, width=5)
        pen.path(f"M{x - 24} {y}q4 -16 26 -16t26 16t-26 16t-26 -16z", fill=AMBER)
        pen.line((x, y - 14), (x, y + 14), color=INK, width=8)
    pen.arrow((236, 220), (170, 220), color=GREEN, width=13)


def dog_away(pen: Pen) -> None:
    """Away from the animal first."""
    pen.ground()
    pen.path(
        "M268 178h70l14 -30l10 26l22 8v20h-34v66h-18v-50h-44v50h-18v-64l-20 -26l8 -10z", fill=INK
    )
    pen.limb((112, 166), (150, 206), (130, 262), color=GREEN)
    pen.limb((108, 166), (78, 212), (36, 222), color=GREEN)
    pen.limb((126, 96), (110, 162), color=GREEN, width=38)
    pen.limb((120, 98), (88, 126), (72, 158), color=GREEN, width=18)
    pen.limb((132, 98), (166, 124), (192, 112), color=GREEN, width=18)
    pen.head(140, 48, GREEN)
    pen.arrow((240, 226), (182, 226), color=GREEN, width=12)
    pen.ban(314, 92, 40)


def clinic(pen: Pen) -> None:
    """To a doctor."""
    pen.ground()
    pen.box(200, 66, 176, 206, WHITE, INK, 6, 10)
    pen.box(262, 202, 52, 70, LINE, INK, 4, 8)
    pen.box(250, 88, 76, 76, GREEN, r=10)
    pen.cross(288, 126, 22)
    pen.limb((92, 174), (76, 218), (72, 264), color=INK)
    pen.limb((92, 174), (112, 218), (122, 262), color=INK)
    pen.limb((92, 106), (92, 170), color=INK, width=38)
    pen.limb((84, 110), (62, 146), (74, 180), color=INK, width=18)
    pen.limb((100, 110), (124, 142), (118, 178), color=INK, width=18)
    pen.head(92, 56)
    pen.arrow((146, 226), (192, 226), color=GREEN, width=12)


def aed(pen: Pen) -> None:
    """Somebody brings the AED."""
    pen.box(196, 86, 164, 150, GREEN, WHITE, 20, 4)
    pen.line((240, 82), (240, 58), (316, 58), (316, 82), color=GREEN, width=14)
    pen.path(
        "M278 204C214 160 222 116 252 116Q270 116 278 134Q286 116 304 116C334 116 342 160 278 204Z",
        fill=WHITE,
    )
    pen.path("M286 124l-22 34h15l-9 26l26 -34h-16l12 -26z", fill=GREEN)
    pen.limb((100, 168), (134, 212), (112, 262), color=GREEN)
    pen.limb((94, 168), (66, 216), (26, 226), color=GREEN)
    pen.limb((112, 96), (98, 164), color=GREEN, width=38)
    pen.limb((118, 98), (158, 130), (196, 122), color=GREEN, width=19)
    pen.limb((106, 98), (72, 124), (54, 158), color=GREEN, width=19)
    pen.head(124, 46, GREEN)
    pen.ground(274, 20, 180)
