"""Setting a place up: what it is called, what it is, which lock keeps it shut."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.charging.rules import Kind
from kiosk.charging.setup import PlaceSet
from kiosk.staff.rules import Permission
from ui.charging.names import kind_icon, kind_name
from ui.qt.types import QVariantList
from ui.shell.screens import Meaning, Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
MOST_BOARD, MOST_CHANNEL = 8, 32


@QmlElement
class PlaceSetupViewModel(QObject):
    """A draft that is written at once when it is saved."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._number = self._name = ""
        self._kind = Kind.PHONE_LOCKER
        self._board = self._channel = 0

    def choose(self, number: str) -> None:
        """Draft what a place is; an empty text drafts a new one like the last."""
        rows = self._station.places.places()
        row = next((row for row in rows if row.number == number), None)
        self._number = number
        if row:
            self._name, self._kind = row.name, row.kind
            self._board, self._channel = row.board, row.channel
        else:
            self._name = str(len(rows) + 1)
            locks = [row for row in rows if row.kind is self._kind and row.channel]
            self._board = max((row.board for row in locks), default=0)
            on_board = [row.channel for row in locks if row.board == self._board]
            self._channel = max(on_board, default=-1) + 1

    def refresh(self) -> None:
        """Nobody signed in leaves nothing behind."""
        if not self._shell.session.signed_in:
            self._number = self._name = ""
        self.changed.emit()

    @Slot(str)
    def setName(self, name: str) -> None:
        """Take what was typed."""
        self._name = name

    @Slot(str)
    def setKind(self, kind: str) -> None:
        """Take the kind that was tapped."""
        self._kind = Kind(kind)
        self._shell.typed()
        self.changed.emit()

    @Slot(int)
    def shiftBoard(self, steps: int) -> None:
        """Take the next board; none is a place without a lock."""
        self._board = min(max(self._board + steps, 0), MOST_BOARD)
        self._channel = max(self._channel, 1) if self._board else 0
        self._shell.typed()
        self.changed.emit()

    @Slot(int)
    def shiftChannel(self, steps: int) -> None:
        """Take the next relay of the board."""
        if self._board:
            self._channel = min(max(self._channel + steps, 1), MOST_CHANNEL)
        self._shell.typed()
        self.changed.emit()

    @Slot()
    def save(self) -> None:
        """Write it."""
        setup, number = self._station.charging_setup, self._number
        name, kind, board, channel = self._name, self._kind.value, self._board, self._channel
        if number:
            self._shell.attempt(
                lambda call: setup.change(call, number, name, kind, board, channel),
                then=self._saved,
            )
        else:
            self._shell.attempt(
                lambda call: setup.add(call, name, kind, board, channel), then=self._saved
            )

    @Slot()
    def retire(self) -> None:
        """Take the place away for good."""
        setup, number = self._station.charging_setup, self._number
        self._shell.attempt(lambda call: setup.retire(call, number), then=self._saved)

    def _saved(self, _done: PlaceSet) -> None:
        self._shell.sound("ok")
        self._shell.back()

    @Property(bool, notify=changed)
    def isNew(self) -> bool:
        return self._number == ""

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._name

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._kind

    @Property(int, notify=changed)
    def board(self) -> int:
        return self._board

    @Property(int, notify=changed)
    def channel(self) -> int:
        return self._channel

    @Property(QVariantList, notify=changed)
    def kinds(self) -> list[dict[str, str]]:
        return [{"key": k, "icon": kind_icon(k), "title": kind_name(k)} for k in Kind]


PLACE_SETUP = Screen(
    "place_setup",
    "charging/PlaceSetupScreen.qml",
    PlaceSetupViewModel,
    Meaning.FINISH_FIRST,
    permission=Permission.SETTINGS,
)
