"""First aid and a call for help, from any screen, without a badge."""

from __future__ import annotations

from ui.tour.album import Album, finish
from ui.tour.hand import Hand


def hurt_himself(hand: Hand, album: Album, courier: str) -> None:
    """A burn from the first picture to what to take; then the red path."""
    hand.scan(courier)
    hand.see("张师傅，您好")
    hand.tap("急救")
    hand.see("急救：怎么了？")
    album.step("first-aid", "First aid, one tap from everywhere; his name is gone at once")
    hand.tap("烫伤、烧伤")
    hand.see("马上用凉水冲")
    album.step("guide", "One action a page, with a drawing")
    hand.tap("下一步")
    hand.see("第 2 步")
    album.step("guide-next", "The next step")
    hand.tap("急救")
    hand.tap("胸口疼")
    hand.see("打 120，说：")
    album.step("call-120", "Where a life is at stake: 120 first, what to say, our address")


def call_for_help(hand: Hand, album: Album, volunteer: str) -> None:
    """Help out of the guide; a staff badge answers."""
    hand.tap("在这里求助")
    hand.see("要叫值班人员吗")
    album.step("ask", "Help asks once")
    hand.tap("好")
    hand.see("还没人来 · 胸口疼")
    hand.tap("打了，怎么救")
    hand.see("别动了，就地坐下")
    album.step("chest-pain", "What to do until they come; the alarm is open meanwhile")
    for _page in ("guide", "call", "complaints"):
        hand.tap("返回")
    hand.see("急救：胸口疼")
    album.step("alarm", "The alarm takes the screen until a staff badge comes")
    hand.scan(volunteer)
    hand.see("值班台")
    hand.see("有人去了")
    hand.reach("下岗")
    album.step("acknowledged", "Acknowledged by her badge alone: the board opens")
    finish(hand)
