"""A book goes out and comes back, on the real window; and two couriers want the same one."""

from __future__ import annotations

import pytest

from kiosk.common.actor import CONSOLE
from kiosk.journal.models import Entry
from kiosk.lending.models import Loan, LoanHold
from tests.journeys.conftest import Lounge
from tests.support import DAY, by, sure

ATTRACT = "您好，请出示二维码"


@pytest.fixture
def book(lounge: Lounge) -> str:
    """The barcode of the one copy of a book."""
    catalogue = lounge.station.catalogue
    title = catalogue.put_title(sure(CONSOLE), "平凡的世界").title
    return catalogue.put_item(by(CONSOLE), title, "book", shelf="文学 3").barcode


def borrow(lounge: Lounge, badge: str, book: str) -> None:
    lounge.scan(badge)
    lounge.see("师傅，您好")
    lounge.scan(book)
    lounge.see("借好了：平凡的世界")
    lounge.tap("完成")
    lounge.see(ATTRACT)


def test_scan_badge_scan_book_a_loan_and_back_by_the_bin(lounge: Lounge, book: str) -> None:
    badge = lounge.enrol()
    borrow(lounge, badge, book)
    lounge.scan(book)
    lounge.see("已还 1 件")
    lounge.see("文学 3")
    assert [row.state for row in Loan.select()] == ["returned"]
    verbs = [row.verb for row in Entry.select().where(Entry.subject == Loan.get().number)]
    assert verbs == ["lending.checkout", "lending.check_in"]
    lounge.wait(70)
    lounge.see(ATTRACT)


def test_he_is_reminded_and_renews(lounge: Lounge, book: str) -> None:
    badge = lounge.enrol()
    borrow(lounge, badge, book)
    lounge.time.pass_ms(29 * DAY)
    lounge.program.front.tick()
    lounge.scan(badge)
    lounge.see("平凡的世界 12月23日前要还")
    lounge.tap("借还")
    lounge.tap("续借")
    lounge.see("1月22日前还")
    lounge.tap("完成")


def test_a_hold_goes_from_one_courier_to_the_other(lounge: Lounge, book: str) -> None:
    first, second = lounge.enrol(), lounge.enrol("李四")
    borrow(lounge, first, book)
    lounge.scan(second)
    lounge.see("李师傅")
    lounge.scan(book)
    lounge.see("记在别人名下")
    lounge.tap("我要预约")
    lounge.see("排上了")
    lounge.tap("完成")
    lounge.see(ATTRACT)
    lounge.scan(book)
    lounge.see("有人等着，放到预约架")
    lounge.scan(first)
    lounge.see("师傅，您好")
    lounge.scan(book)
    lounge.see("给别人留着")
    lounge.scan(second)
    lounge.see("李师傅")
    lounge.see("平凡的世界 给您留到")
    lounge.scan(book)
    lounge.see("借好了：平凡的世界")
    assert [hold.state for hold in LoanHold.select()] == ["filled"]
