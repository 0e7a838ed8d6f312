from __future__ import annotations

import pytest

from kiosk.common.text import (
    clean_name,
    clean_phone,
    is_mobile,
    is_same_name,
    mask_name,
    mask_phone,
    surname,
)


@pytest.mark.parametrize(
    ("name", "greeting", "masked"),
    [
        ("张三丰", "张", "张**"),
        ("欧阳锋", "欧阳", "欧阳**"),
        ("欧阳", "欧", "欧**"),
        ("李", "李", "李**"),
        ("𠮷野家", "𠮷", "𠮷**"),
        ("ئابدۇللا قادىر", "ئابدۇللا", "ئ**"),
        ("买买提·艾合买提江", "买买提", "买**"),
        ("阿里木•江", "阿里木", "阿**"),
        ("John Smith", "John", "J**"),
    ],
)
def test_a_courier_is_greeted_by_surname_and_shown_masked(
    name: str, greeting: str, masked: str
) -> None:
    assert (surname(name), mask_name(name)) == (greeting, masked)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("李明", "李 明", True),
        ("阿里木·买买提", "阿里木 买买提", True),
        ("John Smith", "john smith", True),
        ("李明", "李鸣", False),
        ("李明", "李明明", False),
    ],
)
def test_names_are_the_same_however_they_are_spaced(one: str, other: str, same: bool) -> None:
    assert is_same_name(one, other) is same


def test_a_mask_keeps_three_and_four_digits_of_a_mobile_number_and_two_of_a_short_one() -> None:
    assert mask_phone("13812341234") == "138****1234"
    assert mask_phone("12345") == "****45"


@pytest.mark.parametrize("raw", ["", " ", "\u200b", "张\n\x00三", "123", "—", 61 * "长", "\ud800a"])
def test_what_is_no_name_is_not_taken_for_one(raw: str) -> None:
    assert clean_name(raw) is None


def test_a_name_is_tidied() -> None:
    assert clean_name("  John   Smith ") == "John Smith"
    assert clean_name(60 * "长") == 60 * "长"


def test_a_phone_number_is_digits_however_it_was_typed() -> None:
    assert clean_phone("１３８ 1234-1234") == "13812341234"
    assert clean_phone("+86 138 1234 1234") == "+8613812341234"
    for raw in ("", "1234", "12345678901234567", "138x12341234", "1+23456"):
        assert clean_phone(raw) is None


@pytest.mark.parametrize(
    ("phone", "mobile"),
    [
        ("13812341234", True),
        ("+8613812341234", True),
        ("1381234123", False),
        ("138123412345", False),
        ("01065251234", False),
        ("23812341234", False),
        ("+447700900123", False),
    ],
)
def test_a_mobile_number_has_eleven_digits_and_begins_with_one(phone: str, mobile: bool) -> None:
    assert clean_phone(phone) == phone
    assert is_mobile(phone) is mobile
