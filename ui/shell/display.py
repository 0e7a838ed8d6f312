"""How the window shows things: language, type, contrast, reach, day and night, the panel's size."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.settings.rules import Key
from kiosk.station import Station
from ui.qt.language import Code, Language

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
DEFAULT_INCHES = 24


@QmlElement
class DisplayViewModel(QObject):
    """What the Theme is bound to, and the switches of the footer."""

    changed = Signal()

    def __init__(self, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._language = language
        self._large = self._contrast = self._seated = False
        self._shown = (False, DEFAULT_INCHES)

    def follow(self, station: Station | None) -> None:
        """Take up the quiet hours and the panel of the station that is open."""
        shown = (False, DEFAULT_INCHES)
        if station:
            quiet = station.settings.is_quiet(station.clock.now().utc_ms)
            shown = (quiet, station.settings.number(Key.PANEL_INCHES))
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()

    def as_found(self, language: Code) -> None:
        """Show things to the next person as the station does by itself."""
        chosen = self._large or self._contrast or self._seated
        if chosen or self._language.code != language:
            self._language.use(language)
            self._large = self._contrast = self._seated = False
            self.changed.emit()

    def speak(self, code: Code) -> None:
        """Speak this language from now on."""
        self._language.use(code)
        self.changed.emit()

    @Slot()
    def toggleLanguage(self) -> None:
        """Speak the other language."""
        self.speak("en" if self._language.code == "zh" else "zh")

    @Slot()
    def toggleLargeType(self) -> None:
        """Write larger or normal."""
        self._large = not self._large
        self.changed.emit()

    @Slot()
    def toggleContrast(self) -> None:
        """Show black, white and yellow, or the usual colours."""
        self._contrast = not self._contrast
        self.changed.emit()

    @Slot()
    def toggleSeated(self) -> None:
        """Bring the controls down to somebody who sits, or back up."""
        self._seated = not self._seated
        self.changed.emit()

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._language.code

    @Property(bool, notify=changed)
    def largeType(self) -> bool:
        return self._large

    @Property(bool, notify=changed)
    def highContrast(self) -> bool:
        return self._contrast

    @Property(bool, notify=changed)
    def seated(self) -> bool:
        return self._seated

    @property
    def is_night(self) -> bool:
        """Whether the quiet hours have come."""
        return self._shown[0]

    @Property(bool, notify=changed)
    def night(self) -> bool:
        return self._shown[0]

    @Property(int, notify=changed)
    def panelInches(self) -> int:
        return self._shown[1]
