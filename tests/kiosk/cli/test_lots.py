"""Products, places and lots from the console: set up, recalled, opened, carried, undone."""

from __future__ import annotations

import pytest

from tests.kiosk.cli.console import Console

EAN, OTHER = "6901234567892", "6923450656181"


@pytest.fixture
def stocked(console: Console) -> Console:
    """A station with one product: ten of lot L 1 in the first kit."""
    console.done("products", "add", "眼药水", "瓶", "--barcode", EAN, "--opened-days", "28")
    console.done("restock", "101", "--lot", "L 1", "--expiry", "2098-06-30", "--qty", "10")
    return console


def lots(console: Console) -> list[dict[str, object]]:
    return [lot for row in console.done("stock")["list"] for lot in row["lots"]]


def test_a_product_is_set_up_changed_and_no_longer_stocked(stocked: Console) -> None:
    stocked.done("products", "change", "101", "--name-en", "Eye drops", "--use", "aid:eye_wash")
    stocked.done("products", "add-barcode", "101", OTHER)
    stocked.done("products", "remove-barcode", EAN)
    (row,) = stocked.done("products", "list")["list"]
    told = (row["name"], row["name_en"], row["unit"], row["barcodes"])
    assert told == ("眼药水", "Eye drops", "瓶", [OTHER]), "what was not named stayed"
    stocked.done("products", "retire", OTHER)
    assert stocked.done("products", "list")["list"] == []
    assert lots(stocked)[0]["left"] == 10, "what is there is used up"


def test_a_place_is_set_up_wants_some_of_a_product_and_is_taken_away(stocked: Console) -> None:
    stocked.done("places", "add", "shelf", "二楼柜子", "--name-en", "upstairs")
    stocked.done("places", "change", "upstairs", "--name", "三楼柜子")
    stocked.done("places", "minimum", "101", "5", "--place", "三楼柜子")
    names = [row["name"] for row in stocked.done("places", "list")["list"]]
    assert names == ["药箱", "三楼柜子"]
    wanted = {row["place"]: row["minimum"] for row in stocked.done("stock")["list"]}
    assert wanted == {"药箱": 0, "三楼柜子": 5}
    stocked.done("lots", "move", str(lots(stocked)[0]["lot_number"]), "三楼柜子", "--qty", "4")
    assert stocked.refused("places", "retire", "三楼柜子") == "place_not_empty"
    stocked.done("places", "add", "fridge", "冰箱")
    stocked.done("places", "retire", "冰箱")
    assert len(stocked.done("places", "list")["list"]) == 2


def test_nothing_of_a_recalled_lot_is_given_until_that_is_taken_back(stocked: Console) -> None:
    hit = stocked.done("lots", "recall", "101", "l 1")
    assert (hit["lots"], hit["pieces"]) == (1, 10)
    assert stocked.refused("take", "101") == "all_expired"
    assert stocked.refused("restock", "101", "--lot", "L 1", "--qty", "1") == "lot_recalled"
    number = str(lots(stocked)[0]["lot_number"])
    stocked.done("lots", "release", number)
    stocked.done("lots", "set-aside", number)
    assert stocked.refused("take", "101") == "all_expired"
    stocked.done("lots", "release", number)
    assert stocked.done("take", "101")["left"] == 9


def test_an_opened_one_is_used_first_and_a_booking_is_undone_once(stocked: Console) -> None:
    stocked.done("lots", "open", str(lots(stocked)[0]["lot_number"]))
    (taken,) = stocked.done("take", "101")["lots"]
    assert taken["opened"], "the open one"
    newest = stocked.done("lots", "entries", "101")["list"][0]
    assert (newest["change"], newest["reason"]) == (-1, "taken")
    stocked.done("lots", "undo", newest["request_id"])
    assert sum(int(str(lot["left"])) for lot in lots(stocked)) == 10
    assert stocked.refused("lots", "undo", newest["request_id"]) == "already_reversed"
