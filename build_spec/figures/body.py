"""Bodies that several figures share: who needs help is dark, who helps is green."""

from __future__ import annotations

from build_spec.figures.pen import GREEN, INK, TRUNK, Pen


def lying(pen: Pen, y: float = 238, color: str = INK) -> None:
    """Somebody flat on his back, the head at the left."""
    pen.limb((100, y), (214, y + 4), color=color, width=TRUNK)
    pen.limb((216, y + 8), (290, y + 10), (352, y + 12), color=color)
    pen.limb((112, y + 6), (160, y + 20), (196, y + 18), color=color, width=18)
    pen.head(62, y - 4, color)


def kneeling(pen: Pen, hand: tuple[float, float], x: float = 196, y: float = 70) -> None:
    """A helper on his knees to the right of ``hand``, both arms straight to it."""
    pen.limb((x + 70, y + 96), (x + 54, y + 186), (x + 128, y + 188), color=GREEN)
    pen.limb((x + 20, y + 44), (x + 74, y + 96), color=GREEN, width=TRUNK)
    pen.limb((x + 10, y + 46), hand, color=GREEN, width=20)
    pen.head(x - 2, y, GREEN)


def standing(pen: Pen, x: float, color: str = GREEN, top: float = 50) -> None:
    """Somebody upright without arms; they are drawn by what he does."""
    pen.limb((x, top + 128), (x - 16, top + 176), (x - 18, top + 218), color=color)
    pen.limb((x, top + 128), (x + 18, top + 176), (x + 22, top + 218), color=color)
    pen.limb((x, top + 50), (x, top + 124), color=color, width=TRUNK)
    pen.head(x, top, color)


def lying_trunk(pen: Pen, y: float = 240) -> None:
    """Head and trunk of somebody on his back."""
    pen.limb((100, y), (214, y + 4), color=INK, width=TRUNK)
    pen.limb((112, y + 4), (160, y + 18), (194, y + 16), color=INK, width=18)
    pen.head(62, y - 4)


def bent(pen: Pen, x: float) -> None:
    """Somebody standing bent forward, the head at the left."""
    pen.limb((x + 52, 176), (x + 44, 222), (x + 46, 266), color=INK)
    pen.limb((x + 52, 176), (x + 66, 220), (x + 66, 266), color=INK)
    pen.limb((x - 8, 132), (x + 50, 172), color=INK, width=TRUNK)
    pen.limb((x - 8, 140), (x - 22, 176), (x - 14, 204), color=INK, width=18)
    pen.head(x - 46, 116)
