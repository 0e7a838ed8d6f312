"""From a complaint's picture to what to do: two taps from everywhere, and no name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.common.actor import Role
from kiosk.settings.rules import Key
from kiosk.storage.database import database
from tests.kiosk.stock.kit import left, place_in, stock_up
from tests.support import DAY
from tests.ui.conftest import Window
from ui.firstaid.metronome import BEAT_MS
from ui.firstaid.pages import Kind
from ui.firstaid.screens import FIRST_AID
from ui.firstaid.view_model import FirstAidViewModel
from ui.qt.sound import Name

UNSIGNED = "未经医生审核"


def attract(window: Window) -> None:
    window.see("您好，请出示二维码")


def tiles(window: Window) -> None:
    window.scan(window.enrol())
    window.see("张师傅")


def amenities(window: Window) -> None:
    tiles(window)
    window.tap("喝水·取暖")
    window.see("热水")


def board(window: Window) -> None:
    window.open_board()


def pin(window: Window) -> None:
    window.open_board()
    window.tap("人员")
    window.see("请输入密码")


def people(window: Window) -> None:
    pin(window)
    window.enter_pin()


def question(window: Window) -> None:
    window.tap("求助")
    window.see("现在没人值班")


def alarm(window: Window) -> None:
    window.raise_alarm()


def another_guide(window: Window) -> None:
    window.tap("急救")
    window.tap("扭伤")


ANYWHERE = [attract, tiles, amenities, board, pin, people, question, alarm, another_guide]


def journal(verb: str) -> list[tuple[object, ...]]:
    sql = "SELECT actor, subject, facts FROM journal WHERE verb = ?"
    return list(database.execute_sql(sql, (verb,)).fetchall())


@pytest.mark.parametrize("get_there", ANYWHERE)
def test_a_guide_is_two_taps_from_everywhere(
    window: Window, get_there: Callable[[Window], None]
) -> None:
    get_there(window)
    window.tap("急救")
    window.tap("没有呼吸")
    window.see("这里是 建国门内大街 1 号")
    window.tap("急救")
    window.tap("割伤、擦伤")
    window.see("洗手，戴手套")


def test_a_life_at_stake_begins_with_120_our_address_and_the_aed(window: Window) -> None:
    window.tap("急救")
    window.tap("胸口疼")
    window.see("打 120，说：")
    window.see("这里是 建国门内大街 1 号")
    window.see("再说：有人胸口疼，出冷汗")
    window.see("大门左边的墙上")
    window.tap("打了，怎么救")
    window.see("别动了，就地坐下")


def test_the_alarm_from_a_guide_asks_once_and_says_which(window: Window) -> None:
    window.tap("急救")
    window.tap("中风")
    window.tap("在这里求助")
    window.see("现在没人值班")
    assert window.station.alarms.open_alarms() == []
    window.tap("好")
    window.see("还没人来 · 中风")
    assert [row.complaint for row in window.station.alarms.open_alarms()] == ["stroke"]
    window.tap("返回")
    window.tap("返回")
    window.see("急救：中风")
    window.tap("English")
    window.see("First aid: Stroke")


def test_the_board_says_the_complaint_and_no_name(window: Window) -> None:
    window.scan(window.enrol())
    window.see("张师傅")
    window.tap("急救")
    window.tap("中风")
    window.tap("在这里求助")
    window.tap("好")
    window.see("还没人来")
    window.tap("返回")
    window.tap("返回")
    window.tap("按错了")
    window.tap("按错了，停掉")
    window.open_board(Role.VOLUNTEER)
    window.see("急救：中风")
    assert not window.sees("张")


def test_it_gets_worse_leads_to_120_and_back(window: Window) -> None:
    window.tap("急救")
    window.tap("扭伤")
    window.tap("变重了：120")
    window.see("再说：有人受伤，骨头可能断了")
    window.tap("在这里求助")
    window.tap("好")
    window.see("还没人来 · 扭伤")
    window.tap("打了，怎么救")
    window.see("别走了，坐下，脚垫高")


def test_the_card_asks_and_a_no_leaves_out_what_it_is_about(window: Window) -> None:
    window.tap("急救")
    window.tap("割伤、擦伤")
    for _page in range(3):
        window.tap("下一步")
    window.see("他对碘伏、胶布过敏吗？")
    window.tap("不行，跳过")
    window.see("这些要去医院")
    window.tap("返回")
    window.see("贴上创可贴")
    window.tap("返回")
    window.tap("返回")
    window.tap("没问题，接着做")
    window.see("伤口边上擦碘伏")


def test_what_to_take_says_where_it_lies(window: Window, aid: FirstAidViewModel) -> None:
    window.tap("急救")
    window.tap("大出血")
    window.tap("打了，怎么救")
    window.see("一次性手套、纱布")
    window.see("急救箱里，问问身边的人在哪儿")
    place_in(window.station, "前台后面的白柜子")
    place_in(window.station, "急救箱第一层", "shelf")
    stock_up(window.station, "纱布", use="aid:gauze", place="急救箱第一层")
    window.wait(1)
    window.see("急救箱里：前台后面的白柜子")
    window.see("急救箱第一层")
    while aid._page.kind is not Kind.TAKE:
        window.tap("下一步")
    window.see("要用的东西在这儿")
    window.see("直接拿，不用登记名字")
    window.tap("下一步")
    window.see("守着他，直到急救车接手")
    window.tap("关掉急救")
    window.see("您好，请出示二维码")


def test_what_was_taken_leaves_the_kit_and_tells_of_nobody(
    window: Window, aid: FirstAidViewModel
) -> None:
    gauze = stock_up(window.station, "纱布", 2, lot="A 118", place="药箱", use="aid:gauze")
    window.scan(window.enrol())
    window.see("张师傅")
    visit = window.program.front.session.visit
    window.tap("急救")
    window.tap("大出血")
    while aid._page.kind is not Kind.TAKE:
        aid.next()
    window.see("批号 A 118")
    window.tap("纱布")
    window.see("拿了 1 个")
    assert left(window.station, gauze.lot) == 1
    window.wait(1)
    window.tap("纱布")
    window.see("拿了 2 个")
    assert not window.sees("拿了点这里")  # the last one is gone: there is nothing to tap any more
    told = database.execute_sql(
        "SELECT actor, subject, facts, utc_ms % 3600000 FROM journal WHERE verb = 'firstaid.take'"
    ).fetchall()
    assert [row[0] for row in told] == ["anonymous"] * 2
    assert all(visit not in "".join(map(str, row)) and row[3] == 0 for row in told)


def test_nobody_is_sent_for_something_expired_without_a_word(
    window: Window, aid: FirstAidViewModel
) -> None:
    gauze = stock_up(window.station, "纱布", 2, expiry="2026-11-23", place="药箱", use="aid:gauze")
    for seen in (False, True):
        window.tap("急救")
        window.tap("大出血")
        while aid._page.kind is not Kind.TAKE:
            aid.next()
        window.see("急救箱里：药箱")
        assert window.sees("可能过期了，先看日期") is seen
        window.wait(DAY / 1000)
    aid.took("gauze")
    assert left(window.station, gauze.lot) == 2


def test_every_page_of_a_guide_says_that_no_doctor_has_signed(
    window: Window, aid: FirstAidViewModel
) -> None:
    window.tap("急救")
    for guide in window.station.aid.guides.guides:
        aid.open(guide.name)
        for page in range(len(aid._pages)):
            assert window.sees(UNSIGNED) != bool(guide.reviewed_by), (guide.name, page)
            aid.next()


def test_back_leads_page_by_page_to_the_complaints_and_out(window: Window) -> None:
    window.scan(window.enrol())
    window.see("张师傅")
    window.tap("急救")
    window.tap("扭伤")
    window.tap("下一步")
    window.see("这些先去医院")
    window.tap("返回")
    window.see("别走了，坐下，脚垫高")
    window.tap("返回")
    window.see("急救：怎么了？")
    window.tap("返回")
    window.see("张师傅")


def test_the_next_person_begins_with_the_complaints(window: Window) -> None:
    window.tap("急救")
    window.tap("扭伤")
    window.wait(600)
    window.see("您好，请出示二维码")
    window.tap("急救")
    window.see("急救：怎么了？")


def test_an_opened_guide_is_noted_once_and_nobody_with_it(window: Window) -> None:
    window.scan(window.enrol())
    window.see("张师傅")
    window.tap("急救")
    for _again in range(3):
        window.tap("扭伤")
        window.see("别走了")
        window.tap("返回")
    assert journal("firstaid.guide") == [("anonymous", "", '{"guide":"sprain"}')]
    window.tap("急救")
    window.tap("扭伤")
    window.see("别走了")
    today = window.station.clock.today()
    assert window.station.aid.uses(today, today) == 2


def test_a_disk_that_takes_nothing_keeps_nobody_from_reading(window: Window) -> None:
    window.tap("急救")
    database.execute_sql("PRAGMA query_only = ON")
    window.tap("烫伤、烧伤")
    window.see("马上用凉水冲")
    window.tap("下一步")
    window.see("摘掉戒指")
    database.execute_sql("PRAGMA query_only = OFF")
    assert journal("firstaid.guide") == []


def test_somebody_who_presses_it_twenty_times_for_fun_does_no_harm(window: Window) -> None:
    window.scan(window.enrol())
    window.see("张师傅")
    before = database.execute_sql("SELECT count(*) FROM journal").fetchone()
    for _press in range(20):
        window.tap("急救")
    window.see("急救：怎么了？")
    assert window.station.alarms.open_alarms() == []
    assert database.execute_sql("SELECT count(*) FROM journal").fetchone() == before
    window.tap("返回")
    window.see("张师傅")


def test_the_guides_speak_english(window: Window) -> None:
    window.tap("急救")
    window.tap("烫伤、烧伤")
    window.tap("English")
    window.see("Cool running water now, for 20 minutes")
    window.see("Not reviewed by a doctor")


# --- The beat -------------------------------------------------------------------------------------


def test_the_beat_is_between_100_and_120_a_minute(window: Window, aid: FirstAidViewModel) -> None:
    assert 100 <= 60_000 / BEAT_MS <= 120
    timer = aid._metronome._timer
    assert timer.interval() == BEAT_MS
    assert timer.timerType().name == "PreciseTimer"


def test_it_beats_aloud_in_quiet_hours_and_stops_with_its_page(
    window: Window, aid: FirstAidViewModel, sounds: list[Name]
) -> None:
    window.set(Key.QUIET_FROM, "11:00")
    window.wait(1)
    assert window.program.front.display.is_night
    window.tap("急救")
    window.tap("没有呼吸")
    for _page in range(5):
        assert sounds.count("beat") == 0
        window.tap("打了，怎么救" if _page == 0 else "下一步")
    window.see("使劲往下按，跟着响声按")
    window.hand.wait_for(lambda: sounds.count("beat") >= 3, "three beats")
    window.tap("下一步")
    window.see("两分钟换一个人按")
    assert aid._metronome._timer.isActive(), "turning the page does not interrupt it"
    window.tap("停")
    assert not aid._metronome._timer.isActive()
    window.tap("响")
    assert aid._metronome._timer.isActive()
    window.tap("急救")
    window.see("急救：怎么了？")
    assert not aid._metronome._timer.isActive()


def test_it_stops_when_first_aid_goes(window: Window, aid: FirstAidViewModel) -> None:
    window.tap("急救")
    aid.open("choking")
    while not aid.property("beats"):
        aid.next()
    window.see("每分钟 110 下")
    assert aid._metronome._timer.isActive()
    window.wait(600)
    window.see("您好，请出示二维码")
    assert not aid._metronome._timer.isActive()


def test_it_says_when_to_change_over(window: Window, aid: FirstAidViewModel) -> None:
    window.tap("急救")
    aid.open("not_breathing")
    while not aid.property("beats"):
        aid.next()
    window.see("0:00")
    for _beat in range(120_000 // BEAT_MS + 1):
        aid._metronome._beat()
    window.see("换人按！")
    for _beat in range(20):
        aid._metronome._beat()
    window.see("2:1")


def test_the_window_knows_first_aid_by_its_file() -> None:
    """There the alarm makes room for it."""
    main = Path(__file__).parents[3] / "ui" / "shell" / "Main.qml"
    assert f'"{FIRST_AID.file}"' in main.read_text("utf-8")
