"""Charging: staff set places up, a courier takes one, staff see and release it."""

from __future__ import annotations

from ui.tour.album import ATTRACT, Album, finish, open_behind_pin
from ui.tour.hand import Hand

KINDS = ("手机柜", "手机柜", "充电桌", "电瓶柜")


def set_up_places(hand: Hand, album: Album, manager: str) -> None:
    """Four places: two lockers, a desk, a bay."""
    open_behind_pin(hand, manager, "充电位")
    hand.see("还没有设充电位")
    for number, kind in enumerate(KINDS, start=1):
        hand.tap("加一个充电位")
        hand.tap(kind)
        if number == len(KINDS):
            album.step("new-place", "Staff say what there is to charge with")
        hand.tap("保存")
        hand.see("没人在排队")
    finish(hand)


def charge(hand: Hand, album: Album, courier: str) -> None:
    """A phone into a locker, and off again on the next round."""
    hand.see("充电空位 4 / 4")
    hand.scan(courier)
    hand.tap("充电")
    hand.see("您要充什么")
    album.step("charging", "What is free, kind by kind")
    hand.tap("手机柜")
    hand.see("归您用")
    hand.see("手机柜 1，到")
    album.step("taken", "The tile says which is his, and until when")
    hand.tap("充电")
    hand.see("我的充电位")
    album.step("locker", "A locker of his own: how long it lasts, and what he can do")
    hand.tap("返回")
    hand.see("张师傅，您好")
    hand.tap("离站")
    hand.see("您的手机还在手机柜 1")
    album.step("left_inside", "Whoever leaves a phone in a locker is asked first")
    hand.tap("知道，离站")
    hand.see(ATTRACT)


def release(hand: Hand, album: Album, manager: str) -> None:
    """All places at a glance; one whose user has gone is released."""
    open_behind_pin(hand, manager, "充电位")
    hand.see("人已离站")
    album.step("places", "All places at a glance; nobody is named")
    hand.tap("手机柜 1")
    hand.see("在用")
    album.step("place", "One place: release, take out of service, hand over")
    hand.tap("收回")
    hand.see("有人在用，要让他结束吗？")
    hand.tap("让他结束")
    hand.see("空着")
    finish(hand)
