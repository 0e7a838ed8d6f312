"""Every page but the wizard's in every size, with every aid, with the names that broke others."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from itertools import product
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.amenities.rules import Item
from kiosk.checkin.service import Arrival
from kiosk.common.actor import CONSOLE, Call, Role
from kiosk.common.codes import Prefix, mint
from kiosk.common.errors import Refused
from kiosk.devices.drives import FolderDrives
from kiosk.export.job import Outcome
from kiosk.export.status import Status
from kiosk.mailbox.rules import Kind
from kiosk.registry.rules import CourierState
from kiosk.registry.service import CourierRow
from kiosk.settings.kinds import Group
from kiosk.settings.rules import CATALOGUE, Key, Value
from kiosk.staff.rules import MAX_FAILURES
from tests.kiosk.amenities.house import SOUP, ask, deliver, helper, offer
from tests.support import DAY, HOUR, LONG, MINUTE, NOON, PIN, by, enrol, sure
from tests.ui.conftest import Window
from tests.ui.layout import faint, faults
from tests.ui.render import SIZES, items
from tests.ui.samples import NAMES
from ui.amenities.item import ITEM
from ui.amenities.menu import MENU
from ui.amenities.screens import AMENITIES
from ui.areas import TILED
from ui.attract.screens import ATTRACT
from ui.export.export import EXPORT
from ui.pages import LINKED
from ui.privacy.screens import MY_DATA
from ui.registry.card import CARD, OWN_CARD
from ui.registry.edit import EDIT, Field
from ui.registry.erase import ERASE
from ui.registry.merge import MERGE
from ui.registry.people import PEOPLE
from ui.registry.person import PERSON, show_person
from ui.registry.screens import ENROL, ENROL_SELF
from ui.settings.setting import SETTING, open_setting
from ui.settings.settings import SETTINGS
from ui.staff.account import ACCOUNT, show_account
from ui.staff.accounts import ACCOUNTS
from ui.staff.behind import CLOCK, LEAVE, ROLL_CALL
from ui.staff.new_pin import CHANGE_PIN
from ui.staff.newcomer import NEWCOMER
from ui.staff.rights import RIGHTS
from ui.staff.screens import BOARD
from ui.staff.screens import PIN as PIN_SCREEN
from ui.tiles.screens import TILES

PASSPHRASE = "WWWW-MMMM-WWWW-MMMM-WWWW-MMMM"
ROLES = (Role.VOLUNTEER, Role.STAFF, Role.STAFF, Role.MANAGER, Role.MANAGER)
CHANGED: dict[Key, Value] = {
    Key.ADDRESS: "北京市东城区建国门街道建国门内大街 1 号院 3 号楼底层",
    Key.ADDRESS_EN: "Ground floor, building 3, 1 Jianguomen Inner Street, Dongcheng, Beijing",
    Key.PANEL_INCHES: 22,
    Key.DUTY_PHONE: "+86 010-6512 0000",
    Key.CLOSES: "23:30",
}
LONG_COMPANY = "顺丰速运有限公司东城分部"


# A sample: 1366×768 has less room than 1920×1080 in everything, and colours move nothing.
WALKS = [
    ((1920, 1080), "zh", "largeType"),
    *product(SIZES[1:], ("zh", "en"), ["largeType"]),
    *product(SIZES[1:], ["en"], ["seated highContrast"]),
]
OWN_WALKS = WALKS if LONG else [WALKS[2], WALKS[3], WALKS[6]]
"""What an area walks its own pages in."""
THE_WALKS = WALKS if LONG else [WALKS[0], *OWN_WALKS]
"""What the house walks every link and tile in."""
pytestmark = pytest.mark.layout


@dataclass
class Page:
    """The window, or what lies over it, as the layout walk looks at a page."""

    window: Window
    over: str

    def rootObject(self) -> QQuickItem:  # noqa: N802
        content = self.window.program.window.contentItem()
        if not self.over:
            return content
        named = (
            item for item in items(content) if item.metaObject().className().startswith(self.over)
        )
        return next(named)

    def engine(self) -> QQmlEngine:
        return self.window.program.engine

    def width(self) -> int:
        return self.window.program.window.width()

    def height(self) -> int:
        return self.window.program.window.height()


class Walk:
    """Goes from page to page and notes what is wrong on each.

    Each is looked at as ``language`` and ``aids`` say, whoever comes and goes.
    """

    def __init__(self, window: Window) -> None:
        self.window = window
        self.front = window.program.front
        self.language = "zh"
        self.aids = {"largeType"}
        self.wrong: dict[str, list[str]] = {}

    def dress(self) -> None:
        """Show things in this walk's language and with its aids."""
        display = self.front.display
        if display.property("language") != self.language:
            display.toggleLanguage()
        for aid, toggle in (
            ("largeType", display.toggleLargeType),
            ("highContrast", display.toggleContrast),
            ("seated", display.toggleSeated),
        ):
            if display.property(aid) != (aid in self.aids):
                toggle()

    def look(self, name: str, over: str = "") -> None:
        self.dress()
        picture = self.window.program.window.grabWindow()  # polishes: positions are final then
        page = cast(QQuickView, Page(self.window, over))
        found = faults(page)
        if "highContrast" in self.aids:
            found += faint(page, picture)
        if found:
            self.wrong[name] = found

    def look_twice(self, name: str, over: str = "") -> None:
        """Look in normal type too."""
        self.look(name, over)
        if "largeType" in self.aids:
            self.aids.remove("largeType")
            self.look(f"{name}, normal type", over)
            self.aids.add("largeType")

    def view(self, screen: Any) -> Any:
        return self.front.view_of(screen)

    def enter_pin(self) -> None:
        area = self.view(PIN_SCREEN)
        for digit in PIN:
            area.digit(digit)
        self.window.hand.wait_for(lambda: self.front.screen is not PIN_SCREEN, "a page")


@pytest.fixture
def walk(window: Window) -> Walk:
    """Somebody with every awkward name, a long address, and an hour that is in doubt."""
    for name in NAMES.values():
        enrol(window.station, name, LONG_COMPANY, "13812341234")
    for key, value in CHANGED.items():
        window.station.settings.set(by(CONSOLE), key, value)
    return Walk(window)


@pytest.mark.parametrize(("size", "language", "aids"), THE_WALKS)
def test_nothing_is_clipped_small_nameless_faint_or_out_of_reach(
    walk: Walk, size: tuple[int, int], language: str, aids: str, tmp_path: Path
) -> None:
    content = walk.window.program.window.contentItem()
    walk.window.program.window.resize(*size)
    walk.window.hand.wait_for(lambda: (content.width(), content.height()) == size, "that size")
    walk.language, walk.aids = language, set(aids.split())
    everything(walk, tmp_path)
    assert walk.wrong == {}, "\n".join(f"{page}: {wrong}" for page, wrong in walk.wrong.items())


def everything(walk: Walk, tmp_path: Path) -> None:
    front, window = walk.front, walk.window
    alarm_and_first_aid(walk)
    newcomer(walk)
    courier(walk)
    requests(walk)
    window.time.step(-3 * HOUR)
    front.take_scan(window.grounds.manager_code)
    assert front.screen is BOARD
    walk.look_twice("board")
    staff(walk)
    settings(walk)
    export(walk, tmp_path)
    registry(walk)
    amenities(walk)
    accounts(walk)
    every_tile_and_link(walk)


def every_tile_and_link(walk: Walk) -> None:
    """Each as it is found; the walks above and those of the areas go further into theirs."""
    front, window = walk.front, walk.window
    front.finish()
    front.take_scan(enrol(window.station, "张三丰", "京东"))
    for screen in TILED:
        front.go(screen)
        walk.look(f"tile {screen.name}")
        front.back()
    front.finish()
    front.take_scan(window.grounds.manager_code)
    for screen in LINKED:
        front.go(screen)
        if front.screen is PIN_SCREEN:
            walk.enter_pin()
        assert front.screen is screen
        walk.look(f"link {screen.name}")
        front.back()


def alarm_and_first_aid(walk: Walk) -> None:
    front, window = walk.front, walk.window
    front.open_first_aid()
    walk.look("first aid")
    front.back()
    desk = front.help_desk
    assert desk is not None
    desk.call()
    walk.look("question", "Sheet")
    front.answers.accept()
    walk.look("alarm", "AlarmView")
    window.wait(61)
    walk.look("alarm with numbers", "AlarmView")
    front.open_first_aid()
    walk.look("first aid under the bar")
    front.back()
    desk.mistaken()
    front.answers.accept()


def requests(walk: Walk) -> None:
    """Couriers with every awkward name wait for something; one of them can fetch it."""
    front, station = walk.front, walk.window.station
    volunteer = helper(station)
    offer(station, SOUP, counted=True)
    deliver(station, SOUP, 240)
    codes = [enrol(station, name, "京东") for name in NAMES.values()]
    asked = [ask(station, station.checkin.scan(by(), code).visit) for code in codes]
    for move in (station.requests.accept, station.requests.ready):
        move(by(volunteer), asked[0])
    walk.window.wait(1)
    walk.look_twice("attract with requests")
    for name, code in zip(NAMES, codes[:2], strict=False):
        front.take_scan(code)
        walk.look_twice(f"tiles of {name}")
        front.go(AMENITIES)
        walk.look_twice(f"what {name} waits for")
        front.finish()
    front.take_scan(enrol(station))
    front.go(AMENITIES)
    walk.look_twice("the menu")
    walk.view(AMENITIES).take(SOUP)
    walk.look_twice("asked for", "Answer")
    front.finish()


def staff(walk: Walk) -> None:
    front, window = walk.front, walk.window
    front.go(CLOCK)
    walk.look("pin")
    walk.view(PIN_SCREEN).startTyping()
    for letter in "0123456789ABCDE":
        walk.view(PIN_SCREEN).letter(letter)
    walk.look_twice("recovery code half typed")
    walk.view(PIN_SCREEN).back()
    walk.enter_pin()
    walk.look("clock")
    walk.view(CLOCK).wrong()
    walk.view(CLOCK).digit("1")
    walk.look("day")
    walk.view(CLOCK).back()
    for name in NAMES.values():
        code = enrol(window.station, name, "京东")
        window.station.checkin.scan(by(), code)
    front.go(ROLL_CALL)
    walk.look("roll call")
    walk.view(ROLL_CALL).back()
    front.go(LEAVE)
    walk.enter_pin()
    walk.look("leave")
    front.back()


def amenities(walk: Walk) -> None:
    front = walk.front
    front.go(MENU)
    walk.look("drinks and menu")
    for item in (SOUP, Item.HOT_WATER):
        walk.view(MENU).open(item)
        walk.look(f"terms of {item}")
        walk.view(ITEM).back()
    walk.view(MENU).open(SOUP)
    for key in ("deliver", "season"):
        walk.window.time.pass_ms(1000)
        walk.view(ITEM).act(key)
        walk.view(ITEM).digit("1")
        walk.look(f"number for {key}")
        walk.view(ITEM).back()
    walk.view(ITEM).back()
    walk.front.back()


def settings(walk: Walk) -> None:
    front = walk.front
    front.go(SETTINGS)
    walk.look("settings")
    page = walk.view(SETTINGS)
    for group in Group:
        page.open(group)
        walk.look(f"settings: {group}")
        page.back()
    for key, setting in CATALOGUE.items():
        if setting.group:
            open_setting(front, key)
            walk.look(f"setting {key}")
            walk.view(SETTING).back()
    open_setting(front, Key.PENDING_DAYS)
    walk.view(SETTING).clear()
    walk.view(SETTING).save()
    front.answers.dismiss()
    walk.look("setting with a wrong value")
    walk.view(SETTING).back()


def export(walk: Walk, place: Path) -> None:
    front, window = walk.front, walk.window
    stick = place / "KINGSTON 32GB"
    stick.mkdir()
    window.station.exports.drives = FolderDrives(stick)
    front.finish()
    front.take_scan(window.grounds.manager_code)
    front.go(EXPORT)
    walk.enter_pin()
    area = walk.view(EXPORT)
    window.hand.wait_for(lambda: area._sticks.named(str(stick)), "the stick")
    walk.look("sticks")
    area.choose(str(stick))
    walk.look("days")
    area.choose("month")
    walk.look("sets")
    area.choose("people")
    area.goOn()
    walk.look("second person")
    window.scan(window.add(Role.STAFF))
    front.take_scan(window.add(Role.STAFF))
    walk.look("second person's PIN")
    area.back()
    area.choose("people")
    area.goOn()
    window.hand.wait_for(lambda: bool(area.property("canGoOn")), "the preview")
    walk.look("what leaves")
    area.goOn()
    export_ends(walk)


def export_ends(walk: Walk) -> None:
    front, window, area = walk.front, walk.window, walk.view(EXPORT)
    walk.look("writing")
    window.hand.wait_for(lambda: area.property("step") == "end", "the end")
    walk.look("the end")
    for status in Status:
        area._ended(Outcome(status, left="courier-home-2026-11-23-1234567.part"), PASSPHRASE)
        walk.look(f"ended: {status}")
    area.goOn()
    front.go(EXPORT)
    walk.enter_pin()
    area.history()
    walk.look("what left before")
    front.back()


def newcomer(walk: Walk) -> None:
    front, window = walk.front, walk.window
    walk.look("attract")
    for name in NAMES.values():
        walk.view(ATTRACT).enrol()
        walk.look("own name")
        area = walk.view(ENROL_SELF)
        area.takeName(name)
        walk.look("own company")
        area.takeCompany(LONG_COMPANY)
        walk.look("own phone")
        for digit in "13812341235":
            area.digit(digit)
        area.takePhone()
        walk.look(f"own consent of {name}")
        area.back()
        area.clear()
        area.takePhone()
        area.agree()
        assert front.screen is OWN_CARD
        window.wait(170)
        walk.look(f"own card of {name}")
        walk.view(OWN_CARD).photographed()
        walk.look(f"tiles of {name}")
        front.finish()


def courier(walk: Walk) -> None:
    front, window = walk.front, walk.window
    for row in window.station.enrolment.pending():
        front.let_in(partial(scanned, window, row.number), "")
        for kind in Kind:
            window.station.mailbox.post(row.id, kind, kind, {"item": "tea"}, NOON + DAY)
        walk.view(TILES).refresh()
        walk.look("tiles with a notice")
        walk.view(TILES).openMessages()
        walk.look("messages")
        front.back()
        front.go(MY_DATA)
        area = walk.view(MY_DATA)
        walk.look(f"data of {row.name}")
        for field in Field:
            area.correct(field)
            walk.look(f"own {field}")
            walk.view(EDIT).back()
        area.withdraw()
        walk.look("withdraw?", "Sheet")
        front.answers.dismiss()
        area.erase()
        walk.look("erase?", "Sheet")
        front.answers.dismiss()
        area.copy()
        walk.look("copy")
        front.finish()


def scanned(window: Window, number: str, call: Call) -> Arrival:
    """Let somebody in as a scan of his badge would."""
    badge = window.station.badges.of_holder(number)[0]
    return window.station.checkin.arrive(call, badge.number)


def registry(walk: Walk) -> None:
    front = walk.front
    front.go(PEOPLE)
    walk.look("people")
    for text in ("zs", "nobody"):
        walk.view(PEOPLE).search(text)
        walk.look(f"people found by {text}")
    walk.view(PEOPLE).choose("pending")
    walk.look("people to confirm")
    known = walk.window.station.registry.couriers(CourierState.ACTIVE)[:5]
    for row in [*walk.window.station.enrolment.pending(), *known]:
        record(walk, row)
    enrolment(walk)


def record(walk: Walk, row: CourierRow) -> None:
    front = walk.front
    show_person(front, row.number)
    walk.look(f"record of {row.name}")
    for field in Field:
        walk.view(PERSON).correct(field)
        walk.look(f"correct {field} of {row.name}")
        walk.view(EDIT).back()
    if row.state is CourierState.PENDING:
        walk.view(PERSON).act("merge")
        walk.look(f"merge {row.name}")
        walk.view(MERGE).pick(row.number)
        walk.look(f"both of {row.name}")
        walk.view(MERGE).back()
        walk.view(MERGE).back()
    else:
        walk.view(PERSON).act("erase")
        walk.enter_pin()
        walk.look(f"erase {row.name}")
        walk.view(ERASE).back()
    walk.view(PERSON).back()


def enrolment(walk: Walk) -> None:
    front = walk.front
    front.go(ENROL)
    walk.look("name")
    area = walk.view(ENROL)
    area.takeName(NAMES["thirty"])
    walk.look("company")
    area.takeCompany(LONG_COMPANY)
    for digit in "13812341234":
        area.digit(digit)
    walk.look("phone")
    area.takePhone()
    walk.look("consent")
    area.agree()
    assert front.screen is CARD
    walk.look("card")
    walk.view(CARD).photographed()
    walk.look("people once more")
    front.back()


def accounts(walk: Walk) -> None:
    front, station = walk.front, walk.window.station
    front.go(RIGHTS)
    walk.look("rights")
    front.back()
    people = [added(walk, name, role) for name, role in zip(NAMES.values(), ROLES, strict=True)]
    locked, off, tied = people[:3]
    lock(walk, locked)
    station.accounts.disable(sure(CONSOLE), off)
    station.accounts.tie(by(CONSOLE), tied, station.badges.read(enrol(station)).number)
    front.go(ACCOUNTS)
    walk.look("accounts")
    me = front.session.staff
    assert me
    for number in (locked, off, tied, me.number):
        show_account(front, number)
        walk.look(f"account of {number}")
        front.back()
    show_account(front, locked)
    walk.view(ACCOUNT).scanRider(True)
    walk.look("scan the courier badge")
    front.back()
    new_account(walk)


def new_account(walk: Walk) -> None:
    front = walk.front
    front.go(NEWCOMER)
    walk.look("name of somebody new")
    walk.view(NEWCOMER).takeName(NAMES["thirty"])
    walk.look("role of somebody new")
    walk.view(NEWCOMER).takeRole("volunteer")
    walk.look("his pin")
    front.back()
    front.back()
    front.go(CHANGE_PIN)
    walk.enter_pin()
    walk.look("my new pin")


def added(walk: Walk, name: str, role: Role) -> str:
    accounts, code = walk.window.station.accounts, mint(Prefix.BADGE)
    return accounts.add(by(CONSOLE), name, role, "hash", code).staff


def lock(walk: Walk, staff: str) -> None:
    account = walk.window.station.staff.find(staff)
    assert account
    for _wrong in range(MAX_FAILURES):
        walk.window.time.pass_ms(MINUTE)
        walk.window.station.pins.begin(by(account.actor), staff)
        with suppress(Refused):
            walk.window.station.pins.finish(by(account.actor), staff, right=False)
    walk.front.stay()  # whoever looks was not idle all those minutes
