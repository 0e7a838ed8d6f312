"""Figures leave on a stick: PIN, stick, days, sets, preview, written, compared."""

from __future__ import annotations

from collections.abc import Callable

from ui.tour.album import ATTRACT, Album, open_behind_pin
from ui.tour.hand import Hand


def carry_away(hand: Hand, album: Album, manager: str, plug_in: Callable[[], str]) -> None:
    """Plug a stick in and carry the clear sets away."""
    open_behind_pin(hand, manager, "导出到 U 盘")
    hand.see("插上 U 盘，这里就会出现")
    stick = plug_in()
    hand.see(stick)
    album.step("stick", "A stick appears as it is plugged in")
    hand.tap(stick)
    hand.tap("今天")
    hand.see("带走什么？")
    album.step("sets", "What leaves; names only with two people, locked")
    hand.tap("继续")
    hand.see("带走的就是这些")
    hand.see("到站, 人员")
    album.step("preview", "The first lines of what leaves")
    hand.tap("现在写")
    hand.see("可以拔 U 盘了")
    album.step("safe", "Written, read back, compared: safe to remove")
    hand.tap("好的")
    hand.see("值班台")
    hand.tap("完成")
    hand.see(ATTRACT)
    album.step("end", "Nobody is signed in; nothing of the last is on the screen")
