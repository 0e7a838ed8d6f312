"""What kits and the AED want done: what a volunteer can do about it in a few minutes."""

from __future__ import annotations

from kiosk.common.chores import Chore, ChoreKind
from kiosk.firstaid.care import CareViews, DueCheck
from kiosk.firstaid.kit_rules import Matter

_KINDS = {
    Matter.KIT_OPEN: (ChoreKind.COUNT, 5),
    Matter.AED_CHECK: (ChoreKind.AED_CHECK, 1),
    Matter.KIT_CHECK: (ChoreKind.KIT_CHECK, 2),
}
"""Each with its minutes. Pads, a battery or another AED must be bought: that is for staff."""


class CareChores:
    """Reads what is due, as the page of the kits shows it."""

    def __init__(self, care: CareViews) -> None:
        self._care = care

    def chores(self) -> list[Chore]:
        """Answer what is due, the worst first."""
        return [_chore(one) for one in self._care.due_checks() if one.matter in _KINDS]


def _chore(one: DueCheck) -> Chore:
    kind, minutes = _KINDS[one.matter]
    place = one.place.number if one.place else ""
    return Chore(kind, f"{one.matter}:{place}", minutes, place=place, day=one.day)
