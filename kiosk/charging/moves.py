"""What happens to places by itself: a pure state machine.

``next_move`` answers the first thing that is due; whoever writes (``book.py``) and whoever only
reads (``views.py``) follow the same moves.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kiosk.charging.house import Claim, House, Move, Place
from kiosk.charging.rules import LOST, End, Kind, Purpose, State, Terms, What


def next_move(house: House, terms: Terms, now_ms: int, confirmed: bool) -> Move | None:
    """Answer the first thing that is due, or None: what follows from an act, then deadlines.

    The oldest deadline comes first; while the clock is in doubt none has passed. What begins,
    begins now: nobody could be told earlier, say while the power was off.
    """
    follows = what_follows(house, terms, now_ms)
    if follows or not confirmed:
        return follows
    passed = list(_passed(house, now_ms))
    if not passed:
        return None
    deadline, due = min(passed, key=lambda one: (one[0], one[1].id))
    if isinstance(due, Place):
        return lost_opening(house, due, terms, now_ms, deadline)
    return _time_passed(house, due, terms, now_ms, deadline)


def what_follows(house: House, terms: Terms, now_ms: int) -> Move | None:
    """Answer what an act brings with it, or None, whatever the clock says.

    Whose place has failed before he used it gets another; a free place goes to whoever has waited
    longest.
    """
    return _evict(house, terms, now_ms) or _offer(house, terms, now_ms)


def lost_opening(
    house: House, place: Place, terms: Terms, now_ms: int, deadline_ms: int = 0
) -> Move:
    """Answer what becomes of a place whose opening was wanted and never noted.

    The lock may have opened, so things may lie in it: what was to start has started, and whoever
    has it opens it again. Where staff wanted it emptied it is faulted, for staff to look.
    """
    holder = house.holder(place)
    started = holder.using(place, now_ms, terms) if holder else None
    claim = started if place.opening_for == Purpose.START else None
    fault = LOST if place.opening_for == Purpose.CLEAR else place.fault
    return Move(What.LOSE_OPENING, claim, place.answered(fault), deadline_ms)


def _evict(house: House, terms: Terms, now_ms: int) -> Move | None:
    """Who has nothing inside yet gets another place, or waits where his age puts him: first."""
    for claim in house.claims:
        place = house.place(claim.place)
        if place and not place.works and not claim.has_things_inside:
            other = next(house.free(claim.kind), None)
            if other is None or claim.state is State.OFFERED:
                return Move(What.WAIT_AGAIN, claim.waiting())
            moved = claim.at(other, State.RESERVED, now_ms + terms.no_show)
            return Move(What.MOVE, moved)
    return None


def _offer(house: House, terms: Terms, now_ms: int) -> Move | None:
    for claim in house.claims:
        if claim.state is State.WAITING:
            place = next(house.free(claim.kind), None)
            if place:
                return Move(What.OFFER, claim.at(place, State.OFFERED, now_ms + terms.hold))
    return None


def _passed(house: House, now_ms: int) -> Iterator[tuple[int, Claim | Place]]:
    """Answer every deadline that has passed; a claim whose lock is being opened waits for that."""
    for claim in house.claims:
        place = house.place(claim.place)
        opening = place is not None and place.opening
        if claim.until_ms is not None and claim.until_ms <= now_ms and not opening:
            yield claim.until_ms, claim
    for place in house.places:
        if place.opening_due_ms is not None and place.opening_due_ms <= now_ms:
            yield place.opening_due_ms, place


def _time_passed(house: House, claim: Claim, terms: Terms, now_ms: int, deadline: int) -> Move:
    match claim.state:
        case State.OFFERED:
            return Move(What.LAPSE, claim.ended(End.LAPSED), deadline_ms=deadline)
        case State.RESERVED:
            return Move(What.NO_SHOW, claim.ended(End.NO_SHOW), deadline_ms=deadline)
        case State.IN_USE if is_wanted(house, claim.kind):
            ending = replace(claim, state=State.FINISHING, until_ms=now_ms + terms.finish)
            return Move(What.CALL_TIME, ending, deadline_ms=deadline)
        case State.IN_USE:
            longer = replace(claim, until_ms=now_ms + terms.extend)
            return Move(What.GO_ON, longer, deadline_ms=deadline)
        case _ if Kind(claim.kind).keeps_things:
            return Move(What.OVERDUE, replace(claim, until_ms=None), deadline_ms=deadline)
        case _:
            return Move(What.TIME_UP, claim.ended(End.TIME_UP), deadline_ms=deadline)


def is_wanted(house: House, kind: str) -> bool:
    """Tell whether more people wait for a kind of place than places of it are about to be free."""
    coming = [
        one
        for one in house.claims
        if one.kind == kind and one.state is State.FINISHING and one.until_ms is not None
    ]
    return len(house.waiting(kind)) > len(coming)


def unowned(claim: Claim) -> Move:
    """Answer what becomes of the claim of somebody who is not there any more, or never was.

    Where things may lie they are nobody's now and overdue, so that staff hand them out.
    """
    nobodys = claim.of("")
    if not (claim.has_things_inside and Kind(claim.kind).keeps_things):
        return Move(What.LEAVE, nobodys.ended(End.LEFT))
    return Move(What.OVERDUE, replace(nobodys, state=State.FINISHING, until_ms=None))
