"""What a manager offers for points."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

import pytest

from kiosk.common.actor import CONSOLE
from kiosk.common.errors import Reason
from kiosk.rewards.rules import MOST_POINTS, Picture, Terms
from kiosk.station import Station
from tests.kiosk.amenities.house import reason
from tests.kiosk.rewards.house import BOTTLE, deliver, left, reward
from tests.support import by, sure


def test_a_station_without_rewards_has_none(station: Station) -> None:
    assert not station.rewards.is_any()
    number = reward(station)
    assert station.rewards.is_any()
    station.rewards.offer(by(CONSOLE), number, offered=False)
    assert not station.rewards.is_any()


def test_what_is_counted_is_a_product_of_the_stock(station: Station) -> None:
    number = reward(station, pieces=0)
    product = station.reward_stock.product(number)
    assert product
    assert (product.name, product.name_en) == ("保温杯", "Thermos")
    deliver(station, number, 4)
    assert left(station, number) == 4


def test_a_product_there_is_already_becomes_the_reward(station: Station) -> None:
    product = station.products.add_product(by(CONSOLE), "保温杯", "个").product
    station.stock.restock(sure(CONSOLE), product, "", "", "", 6)
    assert left(station, reward(station, pieces=0)) == 6


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        pytest.param({"name": ""}, Reason.BAD_NAME, id="no name"),
        pytest.param({"name": "杯" * 61}, Reason.BAD_NAME, id="an endless name"),
        pytest.param({"name": "杯" * 19}, Reason.BAD_VALUE, id="too long for a tile"),
        pytest.param({"name_en": "c" * 23}, Reason.BAD_VALUE, id="too long in English"),
        pytest.param({"name": "杯\u202e子"}, Reason.BAD_NAME, id="turned round"),
        pytest.param({"name_en": "\x00"}, Reason.BAD_NAME, id="no English name"),
        pytest.param({"points": 0}, Reason.BAD_VALUE, id="for nothing"),
        pytest.param({"points": -5}, Reason.BAD_VALUE, id="pays points"),
        pytest.param({"points": MOST_POINTS + 1}, Reason.BAD_VALUE, id="too dear"),
        pytest.param({"per_person": -1}, Reason.BAD_VALUE, id="less than none"),
        pytest.param({"per_person": 100}, Reason.BAD_VALUE, id="as good as no limit"),
        pytest.param({"picture": "selfie"}, Reason.BAD_VALUE, id="no such picture"),
    ],
)
def test_what_cannot_be_meant_is_not_offered(
    station: Station, changes: dict[str, Any], why: Reason
) -> None:
    terms = replace(BOTTLE, **changes)
    assert reason(lambda: station.rewards.add(by(CONSOLE), terms)) is why
    assert station.rewards.all() == []


def test_two_rewards_do_not_share_a_name(station: Station) -> None:
    number = reward(station)
    assert reason(lambda: reward(station)) is Reason.KNOWN_ALREADY
    station.rewards.change(by(CONSOLE), number, replace(BOTTLE, points=31))
    other = reward(station, Terms("手套", 20))
    same = replace(BOTTLE, points=20)
    change = station.rewards.change
    assert reason(lambda: change(by(CONSOLE), other, same)) is Reason.KNOWN_ALREADY


def test_the_cheapest_come_first_and_what_is_gone_last(station: Station) -> None:
    reward(station, Terms("头盔", 300))
    reward(station, Terms("手套", 20, picture=Picture.GLOVES))
    gone = reward(station, Terms("毛巾", 10))
    station.rewards.offer(by(CONSOLE), gone, offered=False)
    assert [row.terms.name for row in station.rewards.all()] == ["手套", "头盔", "毛巾"]


def test_a_name_is_said_in_the_language_of_the_screen(station: Station) -> None:
    named, plain = reward(station), reward(station, Terms("手套", 20))
    find = station.rewards.find
    rows = [cast(Any, find(number)) for number in (named, plain)]
    assert [row.called("en") for row in rows] == ["Thermos", "手套"]
    assert [row.called("zh") for row in rows] == ["保温杯", "手套"]
    assert find("none") is None
