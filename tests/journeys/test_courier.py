"""A courier in a hurry."""

from __future__ import annotations

import pytest

from kiosk.checkin.models import FailedScan, Visit
from kiosk.common import codes
from kiosk.common.actor import CONSOLE
from kiosk.journal.models import Entry
from tests.journeys.conftest import Lounge
from tests.support import sure


def verbs() -> list[str]:
    return [verb for (verb,) in Entry.select(Entry.verb).order_by(Entry.seq).tuples()]


def test_scan_drink_and_go(lounge: Lounge) -> None:
    badge = lounge.enrol()
    lounge.see("您好，请出示二维码")
    lounge.scan(badge)
    lounge.see("张师傅，您好")
    lounge.see("积分 +2")
    lounge.tap("喝水·取暖")
    lounge.tap("热水")
    lounge.see("热水")
    lounge.see("张师傅，您好")  # the tiles come back by themselves
    lounge.tap("离站")
    lounge.see("您好，请出示二维码")
    assert verbs()[-3:] == ["checkin.scan", "amenity.serve", "checkin.leave"]
    assert lounge.station.visits.figures().inside == 0


def test_a_badge_typed_with_caps_lock_on_or_by_phone_in_small_letters(lounge: Lounge) -> None:
    badge = lounge.enrol()
    lounge.scan(badge.swapcase())
    lounge.see("张师傅，您好")


def test_a_thousand_scans_are_one_check_in(lounge: Lounge) -> None:
    badge = lounge.enrol()
    for _ in range(30):
        lounge.scan(badge)
    lounge.see("张师傅，您好")
    assert Visit.select().count() == 1
    assert lounge.station.visits.figures().today == 1


def test_another_badge_switches_the_session(lounge: Lounge) -> None:
    lounge.scan(lounge.enrol("张三丰"))
    lounge.see("张师傅，您好")
    lounge.scan(lounge.enrol("李四"))
    lounge.see("李师傅，您好")
    assert not lounge.hand.sees("张")


def test_not_me_gives_the_day_back(lounge: Lounge) -> None:
    badge = lounge.enrol()
    lounge.scan(badge)
    lounge.tap("不是我")
    lounge.see("您好，请出示二维码")
    lounge.scan(badge)
    lounge.see("积分 +2")
    assert lounge.station.visits.figures().today == 1


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("https://example.com/pay?id=1", "这个码不是"),
        ("KJ0123", "没有扫全"),
        ("x" * 4000, "这个码不是"),
        (codes.mint(codes.Prefix.BADGE, bytes(16)), "不认识"),
        (codes.mint(codes.Prefix.COMMAND, bytes(16)), "不认识"),
    ],
)
def test_a_foreign_or_broken_code_gets_a_clear_no(lounge: Lounge, text: str, answer: str) -> None:
    lounge.scan(text)
    lounge.see(answer)
    assert FailedScan.select().count() == 1
    assert "checkin.scan" not in verbs()


def test_a_lost_badge_stops_in_the_middle_of_a_session(lounge: Lounge) -> None:
    badge = lounge.enrol()
    lounge.scan(badge)
    lounge.tap("喝水·取暖")
    found = lounge.station.badges.find(badge)
    assert found
    lounge.station.badges.revoke(sure(CONSOLE), found.number)
    lounge.tap("热水")
    lounge.see("停用")
    assert "amenity.serve" in verbs()
    assert lounge.station.amenities.visits("hot_water", "2026-01-01", "2026-12-31") == 0


def test_nobody_touches_the_screen(lounge: Lounge) -> None:
    badge = lounge.enrol()
    lounge.scan(badge)
    lounge.see("张师傅，您好")
    lounge.wait(44)
    assert not lounge.hand.sees("完成 ·")
    lounge.wait(2)
    lounge.see("完成 ·")
    lounge.scan(badge)  # the same badge stops the countdown
    lounge.wait(44)
    lounge.wait(2)
    lounge.wait(20)
    lounge.see("您好，请出示二维码")
    assert not lounge.hand.sees("张")


@pytest.mark.parametrize(
    ("name", "greeting"),
    [
        ("王", "王师傅，您好"),
        ("欧阳娜娜", "欧阳师傅，您好"),
        ("𠮷田", "𠮷师傅，您好"),
        ("ئابدۇرېھىم ئەخەت", "ئابدۇرېھىم"),
        ("Bartholomew Featherstonehaugh", "Bartholomew"),
    ],
)
def test_everybody_is_greeted_by_his_name(lounge: Lounge, name: str, greeting: str) -> None:
    lounge.scan(lounge.enrol(name))
    lounge.see(greeting)
