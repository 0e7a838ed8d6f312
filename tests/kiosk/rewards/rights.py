"""Who may do what with rewards: see ``tests/kiosk/scene.py``.

A redemption is its courier's own: ``own`` here is what was reserved in one's own visit.
"""

from __future__ import annotations

from dataclasses import replace

from kiosk.common.codes import Prefix, mint
from kiosk.common.ids import new_number
from kiosk.rewards.rules import Terms
from tests.kiosk.rewards.house import (
    BOTTLE,
    QUICK,
    choose_pin,
    give,
    hand_over,
    reserve,
    reward,
    slip,
)
from tests.kiosk.scene import Scene
from tests.support import add_staff, by, of

TABLE = """
#                    on    courier     volunteer   staff       manager     station     console
reward.add           -     not_allowed not_allowed not_allowed yes         not_allowed yes
reward.change        -     not_allowed not_allowed not_allowed yes         not_allowed yes
reward.offer         -     not_allowed not_allowed not_allowed yes         not_allowed yes
redemption.reserve   own   yes         not_allowed not_allowed not_allowed -           -
redemption.reserve   other not_allowed not_allowed not_allowed not_allowed not_allowed not_allowed
redemption.slip      own   yes         not_allowed not_allowed not_allowed -           -
redemption.slip      other not_allowed not_allowed not_allowed not_allowed not_allowed not_allowed
redemption.cancel    own   yes         not_allowed not_allowed not_allowed -           -
redemption.cancel    other not_allowed not_allowed not_allowed not_allowed not_allowed not_allowed
redemption.hand_over own   not_allowed own_record  own_record  own_record  -           -
redemption.hand_over other not_allowed yes         yes         yes         not_allowed yes
redemption.call_off  own   not_allowed not_allowed own_record  own_record  -           -
redemption.call_off  other not_allowed not_allowed yes         yes         not_allowed yes
redemption.roll_back own   not_allowed not_allowed own_record  own_record  -           -
redemption.roll_back other not_allowed not_allowed yes         yes         not_allowed yes
courier_pin.set      own   yes         not_allowed not_allowed not_allowed -           -
courier_pin.set      other not_allowed not_allowed not_allowed not_allowed not_allowed not_allowed
courier_pin.try      own   yes         not_allowed not_allowed not_allowed -           -
courier_pin.try      other not_allowed not_allowed not_allowed not_allowed not_allowed not_allowed
courier_pin.result   own   yes         not_allowed not_allowed not_allowed -           -
courier_pin.result   other not_allowed not_allowed not_allowed not_allowed not_allowed not_allowed
courier.reset_pin    own   not_allowed not_allowed own_record  own_record  -           -
courier.reset_pin    other not_allowed not_allowed yes         yes         not_allowed yes
"""


def fresh() -> Terms:
    """A reward no cell before had: two of one name there are not."""
    return replace(BOTTLE, name=f"杯{new_number()[:12]}")


def add(scene: Scene) -> object:
    return scene.station.rewards.add(scene.call, fresh())


def change(scene: Scene) -> object:
    number = reward(scene.station, fresh())
    return scene.station.rewards.change(scene.call, number, replace(fresh(), points=40))


def offer(scene: Scene) -> object:
    number = reward(scene.station, fresh())
    return scene.station.rewards.offer(scene.call, number, offered=False)


def visit_with_points(scene: Scene) -> str:
    visit = scene.visit()
    give(scene.station, visit, 100)
    return visit


def reserved(scene: Scene) -> tuple[str, str]:
    """The visit it was reserved in, and the redemption."""
    visit, number = visit_with_points(scene), reward(scene.station, fresh())
    return visit, reserve(scene.station, visit, number)


def reserve_one(scene: Scene) -> object:
    visit, number = visit_with_points(scene), reward(scene.station, fresh())
    return scene.station.redemptions.reserve(scene.call, visit, number)


def give_slip(scene: Scene) -> object:
    visit, redemption = reserved(scene)
    code = mint(Prefix.SLIP)
    return scene.station.redemptions.give_slip(scene.call, visit, redemption, code)


def cancel(scene: Scene) -> object:
    visit, redemption = reserved(scene)
    return scene.station.redemptions.cancel(scene.call, visit, redemption)


def hand_it_over(scene: Scene) -> object:
    visit, redemption = reserved(scene)
    code = slip(scene.station, visit, redemption)
    return scene.station.redemptions.hand_over(scene.call, scene.station.slips.read(code))


def call_off(scene: Scene) -> object:
    _visit, redemption = reserved(scene)
    return scene.station.redemptions.call_off(scene.call, redemption)


def roll_back(scene: Scene) -> object:
    visit, redemption = reserved(scene)
    code = slip(scene.station, visit, redemption)
    hand_over(scene.station, add_staff(scene.station), code)
    return scene.station.redemptions.roll_back(scene.call, redemption)


def choose(scene: Scene) -> object:
    visit, pins = scene.visit(), scene.station.courier_pins
    pins.hasher = QUICK
    return pins.choose(scene.call, visit, "hash")


def try_it(scene: Scene) -> object:
    visit = scene.visit()
    choose_pin(scene.station, visit)
    return scene.station.courier_pins.begin(scene.call, visit)


def finish(scene: Scene) -> object:
    visit, pins = scene.visit(), scene.station.courier_pins
    choose_pin(scene.station, visit)
    tried = pins.begin(of(visit), visit)
    return pins.finish(scene.call, visit, pins.matches(tried, "402913"))


def reset(scene: Scene) -> object:
    rider = scene.rider()
    visit = scene.station.checkin.scan(by(), rider.code).visit
    choose_pin(scene.station, visit)
    badge = scene.station.badges.read(rider.code).number
    return scene.station.courier_pins.reset(scene.call, badge)


ACTS = {
    "reward.add": add,
    "reward.change": change,
    "reward.offer": offer,
    "redemption.reserve": reserve_one,
    "redemption.slip": give_slip,
    "redemption.cancel": cancel,
    "redemption.hand_over": hand_it_over,
    "redemption.call_off": call_off,
    "redemption.roll_back": roll_back,
    "courier_pin.set": choose,
    "courier_pin.try": try_it,
    "courier_pin.result": finish,
    "courier.reset_pin": reset,
}
