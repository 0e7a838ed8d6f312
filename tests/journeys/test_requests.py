"""Something hot that somebody must bring, from the tap to the hand; and its bad days."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest

from kiosk.amenities.models import AmenityRequest, AmenityUse
from kiosk.common.actor import CONSOLE, Role
from kiosk.common.errors import NotSaved
from kiosk.journal.models import Entry
from kiosk.settings.rules import Key
from kiosk.storage.database import database
from tests.journeys.conftest import Lounge
from tests.support import DAY, HOUR, MINUTE, by
from tests.ui.conftest import Window

ATTRACT = "您好，请出示二维码"


@pytest.fixture
def window(lounge: Lounge) -> Window:
    """The lounge, with what a window's hand can do besides."""
    return Window(lounge.program, lounge.hand, lounge.time, lounge.grounds)


@pytest.fixture
def volunteer(window: Window) -> str:
    """The badge of a volunteer who has gone on duty at the board."""
    badge = window.add(Role.VOLUNTEER, "王志愿")
    window.scan(badge)
    window.tap("上岗")
    window.see("下岗")
    window.tap("完成")
    window.see(ATTRACT)
    return badge


def ask(window: Window, badge: str) -> None:
    """Scan, ask for ginger tea, see the number, finish."""
    window.scan(badge)
    window.tap("喝水·取暖")
    window.tap("姜茶")
    window.see("好了会叫号")
    window.see("师傅，您好")
    window.tap("完成")
    window.see(ATTRACT)


def tap(window: Window, name: str) -> None:
    """Tap when the last tap is a while ago."""
    window.time.pass_ms(1000)
    window.tap(name)


def serve(window: Window, badge: str, *steps: str) -> None:
    """Scan a staff badge and take the one request on by these steps."""
    window.scan(badge)
    for step in steps:
        tap(window, step)
    window.see("值班台")
    window.tap("完成")
    window.see(ATTRACT)


def ends() -> list[tuple[str, str]]:
    rows = AmenityRequest.select(AmenityRequest.state, AmenityRequest.end)
    return list(rows.order_by(AmenityRequest.id).tuples())


def test_asked_accepted_called_out_told_at_the_next_scan_and_handed_over(
    window: Window, volunteer: str
) -> None:
    courier = window.enrol()
    ask(window, courier)
    window.see("1 位小哥等着")
    serve(window, volunteer, "我来办", "做好了")
    window.see("1 号好了")
    window.scan(courier)
    window.see("1 号姜茶好了，来拿吧")
    window.tap("1 号姜茶好了，来拿吧")
    window.see("给您的消息")
    window.tap("完成")
    serve(window, volunteer, "给他了")
    assert not window.sees("1 号好了")
    window.scan(courier)
    window.see("师傅，您好")
    assert not window.sees("来拿")
    verbs = Entry.select(Entry.verb).where(Entry.verb.startswith("amenity.")).order_by(Entry.seq)
    assert [verb for (verb,) in verbs.tuples()] == [
        "amenity.request", "amenity.accept", "amenity.ready", "amenity.hand_over",
    ]  # fmt: skip
    assert AmenityUse.select().count() == 1
    window.see("老样子，一点就好")


def test_he_leaves_before_it_is_ready_and_nobody_makes_it(window: Window, volunteer: str) -> None:
    courier = window.enrol()
    ask(window, courier)
    window.scan(courier)
    window.tap("离站")
    window.see(ATTRACT)
    window.hand.wait_for(lambda: not window.sees("等着"), "nobody waiting")
    window.scan(volunteer)
    window.see("没人等着")
    assert ends() == [("cancelled", "left")]


def test_it_is_ready_and_he_is_gone_so_he_hears_of_it_the_next_morning(
    window: Window, volunteer: str
) -> None:
    courier = window.enrol()
    ask(window, courier)
    serve(window, volunteer, "我来办", "做好了")
    window.scan(courier)
    window.see("来拿吧")
    window.tap("离站")
    window.wait(20 * 60)
    assert ends() == [("timed_out", "not_fetched")]
    assert not window.sees("1 号好了")
    window.time.pass_ms(20 * HOUR)
    window.scan(courier)
    window.see("1 号姜茶没来拿，收掉了")


def test_closing_time_ends_what_is_open_and_a_new_day_begins_at_one(
    window: Window, volunteer: str
) -> None:
    courier = window.enrol()
    window.time.pass_ms(10 * HOUR - 5 * MINUTE)
    ask(window, courier)
    window.wait(5 * 60)
    assert ends() == [("timed_out", "not_accepted")]
    window.see("现在没人值班")  # closing time ended that too
    window.time.pass_ms(DAY - 10 * HOUR)
    window.scan(volunteer)
    window.tap("上岗")
    window.see("下岗")
    window.tap("完成")
    ask(window, courier)
    days = AmenityRequest.select(AmenityRequest.day, AmenityRequest.ticket)
    assert list(days.order_by(AmenityRequest.id).tuples()) == [
        ("2026-11-23", 1),
        ("2026-11-24", 1),
    ]


def test_over_midnight_it_keeps_its_day_and_its_number(window: Window) -> None:
    window.station.settings.set(by(CONSOLE), Key.CLOSES, "04:00")
    window.time.pass_ms(11 * HOUR + 50 * MINUTE)
    volunteer = window.add(Role.VOLUNTEER)
    window.scan(volunteer)
    window.tap("上岗")
    window.see("下岗")
    window.tap("完成")
    ask(window, window.enrol())
    window.wait(12 * 60)
    window.see("1 位小哥等着")
    serve(window, volunteer, "我来办", "做好了", "给他了")
    assert window.station.amenities.visits("ginger_soup", "2026-11-23", "2026-11-23") == 1


@pytest.mark.parametrize("step", [-3 * HOUR, 40 * DAY])
def test_with_a_clock_in_doubt_he_is_served_and_nothing_times_out(
    window: Window, volunteer: str, step: int
) -> None:
    courier = window.enrol()
    ask(window, courier)
    window.time.step(step)
    window.wait(3 * 60 * 60)
    window.see("1 位小哥等着")
    serve(window, volunteer, "我来办", "做好了", "给他了")
    assert ends() == [("done", "handed_over")]


@contextmanager
def full_disk(window: Window) -> Iterator[None]:
    """Let the file grow no further, and use up what room there is."""
    badge = window.enrol("李四")
    pages = database.execute_sql("PRAGMA page_count").fetchone()[0]
    database.execute_sql(f"PRAGMA max_page_count = {pages}")
    with suppress(NotSaved):
        while True:
            window.station.checkin.scan(by(), badge)
    database.execute_sql(f"PRAGMA max_page_count = {pages}")  # the connection is a new one now
    yield
    database.execute_sql("PRAGMA max_page_count = 1073741823")


def test_a_full_disk_says_not_saved_and_the_same_tap_later_is_one_request(
    window: Window, volunteer: str
) -> None:
    window.scan(window.enrol())
    window.tap("喝水·取暖")
    window.see("姜茶")
    with full_disk(window):
        window.tap("姜茶")
        window.see("机器存满了")
        assert ends() == []
    window.tap("知道了")
    window.tap("姜茶")
    window.see("师傅，您好")
    assert ends() == [("requested", "")]
    assert window.station.journal.verify().sound
