"""What a courier reads about his places, and what he may do there."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from kiosk.charging.rules import State
from kiosk.charging.views import KindRow, MyRow
from kiosk.common.clock import MINUTE, Clock
from ui.charging.names import kind_icon, kind_name, place_name, ticket_name
from ui.qt.fill import fill

Action = dict[str, str]


@dataclass(frozen=True)
class Line:
    """One line of the page: what it is, and a button for each thing to do."""

    claim: str
    kind: str
    glyph: str
    text: str
    urgent: bool
    actions: list[Action]


class ChargingSentences(QObject):
    """The courier's page in words; no state of its own."""

    def __init__(self, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock

    def mine(self, row: MyRow) -> Line:
        """Answer the line of something a courier has or waits for."""
        urgent = row.stuck or row.state in (State.OFFERED, State.FINISHING)
        glyph = "lock-alert" if row.stuck else kind_icon(row.kind)
        return Line(row.claim, row.kind, glyph, self._title(row), urgent, self._actions(row))

    def _title(self, row: MyRow) -> str:
        place = place_name(row.kind, row.place)
        titles = {
            State.OFFERED: self.tr("%1 is kept for you"),
            State.RESERVED: self.tr("%1 is held for you"),
            State.IN_USE: self.tr("%1 is yours"),
            State.FINISHING: self.tr("Your time at %1 is up"),
        }
        if row.stuck:
            return fill(self.tr("The door of %1 does not open"), place)
        if row.state is State.WAITING:
            queue = self.tr("You are number %1, waiting for: %2")
            return fill(queue, ticket_name(row.ticket), kind_name(row.kind))
        return fill(titles[row.state], place)

    def _actions(self, row: MyRow) -> list[Action]:
        door = self.tr("Open the door")
        if row.state in (State.OFFERED, State.RESERVED):
            use = door if row.locked else self.tr("Use it now")
            return [act("begin", "check", use), act("cancel", "close", self.tr("Give it up"))]
        if row.state is State.WAITING:
            return [act("cancel", "close", self.tr("Leave the queue"))]
        if row.stuck:
            return [act("finish", "refresh", self.tr("Try once more"))]
        done = self.tr("Take my things") if row.kind.keeps_things else self.tr("I am done")
        actions = [act("finish", "check", done)]
        if row.locked:
            actions.append(act("fetch", "lock-open-variant", door))
        if not row.wanted:
            actions.append(act("extend", "timer-plus", self.tr("Longer")))
        return actions

    def time(self, row: MyRow) -> str:
        """Answer what a courier should know of the time, for an offer to the second."""
        left = max(0, row.until_ms - self._clock.now().utc_ms)
        if row.stuck:
            return self.tr("Please call staff; your things stay yours")
        if row.state is State.OFFERED:
            seconds = f"{left // MINUTE}:{left % MINUTE // 1000:02}"
            return fill(self.tr("%1 left, then the next number is called"), seconds)
        if row.state is State.RESERVED:
            return fill(self.tr("Until %1, then others may have it"), self.hour(row.until_ms))
        if row.state is State.WAITING:
            return self._queue(row)
        if row.overdue:
            return self.tr("Please take your things now")
        return fill(self._minutes(row), str(-(-left // MINUTE)))

    def _minutes(self, row: MyRow) -> str:
        if row.state is State.FINISHING:
            return self.tr("Somebody waits: please clear it within %1 min")
        if row.wanted:
            return self.tr("%1 min left; somebody waits for a place")
        return self.tr("%1 min left; it goes on while nobody waits")

    def _queue(self, row: MyRow) -> str:
        parts = [self.tr("You are next") if row.ahead == 0 else ""]
        if row.ahead:
            parts = [fill(self.tr("%1 before you"), str(row.ahead))]
        if row.soonest_ms:
            parts.append(fill(self.tr("first free about %1"), self.hour(row.soonest_ms)))
        return self.tr(" · ").join([*parts, self.tr("the big screen calls your number")])

    def kind(self, row: KindRow) -> str:
        """Answer what is true of a kind now: free places, or the first to come free."""
        if row.free:
            return fill(self.tr("%1 of %2 free"), str(row.free), str(row.total))
        parts = [self.tr("All taken")]
        if row.soonest_ms:
            parts = [fill(self.tr("First free about %1"), self.hour(row.soonest_ms))]
        if row.waiting:
            parts.append(fill(self.tr("%1 waiting"), str(row.waiting)))
        return self.tr(" · ").join(parts)

    def hold(self) -> str:
        """Answer what holding a place for a while is called."""
        return self.tr("Hold one")

    def held_for(self, minutes: int) -> str:
        """Answer for how long a place is held."""
        return fill(self.tr("for %1 minutes"), str(minutes))

    def broken(self) -> str:
        """Answer why a kind is greyed."""
        return self.tr("Out of order just now")

    def hour(self, utc_ms: int) -> str:
        """Answer the time of day of a moment."""
        return f"{self._clock.local(utc_ms):%H:%M}"


def act(key: str, glyph: str, text: str) -> Action:
    """Answer a button as ``ActionRow`` takes it."""
    return {"key": key, "glyph": glyph, "text": text}
