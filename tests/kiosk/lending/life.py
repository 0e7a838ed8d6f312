"""Every command of lending once, and what time does."""

from __future__ import annotations

import pytest

from kiosk.common.errors import Refused
from kiosk.lending.rules import Terms
from tests.kiosk.cast import Cast
from tests.support import DAY, by, of, sure

BRIEF = Terms(most=3, days=1, renewals=2, renew_days=3, hold_days=1, late_days=5, late_most=7)


def live(cast: Cast) -> None:
    """Two days, no more: answers to a request are kept for so long."""
    station, manager = cast.station, cast.manager
    rules = station.loan_rules
    rules.put(by(manager), "type", "pump", **vars(BRIEF))
    rules.drop(by(manager), "type", "pump")
    rules.put(by(manager), "type", "tool", **vars(BRIEF))
    waited, late, lost = (_thing(cast, f"一本没人写过的书 {number}") for number in range(3))
    _lend_and_wait(cast, waited)
    badge = _badge(cast, cast.rider().number)
    station.lending.lend(by(cast.staff), badge, late)
    cast.time.pass_ms(2 * DAY)  # the first in the queue lets it lie, and one comes late
    station.run_due()
    station.lending.check_in(by(cast.staff), late)
    (suspension,) = station.loans.suspensions()
    station.lending_desk.let_off(by(cast.staff), suspension.suspension)
    _staff_look_after(cast, lost)


def _thing(cast: Cast, called: str) -> str:
    catalogue = cast.station.catalogue
    title = catalogue.put_title(sure(cast.manager), called).title
    return catalogue.put_item(by(cast.manager), title, "tool").barcode


def _lend_and_wait(cast: Cast, barcode: str) -> None:
    """One has it, keeps it longer and brings it back; three wait for it."""
    station, visit = cast.station, cast.visitor()[1]
    item = station.catalogue.item(barcode)
    assert item
    loan = station.lending.checkout(of(visit), visit, barcode).loan
    station.lending.renew(of(visit), visit, loan)
    visits = [cast.visitor()[1] for _person in range(3)]
    holds = [station.holds.place(of(v), v, item.title).hold for v in visits]
    with pytest.raises(Refused):
        station.lending.renew(of(visit), visit, loan)
    station.holds.pause(of(visits[0]), visits[0], holds[0])
    station.holds.resume(of(visits[0]), visits[0], holds[0])
    station.holds.cancel(of(visits[0]), visits[0], holds[0])
    station.lending.check_in(by(), barcode)


def _staff_look_after(cast: Cast, barcode: str) -> None:
    """One says he brought it back, staff give it up, it is found; another reads it here."""
    station, (actor, visit) = cast.station, cast.visitor()
    loan = station.lending.checkout(by(actor), visit, barcode).loan
    station.lending.claim_returned(sure(actor), visit, loan)
    station.lending_desk.lose(sure(cast.staff), loan)
    station.lending.check_in(by(), barcode)
    station.lending.checkout(by(actor), visit, barcode, on_site=True)
    station.checkin.leave(by(actor), visit)


def _badge(cast: Cast, courier: str) -> str:
    return cast.station.badges.of_holder(courier)[0].number
