"""The registry's staff pages: looking up, signing up, badges."""

from __future__ import annotations

import pytest
import zxingcpp
from PIL import Image

from kiosk.common import codes
from kiosk.common.actor import Role
from kiosk.journal.models import Entry
from kiosk.registry.rules import BadgeState, CourierState
from tests.support import enrol
from tests.ui.conftest import Window


def count(verb: str) -> int:
    return int(Entry.select().where(Entry.verb == verb).count())


def open_people(window: Window, role: Role = Role.STAFF) -> None:
    window.open_board(role)
    window.tap("人员")
    window.enter_pin()
    window.see("登记新人")
    window.program.window.grabWindow()  # painted: a scan that follows comes in one piece


def shown_code(window: Window) -> str:
    """Read the code off the screen as a phone would."""
    picture = window.grounds.folder.parent / "screen.png"
    found: list[str] = []

    def read() -> bool:
        window.hand.picture(picture)
        found[:] = [code.text for code in zxingcpp.read_barcodes(Image.open(picture))]
        return bool(found)

    window.hand.wait_for(read, "a code to photograph")
    return found[0]


def test_the_list_is_masked_and_filtered_by_company(window: Window) -> None:
    enrol(window.station, "张三丰", "顺丰", "13812341234")
    enrol(window.station, "李四光", "京东")
    open_people(window)
    window.see("张**")
    window.see("138****1234")
    window.tap("京东")
    window.hand.wait_for(lambda: not window.sees("张**"), "the list without him")
    assert window.sees("李**")


def test_opening_a_record_is_journalled_once(window: Window) -> None:
    enrol(window.station, "张三丰", "顺丰", "13812341234")
    open_people(window)
    window.tap("张**")
    window.see("张三丰")
    window.see("13812341234")
    window.wait(5)
    assert count("registry.view") == 1


def test_a_scanned_badge_opens_its_record_behind_the_pin(window: Window) -> None:
    badge = window.enrol("张三丰")
    window.open_people(Role.STAFF)
    window.scan(badge)
    window.see("张三丰")
    assert window.station.visits.figures().inside == 0


@pytest.mark.parametrize("role", [Role.VOLUNTEER, Role.STAFF])
def test_a_board_left_alone_serves_the_courier_who_scans_next(window: Window, role: Role) -> None:
    """Without a PIN nobody looks anybody up: whoever scans there wants to come in."""
    badge = window.enrol("张三丰")
    window.open_board(role)
    window.scan(badge)
    window.see("张师傅，您好")
    assert not window.sees("张三丰")
    assert window.station.visits.figures().inside == 1


def test_signing_up_ends_on_a_badge_that_checks_in(window: Window) -> None:
    enrol(window.station, "李四光", "京东")
    open_people(window)
    window.tap("登记新人")
    window.see("叫什么名字")
    window.type_text("张三丰")
    window.tap("下一步")
    window.tap("京东")
    window.tap_digits("13812341234")
    window.tap("下一步")
    window.see("张三丰 · 京东 · 13812341234")
    window.tap("本人同意，出码")
    window.see("请用手机拍下这张码")
    code = shown_code(window)
    window.tap("拍好了")
    window.see("登记新人")
    window.tap("完成")
    window.scan(code)
    window.see("张师傅")


def test_a_company_nobody_knows_is_typed_and_the_phone_may_stay_empty(window: Window) -> None:
    open_people(window)
    window.tap("登记新人")
    window.type_text("Bart")
    window.tap("下一步")
    window.type_text("闪送")
    window.tap("下一步")
    window.tap("不留手机号")
    window.tap("本人同意，出码")
    window.see("请用手机拍下这张码")
    [row] = window.station.registry.couriers()
    assert (row.name, row.company, row.phone) == ("Bart", "闪送", "")


def test_an_empty_name_is_refused_and_what_was_typed_survives_first_aid(window: Window) -> None:
    open_people(window)
    window.tap("登记新人")
    window.tap("下一步")
    window.tap("知道了")
    window.type_text("张三丰")
    window.tap("下一步")
    window.see("哪家公司")
    window.tap("急救")
    window.tap("返回")
    window.see("哪家公司")
    window.tap("返回")
    window.see("张三丰")


def test_a_scan_while_signing_up_says_finish_first(window: Window) -> None:
    badge = window.enrol()
    open_people(window)
    window.tap("登记新人")
    window.scan(badge)
    window.tap("知道了")
    assert window.sees("叫什么名字")


def test_a_lost_badge_is_stopped_after_asking_once(window: Window) -> None:
    badge = window.enrol()
    open_people(window)
    window.scan(badge)
    window.tap("挂失")
    window.see("要停用这张码吗")
    window.tap("停用这张码")
    window.see("已停用")
    window.tap("完成")
    window.scan(badge)
    window.see("已经停用")


def test_a_new_badge_says_first_that_the_old_one_stops(window: Window) -> None:
    old = window.enrol()
    open_people(window)
    window.scan(old)
    window.tap("换新码")
    window.see("旧码马上作废")
    window.tap("作废旧码")
    window.see("请用手机拍下这张码")
    new = shown_code(window)
    row = window.station.badges.read(old)
    assert row is not None
    assert row.state is BadgeState.REPLACED
    window.tap("拍好了")
    window.tap("完成")
    window.scan(new)
    window.see("张师傅")


def test_the_code_is_nowhere_once_the_card_is_gone(window: Window) -> None:
    old = window.enrol()
    open_people(window)
    window.scan(old)
    window.tap("换新码")
    window.tap("作废旧码")
    window.see("请用手机拍下这张码")
    new = shown_code(window)
    window.tap("拍好了")
    window.tap("完成")
    window.see("您好，请出示二维码")
    assert isinstance(codes.parse(new), codes.Code)
    database = window.grounds.raw()
    tables = [
        name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    ]
    rows = [str(row) for table in tables for row in database.execute(f"SELECT * FROM {table}")]
    database.close()
    assert not any(new in row for row in rows)


def test_pausing_and_letting_in_again(window: Window) -> None:
    badge = window.enrol()
    open_people(window)
    window.scan(badge)
    window.tap("暂停使用")
    window.see("已暂停")
    assert window.station.registry.couriers()[0].state is CourierState.SUSPENDED
    window.tap("恢复使用")
    window.see("正常")


def test_a_check_in_of_just_now_can_be_undone_for_a_quarter_of_an_hour(window: Window) -> None:
    badge = window.enrol()
    window.scan(badge)
    window.see("张师傅")
    open_people(window)
    window.scan(badge)
    window.tap("撤销签到")
    window.see("要撤销这次签到吗")
    window.tap("撤销它")
    window.hand.wait_for(lambda: window.hand.button("撤销签到") is None, "nothing to undo")
    assert window.station.visits.figures().today == 0
