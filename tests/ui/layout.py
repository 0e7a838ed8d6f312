"""What must hold on every page: whole words, large targets, names for those who cannot see."""

from collections import Counter
from itertools import combinations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QImage
from PySide6.QtQuick import QQuickItem, QQuickView

from tests.ui.render import items, theme_of


def scene_rect(item: QQuickItem) -> QRectF:
    """The item's place in the window."""
    return QRectF(item.mapToScene(QPointF(0, 0)), item.size())


def words(view: QQuickView) -> list[QQuickItem]:
    """Shown texts."""
    root = view.rootObject()
    return [
        item
        for item in items(root)
        if item.inherits("QQuickText") and item.property("text") and in_view(item)
    ]


def targets(view: QQuickView) -> list[QQuickItem]:
    """Whatever can be pressed, greyed or not."""
    return [
        item
        for item in items(view.rootObject())
        if item.inherits("QQuickAbstractButton") and in_view(item)
    ]


def in_view(item: QQuickItem) -> bool:
    """Whether no list that scrolls cuts the item off."""
    place = scene_rect(item)
    parent: QQuickItem | None = item.parentItem()
    while parent is not None:
        if parent.clip() and not scene_rect(parent).contains(place):
            return False
        parent = parent.parentItem()
    return True


def clipped(view: QQuickView) -> list[str]:
    """Texts that do not fit their item, or leave the window."""
    window = QRectF(0, 0, view.width(), view.height())
    wrong = []
    for item in words(view):
        text = str(item.property("text"))
        too_wide = item.property("contentWidth") > item.width() + 1
        too_high = item.property("contentHeight") > item.height() + 1
        if item.property("truncated") or too_wide or too_high:
            wrong.append(f"clipped: {text}")
        if not window.contains(scene_rect(item)):
            wrong.append(f"outside the window: {text}")
        if min(item.property("font").pixelSize(), item.property("minimumPixelSize")) < 24:
            wrong.append(f"too small: {text}")
    return wrong


def overlapping(view: QQuickView) -> list[str]:
    """Pairs of texts that are written over each other; the space above and below may meet."""
    places = []
    for item in words(view):
        rect = scene_rect(item)
        places.append((item, rect.adjusted(2, rect.height() * 0.15, -2, -rect.height() * 0.15)))
    return [
        f"{one.property('text')} / {other.property('text')}"
        for (one, here), (other, there) in combinations(places, 2)
        if here.intersects(there)
    ]


def small_targets(view: QQuickView) -> list[str]:
    """Targets below 96 design pixels or 20 mm, or closer than 16 pixels to the next."""
    least = float(theme_of(view).property("touch"))
    places = [(str(item.property("text")), scene_rect(item)) for item in targets(view)]
    wrong = [
        f"{name}: {rect.width():.0f}×{rect.height():.0f} < {least:.0f}"
        for name, rect in places
        if min(rect.width(), rect.height()) < least - 0.5
    ]
    for (one, here), (other, there) in combinations(places, 2):
        inside = here.contains(there)  # the usual choice lies on its tile
        if not inside and here.adjusted(-15, -15, 15, 15).intersects(there):
            wrong.append(f"too close: {one} / {other}")
    return wrong


def out_of_reach(view: QQuickView) -> list[str]:
    """Targets above the lower half; above the lower two thirds of a panel that lies."""
    limit = view.height() / (2 if view.height() > view.width() else 3)
    return [
        f"out of reach: {item.property('text')} at {scene_rect(item).top():.0f}"
        for item in targets(view)
        if scene_rect(item).top() < limit - 1
    ]


def luminance(tone: QColor) -> float:
    """Relative luminance as WCAG 2.2 has it, 0 to 1."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (tone.redF(), tone.greenF(), tone.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Contrast of two colours as WCAG 2.2 has it, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def faint(view: QQuickView, picture: QImage, least: float = 7) -> list[str]:
    """Texts that do not stand out from what they are painted on."""
    wrong = []
    for item in words(view):
        rect = scene_rect(item).toRect().intersected(picture.rect())
        if rect.isEmpty():
            continue
        across = range(rect.left(), rect.right() + 1, 4)
        down = range(rect.top(), rect.bottom() + 1, 4)
        tones = Counter(picture.pixel(x, y) for x in across for y in down)
        ground = QColor.fromRgb(tones.most_common(1)[0][0])
        got = contrast(item.property("color"), ground)
        if got < least:
            wrong.append(f"faint: {item.property('text')} {got:.1f} on {ground.name()}")
    return wrong


def accessible_name(item: QQuickItem) -> str:
    """The name that a screen reader would say; empty when it knows none."""
    interface: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(item)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def nameless(view: QQuickView) -> list[str]:
    """Targets without an accessible name or with a role that says nothing."""
    return [
        f"{item.metaObject().className()} at {scene_rect(item)}"
        for item in targets(view)
        if not accessible_name(item)
    ]


def faults(view: QQuickView) -> list[str]:
    """Everything wrong with the page that is shown."""
    reach = out_of_reach(view) if theme_of(view).property("lowered") else []
    return [*clipped(view), *overlapping(view), *small_targets(view), *nameless(view), *reach]


def focus_order(view: QQuickView) -> list[str]:
    """Accessible names in the order in which the tab key visits them."""
    first = view.rootObject().nextItemInFocusChain()
    order = [accessible_name(first)]
    item = first.nextItemInFocusChain()
    while item != first:
        order.append(accessible_name(item))
        item = item.nextItemInFocusChain()
    return order
