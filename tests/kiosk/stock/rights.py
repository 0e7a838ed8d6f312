"""Who may do what with the stock: see ``tests/kiosk/scene.py``. None of it is anybody's own."""

from __future__ import annotations

from kiosk.common.actor import CONSOLE, Role
from kiosk.stock.lists import read_list
from tests.kiosk.scene import Scene
from tests.kiosk.stock.kit import lot_row, place_in, product_in, stock_up
from tests.support import add_staff, by, sure

TABLE = """
#                    on       courier     volunteer   staff       manager     station     console
stock.restock        -        not_allowed yes         yes         yes         not_allowed yes
stock.take           -        not_allowed yes         yes         yes         not_allowed yes
stock.open_lot       -        not_allowed yes         yes         yes         not_allowed yes
stock.move           -        not_allowed yes         yes         yes         not_allowed yes
stock.dispose        -        not_allowed yes         yes         yes         not_allowed yes
stock.recount        -        not_allowed yes         yes         yes         not_allowed yes
stock.quarantine     -        not_allowed yes         yes         yes         not_allowed yes
stock.release        aside    not_allowed yes         yes         yes         not_allowed yes
stock.release        recalled not_allowed not_allowed yes         yes         not_allowed yes
stock.count_start    -       not_allowed yes         yes         yes         not_allowed yes
stock.count_line     -       not_allowed yes         yes         yes         not_allowed yes
stock.count_line     own-off not_allowed same_person same_person same_person not_allowed same_person
stock.count_line     off     not_allowed yes         yes         yes         not_allowed same_person
stock.count_approve  own-off not_allowed not_allowed same_person same_person not_allowed same_person
stock.count_approve  off     not_allowed not_allowed yes         yes         not_allowed same_person
stock.undo           -        not_allowed yes         yes         yes         not_allowed yes
stock.recall         -        not_allowed not_allowed yes         yes         not_allowed yes
stock.add_product    -        not_allowed not_allowed yes         yes         not_allowed yes
stock.change_product -        not_allowed not_allowed yes         yes         not_allowed yes
stock.retire_product -        not_allowed not_allowed yes         yes         not_allowed yes
stock.add_barcode    -        not_allowed not_allowed yes         yes         not_allowed yes
stock.remove_barcode -        not_allowed not_allowed yes         yes         not_allowed yes
stock.add_place      -        not_allowed not_allowed yes         yes         not_allowed yes
stock.change_place   -        not_allowed not_allowed yes         yes         not_allowed yes
stock.retire_place   -        not_allowed not_allowed yes         yes         not_allowed yes
stock.set_minimum    -        not_allowed not_allowed yes         yes         not_allowed yes
stock.import_list    -        not_allowed not_allowed yes         yes         not_allowed yes
"""
NAMES = iter(range(1_000_000))


def restock(scene: Scene) -> object:
    product, kit = product_in(scene.station), place_in(scene.station)
    return scene.station.stock.restock(scene.call, product, kit, "", "", 1)


def take(scene: Scene) -> object:
    return scene.station.stock.take(scene.call, stock_up(scene.station).product)


def open_lot(scene: Scene) -> object:
    return scene.station.stock.open_lot(scene.call, stock_up(scene.station).lot)


def move(scene: Scene) -> object:
    here, there = stock_up(scene.station), place_in(scene.station, "备用柜", "shelf")
    return scene.station.stock.move(scene.call, here.lot, there, 1)


def dispose(scene: Scene) -> object:
    here = stock_up(scene.station)
    return scene.station.stock.dispose(scene.call, here.lot, 1, "disposed_damaged")


def recount(scene: Scene) -> object:
    return scene.station.stock.recount(scene.call, stock_up(scene.station).product, 3)


def count_start(scene: Scene) -> object:
    return scene.station.counts.start(scene.call, stock_up(scene.station).place)


def count_line(scene: Scene) -> object:
    here = off(scene) if scene.on != "-" else begun(scene)
    return scene.station.counts.enter(scene.call, *here, 3)


def count_approve(scene: Scene) -> object:
    here = off(scene)
    scene.station.counts.enter(by(add_staff(scene.station, Role.VOLUNTEER)), *here, 2)
    return scene.station.counts.approve(scene.call, *here, "unknown")


def begun(scene: Scene) -> tuple[str, str]:
    """A count and the product to be counted in it."""
    here = stock_up(scene.station, place=f"药箱{next(NAMES)}")
    return scene.station.counts.start(by(CONSOLE), here.place).count, here.product


def off(scene: Scene) -> tuple[str, str]:
    """The same after whoever acts, or another person, was far off; nothing else is to count."""
    count, product = begun(scene)
    is_console = scene.own and scene.column == "console"
    scene.station.counts.enter(by(CONSOLE if is_console else scene.owner), count, product, 1)
    return count, product


def quarantine(scene: Scene) -> object:
    here = stock_up(scene.station, lot=f"Q{next(NAMES)}")
    return scene.station.stock.quarantine(scene.call, here.lot)


def release(scene: Scene) -> object:
    stock, here = scene.station.stock, stock_up(scene.station, lot=f"L{next(NAMES)}")
    if scene.on == "recalled":
        stock.recall(sure(CONSOLE), here.product, lot_row(scene.station, here.lot).code)
    else:
        stock.quarantine(by(CONSOLE), here.lot)
    return stock.release(scene.call, here.lot)


def undo(scene: Scene) -> object:
    taking = by(CONSOLE)
    scene.station.stock.take(taking, stock_up(scene.station).product)
    return scene.station.stock.undo(scene.call, taking.request_id)


def recall(scene: Scene) -> object:
    return scene.station.stock.recall(scene.call, product_in(scene.station), "X")


def add_product(scene: Scene) -> object:
    return scene.station.products.add_product(scene.call, f"膏{next(NAMES)}", "贴")


def change_product(scene: Scene) -> object:
    product = product_in(scene.station)
    return scene.station.products.change_product(scene.call, product, "创可贴", "贴")


def retire_product(scene: Scene) -> object:
    return scene.station.products.retire_product(scene.call, product_in(scene.station))


def add_barcode(scene: Scene) -> object:
    product = product_in(scene.station)
    return scene.station.products.add_barcode(scene.call, product, f"69{next(NAMES):011}")


def remove_barcode(scene: Scene) -> object:
    code = f"69{next(NAMES):011}"
    scene.station.products.add_barcode(by(CONSOLE), product_in(scene.station), code)
    return scene.station.products.remove_barcode(scene.call, code)


def add_place(scene: Scene) -> object:
    return scene.station.products.add_place(scene.call, "kit", f"药箱{next(NAMES)}")


def change_place(scene: Scene) -> object:
    place = place_in(scene.station, "备用柜", "shelf")
    return scene.station.products.change_place(scene.call, place, "shelf", "备用柜")


def retire_place(scene: Scene) -> object:
    place = place_in(scene.station, f"空柜{next(NAMES)}", "shelf")
    return scene.station.products.retire_place(scene.call, place)


def set_minimum(scene: Scene) -> object:
    product, kit = product_in(scene.station), place_in(scene.station)
    return scene.station.products.set_minimum(scene.call, kit, product, 3)


def import_list(scene: Scene) -> object:
    listing = read_list(f"名称,单位\n药膏{next(NAMES)},支".encode())
    return scene.station.imports.import_list(scene.call, listing)


ACTS = {
    "stock.restock": restock,
    "stock.take": take,
    "stock.open_lot": open_lot,
    "stock.move": move,
    "stock.dispose": dispose,
    "stock.recount": recount,
    "stock.count_start": count_start,
    "stock.count_line": count_line,
    "stock.count_approve": count_approve,
    "stock.quarantine": quarantine,
    "stock.release": release,
    "stock.undo": undo,
    "stock.recall": recall,
    "stock.add_product": add_product,
    "stock.change_product": change_product,
    "stock.retire_product": retire_product,
    "stock.add_barcode": add_barcode,
    "stock.remove_barcode": remove_barcode,
    "stock.add_place": add_place,
    "stock.change_place": change_place,
    "stock.retire_place": retire_place,
    "stock.set_minimum": set_minimum,
    "stock.import_list": import_list,
}
