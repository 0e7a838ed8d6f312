"""The return bin: a thing under the scanner of the attract screen comes back."""

from __future__ import annotations

from kiosk.common.actor import Role
from kiosk.lending.models import LoanHold
from tests.kiosk.lending.library import Library, open_loans
from tests.ui.conftest import Window

ATTRACT = "您好，请出示二维码"


def test_many_in_a_row_make_one_table_that_closes_itself(window: Window, library: Library) -> None:
    books = library.put(copies=3)
    for book in books:
        library.borrow("甲", book)
    window.see(ATTRACT)
    for count, book in enumerate(books, start=1):
        window.scan(book)
        window.see(f"已还 {count} 件")
    assert open_loans() == []
    window.wait(46)
    window.see("已还 3 件")
    window.wait(20)
    window.see(ATTRACT)
    window.scan(books[0])
    window.see("没人借过")
    assert not window.sees("已还 3 件"), "the next one finds an empty table"


def test_the_same_thing_twice_is_one_row_and_one_return(window: Window, library: Library) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    window.scan(book)
    window.see("已还 1 件")
    window.scan(book)
    window.program.front.tick()
    assert window.sees("已还 1 件")
    assert not window.sees("没人借过")


def test_lent_again_and_back_again_it_is_one_row_and_two_returns(
    window: Window, library: Library
) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    window.scan(book)
    window.see("已还 1 件")
    library.borrow("乙", book)
    window.scan(book)
    window.hand.wait_for(lambda: open_loans() == [], "the second return")
    assert window.sees("已还 1 件")


def test_a_thing_that_was_never_lent_is_told_apart(window: Window, library: Library) -> None:
    (book,) = library.put()
    window.scan(book)
    window.see("没人借过")
    window.see("A1")


def test_a_parcel_before_the_scanner_is_no_return(window: Window, library: Library) -> None:
    library.put()
    window.scan("SF1234567890123")
    window.see("这个码不是本站的")
    window.see(ATTRACT)


def test_in_the_table_an_unknown_barcode_is_a_row(window: Window, library: Library) -> None:
    (book,) = library.put()
    window.scan(book)
    window.see("没人借过")
    window.scan("SF1234567890123")
    window.see("不认识这个条码")


def test_what_somebody_waits_for_goes_on_the_hold_shelf(window: Window, library: Library) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    library.hold("乙", book)
    window.scan(book)
    window.see("有人等着，放到预约架")
    assert LoanHold.get().state == "ready"


def test_a_badge_after_it_begins_a_session_without_the_table(
    window: Window, library: Library
) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    window.scan(book)
    window.see("已还 1 件")
    window.scan(window.enrol())
    window.see("师傅，您好")
    window.tap("完成")
    window.see(ATTRACT)
    assert not window.sees("平凡的世界")


def test_staff_at_the_board_take_things_back_and_go_on(window: Window, library: Library) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    window.open_board(Role.VOLUNTEER)
    window.scan(book)
    window.see("已还 1 件")
    window.tap("返回")
    window.see("值班台")


def test_under_first_aid_a_thing_changes_nothing(window: Window, library: Library) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    window.tap("急救")
    window.see("怎么了")
    window.scan(book)
    assert len(open_loans()) == 1
