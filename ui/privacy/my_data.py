"""About me: what the station holds, in plain words, and what one may do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.common.actor import Call
from kiosk.common.text import mask_name, mask_phone
from kiosk.privacy.own import OwnData
from ui.privacy.words import facts, own_copy
from ui.qt.picture import png_url
from ui.qt.types import QVariantList
from ui.registry.edit import Field, edit
from ui.registry.form import Form
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class MyDataViewModel(QObject):
    """Masked, as on every screen of a courier; in full only in the copy for his own phone."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._visit = self._picture = ""
        self._data: OwnData | None = None

    def refresh(self) -> None:
        """Read it; nobody signed in leaves nothing behind."""
        arrival = self._shell.session.arrival
        visit = arrival.visit if arrival else ""
        if visit != self._visit:
            self._visit, self._picture = visit, ""
        self._data = self._station.own_data.read(visit) if visit else None
        self.changed.emit()

    @Slot(str)
    def correct(self, field: str) -> None:
        """Put something right that is written of him."""
        data, own, visit = self._data, self._station.own_data, self._visit
        if data:
            form = Form(data.person.name, data.person.company, data.person.phone)
            edit(
                self._shell,
                Field(field),
                form,
                lambda call, new: own.correct(call, visit, new.name, new.company, new.phone),
                masked=True,
            )

    @Slot()
    def copy(self) -> None:
        """Show all of it as a code for his own phone."""
        from kiosk.registry.card import draw_text  # noqa: PLC0415 (Pillow, once it is needed)

        if self._data:
            self._picture = png_url(draw_text(own_copy(self._data, self._station.settings)))
            self.changed.emit()

    @Slot()
    def withdraw(self) -> None:
        """Leave the station; asks once."""
        own, visit = self._station.own_data, self._visit
        farewell = (self.tr("You have left the station"), self.tr("Your badge no longer works"))
        self._part(lambda call: own.withdraw(call, visit), *farewell)

    @Slot()
    def erase(self) -> None:
        """Be forgotten now; asks once."""
        own, visit = self._station.own_data, self._visit
        farewell = (self.tr("Erased"), self.tr("Nothing of you is left here. Ride safely"))
        self._part(lambda call: own.erase(call, visit), *farewell)

    @Slot()
    def back(self) -> None:
        """Go from the copy to the data, from the data to the tiles."""
        if self._picture:
            self._picture = ""
            self.changed.emit()
        else:
            self._shell.back()

    def _part(self, action: Callable[[Call], None], title: str, detail: str) -> None:
        def gone(_answer: None) -> None:
            self._shell.finish()
            self._shell.show_done(title, detail)

        self._shell.attempt(action, then=gone)

    @Property(str, notify=changed)
    def name(self) -> str:
        return mask_name(self._data.person.name) if self._data else ""

    @Property(str, notify=changed)
    def company(self) -> str:
        return self._data.person.company if self._data else ""

    @Property(str, notify=changed)
    def phone(self) -> str:
        return mask_phone(self._data.person.phone) if self._data and self._data.person.phone else ""

    @Property(QVariantList, notify=changed)
    def facts(self) -> list[dict[str, str]]:
        return facts(self._data, self._station.settings, self._station.clock) if self._data else []

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._picture
