"""About me: what a courier sees of himself, puts right, takes along and takes back."""

from __future__ import annotations

import pytest

from kiosk.registry.rules import CourierState
from kiosk.settings.rules import Key
from tests.support import DAY, enrol
from tests.ui.conftest import Window
from tests.ui.samples import NAMES

NAME, PHONE = "欧阳三丰", "13812341234"
TITLE = "这里记着您的这些"


@pytest.fixture
def badge(window: Window) -> str:
    return enrol(window.station, NAME, "顺丰", PHONE)


def open_my_data(window: Window, badge: str) -> None:
    window.scan(badge)
    window.tap("我的")
    window.see(TITLE)


def test_it_says_in_plain_words_what_is_held_and_until_when(window: Window, badge: str) -> None:
    open_my_data(window, badge)
    for text in (
        "欧阳**",
        "顺丰",
        "138****1234",
        "2026年11月23日登记的",
        "工作人员登记的，没在这块屏上看过说明",
        "记着 1 次到站，连同用过什么",
        "每次过 180 天就删",
        "积分 2",
        "留到2027年11月23日",
    ):
        window.see(text)
    assert not window.sees("确认")


def test_whoever_is_not_confirmed_reads_until_when_he_must_be(window: Window) -> None:
    from tests.ui.registry.test_pending import sign_up

    open_my_data(window, sign_up(window)[1])
    window.see("值班人员还没跟您确认")
    window.see("2026年12月7日前没确认")


def test_the_days_are_those_the_station_keeps_to(window: Window, badge: str) -> None:
    window.set(Key.KEEP_VISITS_DAYS, 200)
    window.set(Key.KEEP_PEOPLE_DAYS, 400)
    open_my_data(window, badge)
    window.see("每次过 200 天就删")
    window.see("留到2027年12月28日")


def test_name_company_and_phone_are_put_right_without_being_shown(
    window: Window, badge: str
) -> None:
    open_my_data(window, badge)
    window.tap("138****1234")
    assert not window.sees("1234")
    window.tap_digits("13900001111")
    window.tap("保存")
    window.see("139****1111")
    window.tap("欧阳**")
    assert not window.sees("欧阳")
    window.type_text("慕容复")
    window.tap("保存")
    window.see("慕容**")
    window.tap("顺丰")
    window.tap("其他公司")
    window.type_text("中通")
    window.tap("保存")
    window.see("中通")
    [row] = window.station.registry.couriers()
    assert (row.name, row.company, row.phone) == ("慕容复", "中通", "13900001111")
    window.tap("返回")
    window.see("慕容师傅，您好")


def test_given_up_a_correction_changes_nothing(window: Window, badge: str) -> None:
    open_my_data(window, badge)
    window.tap("138****1234")
    window.tap_digits("139")
    window.tap("返回")
    window.see("138****1234")
    [row] = window.station.registry.couriers()
    assert row.phone == PHONE


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES.keys())
@pytest.mark.parametrize("size", [(1920, 1080), (1366, 768), (1080, 1920)])
def test_the_copy_is_read_by_a_phone_whole_and_nothing_else(
    window: Window, name: str, size: tuple[int, int]
) -> None:
    window.program.window.resize(*size)
    badge = enrol(window.station, name, "顺丰速运有限公司北京东城分部", PHONE)
    open_my_data(window, badge)
    window.tap("全部存到我手机上")
    window.see("用手机扫一下")
    assert window.hand.photograph().splitlines() == [
        "快递之家",
        f"姓名：{name}",
        "公司：顺丰速运有限公司北京东城分部",
        f"手机号：{PHONE}",
        "2026年11月23日登记的",
        "工作人员登记的，没在这块屏上看过说明",
        "记着 1 次到站，连同用过什么",
        "积分 2",
    ]
    window.tap("返回")
    window.see(TITLE)


def test_withdrawing_asks_once_and_ends_session_visit_and_badge(window: Window, badge: str) -> None:
    open_my_data(window, badge)
    window.tap("以后不来了，注销")
    window.see("资料 30 天后全删")
    window.tap("不用，返回")
    assert window.station.registry.couriers()[0].state is CourierState.ACTIVE
    window.tap("以后不来了，注销")
    window.tap("不来了，注销")
    window.see("您已经注销了")
    window.see("您好，请出示二维码")
    assert window.station.visits.figures().inside == 0
    window.scan(badge)
    window.see("您的登记已经注销")
    window.tap("知道了")
    assert not window.sees("欧阳")


def test_erasing_asks_once_and_the_next_scan_knows_nobody(window: Window, badge: str) -> None:
    open_my_data(window, badge)
    window.tap("把我的全部删掉")
    window.see("全部删掉吗")
    window.tap("不用，返回")
    assert window.station.registry.couriers()
    window.tap("把我的全部删掉")
    window.tap("全部删掉")
    window.see("删干净了")
    window.see("您好，请出示二维码")
    assert window.station.registry.couriers() == []
    window.scan(badge)
    window.see("不认识")


def test_staff_who_stop_the_badge_meanwhile_are_heard(window: Window, badge: str) -> None:
    from kiosk.common.actor import CONSOLE
    from tests.support import sure

    open_my_data(window, badge)
    number = window.station.badges.read(badge).number
    window.station.badges.revoke(sure(CONSOLE), number)
    window.tap("把我的全部删掉")
    window.see("停用")
    assert window.station.registry.couriers()


def test_a_visit_that_ended_by_itself_leaves_an_empty_page(window: Window, badge: str) -> None:
    open_my_data(window, badge)
    window.time.pass_ms(DAY)
    window.station.run_due()
    window.area.refresh()
    window.hand.wait_for(lambda: not window.sees("欧阳**"), "nothing")
