"""What must hold on every page: whole words, large targets, names for those who cannot see."""

from itertools import combinations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickView

from tests.ui.render import items, theme_of


def scene_rect(item: QQuickItem) -> QRectF:
    """The item's place in the window."""
    return QRectF(item.mapToScene(QPointF(0, 0)), item.size())


def words(view: QQuickView) -> list[QQuickItem]:
    """Shown texts, icons excepted."""
    root = view.rootObject()
    return [
        item
        for item in items(root)
        if item.inherits("QQuickText")
        and item.property("text")
        and in_view(item)
        and ord(item.property("text")[0]) < 0xF0000
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
    return [*clipped(view), *overlapping(view), *small_targets(view), *nameless(view)]


def focus_order(view: QQuickView) -> list[str]:
    """Accessible names in the order in which the tab key visits them."""
    first = view.rootObject().nextItemInFocusChain()
    order = [accessible_name(first)]
    item = first.nextItemInFocusChain()
    while item != first:
        order.append(accessible_name(item))
        item = item.nextItemInFocusChain()
    return order
