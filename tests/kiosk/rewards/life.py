"""Every command of the rewards once."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from kiosk.common.actor import Actor
from kiosk.common.codes import Prefix, mint
from kiosk.common.errors import Refused
from kiosk.merits.rules import Why
from tests.kiosk.cast import PIN, Cast
from tests.kiosk.rewards.house import BOTTLE, QUICK, deliver
from tests.support import DAY, MINUTE, by, sure


def live(cast: Cast) -> None:
    station, manager = cast.station, cast.manager
    station.courier_pins.hasher = QUICK
    terms = replace(BOTTLE, name="杯子", points=60, special=True)
    reward = station.rewards.add(by(manager), terms).reward
    station.rewards.change(by(manager), reward, replace(terms, points=55))
    station.rewards.offer(by(manager), reward, offered=False)
    station.rewards.offer(by(manager), reward, offered=True)
    deliver(station, reward, 9)
    rider = cast.rider()
    visit = station.checkin.scan(by(), rider.code).visit
    actor = Actor.visit(visit)
    station.grants.grant(by(cast.staff), (rider.number,), 200, Why.HELPED)
    cast.time.pass_ms(777)
    station.courier_pins.choose(by(actor), visit, station.courier_pins.hash(PIN))
    for way in ("cancelled", "called off", "handed over", "brought back", "expired"):
        _redeem(cast, visit, reward, way)
    with suppress(Refused):
        station.courier_pins.finish(by(actor), visit, right=False)
    station.courier_pins.reset(by(cast.staff), station.badges.read(rider.code).number)
    cast.time.pass_ms(7 * DAY + 777)
    station.run_due()


def _redeem(cast: Cast, visit: str, reward: str, way: str) -> None:
    station, actor, staff = cast.station, Actor.visit(visit), cast.staff
    cast.time.pass_ms(MINUTE + 777)
    tried = station.courier_pins.begin(by(actor), visit)
    station.courier_pins.finish(by(actor), visit, station.courier_pins.matches(tried, PIN))
    redemption = station.redemptions.reserve(sure(actor), visit, reward).redemption
    code = mint(Prefix.SLIP)
    cast.told += [code, code[2:-2]]
    station.redemptions.give_slip(by(actor), visit, redemption, code)
    cast.time.pass_ms(1234)
    if way == "cancelled":
        station.redemptions.cancel(sure(actor), visit, redemption)
    elif way == "called off":
        station.redemptions.call_off(sure(staff), redemption)
    elif way != "expired":
        slip = station.slips.read(code)
        proposal = station.redemptions.hand_over(by(staff), slip).proposal
        badge = station.pins.begin(by(cast.manager), cast.manager.account)
        right = station.pins.matches(badge, PIN)
        station.pins.finish(by(cast.manager), cast.manager.account, right)
        station.proposals.approve(by(cast.manager), proposal)
        if way == "brought back":
            station.redemptions.roll_back(sure(staff), redemption)
