"""Who may do what in lending: see ``tests/kiosk/scene.py``.

A loan and a hold are their courier's own. Whoever holds a thing before the scanner brings it back.
"""

from __future__ import annotations

from kiosk.common.actor import CONSOLE
from kiosk.lending.rules import Terms
from tests.kiosk.scene import Scene
from tests.support import DAY, by, enrol, of, sure

TABLE = """
#                      on    courier     volunteer   staff       manager     station     console
lending.checkout       own   yes         own_record  own_record  own_record  -           -
lending.checkout       other not_allowed yes         yes         yes         not_allowed yes
lending.renew          own   yes         own_record  own_record  own_record  -           -
lending.renew          other not_allowed yes         yes         yes         not_allowed yes
lending.claim_returned own   yes         own_record  own_record  own_record  -           -
lending.claim_returned other not_allowed yes         yes         yes         not_allowed yes
lending.hold           own   yes         own_record  own_record  own_record  -           -
lending.hold           other not_allowed yes         yes         yes         not_allowed yes
lending.cancel_hold    own   yes         own_record  own_record  own_record  -           -
lending.cancel_hold    other not_allowed yes         yes         yes         not_allowed yes
lending.pause_hold     own   yes         own_record  own_record  own_record  -           -
lending.pause_hold     other not_allowed yes         yes         yes         not_allowed yes
lending.resume_hold    own   yes         own_record  own_record  own_record  -           -
lending.resume_hold    other not_allowed yes         yes         yes         not_allowed yes
lending.check_in       -     yes         yes         yes         yes         yes         yes
lending.lend           own   not_allowed not_allowed own_record  own_record  -           -
lending.lend           other not_allowed not_allowed yes         yes         not_allowed yes
lending.lose           own   not_allowed not_allowed own_record  own_record  -           -
lending.lose           other not_allowed not_allowed yes         yes         not_allowed yes
lending.let_off        own   not_allowed not_allowed own_record  own_record  -           -
lending.let_off        other not_allowed not_allowed yes         yes         not_allowed yes
lending.set_rule       -     not_allowed not_allowed not_allowed yes         not_allowed yes
lending.drop_rule      -     not_allowed not_allowed not_allowed yes         not_allowed yes
"""
PLAIN = Terms(most=9, days=2, renewals=1, renew_days=2, hold_days=1, late_days=1, late_most=7)


def _thing(scene: Scene) -> str:
    """One thing more that is lent by a rule with room for all."""
    catalogue = scene.station.catalogue
    scene.station.loan_rules.put(by(CONSOLE), "type", "tool", **vars(PLAIN))
    title = catalogue.put_title(sure(CONSOLE), "螺丝刀").title
    return catalogue.put_item(by(CONSOLE), title, "tool").barcode


def _title(scene: Scene, barcode: str) -> str:
    item = scene.station.catalogue.item(barcode)
    assert item
    return item.title


def checkout(scene: Scene) -> object:
    barcode, visit = _thing(scene), scene.visit()
    return scene.station.lending.checkout(scene.call, visit, barcode)


def _lent(scene: Scene) -> tuple[str, str]:
    """The visit it is about, and a loan of it."""
    barcode, visit = _thing(scene), scene.visit()
    return visit, scene.station.lending.checkout(of(visit), visit, barcode).loan


def renew(scene: Scene) -> object:
    visit, loan = _lent(scene)
    return scene.station.lending.renew(scene.call, visit, loan)


def claim_returned(scene: Scene) -> object:
    visit, loan = _lent(scene)
    return scene.station.lending.claim_returned(scene.call, visit, loan)


def _out(scene: Scene) -> str:
    """A title of which somebody else has the only piece."""
    barcode = _thing(scene)
    visit = scene.station.checkin.scan(by(), enrol(scene.station)).visit
    scene.station.lending.checkout(of(visit), visit, barcode)
    return _title(scene, barcode)


def hold(scene: Scene) -> object:
    title, visit = _out(scene), scene.visit()
    return scene.station.holds.place(scene.call, visit, title)


def _waits(scene: Scene, paused: bool = False) -> tuple[str, str]:
    title, visit = _out(scene), scene.visit()
    waiting = scene.station.holds.place(of(visit), visit, title).hold
    if paused:
        scene.station.holds.pause(of(visit), visit, waiting)
    return visit, waiting


def cancel_hold(scene: Scene) -> object:
    visit, waiting = _waits(scene)
    return scene.station.holds.cancel(scene.call, visit, waiting)


def pause_hold(scene: Scene) -> object:
    visit, waiting = _waits(scene)
    return scene.station.holds.pause(scene.call, visit, waiting)


def resume_hold(scene: Scene) -> object:
    visit, waiting = _waits(scene, paused=True)
    return scene.station.holds.resume(scene.call, visit, waiting)


def check_in(scene: Scene) -> object:
    barcode = _thing(scene)
    visit = scene.station.checkin.scan(by(), enrol(scene.station)).visit
    scene.station.lending.checkout(of(visit), visit, barcode)
    return scene.station.lending.check_in(scene.call, barcode)


def lend(scene: Scene) -> object:
    barcode, rider = _thing(scene), scene.rider()
    badge = scene.station.badges.of_holder(rider.number)[0].number
    return scene.station.lending.lend(scene.call, badge, barcode)


def lose(scene: Scene) -> object:
    _visit, loan = _lent(scene)
    return scene.station.lending_desk.lose(scene.call, loan)


def let_off(scene: Scene) -> object:
    barcode, rider = _thing(scene), scene.rider()
    badge = scene.station.badges.of_holder(rider.number)[0].number
    scene.station.lending.lend(by(CONSOLE), badge, barcode)
    time = scene.grounds.time
    time.pass_ms(5 * DAY)
    scene.station.lending.check_in(by(), barcode)
    (late,) = [r for r in scene.station.loans.suspensions() if r.courier == rider.number]
    return scene.station.lending_desk.let_off(scene.call, late.suspension)


def set_rule(scene: Scene) -> object:
    return scene.station.loan_rules.put(scene.call, "default", "", **vars(PLAIN))


def drop_rule(scene: Scene) -> object:
    _thing(scene)
    return scene.station.loan_rules.drop(scene.call, "type", "tool")


ACTS = {
    f"lending.{act.__name__}": act
    for act in (
        checkout, renew, claim_returned, hold, cancel_hold, pause_hold, resume_hold, check_in,
        lend, lose, let_off, set_rule, drop_rule,
    )
}  # fmt: skip
