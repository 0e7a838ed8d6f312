"""Situations of the rewards: something on the shelf for points, and who has saved some."""

from __future__ import annotations

from argon2 import PasswordHasher

from kiosk.common.actor import CONSOLE, Actor, Call
from kiosk.common.codes import Prefix, mint
from kiosk.common.ids import new_number
from kiosk.rewards.models import Redemption
from kiosk.rewards.rules import State, Terms
from kiosk.rewards.service import Moved
from kiosk.station import Station
from kiosk.storage.database import one_transaction
from tests.support import by, enrol, of, sure

QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
PIN = "402913"
BOTTLE = Terms("保温杯", 30, "Thermos")


def reward(station: Station, terms: Terms = BOTTLE, pieces: int = 3) -> str:
    """A reward with some pieces on the shelf; answers its number."""
    number = station.rewards.add(sure(CONSOLE), terms).reward
    if terms.counted and pieces:
        deliver(station, number, pieces)
    return number


def deliver(station: Station, number: str, pieces: int) -> None:
    """Some pieces of a reward come in."""
    product = station.reward_stock.product(number)
    assert product
    station.stock.restock(sure(CONSOLE), product.number, "", "", "", pieces)


def courier_of(station: Station, visit: str) -> int:
    """Whose open visit it is (row id)."""
    courier = station.visits.courier_of(visit)
    assert courier
    return courier


def give(station: Station, visit: str, points: int) -> None:
    """He has earned some points besides."""
    with one_transaction():
        station.points.award(courier_of(station, visit), f"gift {new_number()}", points)


def come(station: Station, points: int = 100, code: str = "") -> str:
    """A courier who has checked in and saved so many points; answers his visit."""
    visit = station.checkin.scan(by(), code or enrol(station)).visit
    missing = points - balance(station, visit)
    assert missing >= 0
    give(station, visit, missing)
    return visit


def balance(station: Station, visit: str) -> int:
    """What the courier of a visit can spend."""
    return station.points.balance(courier_of(station, visit))


def reserve(station: Station, visit: str, number: str) -> str:
    """Reserve a reward for which no PIN is wanted; answers the redemption."""
    return station.redemptions.reserve(certain(visit), visit, number).redemption


def certain(visit: str) -> Call:
    """A fresh request of the courier of a visit, who says yes."""
    return sure(Actor.visit(visit))


def slip(station: Station, visit: str, redemption: str) -> str:
    """Get a slip; answers its code."""
    code = mint(Prefix.SLIP)
    station.redemptions.give_slip(of(visit), visit, redemption, code)
    return code


def hand_over(station: Station, actor: Actor, code: str) -> Moved:
    """Somebody of the staff scans a slip."""
    return station.redemptions.hand_over(by(actor), station.slips.read(code))


def choose_pin(station: Station, visit: str, pin: str = PIN) -> None:
    """Choose the first PIN; it counts as given just now."""
    station.courier_pins.hasher = QUICK
    station.courier_pins.choose(of(visit), visit, station.courier_pins.hash(pin))


def give_pin(station: Station, visit: str, pin: str = PIN) -> None:
    """Type the PIN; raises why it is not taken."""
    pins = station.courier_pins
    tried = pins.begin(of(visit), visit)
    pins.finish(of(visit), visit, pins.matches(tried, pin))


def state_of(redemption: str) -> State:
    """How far a redemption has come."""
    return State(Redemption.get(Redemption.number == redemption).state)


def left(station: Station, number: str) -> int:
    """How many pieces of a reward nobody has reserved."""
    return station.reward_stock.left(number)
