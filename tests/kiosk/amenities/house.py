"""Situations of the amenities: somebody on duty, a menu the station changed, who asked."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from kiosk.amenities.rules import BUILT_IN, Item
from kiosk.amenities.service import AmenitiesService
from kiosk.common.actor import CONSOLE, Actor, Role
from kiosk.common.errors import Reason, Refused
from kiosk.staff.models import Staff
from kiosk.station import Station
from tests.support import add_staff, by, enrol, of, sure

SOUP, SUMMER_SOUP = Item.GINGER_SOUP, Item.MUNG_BEAN_SOUP


def offer(station: Station, item: Item, **changes: Any) -> None:
    """Change the terms of an item as a manager does."""
    terms = station.menu.of(item) or BUILT_IN[item]
    station.menu.change(by(CONSOLE), replace(terms, **changes))


def helper(station: Station, role: Role = Role.VOLUNTEER) -> Actor:
    """Somebody who is on duty."""
    actor = add_staff(station, role)
    station.staff.start_duty(by(actor), actor.name.removeprefix("staff:"))
    return actor


def deliver(station: Station, item: Item, count: int) -> None:
    """Some of a counted item comes in; nothing is said of how long it is good."""
    product = station.amenity_stock.product(item)
    assert product, "count it first"
    station.stock.restock(sure(CONSOLE), product.number, "", "", "", count)


def recount(station: Station, item: Item, count: int) -> None:
    """Somebody counted what is left."""
    product = station.amenity_stock.product(item)
    assert product
    station.stock.recount(sure(CONSOLE), product.number, count)


def come(station: Station, name: str = "王小明") -> str:
    """A courier who has checked in; answers his visit."""
    return station.checkin.scan(by(), enrol(station, name)).visit


def ask(station: Station, visit: str, item: str = SOUP) -> str:
    """Ask for something in a visit; answers the request."""
    return station.requests.request(of(visit), visit, item).request


def is_also_courier(station: Station, actor: Actor, visit: str) -> Actor:
    """Let somebody of the staff be the courier of a visit; answers him as he acts from now on."""
    visitor = station.visitors.behind(visit)
    assert visitor
    number = actor.name.removeprefix("staff:")
    Staff.update(courier=visitor.courier).where(Staff.number == number).execute()
    row = station.staff.find(number)
    assert row
    return row.actor


def refusal(action: Any) -> Refused:
    """What an action was refused with; it must be."""
    try:
        action()
    except Refused as no:
        return no
    raise AssertionError("nothing was refused")


def reason(action: Any) -> Reason | None:
    """Why an action was refused, or None when it was done."""
    try:
        action()
    except Refused as no:
        return no.reason
    return None


def tea(station: Station, visit: str, item: str = "tea") -> Reason | None:
    """Try to take something self-served; answers why it was refused, or None."""
    amenities: AmenitiesService = station.amenities
    return reason(lambda: amenities.serve(of(visit), visit, item))
