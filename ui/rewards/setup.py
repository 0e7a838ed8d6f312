"""Setting a reward up: what it is called, what it costs, who may have it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.rewards.catalogue import RewardSet
from kiosk.rewards.rules import MOST_PER_PERSON, Picture, Terms
from kiosk.staff.rules import Permission
from ui.qt.types import QVariantList
from ui.rewards.names import picture_icon, picture_name
from ui.shell.screens import Meaning, Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class RewardSetupViewModel(QObject):
    """A draft that is written at once when it is saved."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._rewards = shell.station.rewards
        self.choose("")

    def choose(self, number: str) -> None:
        """Draft what a reward is; an empty text drafts a new one."""
        row = self._rewards.find(number)
        terms = row.terms if row else Terms("", 0)
        self._number, self._offered = number, row.offered if row else True
        self._name, self._name_en = terms.name, terms.name_en
        self._points = str(terms.points) if row else ""
        self._per_person, self._picture = terms.per_person, terms.picture
        self._special, self._counted = terms.special, terms.counted

    def refresh(self) -> None:
        """Nobody signed in leaves nothing behind."""
        if not self._shell.session.signed_in:
            self.choose("")
        self.changed.emit()

    @Slot(str, str)
    def write(self, field: str, text: str) -> None:
        """Take what was typed into a line."""
        if field == "name":
            self._name = text
        elif field == "name_en":
            self._name_en = text
        else:
            self._points = text

    @Slot(int)
    def shiftLimit(self, steps: int) -> None:
        """Let one courier have more or fewer of it; none is no limit."""
        self._per_person = min(max(self._per_person + steps, 0), MOST_PER_PERSON)
        self._touched()

    @Slot(str)
    def setPicture(self, picture: str) -> None:
        """Take the picture that was tapped."""
        self._picture = Picture(picture)
        self._touched()

    @Slot()
    def switchSpecial(self) -> None:
        """Let two of the staff hand it over, or one."""
        self._special = not self._special
        self._touched()

    @Slot()
    def switchCounted(self) -> None:
        """Let what is left be counted, or not."""
        self._counted = not self._counted
        self._touched()

    @Slot()
    def save(self) -> None:
        """Write it."""
        rewards, number, terms = self._rewards, self._number, self._terms()
        if number:
            self._shell.attempt(lambda call: rewards.change(call, number, terms), then=self._saved)
        else:
            self._shell.attempt(lambda call: rewards.add(call, terms), then=self._saved)

    @Slot()
    def switchOffered(self) -> None:
        """Take it off the list, or put it there again."""
        rewards, number, offered = self._rewards, self._number, not self._offered
        self._shell.attempt(lambda call: rewards.offer(call, number, offered), then=self._saved)

    def _terms(self) -> Terms:
        typed = self._points.strip()
        points = int(typed) if typed.isascii() and typed.isdecimal() and len(typed) < 9 else 0
        return Terms(
            self._name,
            points,
            self._name_en,
            self._per_person,
            self._special,
            self._counted,
            self._picture,
        )

    def _touched(self) -> None:
        self._shell.typed()
        self.changed.emit()

    def _saved(self, _done: RewardSet) -> None:
        self._shell.sound("ok")
        self._shell.back()

    @Property(bool, notify=changed)
    def isNew(self) -> bool:
        return self._number == ""

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        return self._offered

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._name

    @Property(str, notify=changed)
    def nameEn(self) -> str:
        return self._name_en

    @Property(str, notify=changed)
    def points(self) -> str:
        return self._points

    @Property(int, notify=changed)
    def perPerson(self) -> int:
        return self._per_person

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._picture

    @Property(bool, notify=changed)
    def special(self) -> bool:
        return self._special

    @Property(bool, notify=changed)
    def counted(self) -> bool:
        return self._counted

    @Property(QVariantList, notify=changed)
    def pictures(self) -> list[dict[str, str]]:
        return [
            {"key": one, "icon": picture_icon(one), "title": picture_name(one)} for one in Picture
        ]


REWARD_SETUP = Screen(
    "reward_setup",
    "rewards/RewardSetupScreen.qml",
    RewardSetupViewModel,
    Meaning.FINISH_FIRST,
    permission=Permission.SETTINGS,
)
