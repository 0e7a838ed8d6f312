"""P1 and K3: no whole name on a courier's screen, and nothing of anybody once he is gone."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQml import QJSValue
from PySide6.QtQuick import QQuickItem

from kiosk.common.actor import KIOSK, Role
from kiosk.common.codes import Prefix, mint
from tests.kiosk.amenities.house import ask, helper
from tests.support import by, enrol
from tests.ui.conftest import Window
from tests.ui.registry.test_people import open_people
from tests.ui.registry.test_self_enrolment import go_to
from ui.shell.screens import Meaning

READABLE = {"QString", "QUrl", "QVariant", "QVariantList", "QVariantMap", "QJSValue"}
NAME, PHONE, MASKED_TAIL = "欧阳三丰", "13812341234", "1234"


def every(item: QQuickItem) -> Iterator[QQuickItem]:
    """All items, hidden ones too."""
    for child in item.childItems():
        yield child
        yield from every(child)


def strings(window: Window) -> Iterator[str]:
    """Whatever could be read of the window: properties, accessible names, title, clipboard."""
    yield window.program.window.title()
    yield QGuiApplication.clipboard().text()
    objects: list[QObject] = [*every(window.program.window.contentItem())]
    for thing in objects:
        meta = thing.metaObject()
        for number in range(meta.propertyCount()):
            about = meta.property(number)
            if str(about.typeName()) in READABLE:
                value = about.read(thing)
                yield str(value.toVariant() if isinstance(value, QJSValue) else value)
        interface = QAccessible.queryAccessibleInterface(thing)
        if interface is not None:
            yield interface.text(QAccessible.Text.Name)
            yield interface.text(QAccessible.Text.Description)


def found(window: Window, *secrets: str) -> list[str]:
    return [text for text in strings(window) if any(secret in text for secret in secrets)]


@pytest.fixture
def badge(window: Window) -> str:
    """The badge of somebody with a name and a phone that can be searched for."""
    return enrol(window.station, NAME, "顺丰", PHONE)


def test_no_whole_name_or_phone_on_any_screen_of_a_courier(window: Window, badge: str) -> None:
    window.scan(badge)
    window.see("欧阳师傅")
    assert found(window, NAME, PHONE) == []
    window.tap("喝水·取暖")
    window.see("热水")
    assert found(window, NAME, PHONE) == []
    window.tap("热水")
    assert found(window, NAME, PHONE) == []
    window.tap("急救")
    window.see("打 120，说：")
    assert found(window, NAME, PHONE) == []


def test_no_whole_name_or_phone_where_a_courier_reads_what_is_held_of_him(
    window: Window, badge: str
) -> None:
    window.scan(badge)
    window.tap("我的")
    window.see("欧阳**")
    assert found(window, NAME, PHONE) == []
    for line, question in (("欧阳**", "名字"), ("138****1234", "手机号")):
        window.tap(line)
        window.see(f"正确的{question}")
        assert found(window, NAME, PHONE) == []
        window.tap("返回")
    window.tap("全部存到我手机上")
    window.see("用手机扫一下")
    assert found(window, NAME, PHONE) == []
    window.tap("返回")
    for question in ("以后不来了，注销", "把我的全部删掉"):
        window.tap(question)
        window.see("不用，返回")
        assert found(window, NAME, PHONE) == []
        window.tap("不用，返回")


def test_the_crawler_can_find_a_name(window: Window, badge: str) -> None:
    """The control: on the record's page it is there."""
    window.open_people(Role.STAFF)
    window.scan(badge)
    window.see(NAME)
    assert found(window, NAME)
    assert found(window, PHONE)


def test_after_a_courier_ran_out_nothing_of_him_remains(window: Window, badge: str) -> None:
    window.scan(badge)
    window.see("欧阳师傅")
    window.wait(65)
    window.see("您好，请出示二维码")
    assert found(window, "欧阳", PHONE, MASKED_TAIL, "顺丰") == []


@pytest.mark.parametrize("step", ["name", "company", "phone", "consent", "card"])
@pytest.mark.parametrize("way", ["idle", "finish"])
def test_after_a_newcomer_left_nothing_he_typed_remains(
    window: Window, step: str, way: str
) -> None:
    enrol(window.station, "老王", "京东")
    go_to(window, step, NAME, PHONE)
    if step in {"consent", "card"}:
        window.hand.wait_for(lambda: bool(found(window, "欧阳", "data:image")), step)
    if way == "finish" and step != "card":
        finish(window)
    else:
        window.wait(181)
    window.see("您好，请出示二维码")
    assert found(window, "欧阳", PHONE, MASKED_TAIL, "京东", "data:image") == []
    for view in window.program.front.views.made.values():
        assert NAME not in str(vars(view)) + str(vars(view).get("_form", ""))


def nothing(window: Window) -> None:
    """The page itself."""


def my_copy(window: Window) -> None:
    window.tap("全部存到我手机上")
    window.hand.photograph()


def my_phone(window: Window) -> None:
    window.tap("138****1234")
    window.tap_digits("13900005678")


def my_name(window: Window) -> None:
    window.tap("欧阳**")
    window.type_text("欧阳修")


MY_PAGES = (nothing, my_copy, my_phone, my_name)


def withdraw(window: Window) -> None:
    if not window.hand.button("以后不来了，注销"):
        window.tap("返回")
    window.tap("以后不来了，注销")
    window.tap("不来了，注销")
    window.see("您已经注销了")


def another_badge(window: Window) -> None:
    if window.program.front.screen.scan is Meaning.FINISH_FIRST:
        finish(window)
    window.scan(enrol(window.station, "李四", "京东"))
    window.see("李师傅，您好")


def finish(window: Window) -> None:
    """Finish, and say so once more where something was typed."""
    window.tap("完成")
    if window.hand.button("不填了"):
        window.tap("不填了")


def idle(window: Window) -> None:
    window.wait(65)


@pytest.mark.parametrize("page", MY_PAGES, ids=lambda page: page.__name__)
@pytest.mark.parametrize("go", [idle, finish, another_badge, withdraw], ids=lambda go: go.__name__)
def test_after_a_courier_looked_at_his_data_nothing_of_him_remains(
    window: Window, badge: str, page: Callable[[Window], None], go: Callable[[Window], None]
) -> None:
    window.scan(badge)
    window.tap("我的")
    window.see("138****1234")
    page(window)
    go(window)
    if go is not another_badge:
        window.see("您好，请出示二维码")
    assert found(window, "欧阳", PHONE, MASKED_TAIL, "5678", "顺丰", "data:image") == []
    for view in window.program.front.views.made.values():
        assert NAME not in str(vars(view)) + str(vars(view).get("_on_file", ""))


def record(window: Window, badge: str) -> None:
    window.scan(badge)
    window.see(NAME)


def everybody(window: Window, badge: str) -> None:
    window.see("欧阳**")


def search(window: Window, badge: str) -> None:
    window.area.search("oysf")
    window.see("欧阳**")


def correct_phone(window: Window, badge: str) -> None:
    record(window, badge)
    window.tap(PHONE)
    window.see("正确的手机号")


def correct_name(window: Window, badge: str) -> None:
    record(window, badge)
    window.tap(NAME)
    window.see("正确的名字")


def erase(window: Window, badge: str) -> None:
    record(window, badge)
    window.tap("全部删掉")
    window.enter_pin()
    window.see("本人要求才删")


def merge(window: Window, badge: str) -> None:
    code = mint(Prefix.BADGE)
    window.station.enrolment.enrol_self(by(KIOSK), NAME, "顺丰", "", code)
    record(window, code)
    window.tap("以前登记过，合并")
    window.see("138****1234")


def both(window: Window, badge: str) -> None:
    merge(window, badge)
    window.tap("欧阳**")
    window.see(PHONE)


def enrol_somebody(window: Window, badge: str) -> None:
    window.tap("登记新人")
    window.type_text(NAME)
    window.tap("下一步")
    window.tap("顺丰")
    window.tap("不留手机号")
    window.see("同意吗")


def card(window: Window, badge: str) -> None:
    enrol_somebody(window, badge)
    window.tap("本人同意，出码")
    window.see("请用手机拍下这张码")


def roll_call(window: Window, badge: str) -> None:
    window.tap("返回")
    window.tap("点名")
    window.see(NAME)


STAFF_PAGES = (
    record, everybody, search, correct_phone, correct_name, erase, merge, both, enrol_somebody,
    card, roll_call,
)  # fmt: skip


@pytest.mark.parametrize("page", STAFF_PAGES, ids=lambda page: page.__name__)
def test_after_staff_ran_out_nothing_of_anybody_remains(
    window: Window, badge: str, page: Callable[[Window, str], None]
) -> None:
    window.scan(badge)
    window.see("欧阳师傅")
    open_people(window)
    page(window, badge)
    window.hand.wait_for(lambda: bool(found(window, "欧阳", PHONE, "data:image")), page.__name__)
    window.wait(180)  # a card to photograph has longer than the others
    window.see("您好，请出示二维码")
    assert found(window, "欧阳", PHONE, MASKED_TAIL, "顺丰", "data:image") == []
    for view in window.program.front.views.made.values():
        assert NAME not in str(vars(view)) + str(vars(vars(view).get("_record", view)))


@pytest.mark.parametrize("page", ["list", "account", "name", "role", "PIN", "card"])
def test_after_a_manager_ran_out_nothing_of_the_staff_remains(window: Window, page: str) -> None:
    window.add(Role.STAFF, NAME)
    window.open_board()
    window.tap("工作人员")
    window.enter_pin()
    if page in {"account", "card"}:
        window.tap(NAME)
        window.see("码：能用")
    if page in {"name", "role", "PIN"}:
        window.tap("加一个人")
        window.type_text(NAME)
    if page in {"role", "PIN"}:
        window.tap("下一步")
        window.see("来做什么")
    if page == "PIN":
        window.tap("志愿者")
    if page == "card":
        window.tap("换新码")
        window.tap("作废旧码")
        window.see("请用手机拍下这张码")
    window.hand.wait_for(lambda: bool(found(window, NAME, "data:image")), page)
    window.wait(180)
    window.see("您好，请出示二维码")
    assert found(window, "欧阳", "data:image") == []
    for view in window.program.front.views.made.values():
        assert NAME not in str(vars(view))


def test_the_board_shows_who_waits_masked_and_nothing_once_staff_ran_out(
    window: Window, badge: str
) -> None:
    helper(window.station)
    ask(window.station, window.station.checkin.scan(by(), badge).visit)
    window.open_board(Role.VOLUNTEER)
    window.see("欧阳** · 等了 0 分钟")
    assert found(window, NAME, PHONE) == []
    window.wait(140)
    window.see("1 位小哥等着")
    assert found(window, "欧阳", PHONE, MASKED_TAIL, "顺丰") == []
