"""P1 and K3: no whole name on a courier's screen, and nothing of anybody once he is gone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQml import QJSValue
from PySide6.QtQuick import QQuickItem

from kiosk.common.actor import Role
from tests.support import enrol
from tests.ui.conftest import Window

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


@pytest.mark.parametrize("page", ["record", "list", "roll call", "enrol", "card"])
def test_after_staff_ran_out_nothing_of_anybody_remains(
    window: Window, badge: str, page: str
) -> None:
    window.scan(badge)
    window.see("欧阳师傅")
    window.open_board(Role.STAFF)
    window.tap("点名" if page == "roll call" else "人员")
    window.enter_pin()
    if page == "record":
        window.scan(badge)
        window.see(NAME)
    if page in {"enrol", "card"}:
        window.tap("登记新人")
        window.type_text(NAME)
        window.tap("下一步")
        window.tap("顺丰")
        window.tap("不留手机号")
        window.see("同意吗")
    if page == "card":
        window.tap("本人同意，出码")
        window.see("请用手机拍下这张码")
    window.hand.wait_for(lambda: bool(found(window, "欧阳", "顺丰", "data:image")), page)
    window.wait(180)  # a card to photograph has longer than the others
    window.see("您好，请出示二维码")
    assert found(window, "欧阳", PHONE, MASKED_TAIL, "顺丰", "data:image") == []
    for view in window.program.front.views.made.values():
        assert NAME not in str(vars(view))


@pytest.mark.parametrize("page", ["list", "account", "name", "role", "PIN", "card"])
def test_after_a_manager_ran_out_nothing_of_the_staff_remains(window: Window, page: str) -> None:
    window.add(Role.STAFF, NAME)
    window.open_board()
    window.tap("工作人员")
    window.enter_pin()
    if page in {"account", "card"}:
        window.tap(NAME)
        window.see("工作证")
    if page in {"name", "role", "PIN"}:
        window.tap("加一个人")
        window.type_text(NAME)
    if page in {"role", "PIN"}:
        window.tap("下一步")
        window.see("来做什么")
    if page == "PIN":
        window.tap("志愿者")
    if page == "card":
        window.tap("换新证")
        window.tap("好")
        window.see("请用手机拍下这张码")
    window.hand.wait_for(lambda: bool(found(window, NAME, "data:image")), page)
    window.wait(180)
    window.see("您好，请出示二维码")
    assert found(window, "欧阳", "data:image") == []
    for view in window.program.front.views.made.values():
        assert NAME not in str(vars(view))
