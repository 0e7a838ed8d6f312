"""The forecast from the console: the same numbers as the station's, in JSON and in words."""

from __future__ import annotations

from kiosk.common.actor import CONSOLE
from kiosk.station import SYSTEM_TIME, open_station
from tests.kiosk.cli.console import Console, program
from tests.kiosk.stock.kit import product_in, stock_up
from tests.support import DAY, FakeTime, by


def test_what_runs_out_and_what_expires_is_told_with_its_numbers(console: Console) -> None:
    """What the station knew last is a month ahead of this machine: in doubt, that day holds."""
    now = FakeTime(SYSTEM_TIME.wall_ms())
    station = open_station(console.folder, now)
    day = station.clock.day_of(now.wall + 60 * DAY)
    gauze = stock_up(station, "纱布", quantity=40, expiry="")
    stock_up(station, "冰袋", quantity=3, expiry=day, lot="L 1")
    station.stock.take(by(CONSOLE), gauze.product, 31)
    now.pass_ms(30 * DAY)
    product_in(station, "手套")
    station.close()
    told = console.done("forecast")
    assert (told["visit_in_days"], told["least_days"], told["count"]) == (14, 28, 3)
    first, second, third = told["list"]
    assert (first["name"], first["outlook"], first["lasts_days"]) == ("纱布", "runs_out", 9)
    assert (first["history_days"], first["used"], first["per_week"]) == (31, 31, 7.0)
    assert (second["outlook"], second["lasts_days"]) == ("expires", None)
    (waste,) = second["wasted"]
    assert (waste["code"], waste["unused"], waste["left"], waste["last_day"]) == ("L 1", 3, 3, day)
    assert (third["outlook"], third["per_week"]) == ("unknown", None)
    data = str(console.folder)
    words = program("forecast", "--data", data, LC_ALL="zh_CN.UTF-8").out.decode()
    assert "纱布  补货前会用完  每周 7.0，还剩 9 片  够 9 天" in words
    assert f"L 1 {day} 到期，3 里剩 3" in words
    assert "手套  记录才 0 天，说不准" in words
