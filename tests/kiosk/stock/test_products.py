"""Products and places: found by barcode or station code, retired and never deleted."""

from __future__ import annotations

import pytest

from kiosk.common.actor import CONSOLE
from kiosk.common.codes import Prefix, mint
from kiosk.common.errors import Reason
from kiosk.station import Station
from tests.kiosk.amenities.house import reason, refusal
from tests.kiosk.stock.kit import place_in, product_in, stock_up
from tests.support import by

EAN = "6901234567892"


def test_a_product_is_found_by_any_of_its_barcodes_and_its_station_code(station: Station) -> None:
    products = station.products
    first = products.add_product(by(CONSOLE), "创可贴", "片", barcode=EAN, name_en="Plasters")
    second = products.add_product(by(CONSOLE), " 碘伏  棉签 ", "支", opened_days=7, use="aid:swab")
    assert (first.code, second.code) == ("101", "102")
    products.add_barcode(by(CONSOLE), first.product, " SKU-7 (x) ")
    for text in (EAN, f" {EAN}\r\n", "SKU-7 (x)", "101"):
        found = products.find(text)
        assert found
        assert (found.number, found.unit, found.name_en) == (first.product, "片", "Plasters")
    for text in ("", "69012345", "10", "0101", "sku-7 (x)"):
        assert products.find(text) is None
    row = products.of(second.product)
    assert row
    assert (row.name, row.opened_days, row.use, row.retired) == (
        "碘伏 棉签",
        7,
        "aid:swab",
        False,
    )
    assert products.for_use("aid:swab") == row
    assert products.barcodes(first.product) == [EAN, "SKU-7 (x)"]


def test_names_and_barcodes_stay_out_of_the_journal(station: Station) -> None:
    stock_up(station, "某某膏", lot="LOT-77")
    product = product_in(station, "某某膏")
    station.products.add_barcode(by(CONSOLE), product, EAN)
    with pytest.raises(Exception, match="known_already"):
        station.products.add_product(by(CONSOLE), "某某膏", "片")
    facts = " ".join(entry.facts for entry in station.journal.latest(20))
    for told in ("某某膏", "LOT-77", EAN):
        assert told not in facts


@pytest.mark.parametrize(
    ("changes", "no"),
    [
        ({"name": ""}, Reason.BAD_NAME),
        ({"name": "x" * 61}, Reason.BAD_NAME),
        ({"name_en": "\x07"}, Reason.BAD_NAME),
        ({"unit": ""}, Reason.BAD_VALUE),
        ({"unit": "一大箱一百二十四片"}, Reason.BAD_VALUE),
        ({"opened_days": 0}, Reason.BAD_VALUE),
        ({"opened_days": 3_651}, Reason.BAD_VALUE),
        ({"use": "first aid"}, Reason.BAD_VALUE),
        ({"barcode": "x" * 81}, Reason.BAD_VALUE),
        ({"name": "创可贴"}, Reason.KNOWN_ALREADY),
        ({"barcode": EAN}, Reason.KNOWN_ALREADY),
    ],
)
def test_what_cannot_be_a_product_is_refused(
    station: Station, changes: dict[str, str | int], no: Reason
) -> None:
    add = station.products.add_product
    add(by(CONSOLE), "创可贴", "片", barcode=EAN)
    fields = {"name": "纱布", "unit": "片", **changes}
    assert reason(lambda: add(by(CONSOLE), **fields)) is no  # type: ignore[arg-type]
    assert len(station.products.all()) == 1


def test_a_badge_is_no_barcode(station: Station) -> None:
    """Its code is a secret, and would stand in a table for all to see."""
    product, badge = product_in(station), mint(Prefix.BADGE)
    for code in (badge, badge.lower(), badge[:-1]):
        no = refusal(lambda: station.products.add_barcode(by(CONSOLE), product, code))  # noqa: B023
        assert (no.reason, no.facts) == (Reason.BAD_VALUE, {"key": "barcode"})


def test_a_barcode_is_on_one_product_and_may_be_given_to_another(station: Station) -> None:
    one, other = product_in(station), product_in(station, "纱布")
    products = station.products
    products.add_barcode(by(CONSOLE), one, EAN)
    no = refusal(lambda: products.add_barcode(by(CONSOLE), other, EAN))
    assert (no.reason, no.facts) == (Reason.KNOWN_ALREADY, {"code": "101"})
    products.remove_barcode(by(CONSOLE), EAN)
    products.add_barcode(by(CONSOLE), other, EAN)
    found = products.find(EAN)
    assert found
    assert found.number == other
    assert reason(lambda: products.remove_barcode(by(CONSOLE), "none")) is Reason.NOT_FOUND


def test_a_product_is_changed_as_a_whole_and_keeps_its_code(station: Station) -> None:
    product, products = product_in(station), station.products
    changed = products.change_product(by(CONSOLE), product, "大创可贴", "贴", opened_days=3)
    row = products.of(product)
    assert row
    assert (row.name, row.unit, row.opened_days, changed.code) == ("大创可贴", "贴", 3, "101")
    product_in(station, "纱布")
    rename = products.change_product
    assert reason(lambda: rename(by(CONSOLE), product, "纱布", "片")) is Reason.KNOWN_ALREADY
    assert reason(lambda: rename(by(CONSOLE), "none", "棉签", "片")) is Reason.NOT_FOUND


def test_a_product_that_is_retired_while_in_use_is_used_up(station: Station) -> None:
    here = stock_up(station, quantity=2, use="aid:plaster", minimum=5)
    products, stock = station.products, station.stock
    products.retire_product(by(CONSOLE), here.product)
    assert [row.number for row in products.all()] == []
    assert [row.number for row in products.all(retired=True)] == [here.product]
    assert station.stock_views.shopping_list() == [], "nobody need buy it any more"
    booked = stock.restock(by(CONSOLE), here.product, here.place, "", "2028-06-30", 1)
    assert booked.left == 3, "what a volunteer had in his hand already goes in"
    assert stock.usable("aid:plaster") == 3
    assert stock.take(by(CONSOLE), here.product, 3).parts == [(here.lot, 3)]
    again = products.add_product(by(CONSOLE), "创可贴", "片")
    assert again.code == "102", "a code is never given twice"


def test_a_place_goes_only_when_it_is_empty(station: Station) -> None:
    here, products = stock_up(station, quantity=1, minimum=2), station.products
    retire = products.retire_place
    assert reason(lambda: retire(by(CONSOLE), here.place)) is Reason.PLACE_NOT_EMPTY
    station.stock.take(by(CONSOLE), here.product)
    retire(by(CONSOLE), here.place)
    assert (products.places(), products.minimums(), products.default_kit()) == ([], {}, None)
    assert reason(lambda: retire(by(CONSOLE), here.place)) is Reason.NOT_FOUND
    restock = station.stock.restock
    no = reason(lambda: restock(by(CONSOLE), here.product, here.place, "", "", 1))
    assert no is Reason.NOT_FOUND
    gone = products.place(here.place)
    assert gone
    assert gone.retired, "an old entry still names it"


def test_places_have_a_kind_and_a_name_of_their_own(station: Station) -> None:
    products = station.products
    shelf = place_in(station, "二号柜", "shelf")
    kit = place_in(station, "红箱子")
    second = place_in(station, "车里的药箱")
    default = products.default_kit()
    assert default
    assert default.number == kit, "the first kit"
    for kind, name, no in (
        ("box", "新的", Reason.BAD_VALUE),
        ("kit", "", Reason.BAD_NAME),
        ("kit", "红箱子", Reason.KNOWN_ALREADY),
    ):
        assert reason(lambda: products.add_place(by(CONSOLE), kind, name)) is no  # noqa: B023
    products.change_place(by(CONSOLE), shelf, "fridge", "冰箱", "Fridge")
    row = products.place(shelf)
    assert row
    assert (row.kind, row.name, row.name_en) == ("fridge", "冰箱", "Fridge")
    change = products.change_place
    no_name = reason(lambda: change(by(CONSOLE), second, "kit", "红箱子"))
    assert no_name is Reason.KNOWN_ALREADY
    assert reason(lambda: change(by(CONSOLE), kit, "kit", "红箱子", "Red")) is None


def test_a_minimum_without_a_place_is_the_default_kits(station: Station) -> None:
    product = product_in(station)
    station.products.set_minimum(by(CONSOLE), "", product, 3)
    kit = station.products.default_kit()
    assert kit
    assert (kit.name, kit.name_en) == ("药箱", "First-aid kit")
    assert station.products.minimums() == {(kit.number, product): 3}


@pytest.mark.parametrize("minimum", [-1, 10_000])
def test_a_minimum_can_be_meant(station: Station, minimum: int) -> None:
    product, kit = product_in(station), place_in(station)
    set_minimum = station.products.set_minimum
    assert reason(lambda: set_minimum(by(CONSOLE), kit, product, minimum)) is Reason.BAD_VALUE
    set_minimum(by(CONSOLE), kit, product, 3)
    set_minimum(by(CONSOLE), kit, product, 4)
    assert station.products.minimums() == {(kit, product): 4}
    set_minimum(by(CONSOLE), kit, product, 0)
    assert station.products.minimums() == {}
