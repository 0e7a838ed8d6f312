from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.common.codes import ALPHABET, LENGTH, Code, CodeFault, Prefix, mint, parse
from tests.support import LONG

FORGERIES = 1_000_000 if LONG else 20_000
secrets = st.binary(min_size=16, max_size=16)


def test_the_test_vectors_of_the_product_description_hold() -> None:
    assert mint(Prefix.BADGE, bytes(16)) == "KJ" + 26 * "0" + "A0"
    code = parse("KJ0123456789ABCDEFGHJKMNPQRSWR")
    assert isinstance(code, Code)
    assert mint(Prefix.BADGE, code.secret) == "KJ0123456789ABCDEFGHJKMNPQRSWR"


@given(secrets, st.sampled_from(list(Prefix)))
def test_whatever_is_minted_is_read_back_with_its_secret(secret: bytes, prefix: Prefix) -> None:
    text = mint(prefix, secret)
    assert len(text) == LENGTH
    code = parse(text)
    assert isinstance(code, Code)
    assert (code.prefix, code.secret, code.text) == (prefix, secret, text)


@given(secrets, st.randoms())
def test_case_and_the_look_alikes_do_not_matter(secret: bytes, chance: random.Random) -> None:
    text = mint(Prefix.BADGE, secret)
    alike = {"0": "0oO", "1": "1iIlL"}
    written = "".join(chance.choice(alike.get(letter, letter + letter.lower())) for letter in text)
    assert parse(f" {written}\r\n") == parse(text)


@pytest.mark.parametrize("letter", ["ı", "ſ", "\u212a", "０", "\u0660", "\ud800"])
def test_a_letter_that_only_looks_like_ours_makes_no_code(letter: str) -> None:
    """`upper()` turns ı into I and ſ into S: such a text was never printed by us."""
    for place in range(LENGTH):
        text = "KJ0123456789ABCDEFGHJKMNPQRSWR"
        assert isinstance(parse(text[:place] + letter + text[place + 1 :]), CodeFault)


def test_the_top_two_bits_must_be_zero() -> None:
    for first in ALPHABET[8:]:
        body = f"KJ{first}" + 25 * "0"
        checks = {parse(body + a + b) for a in ALPHABET for b in ALPHABET}
        assert checks == {CodeFault.BROKEN}


def test_ours_but_damaged_is_broken_and_anything_else_is_foreign() -> None:
    assert parse("KJ123") is CodeFault.BROKEN
    assert parse("KJ" + 28 * "U") is CodeFault.BROKEN
    for text in ("", "6901234567892", "https://example.org/KJ", "KX" + 28 * "0", 4000 * "K"):
        assert parse(text) is CodeFault.FOREIGN


def test_every_slip_of_one_letter_and_every_neighbouring_swap_is_noticed() -> None:
    for _code in range(5):
        text = mint(Prefix.BADGE)
        for slip in (*one_letter_wrong(text), *neighbours_swapped(text)):
            assert isinstance(parse(slip), CodeFault), slip


def test_no_forged_mutated_or_foreign_text_passes_for_a_code_of_ours_by_its_form_alone() -> None:
    """A random text of the right form passes the check once in 1021: the registry must know it."""
    chance = random.Random(1)
    passed = 0
    for _text in range(FORGERIES):
        body = "KJ" + chance.choice(ALPHABET[:8]) + "".join(chance.choices(ALPHABET, k=27))
        passed += isinstance(parse(body), Code)
    assert passed / FORGERIES == pytest.approx(1 / 1021, rel=0.5)


def one_letter_wrong(text: str) -> list[str]:
    return [
        text[:place] + letter + text[place + 1 :]
        for place in range(len(text))
        for letter in ALPHABET
        if letter != text[place]
    ]


def neighbours_swapped(text: str) -> list[str]:
    return [
        text[:place] + text[place + 1] + text[place] + text[place + 2 :]
        for place in range(len(text) - 1)
        if text[place] != text[place + 1]
    ]
