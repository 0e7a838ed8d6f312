"""The courier's page: what a scan after the badge does, and what it says."""

from __future__ import annotations

from kiosk.lending.models import Loan, LoanHold
from tests.kiosk.lending.library import Library, open_loans
from tests.support import DAY, HOUR
from tests.ui.conftest import Window

ATTRACT = "您好，请出示二维码"


def test_there_is_no_tile_where_there_is_nothing_to_lend(window: Window) -> None:
    window.scan(window.enrol())
    window.see("师傅，您好")
    assert not window.sees("借还")


def test_badge_then_book_is_borrowed_and_shown(window: Window, library: Library) -> None:
    (book,) = library.put()
    window.scan(window.enrol())
    window.see("借还")
    window.scan(book)
    window.see("借好了：平凡的世界")
    window.see("12月3日前还")
    window.tap("返回")
    window.see("1 件，最早 12月3日还")


def test_the_same_book_scanned_twice_in_a_second_is_asked_about(
    window: Window, library: Library
) -> None:
    (book,) = library.put()
    window.scan(window.enrol())
    window.scan(book)
    window.see("借好了")
    window.scan(book)
    window.see("还要不要？")
    assert len(open_loans()) == 1
    window.tap("留着")
    assert len(open_loans()) == 1
    window.scan(book)
    window.tap("还掉")
    window.see("还好了：平凡的世界")
    assert open_loans() == []


def test_after_a_while_his_own_book_is_simply_returned(window: Window, library: Library) -> None:
    (book,) = library.put()
    code = window.enrol()
    window.scan(code)
    window.scan(book)
    window.see("借好了")
    window.tap("完成")
    window.see(ATTRACT)
    window.time.pass_ms(3 * HOUR)
    window.scan(code)
    window.see("师傅，您好")
    window.scan(book)
    window.see("还好了：平凡的世界")


def test_in_its_last_days_a_scan_offers_to_renew(window: Window, library: Library) -> None:
    (book,) = library.put()
    code = window.enrol()
    window.scan(code)
    window.scan(book)
    window.see("借好了")
    window.tap("完成")
    window.time.pass_ms(8 * DAY)
    window.program.front.tick()
    window.scan(code)
    window.see("师傅，您好")
    window.scan(book)
    window.see("还要不要？")
    window.tap("续借")
    window.see("续好了：平凡的世界")
    assert Loan.get().due_day == "2026-12-13"


def test_what_another_has_is_refused_and_can_be_waited_for(
    window: Window, library: Library
) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    window.scan(window.enrol())
    window.scan(book)
    window.see("这件记在别人名下")
    window.tap("我要预约")
    window.see("排上了")
    window.see("下一个就是您")
    window.tap("不要了")
    window.see("现在什么也没借")


def test_a_title_that_is_out_can_be_waited_for_from_its_page(
    window: Window, library: Library
) -> None:
    (book,) = library.put()
    window.scan(window.enrol())
    window.tap("借书借伞")
    window.area.open(library.title(book))
    window.see("平凡的世界")
    assert not window.sees("我要预约")
    library.borrow("甲", book)
    window.program.front.tick()
    window.tap("我要预约")
    window.see("排上了")
    window.see("师傅，您好")
    assert LoanHold.get().state == "queued"


def test_a_barcode_nobody_knows_is_said_so_and_is_no_action(
    window: Window, library: Library
) -> None:
    library.put()
    window.scan(window.enrol())
    window.see("师傅，您好")
    window.scan("SF1234567890123")
    window.see("不认识这个条码")
    assert not any(e.verb.startswith("lending") for e in window.station.journal.latest(3))


def test_what_is_not_for_loan_can_be_read_here(window: Window, library: Library) -> None:
    (book,) = library.put()
    library.mark(book, "not_for_loan")
    window.scan(window.enrol())
    window.scan(book)
    window.see("只能在站内看")
    window.tap("就在这儿看")
    window.see("走的时候放回去")


def test_nothing_of_the_last_person_is_left(window: Window, library: Library) -> None:
    (book,) = library.put()
    window.scan(window.enrol())
    window.scan(book)
    window.see("借好了")
    window.scan(window.enrol("李四"))
    window.see("李师傅")
    window.tap("借还")
    window.see("现在什么也没借")
    assert not window.sees("平凡的世界")


def test_he_says_he_brought_it_back_and_staff_see_it(window: Window, library: Library) -> None:
    (book,) = library.put()
    window.scan(window.enrol())
    window.scan(book)
    window.see("借好了")
    window.tap("我还过了")
    window.see("在手里的话")
    window.tap("对，还过了")
    window.see("工作人员正在找")
    window.tap("完成")
    window.open_board()
    window.tap("图书和共享物品")
    window.enter_pin()
    window.tap("借还和预约")
    window.see("说还了")
    window.scan(book)
    window.see("已还 1 件")
    assert open_loans() == []
