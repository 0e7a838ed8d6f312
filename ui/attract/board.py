"""The big screen's rows: what is true in the house now, without any person in it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.amenities.rules import Item
from kiosk.charging.views import Situation
from kiosk.settings.rules import Key
from kiosk.station import Station
from ui.amenities.names import item_name
from ui.amenities.news import board_rows, ready_news, waiting_news
from ui.charging.news import call_news, call_rows, place_rows

Row = dict[str, str]


class Board:
    """One look at the house: ``rows`` to read, ``news`` for ``Shell.chime``."""

    def __init__(self, station: Station, on_duty: bool) -> None:
        self._station = station
        requests = station.queue.open()
        places = station.places.situation()
        self.news = waiting_news(requests) | ready_news(requests) | call_news(places)
        self.rows = self._rows(board_rows(requests), places, on_duty)

    def _rows(self, news: list[Row], places: Situation, on_duty: bool) -> list[Row]:
        """What is called, what is new, what is so; for each news what is known by heart makes room.

        Where there is no room for all, the board leaves out the last.
        """
        menu = self._station.amenities.menu()
        drinks, duty = _drinks(menu), _duty(on_duty, menu)
        standing = [self._people(), *place_rows(places, self._hour), drinks, duty]
        spare = [drinks][: len(news)]
        rows = [*call_rows(places, self._hour), *news, *standing, self._hours()]
        return [row for row in rows if row not in spare]

    def _hour(self, utc_ms: int) -> str:
        return f"{self._station.clock.local(utc_ms):%H:%M}"

    def _people(self) -> Row:
        figures = self._station.visits.figures()
        title = QCoreApplication.translate("Attract", "%1 inside")
        detail = QCoreApplication.translate("Attract", "%1 check-ins today")
        return {
            "icon": "account-group",
            "title": title.replace("%1", str(figures.inside)),
            "detail": detail.replace("%1", str(figures.today)),
        }

    def _hours(self) -> Row:
        settings = self._station.settings
        hours = f"{settings.text(Key.OPENS)}–{settings.text(Key.CLOSES)}"
        return {
            "icon": "store-clock-outline",
            "title": QCoreApplication.translate("Attract", "Open %1").replace("%1", hours),
            "detail": QCoreApplication.translate("Attract", "Scan at night too"),
        }


def _drinks(menu: tuple[Item, ...]) -> Row:
    names = [item_name(item) for item in menu[:4]]
    separator = QCoreApplication.translate("Attract", " · ")
    title, detail = separator.join(names[:2]), separator.join(names[2:4])
    return {"icon": "cup-water", "title": title, "detail": detail}


def _duty(on_duty: bool, menu: tuple[Item, ...]) -> Row:
    if on_duty:
        title = QCoreApplication.translate("Attract", "Someone is on duty")
        detail = QCoreApplication.translate("Attract", "Press Help, bottom left")
    else:
        title = QCoreApplication.translate("Attract", "Nobody is on duty")
        hot = QCoreApplication.translate("Attract", "Hot water is always there")
        detail = hot if Item.HOT_WATER in menu else ""
    return {"icon": "shield-account", "title": title, "detail": detail}
