"""The pen: a few strokes that all figures are made of, written as plain SVG.

Every colour is one of the theme's day colours, by its own number: the window puts those of the
hour in their place (``ui/firstaid/pictures.py``), a browser shows them as they are.
"""

from __future__ import annotations

WIDTH, HEIGHT = 400, 300
INK, GREEN, RED, BLUE = "#1E2227", "#00703C", "#B3261E", "#0B5E94"
AMBER, LINE, WHITE = "#8A5200", "#E6DED0", "#FFFFFF"
LIMB, TRUNK, HEAD, THIN = 24, 38, 23, 7
HALO = 9  # the gap that keeps one limb apart from the next
Point = tuple[float, float]


class Pen:
    """Collects strokes; ``svg`` is the finished figure."""

    def __init__(self) -> None:
        self._strokes: list[str] = []

    def svg(self) -> str:
        """Answer the figure as a file of its own."""
        head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}">'
        return "\n".join([head, *self._strokes, "</svg>", ""])

    def limb(self, *points: Point, color: str = INK, width: float = LIMB) -> None:
        """Draw a thick bent stroke with a gap around it."""
        self.line(*points, color=WHITE, width=width + HALO)
        self.line(*points, color=color, width=width)

    def line(self, *points: Point, color: str = INK, width: float = THIN, dashes: str = "") -> None:
        """Draw a stroke with round ends and corners."""
        path = "M" + "L".join(f"{x:g} {y:g}" for x, y in points)
        self.path(path, stroke=color, width=width, dashes=dashes)

    def path(
        self,
        d: str,
        fill: str = "none",
        stroke: str = "none",
        width: float = THIN,
        dashes: str = "",
    ) -> None:
        """Draw any path."""
        dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
        self._strokes.append(
            f'<path d="{d}" fill="{fill}" stroke="{stroke}" stroke-width="{width:g}"'
            f' stroke-linecap="round" stroke-linejoin="round"{dashed}/>'
        )

    def dot(
        self,
        x: float,
        y: float,
        r: float,
        fill: str = INK,
        stroke: str = "none",
        width: float = THIN,
    ) -> None:
        """Draw a disc or a ring."""
        self._strokes.append(
            f'<circle cx="{x:g}" cy="{y:g}" r="{r:g}" fill="{fill}" stroke="{stroke}"'
            f' stroke-width="{width:g}"/>'
        )

    def box(
        self,
        x: float,
        y: float,
        w: float,
        h: float,
        fill: str = INK,
        stroke: str = "none",
        r: float = 8,
        width: float = THIN,
    ) -> None:
        """Draw a rectangle with round corners."""
        self._strokes.append(
            f'<rect x="{x:g}" y="{y:g}" width="{w:g}" height="{h:g}" rx="{r:g}" fill="{fill}"'
            f' stroke="{stroke}" stroke-width="{width:g}"/>'
        )

    def head(self, x: float, y: float, color: str = INK, r: float = HEAD) -> None:
        """Draw a head with a gap around it."""
        self.dot(x, y, r + HALO / 2, WHITE)
        self.dot(x, y, r, color)

    def ground(self, y: float = 274, start: float = 20, end: float = 380) -> None:
        """Draw the floor."""
        self.line((start, y), (end, y), color=LINE, width=8)

    def arrow(self, *points: Point, color: str = RED, width: float = 10) -> None:
        """Draw an arrow along the points."""
        (x0, y0), (x1, y1) = points[-2], points[-1]
        length = max(1.0, ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5)
        ux, uy = (x1 - x0) / length, (y1 - y0) / length
        size = width * 2.1
        left = (x1 - ux * size - uy * size * 0.8, y1 - uy * size + ux * size * 0.8)
        right = (x1 - ux * size + uy * size * 0.8, y1 - uy * size - ux * size * 0.8)
        self.line(*points, color=WHITE, width=width + HALO)
        self.line(*points, color=color, width=width)
        self.line(left, (x1, y1), right, color=color, width=width)

    def words(self, x: float, y: float, text: str, size: float = 44, color: str = WHITE) -> None:
        """Write figures or letters, centred; never words of a language."""
        self._strokes.append(
            f'<text x="{x:g}" y="{y:g}" font-family="sans-serif" font-weight="bold"'
            f' font-size="{size:g}" text-anchor="middle" fill="{color}">{text}</text>'
        )

    def ban(self, x: float, y: float, r: float = 40) -> None:
        """Draw the ring with a bar: not like this."""
        self.dot(x, y, r, "none", WHITE, 20)
        self.line((x - r * 0.7, y - r * 0.7), (x + r * 0.7, y + r * 0.7), color=WHITE, width=20)
        self.dot(x, y, r, "none", RED, 11)
        self.line((x - r * 0.7, y - r * 0.7), (x + r * 0.7, y + r * 0.7), color=RED, width=11)

    def cross(self, x: float, y: float, size: float = 22, color: str = WHITE) -> None:
        """Draw the sign of first aid."""
        self.line((x - size, y), (x + size, y), color=color, width=size * 0.66)
        self.line((x, y - size), (x, y + size), color=color, width=size * 0.66)

    def drop(self, x: float, y: float, size: float = 16, color: str = BLUE) -> None:
        """Draw a drop, its tip at the top."""
        self.path(
            f"M{x:g} {y - size * 1.5:g}C{x + size * 0.5:g} {y - size * 0.6:g} {x + size:g} {y:g}"
            f" {x + size:g} {y + size * 0.4:g}"
            f"A{size:g} {size:g} 0 0 1 {x - size:g} {y + size * 0.4:g}"
            f"C{x - size:g} {y:g} {x - size * 0.5:g} {y - size * 0.6:g} {x:g} {y - size * 1.5:g}Z",
            fill=color,
        )

    def clock(self, x: float, y: float, r: float = 44, color: str = INK) -> None:
        """Draw a clock."""
        self.dot(x, y, r + 5, WHITE)
        self.dot(x, y, r, WHITE, color, 9)
        self.line((x, y - r * 0.58), (x, y), (x + r * 0.42, y + r * 0.2), color=color, width=8)
