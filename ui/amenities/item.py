"""One item: its terms, and what came, went and was counted of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.amenities.rules import BUILT_IN, Item, Terms
from kiosk.common.actor import Call
from kiosk.staff.rules import ALLOWED, Permission
from kiosk.stock.rules import MOST, EntryReason
from kiosk.stock.service import Booked, Recounted
from ui.amenities.names import item_name
from ui.amenities.terms import item_rows, left_words
from ui.qt.taps import Taps
from ui.qt.types import QVariantList
from ui.shell.screens import Meaning, Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
DAY_DIGITS, COUNT_DIGITS = 4, len(str(MOST))


@QmlElement
class ItemViewModel(QObject):
    """Rows to act on, or a number to type: ``question`` says which."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._menu, self._stock = shell.station.menu, shell.station.amenity_stock
        self._taps = Taps(shell.station.clock.monotonic_ms)
        self._terms = BUILT_IN[Item.HOT_WATER]
        self._rows: list[dict[str, object]] = []
        self._question = self._digits = self._season_from = ""

    def choose(self, item: str) -> None:
        """Show this item when the page opens next."""
        self._terms = self._menu.of(item) or self._terms
        self._ask("")

    def refresh(self) -> None:
        """Read the terms and what is left."""
        staff = self._shell.session.staff
        if staff is None:
            self._ask("")
        self._terms = self._menu.of(self._terms.item) or self._terms
        left, free = self._stock.left(self._terms.item), self._stock.free(self._terms.item)
        may_change = staff is not None and Permission.SETTINGS in ALLOWED[staff.role]
        self._rows = item_rows(self._terms, left, left - free, may_change)
        self.changed.emit()

    @Slot(str)
    def act(self, key: str) -> None:
        """Do what a button of a row says, or ask for the number it needs first."""
        terms = self._terms
        toggles = {
            "offered": replace(terms, offered=not terms.offered),
            "attended": replace(terms, attended=not terms.attended),
            "counted": replace(terms, counted=not terms.counted),
            "all_year": replace(terms, season_from="", season_to=""),
        }
        steps = {"fewer": -1, "more": 1}
        if key in steps:
            self._change(replace(terms, per_day=terms.per_day + steps[key]))
        elif self._taps.is_double():
            return
        elif key in toggles:
            self._change(toggles[key])
        else:
            self._ask("season_from" if key == "season" else key)
            self.changed.emit()

    @Slot(str)
    def digit(self, value: str) -> None:
        """Take one digit."""
        if len(self._digits) < self._most():
            self._digits += value
        self.changed.emit()

    @Slot()
    def backspace(self) -> None:
        """Take the last digit away."""
        self._digits = self._digits[:-1]
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Take all digits away."""
        self._digits = ""
        self.changed.emit()

    @Slot()
    def accept(self) -> None:
        """Take what was typed."""
        question, digits, terms = self._question, self._digits, self._terms
        if question == "season_from":
            self._ask("season_to")
            self._season_from = digits
            self.changed.emit()
        elif question == "season_to":
            self._change(replace(terms, season_from=self._season_from, season_to=digits))
        else:
            self._book(question, int(digits))

    @Slot()
    def back(self) -> None:
        """Stop typing, or leave."""
        if self._question:
            self._ask("")
            self.changed.emit()
        else:
            self._shell.back()

    def _change(self, terms: Terms) -> None:
        menu = self._menu
        self._ask("")
        self._shell.attempt(lambda call: menu.change(call, terms), then=self._changed)
        self.changed.emit()

    def _book(self, verb: str, count: int) -> None:
        """Book it of the item's product; what is thrown away goes from what is used next."""
        stock, views = self._shell.station.stock, self._shell.station.stock_views
        row = self._stock.product(self._terms.item)
        product = row.number if row else ""
        lots = views.lots_of(product)
        lot, damaged = lots[0].number if lots else "", EntryReason.DISPOSED_DAMAGED
        verbs: dict[str, Callable[[Call], Booked | Recounted]] = {
            "deliver": lambda call: stock.restock(call, product, "", "", "", count),
            "throw_away": lambda call: stock.dispose(call, lot, count, damaged),
            "count": lambda call: stock.recount(call, product, count),
        }
        self._ask("")
        self._shell.attempt(verbs[verb], then=self._booked)
        self.changed.emit()

    def _changed(self, _answer: None) -> None:
        self._shell.sound("ok")
        self.refresh()

    def _booked(self, _booked: Booked | Recounted) -> None:
        item = self._terms.item
        self._shell.show_done(item_name(item), left_words(self._stock.left(item)), stay=True)

    def _ask(self, question: str) -> None:
        self._question, self._digits, self._season_from = question, "", ""
        if not question:
            self._shell.typed(False)

    def _most(self) -> int:
        return DAY_DIGITS if self._question.startswith("season") else COUNT_DIGITS

    @Property(str, notify=changed)
    def title(self) -> str:
        return item_name(self._terms.item)

    @Property(QVariantList, notify=changed)
    def rows(self) -> list[dict[str, object]]:
        return self._rows

    @Property(str, notify=changed)
    def question(self) -> str:
        questions = {
            "deliver": self.tr("How many came in?"),
            "throw_away": self.tr("How many were thrown away?"),
            "count": self.tr("How many are there?"),
            "season_from": self.tr("From which day? Month and day: 1101"),
            "season_to": self.tr("To which day? Month and day: 0331"),
        }
        return questions.get(self._question, "")

    @Property(str, notify=changed)
    def digits(self) -> str:
        return self._digits

    @Property(bool, notify=changed)
    def complete(self) -> bool:
        wanted = DAY_DIGITS if self._question.startswith("season") else 1
        return len(self._digits) >= wanted


ITEM = Screen(
    "menu_item",
    "amenities/ItemScreen.qml",
    ItemViewModel,
    Meaning.FINISH_FIRST,
    permission=Permission.REQUESTS,
)
