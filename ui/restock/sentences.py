"""What the page says while a line is being typed, and what can be tapped instead of typed."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kiosk.stock.products import PlaceRow, ProductRow
from kiosk.stock.rules import MOST
from ui.qt.attempt import Denial, No
from ui.qt.fill import fill
from ui.qt.language import Code
from ui.restock.draft import DAY_DIGITS, Booked, Step
from ui.restock.line import Line
from ui.restock.names import count_words, day_words, until_words

Choice = dict[str, object]


class LineSentences(QObject):
    """The page of one line in words; no state of its own."""

    def page(self, line: Line | None, spoken: Code) -> dict[str, str]:
        """Answer all of it; without a line a product is being looked for by its code."""
        if line is None:
            words = dict.fromkeys(("hint", "reading", "warning"), "")
            question = self.tr("Which code does the product have?")
            title, deed = self.tr("Product by its code"), self.tr("Go on")
            return {"title": title, "question": question, "deed": deed, **words}
        return {
            "title": line.product.called(spoken),
            "question": self._question(line),
            "hint": self._hint(line, spoken),
            "reading": self._reading(line),
            "warning": self._warning(line, spoken),
            "deed": self._deed(line),
        }

    def unknown_code(self) -> Denial:
        """Answer that no product has the code that was typed."""
        advice = self.tr("Look for it in the list of all products")
        return Denial(No.REFUSED, self.tr("No product has this code"), advice)

    def too_many(self) -> Denial:
        """Answer that nobody puts in so many at once."""
        title = fill(self.tr("Not more than %1 at once"), str(MOST))
        advice = self.tr("Please count once more and type it again")
        return Denial(No.REFUSED, title, advice)

    def booked(self, booked: Booked, product: ProductRow, spoken: Code) -> str:
        """Answer what was booked last."""
        name, some = product.called(spoken), count_words(abs(booked.change), product)
        if booked.change < 0:
            return fill(self.tr("Thrown away: %1, %2"), name, some)
        return fill(self.tr("Put in: %1, %2, %3"), name, some, until_words(booked.expiry))

    def _question(self, line: Line) -> str:
        """Answer what is asked now."""
        questions = {
            Step.QUANTITY: self.tr("How many go in? (%1)"),
            Step.DAY: self.tr("Good until when?"),
            Step.BATCH: self.tr("Which lot code is on it?"),
            Step.PIECES: self.tr("How many do you throw away? (%1)"),
        }
        return fill(questions[line.draft.step], line.product.unit)

    def _hint(self, line: Line, spoken: Code) -> str:
        """Answer how to type it, or where it goes and what it is."""
        if line.draft.step is Step.DAY:
            if line.draft.months:
                return self.tr("Type how many months from today")
            return self.tr("1231: 31 December · 2708: August 2027 · 20280229")
        if line.draft.step is Step.BATCH:
            return self.tr("Letters, digits, spaces. None on the box? Leave it empty")
        where = line.place.called(spoken) if line.place else ""
        if line.lot is None:
            return fill(self.tr("Into: %1"), where) if where else ""
        code = fill(self.tr("Lot %1"), line.lot.code) if line.lot.code else ""
        parts = (where, code, until_words(line.lot.last_day))
        return self.tr(" · ").join(part for part in parts if part)

    def _reading(self, line: Line) -> str:
        """Answer in words what was typed, to be looked at before it is saved."""
        draft = line.draft
        if draft.step in (Step.QUANTITY, Step.PIECES) and draft.pieces:
            return count_words(int(draft.pieces), line.product)
        if draft.step is not Step.DAY or not (draft.day or draft.undated):
            return ""
        day = draft.expiry(line.today)
        if day is None:
            whole = draft.months or len(draft.day) in (4, DAY_DIGITS)
            return self.tr("There is no such day") if whole else self.tr("…")
        if day and day < line.today:
            return fill(self.tr("%1: that is past"), day_words(day))
        return until_words(day)

    def _warning(self, line: Line, spoken: Code) -> str:
        """Answer what should be taken out before more comes in."""
        old = line.expired
        if line.draft.step is not Step.QUANTITY or old is None or old.lot is None:
            return ""
        some = count_words(old.lot.left, line.product)
        text = self.tr("%1 expired in: %2. Take them out")
        return fill(text, some, old.place.called(spoken))

    def _deed(self, line: Line) -> str:
        """Answer what the main button does."""
        deeds = {Step.DAY: self.tr("Save"), Step.PIECES: self.tr("Throw away")}
        return deeds.get(line.draft.step, self.tr("Go on"))

    def choices(self, line: Line) -> list[Choice]:
        """Answer what can be tapped instead of typed."""
        draft = line.draft
        if draft.step is Step.QUANTITY and 0 < line.missing <= MOST:
            return [_choice("missing", fill(self.tr("%1 short: all of them"), str(line.missing)))]
        if draft.step is Step.PIECES and line.lot:
            all_of_it = fill(self.tr("All: %1"), count_words(line.lot.left, line.product))
            good = [_choice("good", self.tr("It is good"))] if line.set_aside else []
            return [_choice("all", all_of_it), *good]
        if draft.step is not Step.DAY:
            return []
        batch = fill(self.tr("Lot %1"), draft.batch) if draft.batch else self.tr("Lot code")
        return [
            _choice("quantity", count_words(int(draft.pieces or 0), line.product)),
            _choice("batch", batch, bool(draft.batch)),
            _choice("months", self.tr("Months from today"), draft.months),
            _choice("undated", self.tr("No date on it"), draft.undated),
        ]

    def places(self, line: Line, places: list[PlaceRow], spoken: Code) -> list[Choice]:
        """Answer where it may go, where that is a question."""
        if line.draft.step is not Step.QUANTITY or len(places) < 2:
            return []
        here = line.place.number if line.place else ""
        return [
            _choice(place.number, place.called(spoken), place.number == here) for place in places
        ]


def _choice(key: str, text: str, chosen: bool = False) -> Choice:
    return {"key": key, "text": text, "chosen": chosen}
