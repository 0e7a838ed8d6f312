"""Couriers, badges and visits from the console."""

from __future__ import annotations

import os
import tempfile
from argparse import Namespace
from contextlib import suppress
from pathlib import Path

from kiosk.checkin.views import InsideRow
from kiosk.cli.finding import active_badges, badge_of, number_in, person_of
from kiosk.cli.opening import call, reading, writing
from kiosk.common import codes
from kiosk.common.errors import Reason, Refused
from kiosk.common.text import mask_name
from kiosk.registry.badges import BadgeRow
from kiosk.registry.card import draw_card
from kiosk.registry.rules import BadgeState, Holder
from kiosk.settings.rules import Key
from kiosk.station import Station
from kiosk.storage.keys import sync_folder

Answer = dict[str, object]


def enrol(args: Namespace) -> Answer:
    """Enrol a courier, active at once, and answer the code of his first badge."""
    code = codes.mint(codes.Prefix.BADGE)
    with writing(args.data) as station:
        done = station.registry.enrol(call(), args.name, args.company, args.phone, code)
    return {"courier": done.courier, "badge": code, "badge_number": done.badge}


def badge(args: Namespace) -> Answer:
    """Draw the card of a code the caller holds; it is on disk whole, and journalled, or not at all.

    Only the code itself will do, not a number: the station does not know its codes.
    """
    if number_in(args.code):
        raise Refused(Reason.FOREIGN_CODE)
    out = Path(args.out).absolute()
    if out.is_dir():
        raise IsADirectoryError(None, "Is a directory", str(out))
    with writing(args.data) as station:
        row = badge_of(station, args.code)
        draft = _draft(out, _card_of(station, row, args.code))
        try:
            station.badges.note_drawn(call(), row.number)
            draft.replace(out)
        finally:
            draft.unlink(missing_ok=True)
    with suppress(OSError):
        sync_folder(out.parent)
    return {"out": str(out), "badge_number": row.number, "state": row.state}


def revoke(args: Namespace) -> Answer:
    """Stop a badge, or every badge of a person."""
    with writing(args.data) as station:
        stopped = [
            station.badges.revoke(call(), row.number) for row in active_badges(station, args.who)
        ]
    return {"holder": stopped[0].holder, "revoked": [one.badge for one in stopped]}


def reissue(args: Namespace) -> Answer:
    """Stop a badge and answer the code that takes its place.

    For a person all of whose badges are stopped already this is one more badge.
    """
    code = codes.mint(codes.Prefix.BADGE)
    with writing(args.data) as station:
        badges = station.badges.of_holder(number_in(args.who))
        if badges and all(row.state is not BadgeState.ACTIVE for row in badges):
            done = station.badges.issue(call(), badges[0].kind, badges[0].holder, code)
            replaces = ""
        else:
            replaces = active_badges(station, args.who)[0].number
            done = station.badges.reissue(call(), replaces, code)
    return {
        "holder": done.holder,
        "badge": code,
        "badge_number": done.badge,
        "replaces": replaces or None,
    }


def suspend(args: Namespace) -> Answer:
    """Stop a courier until he is re-activated."""
    with writing(args.data) as station:
        courier = person_of(station, args.who)
        station.registry.suspend(call(), courier)
    return {"courier": courier}


def reactivate(args: Namespace) -> Answer:
    """Let a suspended courier in again."""
    with writing(args.data) as station:
        courier = person_of(station, args.who)
        station.registry.reactivate(call(), courier)
    return {"courier": courier}


def scan(args: Namespace) -> Answer:
    """Check in as the scanner at the kiosk does."""
    with writing(args.data) as station:
        arrival = station.checkin.scan(call(), args.code)
        welcome = station.visits.welcome(arrival.visit)
        assert welcome is not None, "the visit was opened just now"  # noqa: S101
    return {
        "visit": arrival.visit,
        "again": arrival.again,
        "points": arrival.points,
        "name": welcome.masked_name,
        "company": welcome.company,
        "visits_this_month": welcome.visits_this_month,
        "balance": welcome.points,
    }


def leave(args: Namespace) -> Answer:
    """End the open visit of the courier whose badge this is (a stopped badge may leave too)."""
    with writing(args.data) as station:
        visit = station.visits.open_visit_of(badge_of(station, args.code).holder)
        station.checkin.leave(call(), visit)
    return {"visit": visit}


def inside(args: Namespace) -> Answer:
    """Answer who is inside, names masked: an unmasked view would have to be journalled."""

    def ask(station: Station) -> Answer:
        here = [_masked(row) for row in station.visits.inside()]
        maybe = [_masked(row) for row in station.visits.maybe_inside()]
        return {"count": len(here), "list": here, "maybe_inside": maybe}

    return reading(args.data, ask)


def _masked(row: InsideRow) -> Answer:
    return {
        "name": mask_name(row.name),
        "company": row.company,
        "since_ms": row.opened_ms,
        "until_ms": row.guessed_ms,
    }


def _card_of(station: Station, row: BadgeRow, code: str) -> bytes:
    name, line = "", ""
    if row.kind is Holder.COURIER:
        courier = station.registry.by_number(row.holder)
        if courier:
            name, line = courier.name, courier.company
    else:
        account = station.staff.find(row.holder)
        if account:
            name, line = account.name, _ROLES[account.role]
    parsed = codes.parse(code)
    text = parsed.text if isinstance(parsed, codes.Code) else code
    return draw_card(text, name, line, station.settings.text(Key.NAME))


_ROLES = {"volunteer": "志愿者", "staff": "工作人员", "manager": "管理员"}
"""As printed on the card, in the language of the street."""


def _draft(out: Path, picture: bytes) -> Path:
    """Write beside the target first, readable by the caller alone: a badge opens a door."""
    handle, name = tempfile.mkstemp(prefix=".card-", suffix=".png", dir=out.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(picture)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
    return Path(name)
