"""Who acts, and the one value every command takes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.common.errors import Confirm, Fact, Reason


class Role(StrEnum):
    """What somebody may do; the table in ``kiosk/common/permissions.py`` says what."""

    COURIER = "courier"
    VOLUNTEER = "volunteer"
    STAFF = "staff"
    MANAGER = "manager"
    STATION = "station"


ACCOUNTS = (Role.VOLUNTEER, Role.STAFF, Role.MANAGER)
"""The roles an account of the staff may have, the least first."""
_STAFF = "staff:"


@dataclass(frozen=True)
class Actor:
    """Who acts: ``name`` is what the journal keeps, a random number or a fixed word.

    ``courier`` is the number of his own registry record, where somebody of the staff rides for a
    company too: nobody acts on his own record.
    """

    name: str
    role: Role
    courier: str = ""

    @classmethod
    def visit(cls, number: str) -> Actor:
        """A courier, named only by the random number of the visit."""
        return cls(f"visit:{number}", Role.COURIER)

    @classmethod
    def staff(cls, number: str, role: Role, courier: str = "") -> Actor:
        """A volunteer, a staff member or a manager who showed a badge."""
        return cls(_STAFF + number, role, courier)

    @property
    def account(self) -> str:
        """The number of his account among the staff; empty for everybody else."""
        return account_of(self.name)


def account_of(name: str) -> str:
    """Answer the account's number an actor's name holds; empty where he is none of the staff."""
    return name.removeprefix(_STAFF) if name.startswith(_STAFF) else ""


KIOSK = Actor("kiosk", Role.COURIER)
"""Whoever stands at the screen and has not (or not yet) said who he is."""
STATION = Actor("station", Role.STATION)
"""The station itself, when time has passed."""
CONSOLE = Actor("console", Role.MANAGER)
"""The headless program: a manager's rights, never the second person of four eyes."""
ANONYMOUS = Actor("anonymous", Role.COURIER)
"""Somebody in need of help, whom nobody asks for a name."""


@dataclass(frozen=True)
class Call:
    """One attempt at one action.

    ``request_id`` is minted when a screen or sheet opens, for a scan with each scan; the same id
    means the same action. ``confirmed`` holds what the person has already said yes to.
    """

    by: Actor
    request_id: str
    confirmed: frozenset[Reason] = frozenset()

    def needs(self, reason: Reason, /, **facts: Fact) -> None:
        """Ask for the person's yes unless it was given.

        Raises:
            Confirm: the person has not said yes to ``reason`` yet.
        """
        if reason not in self.confirmed:
            raise Confirm(reason, **facts)
