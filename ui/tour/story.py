"""The guided tour: one morning of a new station, from the wizard to a stick with its figures."""

from __future__ import annotations

from collections.abc import Callable

from ui.tour.aid import call_for_help, hurt_himself
from ui.tour.album import ATTRACT, PIN, Album
from ui.tour.carry import carry_away
from ui.tour.hand import Hand
from ui.tour.people import confirm, drink, enrol_himself, take_on_a_volunteer
from ui.tour.places import charge, release, set_up_places
from ui.tour.soup import ask_for_soup, fetch_it, go_on_duty, look_in_vain, make_it

DUTY_PHONE = "01065120000"


def play(hand: Hand, album: Album, plug_in: Callable[[], str]) -> None:
    """Live one morning of a new station; ``plug_in`` puts a stick in and answers its name.

    Raises:
        Lost: something that should have come did not.
    """
    manager = set_up(hand, album)
    courier = enrol_himself(hand, album)
    drink(hand, album)
    volunteer = take_on_a_volunteer(hand, album, manager)
    confirm(hand, album, manager)
    look_in_vain(hand, album, courier)
    go_on_duty(hand, album, volunteer)
    ask_for_soup(hand, album, courier)
    make_it(hand, album, volunteer)
    fetch_it(hand, album, courier, volunteer)
    set_up_places(hand, album, manager)
    charge(hand, album, courier)
    release(hand, album, manager)
    hurt_himself(hand, album, courier)
    call_for_help(hand, album, volunteer)
    carry_away(hand, album, manager, plug_in)


def set_up(hand: Hand, album: Album) -> str:
    """Answer the wizard; answer the manager's badge as photographed from the screen."""
    hand.see("设置本站")
    album.step("choice", "A machine without a station: set it up, or try the demo")
    hand.tap("设置本站")
    album.turn()
    hand.see("本站叫什么名字")
    album.turn()
    hand.see("我们在哪儿")
    hand.write("jianguomen", "建国门")
    album.step("address", "The wizard asks one question per screen, with a Pinyin keyboard")
    album.turn()
    album.turn("跳过")
    hand.see("电话")
    hand.press_keys(DUTY_PHONE)
    for question in ("几点开门", "几点睡觉", "管理员"):
        album.turn()
        hand.see(question)
    album.turn()
    return take_codes(hand, album)


def take_codes(hand: Hand, album: Album) -> str:
    """Choose the PIN, photograph both codes, give the recovery code back."""
    hand.press_keys(PIN)
    hand.see("再")
    hand.press_keys(PIN)
    hand.see("管理员的码")
    manager = hand.photograph()
    album.step("manager-badge", "The manager photographs his badge")
    album.turn()
    hand.tap("拍好了")
    hand.see("恢复码")
    recovery = hand.photograph()
    album.step("recovery", "The recovery code is shown once")
    album.turn()
    hand.see("恢复码抄好了吗")
    album.step("written-down", "Whoever goes on is asked whether he has it")
    hand.tap("抄好了")
    hand.scan(recovery)
    hand.see("都设好了，接下来")
    album.step("ready", "Given back: the station is there, and says what comes next")
    album.turn("开始营业")
    hand.see(ATTRACT)
    album.step("attract", "Nobody is signed in")
    return manager
