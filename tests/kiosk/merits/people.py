"""Who gives and takes points by hand, and how far a matter has come."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.common.actor import Actor, Role
from kiosk.common.errors import Refused
from kiosk.merits.rules import Clause, Evidence, Why
from kiosk.points.rules import Wallet
from kiosk.station import Station
from tests.support import add_staff, by

NOTE = "他把车停在消防通道上"


def colleague(station: Station, role: Role = Role.STAFF, rides: str = "") -> Actor:
    """Somebody of the staff who has just given his PIN (hashing it takes its time)."""
    actor = add_staff(station, role, rides=rides)
    station.pins._proven_ms[actor.account] = station.clock.monotonic_ms()
    return actor


@dataclass(frozen=True)
class Case:
    """A deduction, its proposal, and who proposed it."""

    number: str
    proposal: str
    by: Actor


def propose(
    station: Station,
    courier: str,
    actor: Actor | None = None,
    points: int = 30,
    wallet: str = Wallet.POINTS,
) -> Case:
    """Somebody proposes that a courier (his number) loses something."""
    actor = actor or colleague(station)
    done = station.deductions.propose(
        by(actor), courier, wallet, points, Clause.BLOCKED_EXIT, Evidence.SEEN, NOTE
    )
    return Case(done.deduction, done.proposal, actor)


def pending(station: Station, courier: str, points: int = 30, wallet: str = Wallet.POINTS) -> Case:
    """Another one has approved it, too."""
    case = propose(station, courier, points=points, wallet=wallet)
    station.proposals.approve(by(colleague(station)), case.proposal)
    return case


def grant(station: Station, courier: str, points: int) -> None:
    """Give a courier points, with a second person where that must be."""
    done = station.grants.grant(by(colleague(station)), (courier,), points, Why.HELPED)
    if done.proposal:
        station.proposals.approve(by(colleague(station)), done.proposal)


def refusal(action: Callable[[], object]) -> str:
    """Do it and answer why it was refused; empty where it was not."""
    try:
        action()
    except Refused as no:
        return str(no.reason)
    return ""
