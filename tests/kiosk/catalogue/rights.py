"""Who may do what with the catalogue: see ``tests/kiosk/scene.py``. None of it is anybody's own."""

from __future__ import annotations

from kiosk.catalogue.reading import read_catalogue
from kiosk.common.actor import CONSOLE
from tests.kiosk.catalogue.shelf import put, shelve
from tests.kiosk.scene import Scene
from tests.support import by

TABLE = """
#                        on courier     volunteer   staff manager station     console
catalogue.put_title      -  not_allowed not_allowed yes   yes     not_allowed yes
catalogue.change_title   -  not_allowed not_allowed yes   yes     not_allowed yes
catalogue.retire_title   -  not_allowed not_allowed yes   yes     not_allowed yes
catalogue.put_item       -  not_allowed not_allowed yes   yes     not_allowed yes
catalogue.change_item    -  not_allowed not_allowed yes   yes     not_allowed yes
catalogue.mark_item      -  not_allowed not_allowed yes   yes     not_allowed yes
catalogue.import_list    -  not_allowed not_allowed yes   yes     not_allowed yes
catalogue.print_labels   -  not_allowed not_allowed yes   yes     not_allowed yes
catalogue.stocktake      -  not_allowed yes         yes   yes     not_allowed yes
catalogue.stocktake_scan -  not_allowed yes         yes   yes     not_allowed yes
catalogue.stocktake_end  -  not_allowed yes         yes   yes     not_allowed yes
catalogue.lose_missing   -  not_allowed not_allowed yes   yes     not_allowed yes
"""
NAMES = iter(range(1_000_000))


def put_title(scene: Scene) -> object:
    return scene.station.catalogue.put_title(scene.call, f"书{next(NAMES)}")


def change_title(scene: Scene) -> object:
    return scene.station.catalogue.change_title(scene.call, put(scene.station), "活着")


def retire_title(scene: Scene) -> object:
    return scene.station.catalogue.retire_title(scene.call, put(scene.station))


def put_item(scene: Scene) -> object:
    return scene.station.catalogue.put_item(scene.call, put(scene.station))


def change_item(scene: Scene) -> object:
    item = shelve(scene.station)
    return scene.station.catalogue.change_item(scene.call, item.number, "book", item.barcode)


def mark_item(scene: Scene) -> object:
    return scene.station.catalogue.mark_item(scene.call, shelve(scene.station).number, "lost")


def import_list(scene: Scene) -> object:
    text = f"title\n书{next(NAMES)}"
    listing = read_catalogue(text.encode(), scene.station.catalogue.types())
    return scene.station.catalogue_imports.import_list(scene.call, listing)


def print_labels(scene: Scene) -> object:
    return scene.station.labels.note(scene.call, (shelve(scene.station).number,))


def begun(scene: Scene) -> str:
    return scene.station.stocktakes.start(by(CONSOLE)).stocktake


def stocktake(scene: Scene) -> object:
    return scene.station.stocktakes.start(scene.call)


def stocktake_scan(scene: Scene) -> object:
    item = shelve(scene.station)
    return scene.station.stocktakes.scan(scene.call, begun(scene), item.barcode)


def stocktake_end(scene: Scene) -> object:
    return scene.station.stocktakes.end(scene.call, begun(scene))


def lose_missing(scene: Scene) -> object:
    return scene.station.stocktakes.lose_missing(scene.call, begun(scene))


ACTS = {
    "catalogue.put_title": put_title,
    "catalogue.change_title": change_title,
    "catalogue.retire_title": retire_title,
    "catalogue.put_item": put_item,
    "catalogue.change_item": change_item,
    "catalogue.mark_item": mark_item,
    "catalogue.import_list": import_list,
    "catalogue.print_labels": print_labels,
    "catalogue.stocktake": stocktake,
    "catalogue.stocktake_scan": stocktake_scan,
    "catalogue.stocktake_end": stocktake_end,
    "catalogue.lose_missing": lose_missing,
}
