"""What lies in kit and shelves of a demo station (good, short, expired), and who looks after it."""

from __future__ import annotations

from datetime import date, timedelta

from kiosk.amenities.rules import Item
from kiosk.common.actor import CONSOLE, Actor, Call
from kiosk.common.errors import Reason
from kiosk.common.ids import new_number
from kiosk.station import Station
from kiosk.stock.rules import PlaceKind

_PLACES = (
    (PlaceKind.KIT, "服务台后面的白柜子", "the white cupboard behind the counter"),
    (PlaceKind.FRIDGE, "冰箱冷冻室上层", "freezer, top shelf"),
    (PlaceKind.SHELF, "休息区的储物凳里", "inside the bench of the rest area"),
    (PlaceKind.SHELF, "洗手池边上", "beside the wash basin"),
)
_PRODUCTS = (
    ("一次性手套", "Disposable gloves", "双", "gloves", 0, 10, (("G2401", 700, 14),)),
    ("纱布", "Gauze", "片", "gauze", 0, 10, (("A 118", 400, 6),)),
    ("绷带", "Bandage", "卷", "bandage", 0, 6, (("B22", 500, 4),)),
    ("创可贴", "Plasters", "片", "plaster", 0, 20, (("8812", 25, 9), ("8901", 600, 20))),
    ("碘伏棉签", "Iodophor swabs", "支", "antiseptic", 0, 10, (("K-07", 4, 6), ("K-11", 300, 10))),
    ("烫伤敷料", "Burn dressing", "片", "burn_dressing", 0, 2, (("T 3", 200, 2),)),
    ("洗眼水", "Eye wash", "瓶", "eye_wash", 0, 1, (("E19", 150, 1),)),
    ("冰袋", "Cold pack", "个", "cold_pack", 1, 4, (("", 0, 6),)),
    ("毯子", "Blanket", "条", "blanket", 2, 2, (("", 0, 2),)),
    ("肥皂", "Soap", "块", "soap", 3, 1, (("", 0, 1),)),
)
"""Names, unit, use, place, minimum, and lots: code, days it is good from then on, pieces."""
_HEAT_PACKS = 48
_SEAL = "A1001"
_EVERY_DAYS = 7
"""Between two looks at the kit: as many as the demo is old, so that the next one is due today."""
_PADS, _BATTERY = 40, 900
"""Days the AED's pads and battery are good from the first day on: the pads are to be replaced."""


def fill(station: Station, keeper: str) -> None:
    """Set up places and products and fill them; the swabs of one lot expire before today.

    ``keeper`` (an account's number) looks after the kit, which is counted and sealed on that day.
    """
    products, stock, today = station.products, station.stock, station.clock.today()
    places = [products.add_place(deed_of(CONSOLE), *place).place for place in _PLACES]
    for name, name_en, unit, use, where, minimum, lots in _PRODUCTS:
        product = products.add_product(
            deed_of(CONSOLE), name, unit, name_en=name_en, use=f"aid:{use}"
        ).product
        products.set_minimum(deed_of(CONSOLE), places[where], product, minimum)
        for code, days, pieces in lots:
            expiry = _later(today, days) if days else ""
            stock.restock(deed_of(CONSOLE), product, places[where], code, expiry, pieces)
    packs = station.amenity_stock.product(Item.HEAT_PACK)
    if packs:
        stock.restock(deed_of(CONSOLE), packs.number, "", "", "", _HEAT_PACKS)
    _seal(station, places[0])
    station.kits.set_care(deed_of(CONSOLE), places[0], keeper, _EVERY_DAYS)
    station.aed.set_dates(deed_of(CONSOLE), _later(today, _PADS), _later(today, _BATTERY))


def _seal(station: Station, kit: str) -> None:
    """Count what lies in a kit, line by line, and put the first seal on it."""
    counts, views = station.counts, station.stock_views
    here = [line for line in views.overview() if line.place.number == kit]
    count = counts.start(deed_of(CONSOLE), kit).count
    for line in here:
        counts.enter(deed_of(CONSOLE), count, line.product.number, line.usable)
    station.kits.seal(deed_of(CONSOLE), kit, _SEAL)


def deed_of(actor: Actor) -> Call:
    """Answer the call of somebody who has said yes to everything."""
    return Call(actor, new_number(), confirmed=frozenset(Reason))


def _later(day: str, days: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()
