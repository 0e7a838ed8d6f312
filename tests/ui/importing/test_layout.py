"""The page of importing in the sizes, languages and aids of the walk of the house."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.devices.drives import FolderDrives
from kiosk.settings.rules import Key
from tests.kiosk.stock.test_importing import csv
from tests.ui.conftest import Window
from tests.ui.shell.test_layout import OWN_WALKS, Walk
from ui.importing.products import IMPORT_PRODUCTS

LONG = "一次性使用无菌橡胶外科检查手套"
FILE = "建国门快递之家药箱和备品柜物品清单（2026 年 11 月核对过的最后一版）.csv"
ROWS = (
    f"6901234567892,{LONG},双,20,LOT 2208 A 118 XYZ 00998877,2028-06-30,12",
    "6909876543210,纱布,片,10,,,",
)
pytestmark = pytest.mark.layout


@pytest.mark.parametrize(("size", "language", "aids"), OWN_WALKS)
def test_nothing_is_clipped_small_nameless_faint_or_out_of_reach(
    window: Window, tmp_path: Path, size: tuple[int, int], language: str, aids: str
) -> None:
    stick = tmp_path / "KINGSTON 32GB"
    stick.mkdir()
    window.station.exports.drives = FolderDrives(stick)
    window.program.window.resize(*size)
    window.set(Key.PANEL_INCHES, 22)
    walk = Walk(window)
    walk.language, walk.aids = language, set(aids.split())
    walk.front.take_scan(window.grounds.manager_code)
    walk.front.go(IMPORT_PRODUCTS)
    walk.enter_pin()
    walk.look("no stick yet")
    (stick / FILE).write_bytes(csv(*ROWS, ",,片,x,,,", "690,酒精,瓶,1,B,2020-01-01,3"))
    (stick / "good.csv").write_bytes(csv(*ROWS))
    look_at_both(walk, str(stick))
    assert walk.wrong == {}, "\n".join(f"{page}: {wrong}" for page, wrong in walk.wrong.items())


def look_at_both(walk: Walk, stick: str) -> None:
    area, hand = walk.view(IMPORT_PRODUCTS), walk.window.hand
    hand.wait_for(lambda: area._sticks.named(stick), "the stick")
    walk.look("sticks")
    area.choose(stick)
    walk.look("reading")
    hand.wait_for(lambda: area.property("step") == "file", "the files")
    walk.look("files")
    for place in range(2):
        area.choose(str(place))
        hand.wait_for(lambda: area.property("step") == "preview", "the preview")
        walk.look(f"preview {place}")
        area.back()
