"""What somebody must bring: asked for by a courier, served from the board of staff."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF

from kiosk.amenities.models import AmenityRequest, AmenityUse
from kiosk.amenities.rules import Item
from kiosk.common.actor import CONSOLE, Actor, Role
from kiosk.settings.rules import Key
from tests.kiosk.amenities.house import SOUP, ask, come, deliver, helper, is_also_courier, offer
from tests.support import MINUTE, by, enrol, of
from tests.ui.conftest import Window
from ui.qt.sound import Name


@pytest.fixture
def volunteer(window: Window) -> Actor:
    """Somebody on duty, as the station knows him."""
    return helper(window.station)


@pytest.fixture
def sounds(window: Window, monkeypatch: pytest.MonkeyPatch) -> list[Name]:
    """What the loudspeaker was asked to play while it was not muted."""
    played: list[Name] = []
    player = window.program.front.sounds

    def play(name: Name) -> bool:
        if not player.muted:
            played.append(name)
        return True

    monkeypatch.setattr(player, "play", play)
    return played


def states() -> list[str]:
    return [row.state for row in AmenityRequest.select().order_by(AmenityRequest.id)]


def tap_again(window: Window, name: str) -> None:
    """Tap a button that was tapped a while ago, no double tap."""
    window.time.pass_ms(1000)
    window.tap(name)


def place(window: Window, name: str) -> QPoint:
    window.hand.wait_for(lambda: window.hand.button(name) is not None, name)
    item = window.hand.button(name)
    assert item
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


# The courier.


def test_he_asks_and_is_told_number_and_place_then_sees_it_and_takes_it_back(
    window: Window, volunteer: Actor
) -> None:
    ask(window.station, come(window.station, "李四"))
    window.scan(window.enrol())
    window.tap("喝水·取暖")
    window.tap("姜茶")
    window.see("2 号 · 姜茶")
    window.see("前面还有 1 位，好了会叫号")
    window.see("张师傅，您好")
    window.see("2 号 · 姜茶 · 前面还有 1 位")
    window.tap("喝水·取暖")
    window.see("您已经叫过了：2 号")
    window.tap("不要了")
    window.hand.wait_for(lambda: not window.sees("2 号"), "nothing open")
    assert states() == ["requested", "cancelled"]
    assert window.hand.button("姜茶")


def test_the_screen_of_who_waits_follows_what_staff_do(window: Window, volunteer: Actor) -> None:
    badge = window.enrol()
    window.scan(badge)
    window.tap("喝水·取暖")
    window.tap("姜茶")
    window.see("下一位就是您")
    window.see("张师傅，您好")
    requests, request = window.station.requests, window.station.queue.open()[0].number
    window.tap("喝水·取暖")
    requests.accept(by(volunteer), request)
    window.wait(5)
    window.see("正在给您弄")
    requests.ready(by(volunteer), request)
    window.wait(5)
    window.see("好了，12:20 前来拿")


@pytest.mark.parametrize(
    ("trouble", "reason"),
    [
        ("nobody", "现在没人值班"),
        ("stock", "发完了"),
        ("closed", "现在关着，13:00 开门"),
        ("limit", "今天的 2 份领过了"),
        ("season", "还没到时候，06-01 起有"),
    ],
)
def test_what_he_cannot_have_is_greyed_with_the_reason_and_does_nothing(
    window: Window, trouble: str, reason: str
) -> None:
    station, badge = window.station, window.enrol()
    for item in Item:
        if item not in (SOUP, Item.MUNG_BEAN_SOUP, Item.HEAT_PACK):
            offer(station, item, offered=False)
    if trouble != "nobody":
        helper(station)
    if trouble == "stock":
        offer(station, SOUP, counted=True)
    if trouble == "closed":
        window.set(Key.OPENS, "13:00")
    if trouble == "limit":
        visit = station.checkin.scan(by(), badge).visit
        for _pack in range(2):
            station.amenities.serve(of(visit), visit, Item.HEAT_PACK)
    window.scan(badge)
    window.tap("喝水·取暖")
    window.see(reason)
    name = {"limit": "热宝", "season": "绿豆汤"}.get(trouble, "姜茶")
    assert window.hand.button(name) is None
    assert states() == []


def test_a_double_tap_on_something_to_be_brought_is_one_request(
    window: Window, volunteer: Actor
) -> None:
    window.scan(window.enrol())
    window.tap("喝水·取暖")
    middle = place(window, "姜茶")
    window.hand.tap_at(middle)
    window.hand.tap_at(middle)
    window.see("张师傅，您好")
    assert states() == ["requested"]


def test_the_last_cup_promised_while_he_looked_is_refused_in_words(
    window: Window, volunteer: Actor
) -> None:
    station = window.station
    offer(station, SOUP, counted=True)
    deliver(station, SOUP, 1)
    window.scan(window.enrol())
    window.tap("喝水·取暖")
    window.see("姜茶")
    ask(station, come(station, "李四"))
    window.tap("姜茶")
    window.see("发完了")
    assert states() == ["requested"]


def test_the_usual_is_the_right_half_of_the_tile_and_one_tap(window: Window) -> None:
    badge = window.enrol()
    visit = window.station.checkin.scan(by(), badge).visit
    for item in ("tea", "tea", "hot_water"):
        window.station.amenities.serve(of(visit), visit, item)
    window.scan(badge)
    window.tap("老样子：茶")
    window.see("记好了")
    window.see("张师傅，您好")
    assert [use.item for use in AmenityUse.select()].count("tea") == 3


def test_the_usual_that_must_be_brought_is_asked_for(window: Window, volunteer: Actor) -> None:
    badge = window.enrol()
    visit = window.station.checkin.scan(by(), badge).visit
    request = ask(window.station, visit)
    for move in ("accept", "ready", "hand_over"):
        getattr(window.station.requests, move)(by(volunteer), request)
    window.scan(badge)
    window.tap("老样子：姜茶")
    window.see("2 号 · 姜茶")
    assert states() == ["done", "requested"]


def test_the_next_person_sees_nothing_of_the_last_ones_request(
    window: Window, volunteer: Actor
) -> None:
    window.scan(window.enrol("张三丰"))
    window.tap("喝水·取暖")
    window.tap("姜茶")
    window.see("张师傅，您好")
    window.scan(window.enrol("李四光"))
    window.see("李师傅")
    assert not window.sees("1 号")
    window.tap("喝水·取暖")
    window.see("热水")
    assert not window.sees("1 号")
    assert window.hand.button("姜茶")


# The board of staff.


def test_from_the_board_it_is_accepted_made_ready_and_handed_over(window: Window) -> None:
    helper(window.station)
    ask(window.station, come(window.station, "王小明"))
    window.time.pass_ms(4 * MINUTE)
    window.open_board(Role.VOLUNTEER)
    window.see("1 号 · 姜茶")
    window.see("王** · 等了 4 分钟")
    window.tap("我来办")
    tap_again(window, "做好了")
    tap_again(window, "给他了")
    window.see("没人等着")
    assert states() == ["done"]
    assert window.station.amenities.visits(SOUP, "2026-11-23", "2026-11-23") == 1


def test_a_double_tap_does_one_step_for_one_courier(window: Window, volunteer: Actor) -> None:
    """Under the finger the next step's button takes the place of the last one's."""
    for name in ("王小明", "李小明"):
        ask(window.station, come(window.station, name))
    window.open_board(Role.STAFF)
    middle = place(window, "我来办")
    for _tap in range(3):
        window.hand.tap_at(middle)
        window.time.pass_ms(200)
    assert sorted(states()) == ["accepted", "requested"]
    window.time.pass_ms(1000)
    window.hand.tap_at(middle)
    assert sorted(states()) == ["ready", "requested"], "a tap that is meant"


def test_what_cannot_be_done_asks_once(window: Window, volunteer: Actor) -> None:
    ask(window.station, come(window.station))
    window.open_board(Role.VOLUNTEER)
    window.tap("办不了")
    window.see("这一份办不了吗")
    window.tap("不用，返回")
    assert states() == ["requested"]
    tap_again(window, "办不了")
    window.tap("办不了，告诉他")
    window.see("没人等着")
    assert states() == ["failed"]


def test_what_somebody_else_accepted_meanwhile_is_said(window: Window, volunteer: Actor) -> None:
    request = ask(window.station, come(window.station))
    window.open_board(Role.STAFF)
    window.see("我来办")
    window.station.requests.accept(by(volunteer), request)
    window.time.pass_ms(2 * MINUTE)
    window.tap("我来办")
    window.see("2 分钟前有人接了")


def test_his_own_request_has_no_buttons(window: Window, volunteer: Actor) -> None:
    badge = window.add(Role.STAFF, "王小明")
    visit = come(window.station, "王小明")
    account = window.station.badges.find(badge)
    assert account
    is_also_courier(window.station, Actor.staff(account.holder, Role.STAFF), visit)
    ask(window.station, visit)
    window.scan(badge)
    window.see("您自己的，请别人来办")
    assert window.hand.button("我来办") is None


def test_the_board_says_who_is_at_it(window: Window, volunteer: Actor) -> None:
    request = ask(window.station, come(window.station, "王小明"))
    window.station.requests.accept(by(volunteer), request)
    badge = window.add(Role.STAFF, "赵大海")
    window.scan(badge)
    window.see("李**在办")
    ask(window.station, come(window.station, "钱二"))
    window.wait(1)
    window.tap("我来办")
    window.see("您在办")
    window.scan(window.grounds.manager_code)
    window.see("赵**在办")


# The attract screen and its chime.


def test_the_attract_screen_tells_numbers_and_never_a_name(
    window: Window, volunteer: Actor
) -> None:
    first = ask(window.station, come(window.station, "欧阳三丰"))
    ask(window.station, come(window.station, "李四"))
    window.wait(1)
    window.see("2 位小哥等着")
    window.station.requests.accept(by(volunteer), first)
    window.wait(1)
    window.see("1 位小哥等着")
    window.station.requests.ready(by(volunteer), first)
    window.wait(1)
    window.see("1 号好了")
    window.see("1 位小哥等着")
    assert not window.sees("欧阳")
    assert not window.sees("李")


def test_what_somebody_is_at_waits_for_nobody_any_more(window: Window, volunteer: Actor) -> None:
    request = ask(window.station, come(window.station))
    window.station.requests.accept(by(volunteer), request)
    window.wait(1)
    window.see("1 号正在做")
    assert not window.sees("等着")
    assert not window.sees("值班的请扫")


def test_whoever_forgot_his_code_is_sent_to_nobody_who_is_not_there(window: Window) -> None:
    assert not window.sees("请值班人员帮您签到")
    window.see("忘带码了？手机里存了照片也能扫")
    helper(window.station)
    window.wait(1)
    window.see("忘带码了？请值班人员帮您签到")
    assert window.hand.button("忘带") is None


def test_each_news_chimes_once_whichever_screen_tells_it(
    window: Window, volunteer: Actor, sounds: list[Name]
) -> None:
    request = ask(window.station, come(window.station))
    for _tick in range(3):
        window.wait(5)
    assert sounds == ["attention"]
    window.open_board(Role.STAFF)
    window.wait(5)
    assert sounds == ["attention"], "the board tells nothing new"
    window.tap("我来办")
    tap_again(window, "做好了")
    window.tap("完成")
    window.see("1 号好了")
    assert sounds.count("attention") == 2
    window.station.requests.hand_over(by(volunteer), request)
    window.wait(5)
    assert sounds.count("attention") == 2


def test_what_was_asked_for_just_now_chimes_on_the_board_too(
    window: Window, volunteer: Actor, sounds: list[Name]
) -> None:
    window.scan(window.enrol())
    window.tap("喝水·取暖")
    window.tap("姜茶")
    window.see("张师傅，您好")
    assert "attention" not in sounds, "not in the ears of who stands at the screen"
    window.open_board(Role.VOLUNTEER)
    assert sounds.count("attention") == 1


def test_quiet_hours_silence_the_chime(
    window: Window, volunteer: Actor, sounds: list[Name]
) -> None:
    window.station.settings.set(by(CONSOLE), Key.QUIET_FROM, "11:00")
    ask(window.station, come(window.station))
    window.wait(5)
    window.see("1 位小哥等着")
    assert sounds == []


def test_after_staff_ran_out_nothing_of_anybody_remains(window: Window, volunteer: Actor) -> None:
    ask(window.station, come(window.station, "欧阳三丰"))
    window.open_board(Role.STAFF)
    window.see("欧阳**")
    window.wait(140)
    window.see("您好，请出示二维码")
    board = next(view for name, view in window.program.front.views.made.items() if name == "board")
    assert "欧阳" not in str(vars(board))


def test_time_ends_it_on_every_screen(window: Window, volunteer: Actor) -> None:
    badge = enrol(window.station, "张三丰")
    visit = window.station.checkin.scan(by(), badge).visit
    window.station.requests.accept(by(volunteer), ask(window.station, visit))
    window.wait(30 * 60)
    assert states() == ["timed_out"]
    assert not window.sees("等着")
    window.scan(badge)
    window.tap("喝水·取暖")
    window.see("热水")
    assert not window.sees("1 号")
