"""Who of the staff stands behind a command that the console may not do by itself."""

from __future__ import annotations

import sys

from kiosk.cli.opening import call
from kiosk.common.actor import Call
from kiosk.common.errors import Reason, Refused
from kiosk.common.ids import new_number
from kiosk.registry.rules import Holder
from kiosk.staff.service import StaffRow
from kiosk.station import Station

_MOST_BYTES = 256


def read_person(station: Station) -> StaffRow | None:
    """Read a badge and a PIN, a line each on standard input; None where there is none.

    Raises:
        Refused: NOT_FOUND, WRONG_PIN and what else there is about a badge or a PIN.
    """
    badge, pin = _line(), _line()
    if not badge:
        return None
    held = station.badges.read(badge)
    if held.kind is not Holder.STAFF:
        raise Refused(Reason.NOT_FOUND)
    row = station.staff.find(station.staff.enter(call(), held.number).staff)
    if row is None:
        raise Refused(Reason.NOT_FOUND)
    tried = station.pins.begin(Call(row.actor, new_number()), row.number)
    right = station.pins.matches(tried, pin)
    station.pins.finish(Call(row.actor, new_number()), row.number, right)
    return row


def _line() -> str:
    raw = sys.stdin.buffer.readline(_MOST_BYTES) if sys.stdin else b""
    return raw.decode("utf-8-sig", "replace").strip()
