"""Places and claims as they stand: values, and what a change makes of them.

A claim is one person's way to a place: waiting → offered(until) → reserved → in use → finishing →
over. A place is free when no claim has it and nothing is wrong with it, so its state is never
stored twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.charging.rules import OPENING_LIMIT_MS, End, PlaceState, Purpose, State, Terms, What


@dataclass(frozen=True)
class Place:
    """One slot as it stands; ``channel`` 0 is a place without a lock.

    ``opening`` names an opening that was wanted and whose outcome is not noted yet.
    """

    id: int
    number: str
    name: str
    kind: str
    board: int = 0
    channel: int = 0
    blocked: str = ""
    fault: str = ""
    retired: bool = False
    opening: str = ""
    opening_for: str = ""
    opening_due_ms: int | None = None

    @property
    def locked(self) -> bool:
        """Whether a lock keeps it shut."""
        return self.channel > 0

    @property
    def works(self) -> bool:
        """Whether it can be given to anybody at all."""
        return not (self.blocked or self.fault or self.retired)

    def asked_to_open(self, opening: str, purpose: Purpose, now_ms: int) -> Place:
        """Answer it with an opening that is wanted from now on."""
        due = now_ms + OPENING_LIMIT_MS
        return replace(self, opening=opening, opening_for=purpose, opening_due_ms=due)

    def answered(self, fault: str) -> Place:
        """Answer it with no opening under way; an empty ``fault`` is a lock that did open."""
        return replace(self, opening="", opening_for="", opening_due_ms=None, fault=fault)


@dataclass(frozen=True)
class Claim:
    """One person's claim; ``visit`` is a random number, ``place`` a row id. In order of ``id``."""

    id: int
    number: str
    visit: str
    kind: str
    state: State
    place: int | None = None
    ticket: int = 0
    until_ms: int | None = None
    started_ms: int | None = None
    end: End = End.OPEN

    def read(self) -> Claim:
        """Answer it with the word of its state as a state, after it was read from a row."""
        return replace(self, state=State(self.state))

    @property
    def has_things_inside(self) -> bool:
        """Whether its place is being used."""
        return self.state in (State.IN_USE, State.FINISHING)

    @property
    def overdue(self) -> bool:
        """Whether its time and the time to clear the place are over."""
        return self.state is State.FINISHING and self.until_ms is None

    def of(self, visit: str) -> Claim:
        """Answer it as it belongs to the visit its courier acts in now."""
        return replace(self, visit=visit)

    def at(self, place: Place, state: State, until_ms: int) -> Claim:
        """Answer it with a place."""
        return replace(self, place=place.id, state=state, until_ms=until_ms)

    def using(self, place: Place, now_ms: int, terms: Terms) -> Claim:
        """Answer it with a place that is used from now on."""
        claim = self.at(place, State.IN_USE, now_ms + terms.minutes)
        return replace(claim, started_ms=now_ms)

    def waiting(self) -> Claim:
        """Answer it back in the queue, where its age puts it."""
        return replace(self, place=None, state=State.WAITING, until_ms=None)

    def ended(self, end: End) -> Claim:
        """Answer it over; where it was stays written."""
        return replace(self, until_ms=None, end=end)


@dataclass(frozen=True)
class House:
    """All places and all open claims, each in order of their ids."""

    places: tuple[Place, ...]
    claims: tuple[Claim, ...]

    def place(self, row: int | None) -> Place | None:
        """Answer a place by its row id."""
        return next((one for one in self.places if one.id == row), None)

    def claim(self, row: int) -> Claim | None:
        """Answer an open claim by its row id."""
        return next((one for one in self.claims if one.id == row), None)

    def holder(self, place: Place) -> Claim | None:
        """Answer whose claim a place is."""
        return next((claim for claim in self.claims if claim.place == place.id), None)

    def free(self, kind: str) -> Iterator[Place]:
        """Answer the places somebody could have now."""
        taken = {claim.place for claim in self.claims}
        for place in self.places:
            if place.kind == kind and place.works and not place.opening and place.id not in taken:
                yield place

    def waiting(self, kind: str) -> list[Claim]:
        """Answer the queue."""
        return [one for one in self.claims if one.kind == kind and one.state is State.WAITING]

    def state_of(self, place: Place) -> PlaceState:
        """Answer what is true of a place."""
        holder = self.holder(place)
        if place.blocked:
            return PlaceState.OUT_OF_SERVICE
        if place.fault:
            return PlaceState.FAULTED
        if holder:
            return PlaceState(holder.state)
        return PlaceState.FINISHING if place.opening else PlaceState.FREE

    def with_claim(self, claim: Claim) -> House:
        """Answer the house after a claim changed, came or ended."""
        others = [one for one in self.claims if one.id != claim.id]
        claims = others if claim.end else sorted([*others, claim], key=lambda one: one.id)
        return replace(self, claims=tuple(claims))

    def with_place(self, place: Place) -> House:
        """Answer the house after a place changed."""
        return replace(
            self, places=tuple(place if one.id == place.id else one for one in self.places)
        )

    def after(self, move: Move) -> House:
        """Answer the house after a move."""
        house = self.with_claim(move.claim) if move.claim else self
        return house.with_place(move.place) if move.place else house


@dataclass(frozen=True)
class Move:
    """A claim or a place as it is afterwards; ``deadline_ms`` is what had passed (0: nothing)."""

    what: What
    claim: Claim | None = None
    place: Place | None = None
    deadline_ms: int = 0
