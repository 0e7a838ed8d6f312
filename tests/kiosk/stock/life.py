"""Every command of the stock once."""

from __future__ import annotations

from kiosk.common.actor import Role
from kiosk.stock.lists import read_list
from tests.kiosk.cast import Cast
from tests.support import add_staff, by, sure


def live(cast: Cast) -> None:
    products, stock, staff = cast.station.products, cast.station.stock, cast.staff
    name, barcode, lot = "活血止痛膏", "6900000000017", "LOT 88 B"
    cast.told += [name, barcode, lot, "红色药箱"]
    kit = products.add_place(by(staff), "kit", "红色药箱").place
    shelf = products.add_place(by(staff), "shelf", "备用柜").place
    product = products.add_product(by(staff), name, "贴", barcode, "", 30).product
    products.remove_barcode(by(staff), barcode)
    products.add_barcode(by(staff), product, barcode)
    products.change_product(by(staff), product, name, "贴", "Plaster", 30, "aid:pain")
    products.set_minimum(by(staff), kit, product, 5)
    here = stock.restock(by(staff), product, kit, lot, "2029-06-30", 20).lot
    taking = by(staff)
    stock.take(taking, product, 2)
    stock.undo(by(staff), taking.request_id)
    stock.recount(by(staff), product, 19)
    stock.open_lot(by(staff), here)
    count(cast, kit, product)
    there = stock.move(by(staff), here, shelf, 3).lot
    stock.quarantine(by(staff), there)
    stock.dispose(by(staff), there, 3, "disposed_damaged")
    stock.release(by(staff), there)
    stock.recall(sure(staff), product, lot)
    text = f"条码,名称,单位,最低,批号,有效期,数量\n6900000000024,退热贴,片,4,{lot},2029-06-30,8\n"
    cast.told += ["退热贴", "6900000000024"]
    cast.station.imports.import_list(by(staff), read_list(text.encode()))
    products.change_place(by(staff), shelf, "fridge", "冰箱")
    products.retire_place(by(staff), shelf)
    products.retire_product(by(staff), product)


def count(cast: Cast, kit: str, product: str) -> None:
    """One number far off: another person counts again, and staff approve it."""
    counts = cast.station.counts
    volunteers = [add_staff(cast.station, Role.VOLUNTEER) for _each in range(2)]
    number = counts.start(by(volunteers[0]), kit).count
    for volunteer, counted in zip(volunteers, (9, 10), strict=True):
        counts.enter(by(volunteer), number, product, counted)
    counts.approve(by(cast.staff), number, product, "damaged")
