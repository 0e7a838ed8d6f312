"""Figures of a face or a chest, close up."""

from __future__ import annotations

from build_spec.figures.pen import AMBER, BLUE, GREEN, INK, LINE, RED, WHITE, Pen
from build_spec.figures.sketch import bolt, eye_shape, face, pack, sun


def hands(pen: Pen) -> None:
    """Where the hands lie on the chest."""
    pen.path("M86 300V130Q86 92 132 88H268Q314 92 314 130V300Z", fill=INK)
    pen.line((200, 54), (200, 92), color=INK, width=56)
    pen.head(200, 12, r=52)
    pen.line((200, 120), (200, 262), color=WHITE, width=5, dashes="2 13")
    pen.line((138, 196), (262, 196), color=WHITE, width=5, dashes="2 13")
    pen.box(164, 172, 72, 52, GREEN, WHITE, 20, 6)
    pen.box(172, 188, 72, 52, GREEN, WHITE, 20, 6)
    pen.limb((400, 96), (344, 138), (238, 202), color=GREEN, width=26)
    pen.limb((400, 156), (350, 176), (240, 218), color=GREEN, width=26)
    pen.dot(200, 208, 50, "none", RED, 8)


def aed_pads(pen: Pen) -> None:
    """Where the two pads stick."""
    pen.path("M96 300V138Q96 98 142 94H258Q304 98 304 138V300Z", fill=INK)
    pen.line((200, 58), (200, 96), color=INK, width=56)
    pen.head(200, 14, r=52)
    pen.box(112, 118, 62, 76, WHITE, GREEN, 12, 8)
    pen.box(238, 200, 54, 80, WHITE, GREEN, 12, 8)
    bolt(pen, 143, 156, 0.7)
    bolt(pen, 265, 240, 0.7)
    pen.path("M112 150Q40 150 40 220V262", stroke=GREEN, width=8)
    pen.path("M292 244Q352 250 360 290", stroke=GREEN, width=8)


def chest(pen: Pen) -> None:
    """A hand on the aching chest."""
    pen.path("M92 300V206Q92 160 140 156H260Q308 160 308 206V300Z", fill=INK)
    pen.line((200, 120), (200, 160), color=INK, width=50)
    pen.head(200, 82, r=50)
    pen.dot(176, 222, 60, "none", RED, 10)
    pen.limb((316, 290), (248, 262), (206, 240), color=INK, width=34)
    pen.box(142, 196, 74, 58, WHITE, r=26)
    for n in range(3):
        pen.line((150, 212 + n * 13), (178, 212 + n * 13), color=INK, width=4)
    pen.line((182, 200), (200, 184), color=WHITE, width=15)
    for x, y in ((268, 62), (136, 100), (276, 104)):
        pen.drop(x, y, 10)
    for x0, y0, x1, y1 in ((94, 178, 68, 160), (86, 222, 54, 222)):
        pen.line((x0, y0), (x1, y1), color=RED, width=10)


def choke(pen: Pen) -> None:
    """Both hands at the throat."""
    pen.path("M70 300V246Q70 196 124 190H276Q330 196 330 246V300Z", fill=INK)
    pen.line((200, 150), (200, 190), color=INK, width=58)
    pen.head(200, 98, r=56)
    pen.dot(180, 92, 7, WHITE)
    pen.dot(220, 92, 7, WHITE)
    pen.dot(200, 126, 13, WHITE)
    pen.limb((84, 262), (112, 206), (182, 168), color=INK, width=28)
    pen.limb((316, 262), (288, 206), (218, 168), color=INK, width=28)
    for side in (-1, 1):
        pen.line((200 + side * 92, 60), (200 + side * 122, 44), color=RED, width=10)
        pen.line((200 + side * 98, 96), (200 + side * 134, 96), color=RED, width=10)


def loosen(pen: Pen) -> None:
    """Open collar, helmet off, air."""
    pen.path("M84 300V240Q84 196 136 190H264Q316 196 316 240V300Z", fill=INK)
    pen.line((200, 150), (200, 190), color=INK, width=50)
    pen.head(200, 96, r=52)
    pen.path("M164 186L200 262L236 186Z", fill=WHITE)
    pen.path("M164 186L200 262L236 186", stroke=RED, width=8)
    pen.arrow((158, 232), (112, 216))
    pen.arrow((242, 232), (288, 216))
    for y in (64, 96, 128):
        pen.path(f"M286 {y}q18 -16 36 0t36 0", stroke=BLUE, width=8)


def hot(pen: Pen) -> None:
    """Heat stroke: sun, a red head, sweat."""
    sun(pen, 320, 70, 34)
    pen.path("M60 300V256Q60 212 112 206H228Q280 212 280 256V300Z", fill=INK)
    pen.line((170, 160), (170, 206), color=INK, width=50)
    pen.head(170, 108, RED, 56)
    pen.line((146, 100), (158, 108), (146, 116), color=WHITE, width=6)
    pen.line((194, 100), (182, 108), (194, 116), color=WHITE, width=6)
    pen.path("M150 138q20 -14 40 0", stroke=WHITE, width=6)
    for x, y in ((94, 96), (80, 146), (246, 150)):
        pen.drop(x, y, 12)


def ice(pen: Pen) -> None:
    """Cold packs at the neck, the armpits and the groin."""
    pen.limb((160, 176), (148, 236), (150, 288), color=INK)
    pen.limb((240, 176), (252, 236), (250, 288), color=INK)
    pen.path("M150 96Q150 84 164 84H236Q250 84 250 96L244 190H156Z", fill=INK)
    pen.limb((148, 98), (104, 138), (84, 190), color=INK, width=22)
    pen.limb((252, 98), (296, 138), (316, 190), color=INK, width=22)
    pen.head(200, 44, r=32)
    for x, y in ((200, 88), (138, 132), (262, 132), (180, 204), (220, 204)):
        pack(pen, x, y, 30)


def blanket(pen: Pen) -> None:
    """Wrapped up, head too."""
    pen.ground()
    pen.path("M104 272Q100 150 150 112Q200 66 250 112Q300 150 296 272Z", fill=BLUE)
    pen.dot(200, 122, 40, WHITE)
    pen.dot(200, 124, 33, INK)
    pen.line((200, 174), (200, 268), color=WHITE, width=6)
    for n in range(2):
        pen.path(
            f"M{150 - n * 22} {196 + n * 20}q{14} {40} {6} {66 - n * 20}", stroke=WHITE, width=5
        )
        pen.path(
            f"M{250 + n * 22} {196 + n * 20}q{-14} {40} {-6} {66 - n * 20}", stroke=WHITE, width=5
        )


def armpits(pen: Pen) -> None:
    """Frozen hands warm in the armpits."""
    pen.path("M96 300V196Q96 146 152 140H248Q304 146 304 196V300Z", fill=INK)
    pen.head(200, 82, r=48)
    pen.limb((112, 262), (150, 268), (228, 206), color=INK, width=32)
    pen.limb((288, 262), (250, 268), (172, 206), color=INK, width=32)
    pen.dot(238, 200, 20, BLUE, WHITE, 5)
    pen.dot(162, 200, 20, BLUE, WHITE, 5)
    for x in (84, 316):
        pen.path(f"M{x} 152q-12 -14 0 -28t0 -28", stroke=RED, width=8)


def head_hit(pen: Pen) -> None:
    """A blow on the head: keep looking."""
    pen.path("M92 300V264Q92 222 144 216H240Q292 222 292 264V300Z", fill=INK)
    pen.line((192, 170), (192, 216), color=INK, width=50)
    pen.head(192, 118, r=64)
    pen.path("M232 62q34 -14 40 22q-4 22 -26 22z", fill=RED, stroke=WHITE, width=5)
    pen.line((162, 108), (178, 122), color=WHITE, width=7)
    pen.line((178, 108), (162, 122), color=WHITE, width=7)
    pen.line((206, 108), (222, 122), color=WHITE, width=7)
    pen.line((222, 108), (206, 122), color=WHITE, width=7)
    pen.path("M172 150q20 -14 40 0", stroke=WHITE, width=7)
    for x, y in ((300, 44), (324, 88), (316, 132)):
        pen.path(f"M{x} {y - 13}l4 9l9 4l-9 4l-4 9l-4 -9l-9 -4l9 -4z", fill=AMBER)


def smile(pen: Pen) -> None:
    """One corner of the mouth hangs."""
    face(pen)
    pen.dot(158, 122, 12)
    pen.line((232, 128), (256, 132), color=INK, width=10)
    pen.path("M142 192Q172 222 204 210Q240 200 262 234", stroke=RED, width=13)
    pen.arrow((332, 160), (332, 232))


def speech(pen: Pen) -> None:
    """Words that make no sense."""
    face(pen, 112, 176, 84)
    pen.dot(86, 158, 9)
    pen.dot(138, 158, 9)
    pen.path("M86 210Q112 226 140 204", stroke=INK, width=11)
    pen.path(
        "M212 44H366Q382 44 382 60V140Q382 156 366 156H262L222 190V156H212"
        "Q196 156 196 140V60Q196 44 212 44Z",
        fill=WHITE,
        stroke=RED,
        width=10,
    )
    pen.path("M222 100l16 -24l14 44l18 -40l14 30l20 -34l12 40l16 -28", stroke=INK, width=8)


def allergy(pen: Pen) -> None:
    """Swollen face, rash, no air: 120."""
    face(pen, 150, 156, 110)
    pen.path("M92 128q22 -22 42 0", stroke=INK, width=10)
    pen.path("M166 128q20 -22 42 0", stroke=INK, width=10)
    pen.path("M104 206Q150 176 196 206Q150 244 104 206Z", fill=RED)
    for x, y in ((92, 168), (118, 160), (206, 172), (182, 162), (150, 92), (124, 84), (178, 84)):
        pen.dot(x, y, 8, RED)
    pen.path("M286 62H382V150H286Z", fill=RED, stroke=RED, width=16)
    pen.words(334, 124, "120", 46)


def no_rubbing(pen: Pen) -> None:
    """Do not rub the eye."""
    face(pen, 168, 158, 112)
    pen.dot(206, 136, 11)
    pen.path("M138 214q30 -18 60 0", stroke=INK, width=10)
    pen.limb((20, 292), (60, 226), (118, 148), color=INK, width=34)
    pen.dot(122, 140, 24, INK, WHITE, 5)
    pen.ban(310, 92, 56)


def eye(pen: Pen) -> None:
    """Something in the eye."""
    eye_shape(pen)
    pen.path("M228 116l26 -8l6 24l-24 10z", fill=RED)
    for x0, y0, x1, y1 in ((110, 66, 96, 40), (200, 46, 200, 16), (290, 66, 304, 40)):
        pen.line((x0, y0), (x1, y1), color=INK, width=9)


def eye_rinse(pen: Pen) -> None:
    """Water over the open eye, from the nose outwards."""
    pen.dot(176, 190, 106, WHITE, INK, 12)
    pen.dot(136, 172, 11)
    pen.path("M192 170Q224 138 258 170Q224 202 192 170Z", fill=WHITE, stroke=INK, width=7)
    pen.dot(226, 170, 13, BLUE)
    pen.path("M138 244q34 14 66 -2", stroke=INK, width=10)
    pen.path("M236 18L330 40L318 88L224 66Z", fill=WHITE, stroke=GREEN, width=9)
    pen.path("M240 52L208 68L216 90L232 66Z", fill=GREEN)
    pen.path("M208 92C202 130 200 150 212 164", stroke=BLUE, width=13)
    pen.path("M236 176C262 186 284 206 294 238", stroke=BLUE, width=12)
    pen.drop(302, 272, 11)
    pen.drop(336, 250, 10)


def eye_rinse_20(pen: Pen) -> None:
    """The same for twenty minutes."""
    eye_rinse(pen)
    pen.clock(46, 52, 36)
    pen.words(44, 138, "20", 42, INK)


def eye_cover(pen: Pen) -> None:
    """A cup over it, no pressure."""
    face(pen, 186, 156, 118)
    pen.dot(138, 136, 12)
    pen.path("M140 218q44 16 88 0", stroke=INK, width=11)
    pen.line((82, 96), (208, 112), color=GREEN, width=10)
    pen.line((262, 126), (300, 132), color=GREEN, width=10)
    pen.dot(236, 128, 50, WHITE, GREEN, 10)
    pen.dot(236, 128, 30, LINE, GREEN, 7)


def lens(pen: Pen) -> None:
    """A contact lens comes out first."""
    eye_shape(pen)
    pen.path("M262 214Q306 176 352 214Q306 270 262 214Z", fill=WHITE, stroke=BLUE, width=9)
    pen.arrow((232, 176), (290, 206), color=GREEN)
