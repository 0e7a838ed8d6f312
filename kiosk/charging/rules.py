"""The words of charging: kinds, states, ends, and how long each state lasts."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from kiosk.common.clock import MINUTE

OPENING_LIMIT_MS = MINUTE
"""An opening whose outcome nobody noted for so long was lost in a crash."""
LOST = "unknown"
"""The fault of a place whose opening was lost; the others are words of the locks."""
MOST_TICKET = 99


class Kind(StrEnum):
    """Kinds of places in the order they are shown; stored, so never renamed."""

    PHONE_LOCKER = "phone_locker"
    USB_DESK = "usb_desk"
    BATTERY_BAY = "battery_bay"

    @property
    def keeps_things(self) -> bool:
        """Whether somebody's things lie in it: then no clock empties it, only a hand does."""
        return self is not Kind.USB_DESK


class Policy(StrEnum):
    """How a place is got: by whoever comes, by holding it first, or either way."""

    FIRST_COME = "first_come"
    RESERVATION = "reservation"
    BOTH = "both"


class State(StrEnum):
    """How far a claim has come; stored, so never renamed. FINISHING without a deadline: overdue."""

    WAITING = "waiting"
    OFFERED = "offered"
    RESERVED = "reserved"
    IN_USE = "in_use"
    FINISHING = "finishing"


class PlaceState(StrEnum):
    """What is true of a place now."""

    FREE = "free"
    OFFERED = "offered"
    RESERVED = "reserved"
    IN_USE = "in_use"
    FINISHING = "finishing"
    OUT_OF_SERVICE = "out_of_service"
    FAULTED = "faulted"


class End(StrEnum):
    """Why a claim is over; OPEN while it is not."""

    OPEN = ""
    FINISHED = "finished"
    TIME_UP = "time_up"
    LAPSED = "lapsed"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"
    LEFT = "left"
    RELEASED = "released"


class Blocked(StrEnum):
    """Why staff took a place out of service; stored, so never renamed."""

    KEY_GONE = "key_gone"
    BROKEN = "broken"
    CLEANING = "cleaning"
    OTHER = "other"


class Purpose(StrEnum):
    """What a lock is being opened for."""

    START = "start"
    FETCH = "fetch"
    FINISH = "finish"
    CLEAR = "clear"
    TRY = "try"


class What(StrEnum):
    """What moved a claim or a place although nobody tapped it: the verbs of the journal."""

    OFFER = "charging.offer"
    LAPSE = "charging.lapse"
    NO_SHOW = "charging.no_show"
    GO_ON = "charging.go_on"
    CALL_TIME = "charging.call_time"
    OVERDUE = "charging.overdue"
    TIME_UP = "charging.time_up"
    LOSE_OPENING = "charging.lose_opening"
    MOVE = "charging.move"
    WAIT_AGAIN = "charging.wait_again"
    START = "charging.start"
    CLOSE = "charging.close"
    LEAVE = "charging.leave"
    RELEASE = "charging.put_out"
    RETIME = "charging.retime"


@dataclass(frozen=True)
class Terms:
    """How long each state lasts, in milliseconds (settings)."""

    minutes: int
    extend: int
    hold: int
    no_show: int
    finish: int

    def of(self, state: State) -> int:
        """Answer the full time of a state with a deadline."""
        return {
            State.OFFERED: self.hold,
            State.RESERVED: self.no_show,
            State.IN_USE: self.minutes,
            State.FINISHING: self.finish,
        }[state]


def next_ticket(last: int, taken: Collection[int]) -> int:
    """Answer the number after the last one given, 1 to 99, skipping those somebody has now."""
    for step in range(1, MOST_TICKET + 1):
        ticket = (last + step - 1) % MOST_TICKET + 1
        if ticket not in taken:
            return ticket
    return last % MOST_TICKET + 1
