"""Setting a kit up: where it is, who keeps it, how often it is looked at, a list to start from."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.firstaid.care import KitRow
from kiosk.firstaid.kit_rules import MOST_DAYS
from kiosk.firstaid.kits import CareSet, Filled
from kiosk.settings.kinds import Unit
from kiosk.staff.rules import Permission
from kiosk.stock.products import PlaceSet
from kiosk.stock.rules import PlaceKind
from ui.qt.types import QVariantList
from ui.settings.words import unit_words
from ui.shell.screens import Meaning, Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class KitSetupViewModel(QObject):
    """A draft of names, keeper and interval; a list is applied at once, and may be again."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._number = self._keeper = self._name = self._name_en = ""
        self._every_days = 0
        self._row: KitRow | None = None

    def choose(self, number: str) -> None:
        """Draft what a kit is; an empty text drafts a new one."""
        self._number = number
        place = self._station.products.place(number)
        self._name, self._name_en = (place.name, place.name_en) if place else ("", "")
        care = self._station.kits.care_of(number)
        self._every_days = care.every_days
        here = {one.account.number for one in self._station.accounts.everybody()}
        self._keeper = care.keeper if care.keeper in here else ""

    def refresh(self) -> None:
        """Read the kit; nobody signed in leaves nothing behind."""
        if not self._shell.session.signed_in:
            self._number = self._keeper = self._name = self._name_en = ""
        rows = self._station.care.kits() if self._number else []
        self._row = next((row for row in rows if row.place.number == self._number), None)
        self.changed.emit()

    @Slot(str)
    def setName(self, name: str) -> None:
        """Take what was typed: first aid says it to whoever needs something."""
        self._name = name

    @Slot(str)
    def setNameEn(self, name: str) -> None:
        """Take what was typed for those who read English."""
        self._name_en = name

    @Slot(str)
    def setKeeper(self, staff: str) -> None:
        """Take whoever was tapped; tapped again, nobody."""
        self._keeper = "" if staff == self._keeper else staff
        self._shell.typed()
        self.changed.emit()

    @Slot(int)
    def shiftDays(self, steps: int) -> None:
        """Take a longer or a shorter interval."""
        self._every_days = min(max(self._every_days + steps, 1), MOST_DAYS)
        self._shell.typed()
        self.changed.emit()

    @Slot()
    def save(self) -> None:
        """Write where it is, then keeper and interval; a new one is there at once."""
        products, number = self._station.products, self._number
        name, name_en = self._name, self._name_en
        if number:
            self._shell.attempt(
                lambda call: products.change_place(call, number, PlaceKind.KIT, name, name_en),
                then=self._named,
            )
        else:
            self._shell.attempt(
                lambda call: products.add_place(call, PlaceKind.KIT, name, name_en),
                then=self._added,
            )

    @Slot(str)
    def apply(self, template: str) -> None:
        """Set up what is on a list and not here yet."""
        kits, number = self._station.kits, self._number
        self._shell.attempt(
            lambda call: kits.apply_template(call, number, template), then=self._applied
        )

    def _named(self, _done: PlaceSet) -> None:
        kits, number = self._station.kits, self._number
        keeper, days = self._keeper, self._every_days
        self._shell.attempt(
            lambda call: kits.set_care(call, number, keeper, days), then=self._saved
        )

    def _added(self, done: PlaceSet) -> None:
        self._shell.sound("ok")
        self.choose(done.place)
        self.refresh()

    def _saved(self, _done: CareSet) -> None:
        self._shell.sound("ok")
        self._shell.back()

    def _applied(self, done: Filled) -> None:
        if not self._number:
            self.choose(done.place)
        self.refresh()
        words = self.tr("new things: %1 · minimums set: %2")
        detail = words.replace("%1", str(done.added)).replace("%2", str(done.minimums))
        self._shell.show_done(self.tr("The list is taken over"), detail, stay=True)

    @Property(bool, notify=changed)
    def isNew(self) -> bool:
        return self._row is None

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._row.place.called(self._shell.spoken) if self._row else self.tr("New kit")

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._name

    @Property(str, notify=changed)
    def nameEn(self) -> str:
        return self._name_en

    @Property(bool, notify=changed)
    def takesLists(self) -> bool:
        """A list fills this kit; of a station without any it makes the first."""
        return self._row is not None or self._station.products.default_kit() is None

    @Property(str, notify=changed)
    def every(self) -> str:
        return unit_words(Unit.DAYS, self._every_days)

    @Property(str, notify=changed)
    def keeper(self) -> str:
        return self._keeper

    @Property(QVariantList, notify=changed)
    def people(self) -> list[dict[str, str]]:
        if not self._number:
            return []
        accounts = [one.account for one in self._station.accounts.everybody()]
        return [{"key": row.number, "title": row.name} for row in accounts if not row.disabled]

    @Property(QVariantList, notify=changed)
    def templates(self) -> list[dict[str, object]]:
        language = self._shell.spoken
        return [
            {
                "key": one.name,
                "title": one.title.of(language),
                "more": one.about.of(language),
                "actions": [
                    {
                        "key": one.name,
                        "glyph": "plus",
                        "text": self.tr("Take its %1 things").replace("%1", str(len(one.items))),
                    }
                ],
            }
            for one in self._station.kits.templates.templates
        ]


KIT_SETUP = Screen(
    "kit_setup",
    "kits/KitSetupScreen.qml",
    KitSetupViewModel,
    Meaning.FINISH_FIRST,
    permission=Permission.PRODUCTS,
)
