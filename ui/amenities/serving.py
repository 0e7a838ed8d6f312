"""The open requests on the board of staff, and what is done about them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.amenities.queue import QueueRow
from kiosk.amenities.requests import Moved
from kiosk.amenities.rules import State
from kiosk.common.clock import MINUTE
from kiosk.common.text import mask_name
from kiosk.staff.rules import ALLOWED, Permission
from ui.amenities.names import item_icon, ticket_name
from ui.amenities.news import waiting_news
from ui.qt.taps import Taps
from ui.shell.shell import Shell


class Serving:
    """Rows for ``ActionRow``: what is asked for, by whom (masked), since when, what to do."""

    def __init__(self, shell: Shell, changed: Callable[[], None]) -> None:
        self._shell = shell
        self._changed = changed
        self._queue = shell.station.queue
        self._requests = shell.station.requests
        self._taps = Taps(shell.station.clock.monotonic_ms)

    def rows(self) -> list[dict[str, object]]:
        """Answer the rows for whoever of the staff is here; nobody sees nothing."""
        me = self._shell.session.staff
        if me is None or Permission.REQUESTS not in ALLOWED[me.role]:
            return []
        rows = self._queue.open()
        self._shell.chime(waiting_news(rows))
        names, own = self._queue.masked_names(rows), self._queue.made_by(rows, me.courier)
        return [self._row(row, names.get(row.number, ""), row.number in own) for row in rows]

    def act(self, verb: str, number: str) -> None:
        """Do what a button of a row says."""
        if self._taps.is_double():
            return
        requests = self._requests
        verbs = {
            "accept": requests.accept,
            "ready": requests.ready,
            "hand_over": requests.hand_over,
            "fail": requests.fail,
        }
        self._shell.attempt(lambda call: verbs[verb](call, number), then=self._moved)

    def _moved(self, moved: Moved) -> None:
        self._changed()

    def _row(self, row: QueueRow, name: str, is_own: bool) -> dict[str, object]:
        parts = [name, self._since(row), self._taken(row), _own_words() if is_own else ""]
        return {
            "number": row.number,
            "glyph": item_icon(row.item),
            "text": ticket_name(row.ticket, row.item),
            "detail": " · ".join(part for part in parts if part),
            "actions": [] if is_own else _actions(row.state),
        }

    def _taken(self, row: QueueRow) -> str:
        """Say who is at it, masked as on every page that wants no PIN."""
        account = self._shell.station.staff.find(row.taken_by) if row.taken_by else None
        if account is None:
            return ""
        if account == self._shell.session.staff:
            return QCoreApplication.translate("Serving", "you are at it")
        text = QCoreApplication.translate("Serving", "%1 is at it")
        return text.replace("%1", mask_name(account.name))

    def _since(self, row: QueueRow) -> str:
        passed = max(0, self._shell.station.clock.now().utc_ms - row.requested_ms)
        text = QCoreApplication.translate("Serving", "waiting for %1 min")
        return text.replace("%1", str(passed // MINUTE))


def _own_words() -> str:
    return QCoreApplication.translate("Serving", "your own: somebody else must do it")


def _actions(state: State) -> list[dict[str, str]]:
    """The usual step first, then the way out."""
    steps = {
        State.REQUESTED: ("accept", "account-check", _accept_words),
        State.ACCEPTED: ("ready", "bell-ring", _ready_words),
        State.READY: ("hand_over", "check-bold", _handed_over_words),
    }
    found = (steps[state], ("fail", "close", _fail_words))
    return [{"key": key, "glyph": glyph, "text": text()} for key, glyph, text in found]


def _accept_words() -> str:
    return QCoreApplication.translate("Serving", "I will do it")


def _ready_words() -> str:
    return QCoreApplication.translate("Serving", "It is ready")


def _handed_over_words() -> str:
    return QCoreApplication.translate("Serving", "Handed over")


def _fail_words() -> str:
    return QCoreApplication.translate("Serving", "Cannot be done")
