"""What is true in the house now, without any person in it."""

from __future__ import annotations

from PySide6.QtCore import Property, QDate, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.amenities.rules import Item
from kiosk.charging.views import Situation
from kiosk.settings.rules import Key
from ui.amenities.names import item_name
from ui.amenities.news import board_rows, ready_news, waiting_news
from ui.charging.news import call_news, call_rows, place_rows
from ui.qt.types import QVariantList
from ui.registry.screens import ENROL_SELF
from ui.shell.session import COUNTDOWN_MS, NEWCOMER
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AttractViewModel(QObject):
    """Clock, date and board rows."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._shown: tuple[str, str, list[dict[str, str]], str, int, bool]
        self._shown = ("", "", [], "", 0, False)
        self.refresh()

    def refresh(self) -> None:
        """Read what is true now; repaint only when something else is."""
        now = self._station.clock.now()
        local = self._station.clock.local(now.utc_ms)
        day = QDate(local.year, local.month, local.day)
        date = QLocale().toString(day, self.tr("dddd d MMMM"))
        if not now.confirmed:
            date = self.tr("%1 · may be wrong").replace("%1", date)
        settings = self._station.settings
        name = settings.wording(Key.NAME, self._shell.spoken)
        idle = settings.number(Key.IDLE_SECONDS) + COUNTDOWN_MS // 1000
        requests = self._station.queue.open()
        places = self._station.places.situation()
        self._shell.chime(waiting_news(requests) | ready_news(requests) | call_news(places))
        on_duty = bool(self._station.staff.on_duty())
        rows = self._rows(board_rows(requests), places, on_duty)
        shown = (f"{local:%H:%M}", date, rows, name, idle, on_duty)
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()

    @Slot()
    def enrol(self) -> None:
        """Let a newcomer sign himself up."""
        self._shell.begin(NEWCOMER, ENROL_SELF)

    def _rows(
        self, news: list[dict[str, str]], places: Situation, on_duty: bool
    ) -> list[dict[str, str]]:
        """What is called, what is new, what is so; for each news what is known by heart makes room.

        Where there is no room for all, the board leaves out the last.
        """
        menu = self._station.amenities.menu()
        drinks, duty = self._drinks(menu), self._duty(on_duty, menu)
        standing = [self._people(), *place_rows(places, self._hour), drinks, duty]
        spare = [drinks][: len(news)]
        rows = [*call_rows(places, self._hour), *news, *standing, self._hours()]
        return [row for row in rows if row not in spare]

    def _hour(self, utc_ms: int) -> str:
        return f"{self._station.clock.local(utc_ms):%H:%M}"

    def _people(self) -> dict[str, str]:
        figures = self._station.visits.figures()
        title = self.tr("%1 inside").replace("%1", str(figures.inside))
        detail = self.tr("%1 check-ins today").replace("%1", str(figures.today))
        return {"icon": "account-group", "title": title, "detail": detail}

    def _drinks(self, menu: tuple[Item, ...]) -> dict[str, str]:
        names = [item_name(item) for item in menu[:4]]
        title = self.tr(" · ").join(names[:2])
        return {"icon": "cup-water", "title": title, "detail": self.tr(" · ").join(names[2:4])}

    def _duty(self, on_duty: bool, menu: tuple[Item, ...]) -> dict[str, str]:
        if on_duty:
            title, detail = self.tr("Someone is on duty"), self.tr("Press Help, bottom left")
        else:
            title = self.tr("Nobody is on duty")
            detail = self.tr("Hot water is always there") if Item.HOT_WATER in menu else ""
        return {"icon": "shield-account", "title": title, "detail": detail}

    def _hours(self) -> dict[str, str]:
        settings = self._station.settings
        hours = f"{settings.text(Key.OPENS)}–{settings.text(Key.CLOSES)}"
        return {
            "icon": "store-clock-outline",
            "title": self.tr("Open %1").replace("%1", hours),
            "detail": self.tr("Scan at night too"),
        }

    @Property(str, notify=changed)
    def stationName(self) -> str:
        return self._shown[3]

    @Property(str, notify=changed)
    def clock(self) -> str:
        return self._shown[0]

    @Property(str, notify=changed)
    def date(self) -> str:
        return self._shown[1]

    @Property(QVariantList, notify=changed)
    def boardRows(self) -> list[dict[str, str]]:
        return self._shown[2]

    @Property(bool, notify=changed)
    def onDuty(self) -> bool:
        return self._shown[5]

    @Property(int, notify=changed)
    def idleSeconds(self) -> int:
        return self._shown[4]
