"""When a kit or the AED is to be looked at, and what a seal tells: values in, values out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

USUAL_DAYS, MOST_DAYS = 7, 92
"""How often a kit is looked at where nobody said otherwise, and how seldom it may be."""
_SEAL = re.compile(r"[A-Z0-9./]{3,20}")


class How(StrEnum):
    """What was found of a kit, or done to it; stored, so never renamed."""

    INTACT = "intact"
    BROKEN = "broken"
    COUNTED = "counted"
    SEALED = "sealed"


LOOKED_AT = (How.INTACT, How.COUNTED)
"""What is evidence that everything is in the kit."""


class KitState(StrEnum):
    """How a kit stands, by what was noted of it last."""

    UNSEALED = "unsealed"
    SEALED = "sealed"
    OPEN = "open"
    COUNTED = "counted"


class AedFault(StrEnum):
    """What is wrong with the AED; stored, so never renamed."""

    MISSING = "missing"
    INDICATOR = "indicator"
    BATTERY = "battery"
    PADS = "pads"
    DAMAGED = "damaged"


class Matter(StrEnum):
    """What is due, the worst first."""

    AED_FAULT = "aed_fault"
    PADS_EXPIRED = "pads_expired"
    BATTERY_EXPIRED = "battery_expired"
    KIT_OPEN = "kit_open"
    AED_CHECK = "aed_check"
    KIT_CHECK = "kit_check"
    PADS_EXPIRING = "pads_expiring"
    BATTERY_EXPIRING = "battery_expiring"


RISK = tuple(Matter)


@dataclass(frozen=True)
class Noted:
    """One line about a kit: on which day (ISO), what, and the seal's number before and after."""

    day: str
    how: str
    seal_before: str
    seal_after: str


@dataclass(frozen=True)
class AedFacts:
    """What is known of the AED: the days are ISO, empty where nobody noted them.

    ``fault`` is what the last check found wrong, empty where it found nothing.
    """

    checked_day: str = ""
    fault: str = ""
    pads_until: str = ""
    battery_until: str = ""


def state_of(last: Noted | None) -> KitState:
    """Answer how a kit stands after what was noted of it last."""
    if last is None:
        return KitState.UNSEALED
    states = {How.BROKEN: KitState.OPEN, How.COUNTED: KitState.COUNTED}
    return states.get(How(last.how), KitState.SEALED)


def may_be_sealed(last: Noted | None, today: str) -> bool:
    """Tell whether a new seal may go on: all was counted today, and nothing happened since."""
    return last is not None and last.how == How.COUNTED and last.day == today


def next_day(checked_day: str, every_days: int) -> str:
    """Answer when something is to be looked at again (ISO); empty: it never was, so now."""
    if not checked_day:
        return ""
    return (date.fromisoformat(checked_day) + timedelta(days=every_days)).isoformat()


def clean_seal(raw: str) -> str | None:
    """Answer a seal's number as it is compared, or None when it is none.

    Blanks and dashes do not matter, nor do small letters. A badge scanned by mistake is too long:
    its code must stand nowhere.
    """
    typed = "".join(unicodedata.normalize("NFKC", raw).upper().replace("-", "").split())
    return typed if _SEAL.fullmatch(typed) else None


def aed_matters(
    aed: AedFacts, every_days: int, today: str, soon: str
) -> Iterator[tuple[Matter, str]]:
    """Yield what is due about the AED: the matter, and since or until when (a day, or empty).

    ``soon`` is the day up to which what expires is to be replaced.
    """
    if aed.fault:
        yield Matter.AED_FAULT, aed.checked_day
    due = next_day(aed.checked_day, every_days)
    if due <= today:
        yield Matter.AED_CHECK, due
    for until, expired, expiring in (
        (aed.pads_until, Matter.PADS_EXPIRED, Matter.PADS_EXPIRING),
        (aed.battery_until, Matter.BATTERY_EXPIRED, Matter.BATTERY_EXPIRING),
    ):
        if until and until < today:
            yield expired, until
        elif until and until < soon:
            yield expiring, until
