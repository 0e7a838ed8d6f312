"""The stock from the console: a list comes in, things come and go, what to buy."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from kiosk.cli.faults import FAULTS, FIELDS, UNFIT
from kiosk.common.sheets import Unfit
from kiosk.stock.cells import Field, Why
from tests.kiosk.cli.console import Console, program

EAN = "6901234567892"
TABLE = f"""barcode,name,unit,minimum,lot,expiry,quantity,shop
{EAN},创可贴,片,20,L 1,2098-06-30,12,X
{EAN},,,,L 2,2097-06-30,5,X
,纱布,卷,5,,,,Y
"""


@pytest.fixture
def file(tmp_path: Path) -> str:
    place = tmp_path / "表.csv"
    place.write_text(TABLE)
    return str(place)


def test_a_list_is_tried_and_then_comes_in_once(console: Console, file: str) -> None:
    tried = console.done("products", "import", file, "--dry-run")
    assert (tried["dry_run"], tried["new"], tried["lots"], tried["pieces"]) == (True, 2, 2, 17)
    assert [row["product"] for row in tried["list"]] == ["new", "same", "new"]
    assert (tried["ignored"], tried["errors"]) == (["shop"], [])
    assert console.done("products", "list")["list"] == []
    assert console.done("products", "import", file)["pieces"] == 17
    again = console.done("products", "import", file)
    assert (again["new"], again["same"], again["lots"], again["before"]) == (0, 2, 0, 2)
    assert console.done("products", "import", file, "--again")["pieces"] == 17
    plaster, gauze = console.done("products", "list")["list"]
    assert (plaster["code"], plaster["barcodes"], plaster["name"]) == ("101", [EAN], "创可贴")
    assert (plaster["unit"], plaster["minimum"], plaster["usable"]) == ("片", 20, 34)
    assert (gauze["minimum"], gauze["usable"], gauze["barcodes"]) == (5, 0, [])


def test_a_spreadsheet_with_chinese_heads_comes_in(console: Console, tmp_path: Path) -> None:
    book, out = openpyxl.Workbook(), io.BytesIO()
    for row in (("条码", "名称", "单位", "最低"), (6901234567892.0, "创可贴", "片", 20.0)):
        book.active.append(row)
    book.save(out)
    (tmp_path / "x").write_bytes(out.getvalue())
    assert console.done("products", "import", str(tmp_path / "x"))["new"] == 1
    [line] = console.done("stock", EAN)["list"]
    assert (line["place"], line["minimum"], line["quantity"], line["lots"]) == ("药箱", 20, 0, [])


def test_rows_in_error_are_all_named_and_keep_the_others_out(
    console: Console, file: str, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.csv"
    bad.write_text(TABLE + ",棉签,,x,,,\n,冰袋,,,,,\n")
    told = console.run("products", "import", str(bad))
    assert (told.code, told.answer["reason"], told.answer["bad"]) == (1, "bad_rows", 2)
    assert [(one["row"], one["column"], one["why"]) for one in told.answer["errors"]] == [
        (5, "minimum", "bad_number"),
        (6, "unit", "missing"),
    ]
    assert console.done("products", "list")["count"] == 0
    assert console.done("products", "import", str(bad), "--dry-run")["bad"] == 2
    assert console.done("products", "import", str(bad), "--skip-bad")["new"] == 2
    assert console.done("products", "list")["count"] == 2


def test_people_read_in_both_languages_what_is_wrong(console: Console, tmp_path: Path) -> None:
    data = str(console.folder)
    bad = tmp_path / "bad.csv"
    bad.write_text("条码,名称,单位,最低,备注\n,棉签,支,x,\n")
    told = program("products", "import", str(bad), "--data", data, LC_ALL="C")
    assert (told.code, told.out) == (1, b"")
    assert told.err.decode() == (
        "有 1 行有问题，什么也没导入：改好再来，或者加 --skip-bad 跳过它们。\n"
        "没用到的列：备注\n第 2 行：最低要填 0 到 9999 的整数\n"
    )
    bad.write_bytes(b"%PDF-1.7")
    told = program("products", "import", str(bad), "--data", data, LC_ALL="en_GB.UTF-8")
    assert told.err.decode() == (
        "This file cannot be imported.\nThat is no table: make it .xlsx or CSV.\n"
    )
    told = program("products", "import", str(tmp_path / "none"), "--data", data, "--json")
    assert (told.code, told.answer["file_trouble"]) == (3, "missing")


def test_every_fault_has_its_words() -> None:
    assert (set(FAULTS), set(UNFIT), set(FIELDS)) == (set(Why), set(Unfit), set(Field))
    for chinese, english in (*FAULTS.values(), *UNFIT.values()):
        assert ("{other}" in chinese) == ("{other}" in english)


@pytest.fixture
def stocked(console: Console, file: str) -> Console:
    console.done("products", "import", file)
    return console


def test_what_comes_in_goes_out_by_lot_the_first_to_expire_first(stocked: Console) -> None:
    put = stocked.done("restock", EAN, "--lot", "l  3", "--expiry", "2096-02", "--qty", "3")
    assert (put["lot"], put["expiry"], put["left"], put["place"]) == (
        "L 3",
        "2096-02-29",
        3,
        "药箱",
    )
    taken = stocked.done("take", "101", "--qty", "6")
    parts = [(lot["lot"], lot["taken"], lot["left"]) for lot in taken["lots"]]
    assert parts == [("L 3", 3, 0), ("L 2", 3, 2)]
    assert (taken["quantity"], taken["left"], taken["name"]) == (6, 14, "创可贴")
    [line] = stocked.done("stock", "101")["list"]
    assert (line["quantity"], line["usable"], line["minimum"]) == (14, 14, 20)
    assert [(lot["lot"], lot["left"]) for lot in line["lots"]] == [("L 2", 2), ("L 1", 12)]
    assert stocked.done("take", taken["product"])["left"] == 13, "its number will do, and one piece"


def test_what_cannot_be_is_refused(stocked: Console) -> None:
    assert stocked.refused("take", "102") == "out_of_stock"
    assert stocked.refused("take", "101", "--qty", "18") == "not_enough"
    assert stocked.refused("take", "101", "--qty", "0") == "bad_value"
    assert stocked.refused("take", "999") == "not_found"
    assert stocked.refused("take", "101", "--place", "地窖") == "not_found"
    assert stocked.refused("stock", "999") == "not_found"
    for qty in ("0", "-1", "99999"):
        assert stocked.refused("restock", "102", "--qty", qty) == "bad_value"
    for expiry in ("2027-02-30", "soon", "1332"):
        told = stocked.run("restock", "102", "--qty", "1", "--expiry", expiry).answer
        assert (told["reason"], told["key"]) == ("bad_value", "expiry")
    assert stocked.refused("restock", "102", "--qty", "1", "--expiry", "20200101") == (
        "expired_already"
    )
    assert stocked.run("restock", "102").code == 2


def test_the_shopping_list_says_what_to_buy(stocked: Console) -> None:
    wanted: list[dict[str, Any]] = stocked.done("shopping-list")["list"]
    assert [(row["name"], row["buy"], row["wanted"]) for row in wanted] == [
        ("创可贴", 3, 20),
        ("纱布", 5, 5),
    ]
    stocked.done("restock", "102", "--qty", "5", "--expiry", "+1m")
    later = stocked.done("shopping-list", "--days", "90")
    assert (later["count"], later["list"][1]["expiring"], later["list"][1]["buy"]) == (2, 5, 5)
    assert stocked.done("shopping-list", "--days", "1")["count"] == 1


def test_people_read_the_stock_in_both_languages(stocked: Console) -> None:
    data = str(stocked.folder)
    told = program("stock", "--data", data, LC_ALL="C").out.decode()
    assert (
        told
        == "库存：\n药箱:\n   101  创可贴  17 片  不够，最低 20\n   102  纱布  0 卷  不够，最低 5\n"
    )
    told = program(
        "restock", "102", "--qty", "2", "--expiry", "2098-02-28", "--data", data, LC_ALL="C"
    ).out.decode()
    assert told == "放进去了：纱布 +2，放在 药箱，这一批有 2\n能用到 2098-02-28\n"
    told = program("shopping-list", "--data", data, LC_ALL="en_GB.UTF-8").out.decode()
    assert told == f"2 things to buy\n   3 片  创可贴  {EAN}\n   3 卷  纱布\n"
    told = program("take", "101", "--data", data, LC_ALL="en_GB.UTF-8").out.decode()
    assert told == "Taken: 创可贴 1, 16 left\n   1  药箱  L 2  2097-06-30\n"
