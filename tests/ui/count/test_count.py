"""The pages of counts: what whoever counts sees, and what he must not see."""

from __future__ import annotations

from kiosk.common.actor import CONSOLE, Role
from kiosk.stock.models import StockEntry
from tests.kiosk.stock.kit import left
from tests.support import by
from tests.ui.conftest import Window
from tests.ui.count.shelf import far_off, leave, note, open_counts, stock_the_kit
from ui.count.count import COUNT
from ui.count.counts import COUNTS


def counted(window: Window) -> dict[str, int | None]:
    """What was typed so far in the one open count."""
    [place] = window.station.count_views.places()
    lines = window.station.count_views.lines(place.count, window.program.front.session.actor)
    return {line.product.name: line.counted for line in lines}


def test_each_number_is_kept_as_it_is_typed_and_the_next_is_asked_for(window: Window) -> None:
    stock_the_kit(window.station)
    badge = window.add(Role.VOLUNTEER)
    open_counts(window, badge)
    window.see("3 样 · 还没数过")
    window.tap("药箱")
    window.see("创可贴有几片？")
    note(window, "9")
    window.see("纱布有几片？")
    assert counted(window) == {"创可贴": 9, "纱布": None, "绷带": None}
    leave(window)
    open_counts(window, badge)
    window.see("正在数，还剩 2 样")
    window.tap("药箱")
    window.see("数了 1 样，共 3 样")
    assert not window.sees("已经有人在数了"), "it was he himself"
    note(window, "10")
    note(window, "10")
    window.see("都记下了")
    assert window.program.front.screen is COUNTS


def test_nothing_on_the_screen_tells_what_the_books_say(window: Window) -> None:
    for here in stock_the_kit(window.station):
        window.station.stock.restock(by(CONSOLE), here.product, here.place, "", "", 67)
    open_counts(window, window.add(Role.VOLUNTEER))
    window.tap("药箱")
    for _line in range(3):
        assert "77" not in "".join(window.hand.texts())
        note(window, "4")
    window.see("有 3 样差得多")
    assert "77" not in "".join(window.hand.texts())


def test_a_scanned_box_is_what_is_asked_for(window: Window) -> None:
    _plasters, gauze, _bandage = stock_the_kit(window.station)
    window.station.products.add_barcode(by(CONSOLE), gauze.product, "6901234567892")
    open_counts(window, window.add(Role.VOLUNTEER))
    window.tap("药箱")
    window.scan("6901234567892")
    window.see("纱布有几片？")
    note(window, "10")
    window.see("创可贴有几片？")
    window.tap("纱布")
    note(window, "9")
    assert counted(window)["纱布"] == 9, "put right"
    assert left(window.station, gauze.lot) == 9


def test_the_second_volunteer_is_told_that_somebody_counts(window: Window) -> None:
    stock_the_kit(window.station)
    open_counts(window, window.add(Role.VOLUNTEER))
    window.tap("药箱")
    note(window, "3")
    leave(window)
    open_counts(window, window.add(Role.VOLUNTEER, "王芳"))
    window.tap("药箱")
    window.see("已经有人在数了，请接着数")
    assert not window.sees("李明")
    window.see("数过了")
    assert counted(window)["创可贴"] is None


def test_whoever_was_far_off_is_told_who_goes_on_and_sees_no_way_in(window: Window) -> None:
    here, *_others = stock_the_kit(window.station)
    badge = window.add(Role.VOLUNTEER)
    open_counts(window, badge)
    window.tap("药箱")
    for digits in ("1", "10", "10"):
        note(window, digits)
    window.see("您可以走了")
    window.see("等别人再数一遍")
    assert left(window.station, here.lot) == 10
    rows = window.area.property("rows")
    keys = [rows.data(rows.index(row)) for row in range(rows.rowCount())]
    assert keys[1:] == [""]
    leave(window)
    window.scan(badge)
    window.see("值班台")
    assert not window.sees("等您再数或核对"), "he cannot do it"


def test_a_volunteer_sees_no_difference_and_approves_none(window: Window) -> None:
    here, *_others = stock_the_kit(window.station)
    far_off(window.station, here, 2, people=2)
    open_counts(window, window.add(Role.VOLUNTEER))
    window.see("等工作人员核对")
    assert not window.sees("少 8 片")


def test_staff_say_why_before_it_is_booked(window: Window) -> None:
    here, *_others = stock_the_kit(window.station)
    far_off(window.station, here, 2, people=2)
    open_counts(window, window.add(Role.STAFF))
    window.tap("创可贴 · 药箱")
    window.see("少 8 片")
    window.see("账上 10 · 先数 2 · 换人再数 2")
    assert window.hand.button("没错，入账") is None, "not before a reason"
    window.tap("坏了，扔了")
    window.tap("没错，入账")
    window.see("入账了")
    window.see("少 8 片 · 坏了，扔了")
    assert left(window.station, here.lot) == 2
    last = StockEntry.select().order_by(StockEntry.id.desc()).get()
    assert last.reason == "disposed_damaged"


def test_staff_may_have_it_counted_again_instead(window: Window) -> None:
    here, *_others = stock_the_kit(window.station)
    far_off(window.station, here, 2, people=2)
    open_counts(window, window.add(Role.STAFF))
    window.tap("创可贴 · 药箱")
    window.tap("再数一遍")
    window.see("请您自己数一遍")
    assert window.program.front.screen is COUNT
    note(window, "10")
    window.see("记下了")
    assert window.program.front.screen is COUNTS
    assert window.station.count_views.waiting() == []


def test_what_is_more_has_only_the_reasons_that_can_be(window: Window) -> None:
    here, *_others = stock_the_kit(window.station)
    far_off(window.station, here, 50, people=2)
    open_counts(window, window.add(Role.STAFF))
    window.tap("创可贴 · 药箱")
    window.see("多 40 片")
    assert window.hand.button("坏了，扔了") is None
    window.tap("说不清")
    window.tap("没错，入账")
    window.see("多 40 片 · 说不清")


def test_who_comes_next_finds_nothing_of_it(window: Window) -> None:
    stock_the_kit(window.station)
    open_counts(window, window.add(Role.VOLUNTEER))
    window.tap("药箱")
    window.tap_digits("7")
    view = window.area
    window.program.front.finish()
    view.refresh()
    assert (view.property("digits"), view.property("question")) == ("", "")
