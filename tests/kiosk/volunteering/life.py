"""Every command of volunteering once."""

from __future__ import annotations

from tests.kiosk.cast import Cast
from tests.kiosk.stock.kit import stock_up
from tests.support import MINUTE, by


def live(cast: Cast) -> None:
    volunteering, staff = cast.station.volunteering, cast.staff
    stock_up(cast.station, "三角巾", quantity=1, minimum=5)
    plan = volunteering.start(by(staff), 10).plan
    cast.time.pass_ms(3 * MINUTE)
    volunteering.tick(by(staff), plan, 0)
    volunteering.finish(by(staff), plan)
