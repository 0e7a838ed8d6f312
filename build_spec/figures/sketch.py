"""Things and close parts of a body that several figures share."""

from __future__ import annotations

from build_spec.figures.pen import AMBER, BLUE, GREEN, INK, LINE, WHITE, Pen


def sun(pen: Pen, x: float, y: float, r: float = 26) -> None:
    """Draw the sun."""
    pen.dot(x, y, r, AMBER)
    for dx, dy in (
        (0, -1),
        (0.7, -0.7),
        (1, 0),
        (0.7, 0.7),
        (0, 1),
        (-0.7, 0.7),
        (-1, 0),
        (-0.7, -0.7),
    ):
        pen.line(
            (x + dx * r * 1.45, y + dy * r * 1.45),
            (x + dx * r * 1.95, y + dy * r * 1.95),
            color=AMBER,
            width=8,
        )


def fan(pen: Pen, x: float, y: float) -> None:
    """Draw a fan that blows to the left."""
    pen.line((x, y + 44), (x, y + 92), color=GREEN, width=12)
    pen.line((x - 28, y + 94), (x + 28, y + 94), color=GREEN, width=12)
    pen.dot(x, y, 42, WHITE, GREEN, 9)
    for dx, dy in ((0, -1), (0.87, 0.5), (-0.87, 0.5)):
        pen.line((x, y), (x + dx * 24, y + dy * 24), color=GREEN, width=17)
    for n in range(3):
        pen.path(f"M{x - 66} {y - 24 + n * 26}q-10 -10 -20 0t-20 0", stroke=BLUE, width=7)


def pack(pen: Pen, x: float, y: float, size: float = 60) -> None:
    """Draw a cold pack with its star of ice."""
    pen.box(x - size * 0.62, y - size * 0.5, size * 1.24, size, BLUE, WHITE, size * 0.22, 5)
    arm = size * 0.3
    for dx, dy in ((1, 0), (0.5, 0.87), (-0.5, 0.87)):
        pen.line(
            (x - dx * arm, y - dy * arm),
            (x + dx * arm, y + dy * arm),
            color=WHITE,
            width=size * 0.09,
        )


def flake(pen: Pen, x: float, y: float, size: float = 17) -> None:
    """Draw a snow flake."""
    for dx, dy in ((1, 0), (0.5, 0.87), (-0.5, 0.87)):
        pen.line(
            (x - dx * size, y - dy * size), (x + dx * size, y + dy * size), color=BLUE, width=6
        )


def bolt(pen: Pen, x: float, y: float, size: float = 1) -> None:
    """A bolt of lightning."""
    s = size
    pen.path(
        f"M{x + 10 * s} {y - 40 * s}L{x - 22 * s} {y + 6 * s}H{x - 2 * s}"
        f"L{x - 12 * s} {y + 42 * s}L{x + 24 * s} {y - 8 * s}H{x + 2 * s}"
        f"L{x + 22 * s} {y - 40 * s}Z",
        fill=AMBER,
        stroke=WHITE,
        width=4,
    )


def tap(pen: Pen, x: float = 200, y: float = 20) -> None:
    """A tap at the top with running water."""
    pen.line((x - 96, y + 26), (x - 4, y + 26), (x - 4, y + 52), color=LINE, width=34)
    pen.line((x - 96, y + 26), (x - 4, y + 26), (x - 4, y + 52), color=INK, width=24)
    pen.line((x - 62, y + 24), (x - 62, y - 4), color=INK, width=14)
    pen.line((x - 88, y - 6), (x - 36, y - 6), color=INK, width=13)
    for n in range(3):
        pen.line((x - 18 + n * 14, y + 76), (x - 18 + n * 14, 226), color=BLUE, width=9)


def palm(pen: Pen, x: float, y: float, color: str = INK) -> None:
    """An open hand that points to the right."""
    pen.line((x, y), (x + 34, y), color=color, width=66)
    for n in range(4):
        pen.line(
            (x + 34, y - 25 + n * 17),
            (x + 94 - abs(n - 1.4) * 9, y - 27 + n * 18),
            color=color,
            width=15,
        )
    pen.line((x - 6, y - 22), (x + 28, y - 62), color=color, width=17)


def forearm(pen: Pen, y: float = 190) -> None:
    """An arm from the left edge, the hand at the right."""
    pen.line((-20, y), (250, y), color=INK, width=70)
    palm(pen, 262, y)


def face(pen: Pen, x: float = 200, y: float = 150, r: float = 118) -> None:
    """A face from the front, without mouth and eyes."""
    pen.dot(x, y, r, WHITE, INK, 12)


def foot(pen: Pen) -> None:
    """A lower leg with its foot, the toes at the right."""
    pen.line((150, -20), (150, 196), color=INK, width=74)
    pen.path(
        "M113 190H190Q208 214 262 222Q318 230 318 262Q318 274 304 274H136Q108 274 108 244Z",
        fill=INK,
    )


def eye_shape(pen: Pen) -> None:
    """A wide open eye."""
    pen.path("M40 152Q200 -10 360 152Q200 304 40 152Z", fill=WHITE, stroke=INK, width=13)
    pen.dot(200, 150, 62, BLUE)
    pen.dot(200, 150, 28, INK)
