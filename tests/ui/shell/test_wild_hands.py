"""K2 and M1: whatever is typed changes nothing, and wild hands never bring the window down."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.common.actor import CONSOLE, Role
from kiosk.common.codes import Prefix, mint
from kiosk.journal.models import Entry
from tests.support import LONG, sure
from tests.ui.conftest import Window
from ui.tour.hand import shown_items

pytestmark = pytest.mark.fuzz

KEYS = 1_000_000 if LONG else 20_000
HANDS = 5_000_000 if LONG else 5_000
SEEDS = 5
ATTRACT = "您好，请出示二维码"
SPECIAL = [
    Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Backspace, Qt.Key.Key_Return,
    Qt.Key.Key_Enter, Qt.Key.Key_Insert, Qt.Key.Key_Delete, Qt.Key.Key_Pause, Qt.Key.Key_Print,
    Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_F1, Qt.Key.Key_F4,
    Qt.Key.Key_F11, Qt.Key.Key_Super_L, Qt.Key.Key_Menu, Qt.Key.Key_VolumeUp, Qt.Key.Key_MediaPlay,
    Qt.Key.Key_Back, Qt.Key.Key_HomePage, Qt.Key.Key_LaunchMail, Qt.Key.Key_Space,
]  # fmt: skip
MODIFIERS = [
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
]
TEXTS = ["a", "7", "K", "J", "中", "\u202e", "\x00", "\x1b", "é", "𠮷", " ", "-", "%", "&"]


def press(window: Window, chance: random.Random) -> None:
    """One key as a broken or hostile keyboard sends it; now and then a long text and Enter."""
    kind = chance.random()
    target = window.program.window
    if kind < 0.4:
        key, text = chance.choice(SPECIAL), chance.choice(["", "\r", "\t", "\b", "\x1b"])
    else:
        key, text = Qt.Key(chance.randrange(0x20, 0x7F)), chance.choice(TEXTS)
    QTest.sendKeyEvent(QTest.KeyAction.Click, target, key, text, chance.choice(MODIFIERS))


def fields(window: Window) -> list[str]:
    items = shown_items(window.program.window.contentItem())
    return [str(item.property("text")) for item in items if item.inherits("QQuickTextInput")]


def to_attract(window: Window) -> None:
    """Where every screen can be reached from."""


def to_tiles(window: Window) -> None:
    window.scan(window.enrol())
    window.see("张师傅，您好")


def to_a_name(window: Window) -> None:
    window.open_board()
    window.tap("人员")
    window.enter_pin()
    window.tap("登记新人")
    window.type_text("张")


def to_the_pin(window: Window) -> None:
    window.open_board()
    window.tap("人员")
    window.tap_digits("13")


@pytest.mark.parametrize("where", [to_attract, to_tiles, to_a_name, to_the_pin])
def test_no_key_fires_an_action_or_reaches_a_field(
    window: Window, where: Callable[[Window], None]
) -> None:
    where(window)
    assert storm(window, KEYS // 4) == []


def test_without_the_scanner_in_front_keys_reach_a_field(window: Window) -> None:
    """The control: the storm finds its way where nobody stands in it."""
    to_a_name(window)
    window.program.window.removeEventFilter(window.program.kiosk.scanner)
    assert storm(window, 400) != []


def storm(window: Window, keys: int) -> list[str]:
    """Press so many keys; answer what they did."""
    front, chance = window.program.front, random.Random(3)
    before = (Entry.select().count(), front.screen, fields(window))
    for turn in range(keys):
        press(window, chance)
        if turn % 50 == 0:
            QGuiApplication.processEvents()
    front.answers.dismiss()
    after = (Entry.select().count(), front.screen, fields(window))
    return [f"{was} → {now}" for was, now in zip(before, after, strict=True) if was != now]


def test_4296_characters_and_enter_are_one_foreign_scan(window: Window) -> None:
    """As many as the largest QR code holds."""
    entries = Entry.select().count()
    window.hand.scan("K" * 4296)
    window.see("这个码不是本站的")
    assert Entry.select().count() == entries


class Hands:
    """Somebody wild: taps anywhere, scans anything, lets time pass. The same seed does the same."""

    def __init__(self, window: Window, seed: int) -> None:
        self.window, self.chance = window, random.Random(seed)
        station = window.station
        riders = [window.enrol(name) for name in ("张三丰", "李四", "𠮷野家")]
        revoked = window.enrol("王五")
        station.badges.revoke(sure(CONSOLE), station.badges.read(revoked).number)
        staff = [window.add(role) for role in (Role.VOLUNTEER, Role.STAFF)]
        foreign = ["wxp://f2f0aBcDeFgH", "KJ0", mint(Prefix.BADGE), mint(Prefix.COMMAND)]
        self.codes = [*riders, revoked, *staff, window.grounds.manager_code, *foreign]

    def act(self) -> None:
        deeds = [self.tap, self.tap_a_button, self.scan, self.press, self.drag, self.wait]
        self.chance.choices(deeds, [30, 50, 6, 4, 4, 6])[0]()

    def tap(self) -> None:
        self.window.hand.tap_at(self._place())

    def tap_a_button(self) -> None:
        content = self.window.program.window.contentItem()
        items = [i for i in shown_items(content) if i.inherits("QQuickAbstractButton")]
        middles = [item.mapToScene(item.boundingRect().center()).toPoint() for item in items]
        within = [m for m in middles if content.contains(m.toPointF())]
        if within:
            self.window.hand.tap_at(self.chance.choice(within))

    def scan(self) -> None:
        self.window.hand.scan(self.chance.choice(self.codes))

    def press(self) -> None:
        press(self.window, self.chance)

    def drag(self) -> None:
        target, left = self.window.program.window, Qt.MouseButton.LeftButton
        plain = Qt.KeyboardModifier.NoModifier
        QTest.mousePress(target, left, plain, self._place())
        QTest.mouseMove(target, self._place())
        QTest.mouseRelease(target, left, plain, self._place())

    def wait(self) -> None:
        self.window.wait(self.chance.choice([1, 5, 40, 70, 700, 6000]))

    def _place(self) -> QPoint:
        size = self.window.program.window.size()
        return QPoint(self.chance.randrange(size.width()), self.chance.randrange(size.height()))


@pytest.mark.parametrize("seed", range(SEEDS))
def test_wild_hands_break_nothing_and_home_is_a_minute_away(window: Window, seed: int) -> None:
    """Exceptions and warnings of Qt fail the test by themselves."""
    hands = Hands(window, seed)
    for turn in range(HANDS // SEEDS):
        hands.act()
        if turn % 20 == 0:
            QGuiApplication.processEvents()
    front, feed = window.program.front, window.program.kiosk.scanner.feed  # no half scan before
    if front.help_desk and front.help_desk.is_open:
        feed(window.grounds.manager_code)
    front.jobs.wait()
    for _seconds in range(3):
        window.wait(601)  # first aid stays ten minutes
    window.see(ATTRACT)
    assert window.station.journal.verify().sound
    assert window.station.points.unbalanced() == []
    feed(window.enrol("赵六"))
    window.see("赵师傅")
    assert Entry.select().count() > 0
