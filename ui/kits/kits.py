"""Every kit and the AED at a glance: how they stand and what is due."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.firstaid.aed import AedChecked
from kiosk.firstaid.care import KitRow
from kiosk.firstaid.kit_rules import KitState, Matter
from kiosk.staff.rules import ALLOWED, Permission
from ui.kits.aed import AED, AedViewModel
from ui.kits.kit import KIT, KitViewModel
from ui.kits.kit_setup import KIT_SETUP, KitSetupViewModel
from ui.kits.names import (
    Action,
    act,
    due_words,
    fault_words,
    joined,
    since_words,
    state_words,
    until_words,
)
from ui.products.products import PRODUCTS
from ui.qt.types import QVariantList
from ui.shell.screens import Group, Link, Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
AED_ROW = "aed"


@QmlElement
class KitsViewModel(QObject):
    """A row for each kit and one for the AED, with a button for each thing to do."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._rows: list[dict[str, object]] = []

    def refresh(self) -> None:
        """Read them; nobody signed in leaves nothing behind."""
        rows: list[dict[str, object]] = []
        if self._shell.session.signed_in:
            rows = [self._kit(row) for row in self._station.care.kits()]
            rows += [self._aed()] if self._station.aed.is_here else []
        if rows != self._rows:
            self._rows = rows
        self.changed.emit()

    @Slot(str, str)
    def act(self, row: str, verb: str) -> None:
        """Do what a button says."""
        if verb == "well":
            self._shell.attempt(self._station.aed.check, then=self._looked)
        elif verb == "setup":
            cast(KitSetupViewModel, self._shell.view_of(KIT_SETUP)).choose(row)
            self._shell.go(KIT_SETUP)
        elif row == AED_ROW:
            cast(AedViewModel, self._shell.view_of(AED)).choose()
            self._shell.go(AED)
        else:
            cast(KitViewModel, self._shell.view_of(KIT)).choose(row)
            self._shell.go(KIT)

    def _may_set_up(self) -> bool:
        staff = self._shell.session.staff
        return staff is not None and Permission.PRODUCTS in ALLOWED[staff.role]

    def _looked(self, _done: AedChecked) -> None:
        self._shell.sound("ok")
        self.refresh()

    def _kit(self, row: KitRow) -> dict[str, object]:
        actions = [act("look", "magnify", self.tr("Look at it"))]
        keeper = ""
        if self._may_set_up():
            actions.append(act("setup", "pencil", self.tr("Change it")))
            keeper = row.keeper_name and self.tr("kept by %1").replace("%1", row.keeper_name)
        due = due_words(row)
        return {
            "number": row.place.number,
            "mark": "medical-bag",
            "title": row.place.called(self._shell.spoken),
            "more": joined(state_words(row.state), due, keeper),
            "presses": row.is_due or row.state is KitState.OPEN,
            "actions": actions,
        }

    def _aed(self) -> dict[str, object]:
        facts = self._station.aed.facts()
        due = {one.matter: one.day for one in self._station.care.due_checks() if not one.place}
        looked = facts.checked_day and self.tr("looked at %1").replace("%1", facts.checked_day)
        if Matter.AED_CHECK in due:
            looked = since_words(due[Matter.AED_CHECK])
        wrong = fault_words(facts.fault) if facts.fault else ""
        return {
            "number": AED_ROW,
            "mark": "heart-flash",
            "title": self.tr("AED"),
            "more": joined(wrong, looked, until_words(facts, self._station.clock.today())),
            "presses": bool(due),
            "actions": self._aed_actions(),
        }

    def _aed_actions(self) -> list[Action]:
        return [
            act("well", "check-bold", self.tr("All well")),
            act("look", "alert", self.tr("A fault, or a date")),
        ]

    @Slot()
    def setUpNew(self) -> None:
        """Set up one more, or choose a list for a station that has none yet."""
        self.act("", "setup")

    @Slot()
    def showProducts(self) -> None:
        """Show products and places, to change what should lie in a kit."""
        self._shell.go(PRODUCTS)

    @Property(QVariantList, notify=changed)
    def rows(self) -> list[dict[str, object]]:
        return self._rows

    @Property(bool, notify=changed)
    def maySetUp(self) -> bool:
        return self._may_set_up()

    @Property(bool, notify=changed)
    def hasKit(self) -> bool:
        return any(row["number"] != AED_ROW for row in self._rows)


KITS = Screen(
    "kits",
    "kits/KitsScreen.qml",
    KitsViewModel,
    permission=Permission.STOCK,
    link=lambda: Link(
        "medical-bag",
        QCoreApplication.translate("Board", "Kits and AED"),
        Group.STOCK,
        QCoreApplication.translate("Board", "Look at seals and at the AED; keepers and lists"),
    ),
)
