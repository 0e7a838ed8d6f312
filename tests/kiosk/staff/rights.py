"""Who may do what with accounts, PINs and duty: see ``tests/kiosk/scene.py``."""

from __future__ import annotations

from kiosk.common.actor import CONSOLE, Role
from kiosk.common.codes import Prefix, mint
from kiosk.storage.database import database
from tests.kiosk.scene import PIN, Scene
from tests.support import by, sure

TABLE = """
#                 on    courier     volunteer   staff       manager     station     console
staff.enter       own   yes         yes         yes         yes         -           -
staff.enter       other yes         yes         yes         yes         yes         yes
staff.add         -     not_allowed not_allowed not_allowed yes         not_allowed yes
staff.change_role own   not_allowed not_allowed not_allowed own_account -           -
staff.change_role other not_allowed not_allowed not_allowed yes         not_allowed yes
staff.disable     own   not_allowed not_allowed not_allowed own_account -           -
staff.disable     other not_allowed not_allowed not_allowed yes         not_allowed yes
staff.enable      own   not_allowed not_allowed not_allowed own_account -           -
staff.enable      other not_allowed not_allowed not_allowed yes         not_allowed yes
staff.tie         own   not_allowed not_allowed not_allowed yes         -           -
staff.tie         other not_allowed not_allowed not_allowed yes         not_allowed yes
staff.untie       own   not_allowed not_allowed not_allowed own_account -           -
staff.untie       other not_allowed not_allowed not_allowed yes         not_allowed yes
duty.start        own   not_allowed yes         yes         yes         -           -
duty.start        other not_allowed not_allowed not_allowed yes         not_allowed yes
duty.end          own   not_allowed yes         yes         yes         -           -
duty.end          other not_allowed not_allowed not_allowed yes         not_allowed yes
pin.try           own   not_allowed yes         yes         yes         -           -
pin.try           other not_allowed not_allowed not_allowed not_allowed not_allowed not_allowed
pin.result        own   not_allowed yes         yes         yes         -           -
pin.result        other not_allowed not_allowed not_allowed not_allowed not_allowed not_allowed
pin.change        own   not_allowed yes         yes         yes         -           -
pin.change        other not_allowed not_allowed not_allowed not_allowed not_allowed not_allowed
pin.reset         own   not_allowed not_allowed not_allowed own_account -           -
pin.reset         other not_allowed not_allowed not_allowed yes         not_allowed yes
pin.lift          own   not_allowed not_allowed not_allowed own_account -           -
pin.lift          other not_allowed not_allowed not_allowed yes         not_allowed yes
pin.prove         own   not_allowed not_allowed not_allowed yes         -           -
pin.prove         other not_allowed not_allowed not_allowed not_allowed not_allowed not_allowed
pin.recover       own   not_allowed not_allowed not_allowed yes         -           -
pin.recover       other not_allowed not_allowed not_allowed not_allowed not_allowed not_allowed
"""


def enter(scene: Scene) -> object:
    badge = scene.station.badges.of_holder(scene.account())[0].number
    return scene.station.staff.enter(scene.call, badge)


def add(scene: Scene) -> object:
    code = mint(Prefix.BADGE)
    return scene.station.accounts.add(scene.call, "李", Role.MANAGER, "hash", code)


def change_role(scene: Scene) -> object:
    return scene.station.accounts.change_role(scene.call, scene.account(), Role.STAFF)


def disable(scene: Scene) -> object:
    return scene.station.accounts.disable(scene.call, scene.account())


def enable(scene: Scene) -> object:
    if not scene.own:
        scene.station.accounts.disable(sure(CONSOLE), scene.account())
    return scene.station.accounts.enable(scene.call, scene.account())


def tie(scene: Scene) -> object:
    badge = scene.station.badges.read(scene.stranger().code).number
    return scene.station.accounts.tie(scene.call, scene.account(), badge)


def untie(scene: Scene) -> object:
    if not scene.own:
        badge = scene.station.badges.read(scene.stranger().code).number
        scene.station.accounts.tie(by(CONSOLE), scene.account(), badge)
    return scene.station.accounts.untie(scene.call, scene.account())


def start_duty(scene: Scene) -> object:
    return scene.station.staff.start_duty(scene.call, scene.account())


def end_duty(scene: Scene) -> object:
    return scene.station.staff.end_duty(scene.call, scene.account())


def begin(scene: Scene) -> object:
    return scene.station.pins.begin(scene.call, scene.account())


def finish(scene: Scene) -> object:
    pins, owner = scene.station.pins, scene.owner
    right = pins.matches(pins.begin(by(owner), owner.account), PIN)
    return pins.finish(scene.call, owner.account, right)


def change(scene: Scene) -> object:
    pins, owner = scene.station.pins, scene.owner
    right = pins.matches(pins.begin(by(owner), owner.account), PIN)
    pins.finish(by(owner), owner.account, right)
    return pins.change(scene.call, owner.account, "hash")


def reset(scene: Scene) -> object:
    return scene.station.pins.reset(scene.call, scene.account(), "hash")


def lift(scene: Scene) -> object:
    lock = "UPDATE staff SET failures = 10 WHERE number = ?"
    database.execute_sql(lock, (scene.account(),))
    return scene.station.pins.lift(scene.call, scene.account())


def prove(scene: Scene) -> object:
    return scene.station.pins.prove(scene.call, scene.account(), scene.grounds.recovery_code)


def recover(scene: Scene) -> object:
    code = scene.grounds.recovery_code
    return scene.station.pins.recover(scene.call, scene.account(), "hash", code)


ACTS = {
    "staff.enter": enter,
    "staff.add": add,
    "staff.change_role": change_role,
    "staff.disable": disable,
    "staff.enable": enable,
    "staff.tie": tie,
    "staff.untie": untie,
    "duty.start": start_duty,
    "duty.end": end_duty,
    "pin.try": begin,
    "pin.result": finish,
    "pin.change": change,
    "pin.reset": reset,
    "pin.lift": lift,
    "pin.prove": prove,
    "pin.recover": recover,
}
