"""Who may do what with people and badges: see ``tests/kiosk/scene.py``.

Badges of the staff are badges too: ``own-account`` is his own staff badge, ``other-account``
somebody else's. ``into-own``: a stranger is said to be oneself.
"""

from __future__ import annotations

from kiosk.common.actor import CONSOLE
from kiosk.common.codes import Prefix, mint
from kiosk.registry.rules import Holder
from tests.kiosk.scene import Scene
from tests.support import by

TABLE = """
#                  on            courier     volunteer   staff       manager     station     console
courier.enrol_self -             yes         yes         yes         yes         yes         yes
courier.enrol      -             not_allowed not_allowed yes         yes         not_allowed yes
courier.confirm    own           not_allowed not_allowed own_record  own_record  -           -
courier.confirm    other         not_allowed not_allowed yes         yes         not_allowed yes
courier.reject     own           not_allowed not_allowed own_record  own_record  -           -
courier.reject     other         not_allowed not_allowed yes         yes         not_allowed yes
courier.merge      own           not_allowed not_allowed own_record  own_record  -           -
courier.merge      into-own      not_allowed not_allowed own_record  own_record  -           -
courier.merge      other         not_allowed not_allowed yes         yes         not_allowed yes
courier.correct    own           not_allowed not_allowed own_record  own_record  -           -
courier.correct    other         not_allowed not_allowed yes         yes         not_allowed yes
courier.suspend    own           not_allowed not_allowed own_record  own_record  -           -
courier.suspend    other         not_allowed not_allowed yes         yes         not_allowed yes
courier.reactivate own           not_allowed not_allowed own_record  own_record  -           -
courier.reactivate other         not_allowed not_allowed yes         yes         not_allowed yes
courier.leave      own           not_allowed not_allowed own_record  own_record  -           -
courier.leave      other         not_allowed not_allowed yes         yes         not_allowed yes
registry.view      own           not_allowed not_allowed yes         yes         -           -
registry.view      other         not_allowed not_allowed yes         yes         not_allowed yes
registry.roll_call -             not_allowed not_allowed yes         yes         not_allowed yes
badge.issue        own           not_allowed not_allowed own_record  own_record  -           -
badge.issue        other         not_allowed not_allowed yes         yes         not_allowed yes
badge.issue        own-account   not_allowed not_allowed not_allowed own_account -           -
badge.issue        other-account not_allowed not_allowed not_allowed yes         not_allowed yes
badge.revoke       own           not_allowed not_allowed own_record  own_record  -           -
badge.revoke       other         not_allowed not_allowed yes         yes         not_allowed yes
badge.revoke       own-account   not_allowed not_allowed not_allowed own_account -           -
badge.revoke       other-account not_allowed not_allowed not_allowed yes         not_allowed yes
badge.reissue      own           not_allowed not_allowed own_record  own_record  -           -
badge.reissue      other         not_allowed not_allowed yes         yes         not_allowed yes
badge.reissue      own-account   not_allowed not_allowed not_allowed yes         -           -
badge.reissue      other-account not_allowed not_allowed not_allowed yes         not_allowed yes
badge.draw         own           not_allowed not_allowed yes         yes         -           -
badge.draw         other         not_allowed not_allowed yes         yes         not_allowed yes
badge.draw         own-account   not_allowed not_allowed not_allowed yes         -           -
badge.draw         other-account not_allowed not_allowed not_allowed yes         not_allowed yes
"""


def enrol_self(scene: Scene) -> object:
    code = mint(Prefix.BADGE)
    return scene.station.enrolment.enrol_self(scene.call, "王", "闪送", "", code)


def enrol(scene: Scene) -> object:
    return scene.station.registry.enrol(scene.call, "王", "闪送", "", mint(Prefix.BADGE))


def confirm(scene: Scene) -> object:
    rider = scene.pending()
    return scene.station.enrolment.confirm(scene.call, rider.number)


def reject(scene: Scene) -> object:
    rider = scene.pending()
    return scene.station.enrolment.reject(scene.call, rider.number)


def merge(scene: Scene) -> object:
    new, known = scene.pending(), scene.stranger()
    if scene.on == "into-own":
        new, known = Scene.pending(_unseen(scene)), new
        scene.station.enrolment.confirm(by(CONSOLE), known.number)
    return scene.station.enrolment.merge(scene.call, new.number, known.number)


def _unseen(scene: Scene) -> Scene:
    return Scene(scene.station, scene.grounds, "console", "other")


def correct(scene: Scene) -> object:
    rider = scene.rider()
    return scene.station.registry.correct(scene.call, rider.number, "王", "京东", "")


def suspend(scene: Scene) -> object:
    rider = scene.rider()
    return scene.station.registry.suspend(scene.call, rider.number)


def reactivate(scene: Scene) -> object:
    rider = scene.rider()
    scene.station.registry.suspend(by(CONSOLE), rider.number)
    return scene.station.registry.reactivate(scene.call, rider.number)


def leave(scene: Scene) -> object:
    rider = scene.rider()
    return scene.station.registry.leave(scene.call, rider.number)


def view(scene: Scene) -> object:
    rider = scene.rider()
    return scene.station.registry.view(scene.call, rider.number)


def call_roll(scene: Scene) -> object:
    return scene.station.registry.call_roll(scene.call)


def issue(scene: Scene) -> object:
    staff = scene.on.endswith("account")
    kind = Holder.STAFF if staff else Holder.COURIER
    holder = scene.account() if staff else scene.rider().number
    return scene.station.badges.issue(scene.call, kind, holder, mint(Prefix.BADGE))


def revoke(scene: Scene) -> object:
    badge = scene.badge()
    return scene.station.badges.revoke(scene.call, badge)


def reissue(scene: Scene) -> object:
    badge = scene.badge()
    return scene.station.badges.reissue(scene.call, badge, mint(Prefix.BADGE))


def draw(scene: Scene) -> object:
    badge = scene.badge()
    return scene.station.badges.note_drawn(scene.call, badge)


ACTS = {
    "courier.enrol_self": enrol_self,
    "courier.enrol": enrol,
    "courier.confirm": confirm,
    "courier.reject": reject,
    "courier.merge": merge,
    "courier.correct": correct,
    "courier.suspend": suspend,
    "courier.reactivate": reactivate,
    "courier.leave": leave,
    "registry.view": view,
    "registry.roll_call": call_roll,
    "badge.issue": issue,
    "badge.revoke": revoke,
    "badge.reissue": reissue,
    "badge.draw": draw,
}
