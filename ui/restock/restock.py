"""Restocking: what wants a hand, and one line after the other until it does not."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.common.codes import CodeFault, parse
from kiosk.common.errors import Reason
from kiosk.staff.rules import ALLOWED, Permission
from kiosk.stock.rules import CODE_LIMIT, MOST
from kiosk.stock.views import Matter
from ui.products.products import PRODUCTS
from ui.qt.attempt import denial_of
from ui.qt.rows_model import RowsModel
from ui.qt.taps import Taps
from ui.qt.types import QVariantList, QVariantMap
from ui.restock.booking import Booking
from ui.restock.box import BOX, BoxViewModel
from ui.restock.draft import Booked, Draft, Step
from ui.restock.line import Line, Lines
from ui.restock.rows import StockRow, key_of, matter_row, product_row
from ui.restock.sentences import LineSentences
from ui.restock.shopping import SHOPPING
from ui.shell.screens import Group, Link, Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class RestockViewModel(QObject):
    """A list, or one line that is being typed: the draft says which."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._taps = Taps(shell.station.clock.monotonic_ms)
        self._sentences = LineSentences(self)
        self._booking = Booking(shell)
        self._lines = Lines(shell.station)
        self._rows = RowsModel(StockRow, self)
        self._everything = False
        self._here = ""  # who is at it
        self._draft = Draft()

    # The shell's part.

    def refresh(self) -> None:
        """Read what wants a hand; another one than before finds nothing half typed."""
        here = self._who()
        if here != self._here:
            self._here, self._draft, self._everything = here, Draft(), False
        self._lines.found = self._station.stock_views.attention() if here else []
        self._rows.show(self._listed() if here else [])
        self.changed.emit()

    def draft(self) -> object:
        """Answer the line that is being typed, and which one can be undone."""
        return self._draft

    def resume(self, draft: object) -> None:
        """Go on where he left."""
        self._here, self._draft = self._who(), cast(Draft, draft)

    def take_scan(self, text: str) -> bool:
        """Take a box, or the lot code on it while that is asked; badges are the shell's.

        The same box once more says nothing new, another one waits until this line is done.
        """
        if parse(text) is not CodeFault.FOREIGN:
            return False
        product = self._station.products.find(text)
        if self._draft.step is Step.BATCH:
            self._show(replace(self._draft, batch=text[:CODE_LIMIT]))
        elif product and product.number == self._draft.product:
            self._shell.sound("ok")
        elif self._draft.is_begun:
            self._shell.show_denial(denial_of(Reason.FINISH_FIRST))
        elif product:
            self._put_in(product.number)
            self._shell.sound("ok")
        else:
            box = cast(BoxViewModel, self._shell.view_of(BOX))
            box.ask(text, self._put_in, self.take_scan)
            self._shell.go(BOX)
        return True

    # The list.

    @Slot(bool)
    def listAll(self, everything: bool) -> None:
        """Show everything there is, or what wants a hand."""
        self._everything = everything
        self.refresh()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Take the line that was tapped; the list came up where the button was that saves."""
        if self._taps.is_double():
            return
        one = next((one for one in self._lines.found if key_of(one) == key), None)
        if one is None:
            self._put_in(key)
        elif one.matter in (Matter.EXPIRED, Matter.SET_ASIDE):
            self._begin(self._lines.throwing_away(one))
        else:
            self._put_in(one.product.number, one.place.number)

    @Slot()
    def typeCode(self) -> None:
        """Let him type the station code of a product."""
        self._begin(Draft(Step.CODE))

    @Slot()
    def shop(self) -> None:
        """Show what to buy."""
        self._shell.go(SHOPPING)

    @Slot()
    def setUp(self) -> None:
        """Show products and places, to change them."""
        self._shell.go(PRODUCTS)

    @Slot()
    def undo(self) -> None:
        """Book the last line back."""
        if self._draft.booked and not self._taps.is_double():
            self._booking.undo(self._draft.booked, self._done)

    # The line.

    @Slot(str)
    def digit(self, value: str) -> None:
        """Take one digit."""
        self._show(self._draft.typing(self._draft.digits + value))

    @Slot()
    def backspace(self) -> None:
        """Take the last digit away."""
        self._show(self._draft.typing(self._draft.digits[:-1]))

    @Slot()
    def clear(self) -> None:
        """Take all digits away."""
        self._show(self._draft.typing(""))

    @Slot(str)
    def writeBatch(self, text: str) -> None:
        """Take what is being written as lot code; the service tidies it."""
        self._draft = replace(self._draft, batch=text)

    @Slot(str)
    def putInto(self, place: str) -> None:
        """Put it into another place."""
        self._show(replace(self._draft, place=place))

    @Slot(str)
    def tapChoice(self, key: str) -> None:
        """Do what a shortcut says."""
        draft, line = self._draft, self._line()
        if key == "missing" and line:
            self._show(replace(draft, pieces=str(line.missing), step=Step.DAY))
        elif key == "all" and line and line.lot:
            self._show(replace(draft, pieces=str(line.lot.left)))
        elif key == "months":
            self._show(replace(draft, months=not draft.months, day="", undated=False))
        elif key == "undated":
            self._show(replace(draft, undated=not draft.undated, day=""))
        elif key in (Step.QUANTITY, Step.BATCH):
            self._show(replace(draft, step=Step(key)))
        elif key == "good" and not self._taps.is_double():
            self._booking.release(draft.lot, self._done)

    @Slot()
    def takeOut(self) -> None:
        """Throw away what is expired of this product first."""
        line = self._line()
        if line and line.expired:
            self._begin(self._lines.throwing_away(line.expired))

    @Slot()
    def accept(self) -> None:
        """Go on from this step; the last one books. A double tap is one action."""
        line = self._line()
        if self._draft.step is Step.CODE:
            self._find()
        elif line is None or not line.complete or self._taps.is_double():
            return
        elif self._draft.step is Step.QUANTITY:
            self._ask_day()
        elif self._draft.step is Step.BATCH:
            self._show(self._draft.before())
        else:
            self._booking.book(line, self._done)

    @Slot()
    def back(self) -> None:
        """Go one step back, or leave."""
        if self._draft.step is Step.NOTHING:
            self._shell.back()
        else:
            self._show(self._draft.before())

    # What follows.

    def _who(self) -> str:
        staff = self._shell.session.staff
        return staff.number if staff else ""

    def _show(self, draft: Draft) -> None:
        self._draft = draft
        self.changed.emit()

    def _begin(self, draft: Draft) -> None:
        self._show(replace(draft, booked=self._draft.booked))

    def _put_in(self, product: str, place: str = "") -> None:
        if self._station.products.of(product):
            self._begin(self._lines.putting_in(product, place))

    def _done(self, booked: Booked | None = None) -> None:
        """Show the list again; ``booked`` can be undone."""
        self._draft = Draft(booked=booked)
        self._shell.sound("ok")
        self.refresh()

    def _line(self) -> Line | None:
        return self._lines.line(self._draft)

    def _listed(self) -> list[StockRow]:
        spoken = self._shell.spoken
        if self._everything:
            return [product_row(one, spoken) for one in self._station.products.all()]
        return [matter_row(one, spoken) for one in self._lines.found]

    def _find(self) -> None:
        product = self._station.products.find(self._draft.code)
        if product:
            self._put_in(product.number)
        else:
            self._shell.show_denial(self._sentences.unknown_code())

    def _ask_day(self) -> None:
        if int(self._draft.pieces) <= MOST:
            self._show(replace(self._draft, step=Step.DAY))
            return
        self._shell.show_denial(self._sentences.too_many())
        self._show(replace(self._draft, pieces=""))

    # What QML binds to.

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(bool, notify=changed)
    def everything(self) -> bool:
        return self._everything

    @Property(bool, notify=changed)
    def maySetUp(self) -> bool:
        staff = self._shell.session.staff
        return staff is not None and Permission.PRODUCTS in ALLOWED[staff.role]

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._draft.step

    @Property(str, notify=changed)
    def digits(self) -> str:
        return self._draft.digits

    @Property(str, notify=changed)
    def batch(self) -> str:
        return self._draft.batch

    @Property(int, notify=changed)
    def longestBatch(self) -> int:
        return CODE_LIMIT

    @Property(str, notify=changed)
    def booked(self) -> str:
        """What was booked last, in words; empty where there is nothing to undo."""
        booked = self._draft.booked
        product = self._station.products.of(booked.product) if booked else None
        if booked is None or product is None:
            return ""
        return self._sentences.booked(booked, product, self._shell.spoken)

    @Property(QVariantMap, notify=changed)
    def line(self) -> dict[str, object]:
        """What the page of a line says."""
        line = self._line()
        complete = line.complete if line else self._draft.code != ""
        return {**self._sentences.page(line, self._shell.spoken), "complete": complete}

    @Property(QVariantList, notify=changed)
    def choices(self) -> list[dict[str, object]]:
        line = self._line()
        return self._sentences.choices(line) if line else []

    @Property(QVariantList, notify=changed)
    def places(self) -> list[dict[str, object]]:
        line, places = self._line(), self._station.products.places()
        return self._sentences.places(line, places, self._shell.spoken) if line else []


RESTOCK = Screen(
    "restock",
    "restock/RestockScreen.qml",
    RestockViewModel,
    permission=Permission.STOCK,
    resumes=True,
    link=lambda: Link(
        "package-variant",
        QCoreApplication.translate("Board", "Restock"),
        Group.STOCK,
        QCoreApplication.translate("Board", "Put in what came, throw away what expired, shop"),
    ),
)
