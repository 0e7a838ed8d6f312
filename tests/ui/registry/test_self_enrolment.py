"""Signing oneself up at the attract screen: from the first tap to one's own tiles."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from kiosk.checkin.models import Visit
from kiosk.common.actor import CONSOLE
from kiosk.common.errors import Reason
from kiosk.journal.models import Entry
from kiosk.registry.models import Company, Courier
from kiosk.registry.rules import CourierState
from kiosk.settings.rules import Key
from tests.support import enrol, sure
from tests.ui.conftest import Window
from tests.ui.layout import in_view
from ui.tour.hand import shown_items

NAME, PHONE = "张三丰", "13812341234"
ATTRACT, CARD = "您好，请出示二维码", "请用手机拍下这张码"
STEPS = ("name", "company", "phone", "consent")


@pytest.fixture(autouse=True)
def companies(window: Window) -> None:
    """Two companies are known already."""
    for company in ("顺丰", "京东"):
        enrol(window.station, "老王", company)


def go_to(window: Window, step: str, name: str = NAME, phone: str = PHONE) -> None:
    """Answer what comes before a step."""
    window.tap("第一次来？")
    window.see("您叫什么名字")
    if step == "name":
        return
    window.type_text(name)
    window.tap("下一步")
    window.see("哪家公司")
    if step == "company":
        return
    window.tap("京东")
    window.see("手机号")
    if step == "phone":
        return
    window.tap_digits(phone)
    window.tap("下一步" if phone else "不留手机号")
    window.see("同意吗")
    if step == "card":
        window.tap("同意，出码")
        window.see(CARD)


def newcomers() -> list[tuple[str, str, str, str]]:
    query = Courier.select(Courier.name, Company.name, Courier.phone, Courier.state).join(Company)
    rows = query.where(Courier.name != "老王").order_by(Courier.id).tuples()
    return [(name, company, phone or "", state) for name, company, phone, state in rows]


def tap_again_and_again(window: Window, name: str) -> None:
    """Tap a button three times before anything could be read in between."""
    window.hand.wait_for(lambda: window.hand.button(name) is not None, name)
    button = window.hand.button(name)
    assert button
    middle = button.mapToScene(button.boundingRect().center()).toPoint()
    for _tap in range(3):
        window.hand.tap_at(middle)


def verbs() -> list[str]:
    return [verb for (verb,) in Entry.select(Entry.verb).order_by(Entry.seq).tuples()]


def test_whoever_signed_up_is_checked_in_and_his_picture_opens_the_door(window: Window) -> None:
    go_to(window, "card")
    badge = window.hand.photograph()
    window.tap("拍好了")
    window.see("张师傅，您好")
    window.see("京东 · 已签到 12:00 · 本月第 1 次 · 值班人员确认您以后开始记积分")
    assert newcomers() == [(NAME, "京东", PHONE, "pending")]
    assert verbs()[-2:] == ["courier.enrol_self", "checkin.scan"]
    window.tap("离站")
    window.see(ATTRACT)
    window.scan(badge)
    window.see("张师傅，您好")


def test_scanning_the_fresh_badge_from_the_phone_is_having_the_picture(window: Window) -> None:
    go_to(window, "card")
    window.scan(window.hand.photograph().lower())
    window.see("张师傅，您好")
    assert Visit.select().count() == 1


def test_not_me_right_after_signing_up_undoes_the_check_in_alone(window: Window) -> None:
    go_to(window, "card")
    window.tap("拍好了")
    window.tap("不是我")
    window.see(ATTRACT)
    assert window.station.visits.figures().today == 0
    assert newcomers() == [(NAME, "京东", PHONE, "pending")]


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("way", ["finish", "idle", "back"])
def test_given_up_at_any_step_nothing_is_left(window: Window, step: str, way: str) -> None:
    entries = verbs()
    go_to(window, step)
    if way == "finish":
        window.tap("完成")
        if step != "name":  # where nothing is typed yet
            window.tap("不填了")
    elif way == "idle":
        window.wait(44)
        assert not window.sees("完成 ·")
        window.wait(2)
        window.see("完成 ·")
        window.wait(20)
    else:
        for _step in range(STEPS.index(step) + 1):
            window.tap("返回")
        if step != "name":
            window.tap("不填了")
    window.see(ATTRACT)
    assert newcomers() == []
    assert verbs() == entries
    window.tap("第一次来？")
    window.see("您叫什么名字")
    assert not window.sees(NAME)


def test_going_back_keeps_what_was_typed(window: Window) -> None:
    go_to(window, "consent")
    for text in ("手机号", "哪家公司", "您叫什么名字"):
        window.tap("返回")
        window.see(text)
    window.see(NAME)


def test_back_from_typing_another_company_leads_to_the_buttons(window: Window) -> None:
    go_to(window, "company")
    window.tap("其他公司")
    window.type_text("闪")
    window.tap("返回")
    window.tap("其他公司")
    window.type_text("闪送")
    window.tap("下一步")
    window.tap("不留手机号")
    window.tap("同意，出码")
    window.see(CARD)
    assert newcomers() == [(NAME, "闪送", "", "pending")]


@pytest.mark.parametrize("step", [*STEPS, "card"])
def test_a_foreign_scan_in_the_middle_has_to_wait_and_nothing_is_lost(
    window: Window, step: str
) -> None:
    other = enrol(window.station, "老王")
    go_to(window, step)
    before = window.area.property("step") or window.hand.photograph()
    for code in (other, window.grounds.manager_code, "https://example.com"):
        window.scan(code)
        window.see("请先办完这一步")
        window.tap("知道了")
    assert Visit.select().count() == 0
    assert (window.area.property("step") or window.hand.photograph()) == before
    if step in {"phone", "consent"}:
        assert window.area.property("name") == NAME


def test_a_double_tap_on_the_last_button_is_one_person_who_sees_his_badge(window: Window) -> None:
    go_to(window, "consent")
    tap_again_and_again(window, "同意，出码")
    window.see(CARD)
    window.hand.photograph()
    assert len(newcomers()) == 1
    assert Visit.select().count() == 0, "nobody is in before he has the picture"


def test_a_double_tap_on_going_on_answers_one_question(window: Window) -> None:
    go_to(window, "name")
    window.type_text(NAME)
    tap_again_and_again(window, "下一步")
    window.see("哪家公司")
    QTest.qWait(50)
    assert window.sees("哪家公司")


def test_the_badge_stays_for_three_minutes_whatever_anybody_touches(window: Window) -> None:
    go_to(window, "card")
    for _turn in range(5):
        window.wait(30)
        window.hand.tap_at(QPoint(5, 5))
    assert window.sees(CARD)
    window.wait(12)
    window.see("拍好了 · 18")
    window.wait(19)
    window.see(ATTRACT)
    assert [row[3] for row in newcomers()] == ["pending"], "he stays signed up, and is not inside"
    assert Visit.select().count() == 0


def test_a_known_phone_asks_staff_and_without_it_he_may_go_on(window: Window) -> None:
    enrol(window.station, "张三", "顺丰", PHONE)
    go_to(window, "consent")
    window.tap("同意，出码")
    window.see("已经登记过")
    window.tap("知道了")
    window.see("同意吗")
    assert NAME not in [row[0] for row in newcomers()]
    window.tap("返回")
    window.tap("清空")
    window.tap("不留手机号")
    window.tap("同意，出码")
    window.see(CARD)
    assert newcomers()[-1] == (NAME, "京东", "", "pending")


def test_too_many_in_an_hour_is_said_and_nobody_is_half_signed_up(window: Window) -> None:
    window.set(Key.ENROLMENTS_AN_HOUR, 1)
    go_to(window, "card", phone="")
    window.tap("拍好了")
    window.tap("完成")
    go_to(window, "consent", phone="")
    window.tap("同意，出码")
    window.see("登记的人太多")
    assert len(newcomers()) == 1
    assert Entry.select().where(Entry.reason == Reason.TOO_MANY_ENROLMENTS).count() == 1


@pytest.mark.parametrize("typed", ["", "12", " "])
def test_what_is_no_name_is_asked_again(window: Window, typed: str) -> None:
    window.tap("第一次来？")
    window.see("您叫什么名字")
    if typed:
        window.type_text(typed)
    window.tap("下一步")
    window.tap("知道了")
    window.see("您叫什么名字")


def test_a_number_with_a_digit_missing_is_asked_about_where_it_was_typed(window: Window) -> None:
    go_to(window, "phone")
    window.tap_digits(PHONE[:10])
    window.tap("下一步")
    window.see("手机号没写错吧？")
    window.see("写了 10 位")
    window.tap("不用，返回")
    window.tap_digits(PHONE[10])
    window.tap("下一步")
    window.see("同意吗")


def test_a_landline_is_asked_about_once_and_taken(window: Window) -> None:
    go_to(window, "phone")
    window.tap_digits("01065251234")
    window.tap("下一步")
    window.see("手机号没写错吧？")
    window.tap("没写错")
    window.see("同意吗")
    window.tap("同意，出码")
    window.see(CARD)
    assert newcomers()[-1][2] == "01065251234"


def test_the_consent_says_the_days_the_station_keeps_to(window: Window) -> None:
    for key, days in (
        (Key.KEEP_VISITS_DAYS, 191),
        (Key.KEEP_REQUESTS_DAYS, 97),
        (Key.KEEP_PEOPLE_DAYS, 730),
        (Key.KEEP_LEFT_DAYS, 47),
        (Key.PENDING_DAYS, 9),
    ):
        window.set(key, days)
    go_to(window, "consent")
    for text in (
        "过 191 天就删",
        "过 97 天就删",
        "2 年没来",
        "过 47 天就全删",
        "9 天内",
        "9 个月",
        "急救从来不记名字",
    ):
        window.see(text)


def test_help_and_first_aid_stay_one_tap_away_and_what_was_typed_survives(window: Window) -> None:
    go_to(window, "company")
    window.tap("急救")
    window.see("打 120，说：")
    assert not window.sees(NAME)
    window.tap("返回")
    window.tap("京东")
    window.see("手机号")


def test_rejected_while_the_badge_is_shown_he_is_told_and_does_not_get_in(window: Window) -> None:
    go_to(window, "card")
    [number] = [row.number for row in window.station.enrolment.pending()]
    window.station.enrolment.reject(sure(CONSOLE), number)
    window.tap("拍好了")
    window.see("没有通过")
    assert Visit.select().count() == 0
    row = window.station.registry.by_number(number)
    assert row
    assert row.state is CourierState.REJECTED


def test_what_lies_below_the_fold_of_the_consent_has_a_button(window: Window) -> None:
    content, display = window.program.window.contentItem(), window.program.front.display
    window.program.window.resize(1366, 768)
    window.hand.wait_for(lambda: content.height() == 768, "that size")
    go_to(window, "consent")
    display.toggleLanguage()
    display.toggleLargeType()
    window.see("There is more below")
    assert not seen(window, "within 14 days")
    window.tap("There is more below")
    window.hand.reach("Back to the top")
    assert seen(window, "within 14 days")
    window.tap("Back to the top")
    window.hand.reach("There is more below")
    display.toggleLargeType()
    display.toggleLanguage()


def seen(window: Window, words: str) -> bool:
    """Tell whether a text is shown whole, and no list cuts it off."""
    shown = shown_items(window.program.window.contentItem())
    texts = [item for item in shown if item.inherits("QQuickText")]
    return any(words in item.property("text") and in_view(item) for item in texts)
