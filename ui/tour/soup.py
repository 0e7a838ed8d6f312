"""Something hot that somebody must bring, from the tap to the hand."""

from __future__ import annotations

from ui.tour.album import Album, finish
from ui.tour.hand import Hand


def look_in_vain(hand: Hand, album: Album, courier: str) -> None:
    """Nobody is on duty: what somebody must bring is grey, with the reason."""
    hand.scan(courier)
    hand.see("值班人员确认您了")
    album.step("mail", "At his next scan he is told what happened meanwhile")
    hand.tap("喝水·取暖")
    hand.see("现在没人值班")
    album.step("grey", "Ginger soup wants somebody to make it: grey while nobody is on duty")
    finish(hand)


def go_on_duty(hand: Hand, album: Album, volunteer: str) -> None:
    """The volunteer comes."""
    hand.scan(volunteer)
    hand.tap("上岗")
    hand.see("下岗")
    hand.reach("下岗")
    album.step("duty", "The volunteer's badge alone opens the board; she goes on duty")
    finish(hand)


def ask_for_soup(hand: Hand, album: Album, courier: str) -> None:
    """Ask, see the number, go."""
    hand.scan(courier)
    hand.tap("喝水·取暖")
    hand.tap("姜茶")
    hand.see("好了会叫号")
    album.step("asked", "Asked for; the number is called out")
    hand.see("张师傅，您好")
    finish(hand)
    hand.see("1 位小哥等着")
    album.step("waiting", "The first screen says that somebody waits, and never who")


def make_it(hand: Hand, album: Album, volunteer: str) -> None:
    """Accept it, make it ready."""
    hand.scan(volunteer)
    hand.see("我来办")
    album.step("request", "The request on the board")
    hand.tap("我来办")
    hand.see("做好了")
    album.step("accepted", "She has accepted it")
    hand.tap("做好了")
    hand.see("给他了")
    finish(hand)
    hand.see("1 号好了")
    album.step("called", "The number is called")


def fetch_it(hand: Hand, album: Album, courier: str, volunteer: str) -> None:
    """Be told, and be handed it."""
    hand.scan(courier)
    hand.see("张师傅，您好")
    album.step("told", "His tiles say it at his next scan")
    finish(hand)
    hand.scan(volunteer)
    hand.tap("给他了")
    hand.see("没人等着")
    hand.reach("下岗")
    album.step("handed-over", "Handed over: counted, and nobody waits any more")
    finish(hand)
