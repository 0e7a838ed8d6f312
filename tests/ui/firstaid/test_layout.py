"""Every page of every guide in every shape: whole words, large targets, nothing to scroll for."""

from __future__ import annotations

from itertools import product
from typing import cast

import pytest
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.settings.rules import Key
from tests.kiosk.stock.kit import place_in
from tests.support import LONG
from tests.ui.conftest import Window
from tests.ui.layout import faults, words
from tests.ui.render import SIZES, items
from tests.ui.shell.test_layout import CHANGED, Page
from ui.firstaid.screens import FIRST_AID
from ui.firstaid.view_model import FirstAidViewModel

ADDRESS = (  # as long as the setting takes it
    "北京市东城区建国门街道建国门内大街 1 号院 3 号楼底层，从东边第二个门进来，"
    "绿色招牌下面，右手边，楼梯后面那间屋子，门铃在左边墙上，晚上请走后门，敲窗户也行"
)
ADDRESS_EN = (
    "Ground floor, building 3, 1 Jianguomen Inner Street, Dongcheng, Beijing;"
    " second door from the east, below the green sign"
)
AED = "前台左边墙上，白色盒子里，红色的门后面，钥匙挂在盒子旁边的钉子上，敲碎玻璃也行"
AED_EN = "On the wall left of the front desk, in the white box behind the red door"
KIT = "前台后面白色铁皮柜，从上往下数第二层"
SHAPES = [
    *product(SIZES, ("zh", "en"), ("", "large")),
    ((1080, 1920), "en", "seated"),
    ((1920, 1080), "zh", "seated"),
    ((1366, 768), "en", "seated"),
    ((1366, 768), "zh", "seated large"),
    ((1920, 1080), "en", "seated large"),
    ((1080, 1920), "zh", "seated large"),
]
THE_SHAPES = SHAPES if LONG else [shape for shape in SHAPES if "large" in shape[2]]
pytestmark = pytest.mark.layout


def said(window: Window) -> str:
    """All words in sight."""
    shown = words(cast(QQuickView, Page(window, "")))
    return " ".join(str(item.property("text")) for item in shown)


def scrolls(root: QQuickItem) -> list[str]:
    """Places whose words go on below what is shown: nobody in a fright scrolls."""
    return [
        f"{item.metaObject().className()} has {item.property('contentHeight'):.0f}"
        f" for {item.height():.0f}"
        for item in items(root)
        if item.inherits("QQuickFlickable") and item.property("contentHeight") > item.height() + 1
    ]


@pytest.mark.parametrize(("size", "language", "aids"), THE_SHAPES)
def test_nothing_is_clipped_small_nameless_or_out_of_sight(
    window: Window, size: tuple[int, int], language: str, aids: str
) -> None:
    content = window.program.window.contentItem()
    window.program.window.resize(*size)
    window.hand.wait_for(lambda: (content.width(), content.height()) == size, "that size")
    for key, value in (
        (Key.ADDRESS, ADDRESS),
        (Key.ADDRESS_EN, ADDRESS_EN),
        (Key.AED_PLACE, AED),
        (Key.AED_PLACE_EN, AED_EN),
        (Key.DUTY_PHONE, CHANGED[Key.DUTY_PHONE]),
        (Key.PANEL_INCHES, 22),
    ):
        window.set(key, value)
    place_in(window.station, KIT)
    front = window.program.front
    if language == "en":
        front.display.toggleLanguage()
    if "large" in aids:
        front.display.toggleLargeType()
    if "seated" in aids:
        front.display.toggleSeated()
        front.display.toggleContrast()
    front.open_first_aid()
    area = front.view_of(FIRST_AID)
    assert isinstance(area, FirstAidViewModel)
    wrong = look(window, "menu")
    assert "Do not hang up first" in said(window) or "别先挂电话" in said(window)
    for guide in window.station.aid.guides.guides:
        area.open(guide.name)
        for page in range(len(area._pages)):
            wrong |= look(window, f"{guide.name} {page}")
            area.next()
        area.menu()
    wrong |= alarm(window, area)
    assert wrong == {}, "\n".join(f"{page}: {what}" for page, what in wrong.items())


def alarm(window: Window, area: FirstAidViewModel) -> dict[str, list[str]]:
    """Call for help from a guide; answer what is wrong with the alarm and the pages below it."""
    desk, front = window.program.front.help_desk, window.program.front
    assert desk is not None
    area.open("traffic_fall")
    desk.callAbout("traffic_fall")
    front.answers.accept()
    wrong = look(window, "call under the bar", may_scroll=True)
    area.next()
    wrong |= look(window, "step under the bar", may_scroll=True)
    area.close()
    wrong |= look(window, "alarm", "AlarmView")
    window.wait(61)
    return wrong | look(window, "alarm with numbers", "AlarmView")


def look(
    window: Window, name: str, over: str = "", may_scroll: bool = False
) -> dict[str, list[str]]:
    """Answer what is wrong with the page shown now, or with what lies over it."""
    window.program.window.grabWindow()  # polishes: positions are final afterwards
    page = Page(window, over)
    found = faults(cast(QQuickView, page))
    found += [] if may_scroll else scrolls(page.rootObject())
    return {name: found} if found else {}
