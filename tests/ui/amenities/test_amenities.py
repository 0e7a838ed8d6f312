"""Drinks on the real window: one tap, done."""

from __future__ import annotations

from kiosk.amenities.models import AmenityUse
from kiosk.amenities.rules import Item
from tests.kiosk.amenities.house import offer
from tests.ui.conftest import Window


def test_one_tap_is_one_cup_and_the_tiles_come_back(window: Window) -> None:
    window.scan(window.enrol())
    window.tap("喝水·取暖")
    window.tap("茶")
    window.see("好了")
    window.see("张师傅，您好")
    assert [use.item for use in AmenityUse.select()] == ["tea"]


def test_what_the_station_switched_off_is_not_shown(window: Window) -> None:
    offer(window.station, Item.TEA, offered=False)
    window.scan(window.enrol())
    window.tap("喝水·取暖")
    window.see("热水")
    assert "茶" not in window.hand.texts()


def test_an_item_switched_off_under_his_finger_is_refused(window: Window) -> None:
    window.scan(window.enrol())
    window.tap("喝水·取暖")
    window.see("茶")
    offer(window.station, Item.TEA, offered=False)
    window.tap("茶")
    window.see("这个现在没有")
    assert AmenityUse.select().count() == 0
