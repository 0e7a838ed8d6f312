"""Every command of the catalogue once."""

from __future__ import annotations

from kiosk.catalogue.reading import read_catalogue
from tests.kiosk.cast import Cast
from tests.support import by, sure


def live(cast: Cast) -> None:
    station, staff = cast.station, cast.staff
    catalogue = station.catalogue
    name, author, isbn = "穆斯林的葬礼", "霍某某", "9787530212004"
    cast.told += [name, author, "二楼靠窗"]
    title = catalogue.put_title(sure(staff), name, author, "十月文艺", "2012", isbn).title
    catalogue.change_title(sure(staff), title, name, author, "十月文艺", "2015", isbn, "I247")
    item = catalogue.put_item(by(staff), title, shelf="二楼靠窗")
    catalogue.change_item(by(staff), item.item, "book", item.barcode, "二楼靠窗")
    catalogue.put_item(by(staff), title)
    station.labels.note(by(staff), (item.item,))
    text = "题名,作者,书架\n活着某版,余某某,二楼靠窗\n"
    cast.told += ["活着某版", "余某某"]
    listing = read_catalogue(text.encode(), catalogue.types())
    station.catalogue_imports.import_list(by(staff), listing)
    stocktake = station.stocktakes.start(by(staff), "二楼靠窗").stocktake
    station.stocktakes.scan(by(staff), stocktake, item.barcode)
    station.stocktakes.lose_missing(sure(staff), stocktake)
    station.stocktakes.end(by(staff), stocktake)
    catalogue.mark_item(by(staff), item.item, "not_for_loan")
    catalogue.retire_title(sure(staff), title)
