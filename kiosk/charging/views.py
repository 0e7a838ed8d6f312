"""What screens and console show of charging: read-only, due states derived from the deadlines."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.charging.book import Book
from kiosk.charging.house import Claim, House, Place
from kiosk.charging.rules import Kind, PlaceState, State
from kiosk.checkin.visitors import VisitorService

_COMES_FREE = (PlaceState.OFFERED, PlaceState.RESERVED, PlaceState.IN_USE, PlaceState.FINISHING)


@dataclass(frozen=True)
class KindRow:
    """How many places of a kind there are and are free; ``soonest_ms`` 0 when nobody knows."""

    kind: Kind
    free: int
    total: int
    waiting: int
    soonest_ms: int


@dataclass(frozen=True)
class Called:
    """A number that a place is offered to; ``claim`` tells one offer from the next."""

    claim: str
    ticket: int
    kind: Kind
    place: str
    until_ms: int


@dataclass(frozen=True)
class Situation:
    """What is true of all places now; no person in it.

    ``called`` are the offers that stand, ``cleared`` the names of places whose time is over.
    """

    kinds: tuple[KindRow, ...]
    called: tuple[Called, ...]
    cleared: tuple[str, ...]

    @property
    def free(self) -> int:
        """How many places are free."""
        return sum(row.free for row in self.kinds)

    @property
    def total(self) -> int:
        """How many places are in service."""
        return sum(row.total for row in self.kinds)

    @property
    def soonest_ms(self) -> int:
        """When the next place comes free, 0 when nobody knows."""
        return min((row.soonest_ms for row in self.kinds if row.soonest_ms), default=0)


@dataclass(frozen=True)
class MyRow:
    """What a courier has or waits for."""

    claim: str
    kind: Kind
    state: State
    place: str
    ticket: int
    ahead: int
    until_ms: int
    overdue: bool
    wanted: bool
    locked: bool
    stuck: bool
    soonest_ms: int


@dataclass(frozen=True)
class PlaceRow:
    """A place as staff see it; ``away`` when its user's visit is over."""

    number: str
    name: str
    kind: Kind
    state: PlaceState
    why: str
    taken: bool
    ticket: int
    since_ms: int
    until_ms: int
    overdue: bool
    away: bool
    board: int
    channel: int


class ChargingViews:
    """Snapshots; nothing here writes, so a headless reader may ask beside the window."""

    def __init__(self, book: Book, visitors: VisitorService) -> None:
        self._book = book
        self._visitors = visitors

    def situation(self) -> Situation:
        """Answer what is true of all places now."""
        house = self._book.due_house()
        kinds = tuple(
            _kind_row(house, kind)
            for kind in Kind
            if any(place.kind == kind for place in house.places)
        )
        called = tuple(
            Called(claim.number, claim.ticket, Kind(claim.kind), place.name, claim.until_ms or 0)
            for claim in house.claims
            if claim.state is State.OFFERED and (place := house.place(claim.place))
        )
        cleared = tuple(
            place.name
            for place in house.places
            if (holder := house.holder(place)) and holder.state is State.FINISHING
        )
        return Situation(kinds, called, cleared)

    def mine(self, visit: str) -> list[MyRow]:
        """Answer what the courier of an open visit has, what presses most first."""
        visitor = self._visitors.inside(visit)
        if visitor is None:
            return []
        house = self._book.due_house()
        his = self._visitors.among(visitor.courier, {claim.visit for claim in house.claims})
        rows = [_my_row(house, claim) for claim in house.claims if claim.visit in his]
        return sorted(rows, key=lambda row: _PRESSING.index(row.state))

    def places(self) -> list[PlaceRow]:
        """Answer every place, kind by kind in the order they were set up."""
        house = self._book.due_house()
        order = list(Kind)
        rows = [self._place_row(house, place) for place in house.places]
        return sorted(rows, key=lambda row: order.index(row.kind))

    def _place_row(self, house: House, place: Place) -> PlaceRow:
        holder = house.holder(place)
        inside = holder is not None and holder.has_things_inside
        return PlaceRow(
            number=place.number,
            name=place.name,
            kind=Kind(place.kind),
            state=house.state_of(place),
            why=place.blocked or place.fault,
            taken=holder is not None,
            ticket=holder.ticket if holder else 0,
            since_ms=(holder.started_ms or 0) if holder else 0,
            until_ms=(holder.until_ms or 0) if holder else 0,
            overdue=holder is not None and holder.overdue,
            away=inside and holder is not None and self._visitors.inside(holder.visit) is None,
            board=place.board,
            channel=place.channel,
        )


_PRESSING = (State.OFFERED, State.FINISHING, State.RESERVED, State.IN_USE, State.WAITING)


def _kind_row(house: House, kind: Kind) -> KindRow:
    places = [place for place in house.places if place.kind == kind and place.works]
    return KindRow(
        kind,
        len(list(house.free(kind))),
        len(places),
        len(house.waiting(kind)),
        _soonest(house, kind),
    )


def _soonest(house: House, kind: Kind) -> int:
    """Answer when the next place of a kind comes free, as far as its deadlines tell."""
    untils = [
        holder.until_ms
        for place in house.places
        if place.kind == kind and place.works and (holder := house.holder(place)) is not None
        if holder.until_ms is not None
    ]
    return min(untils, default=0)


def _my_row(house: House, claim: Claim) -> MyRow:
    place = house.place(claim.place)
    ahead = sum(1 for other in house.waiting(claim.kind) if other.id < claim.id)
    return MyRow(
        claim=claim.number,
        kind=Kind(claim.kind),
        state=claim.state,
        place=place.name if place else "",
        ticket=claim.ticket,
        ahead=ahead,
        until_ms=claim.until_ms or 0,
        overdue=claim.overdue,
        wanted=bool(house.waiting(claim.kind)),
        locked=place is not None and place.locked,
        stuck=place is not None and bool(place.fault),
        soonest_ms=_soonest(house, Kind(claim.kind)),
    )
