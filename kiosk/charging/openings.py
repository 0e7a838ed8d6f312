"""Opening a lock: first what is wanted is committed, then the lock is driven, then it is noted.

No lock is driven inside a transaction. A command writes the opening on the place (``opening``, a
random number, and what it is for) and commits. Whoever called it drives the lock off the GUI
thread with ``work``, and calls ``note`` with the status. A crash in between leaves an opening
nobody will note: the next start gives it up (``Book.resolve_openings``), and so does ``run_due`` a
minute later in a program that lives on. Then nothing is half done. The lock may have opened, so a
claim that was to start has started, and its owner opens again; what he wanted to fetch or to take
away is still his; and a place that staff wanted emptied is faulted until they have looked.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from kiosk.charging.book import Book
from kiosk.charging.house import Claim, Move, Place
from kiosk.charging.rules import End, Purpose, State, What
from kiosk.common.actor import Call
from kiosk.common.clock import Clock
from kiosk.common.errors import Reason, Refused
from kiosk.common.ids import new_number
from kiosk.common.permissions import Permission, require
from kiosk.devices.locks import Locks, LockStatus
from kiosk.devices.relays import locks_at
from kiosk.journal.commands import Commands, Done, command
from kiosk.settings.rules import Key
from kiosk.settings.service import SettingsService


@dataclass(frozen=True)
class Standing:
    """How a claim stands after a command: with an ``opening``, drive the lock and note it.

    ``status`` is empty until a lock was driven. ``state`` is empty when no claim is left.
    """

    claim: str
    state: str
    place: str
    ticket: int = 0
    until_ms: int = 0
    opening: str = ""
    status: str = ""


class OpeningService:
    """Drives the locks of the station."""

    def __init__(
        self, commands: Commands, clock: Clock, settings: SettingsService, book: Book
    ) -> None:
        self.commands = commands
        self._clock = clock
        self._settings = settings
        self._book = book
        self._ports = ""
        self._locks: Locks = locks_at("")

    @property
    def locks(self) -> Locks:
        """The locks as the settings name them now; one object as long as they do."""
        ports = self._settings.text(Key.LOCK_PORTS)
        if ports != self._ports:
            self._ports, self._locks = ports, locks_at(ports)
        return self._locks

    def work(self, opening: str) -> Callable[[], LockStatus]:
        """Answer what drives the lock of a wanted opening; it takes up to some seconds.

        Call the answer off the GUI thread; it touches no database.
        """
        place = self._place_of(opening)
        if place is None:
            return lambda: LockStatus.UNKNOWN
        return partial(self.locks.open, place.board, place.channel)

    @command("charging.note")
    def note(self, call: Call, opening: str, status: str) -> Done[Standing]:
        """Note what came of an opening; a lock that failed makes its place faulted.

        Who had nothing inside gets another place (with an opening of its own, when he was about to
        start), or waits at the head of the queue.

        The call is the station's own: no person says what a lock did.

        Raises:
            Refused: NOT_ALLOWED, or NOT_FOUND when nobody waits for this opening any more.
        """
        require(call.by, Permission.UPKEEP)
        place = self._place_of(opening)
        if place is None:
            raise Refused(Reason.NOT_FOUND)
        claim, purpose = self._book.house().holder(place), place.opening_for
        opened = status == LockStatus.OPENED
        self._book.write_place(place.answered("" if opened else status))
        if claim and opened:
            self._opened(claim, place, purpose)
        self._book.settle()
        if claim and purpose == Purpose.START and not opened:
            self._start_elsewhere(claim)
        answer = replace(self.standing(claim), status=status)
        return Done(answer, subject=place.number, facts=self._book.place_image(place))

    def start(self, claim: Claim, place: Place) -> Claim:
        """Answer, inside the caller's transaction, a claim whose place is used from now on.

        Where a lock keeps it shut, that is once the lock has opened: until then it is reserved.

        Raises:
            Refused: ALREADY_OPEN while the lock is being opened.
        """
        now, terms = self._clock.now().utc_ms, self._book.terms()
        if not place.locked:
            return claim.using(place, now, terms)
        self.want(place, Purpose.START)
        return claim.at(place, State.RESERVED, now + terms.no_show)

    def want(self, place: Place, purpose: Purpose) -> None:
        """Write, inside the caller's transaction, that a lock is to open.

        Raises:
            Refused: ALREADY_OPEN while it is being opened.
        """
        if place.opening:
            raise Refused(Reason.ALREADY_OPEN)
        now = self._clock.now().utc_ms
        self._book.write_place(place.asked_to_open(new_number(), purpose, now))

    def standing(self, claim: Claim | None) -> Standing:
        """Answer how a claim stands now."""
        house = self._book.house()
        here = house.claim(claim.id) if claim else None
        if here is None:
            return Standing(claim.number if claim else "", "", "")
        place = house.place(here.place)
        return Standing(
            here.number,
            here.state,
            place.name if place else "",
            here.ticket,
            here.until_ms or 0,
            place.opening if place else "",
        )

    def _opened(self, claim: Claim, place: Place, purpose: str) -> None:
        if purpose == Purpose.START:
            using = claim.using(place, self._clock.now().utc_ms, self._book.terms())
            self._book.move(Move(What.START, using))
        elif purpose == Purpose.FINISH:
            self._book.move(Move(What.CLOSE, claim.ended(End.FINISHED)))

    def _start_elsewhere(self, before: Claim) -> None:
        """Open the place a claim was moved to; one that could not be moved waits."""
        house = self._book.house()
        claim = house.claim(before.id)
        place = house.place(claim.place) if claim else None
        if claim and place and claim.state is State.RESERVED and place.id != before.place:
            self._book.move(Move(What.START, self.start(claim, place)))

    def _place_of(self, opening: str) -> Place | None:
        places = self._book.house().places
        return next((one for one in places if opening and one.opening == opening), None)
