"""Codes on badges and cards: prefix + 26 Crockford base32 characters + 2 check characters.

128 random bits (the top two of the 130 are zero); the check is prefix and id read as one base32
number, modulo 1021, as two base32 digits. Source of the rule: product description, check-in.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from enum import StrEnum

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 30
_FOLD = str.maketrans("OIL", "011")
_MODULUS = 1021


class Prefix(StrEnum):
    """What a code is for."""

    BADGE = "KJ"
    COMMAND = "KC"
    RECOVERY = "KR"
    SLIP = "KD"


class CodeFault(StrEnum):
    """Why a text is no code of ours."""

    FOREIGN = "foreign"
    BROKEN = "broken"


@dataclass(frozen=True)
class Code:
    """A well-formed code; whether anybody knows it is another question."""

    prefix: Prefix
    text: str

    @property
    def secret(self) -> bytes:
        """The 128 random bits as 16 bytes, big-endian."""
        return _number(self.text[2:-2]).to_bytes(16, "big")


def mint(prefix: Prefix, secret: bytes | None = None) -> str:
    """Make a code from 16 secret bytes, fresh random ones by default."""
    number = int.from_bytes(secret if secret is not None else secrets.token_bytes(16), "big")
    body = prefix + "".join(ALPHABET[(number >> shift) & 31] for shift in range(125, -1, -5))
    return body + _check(body)


def parse(text: str) -> Code | CodeFault:
    """Read a scanned text: case and the look-alikes O, I, L do not matter.

    A text with another prefix or length is *foreign*; one of ours that does not add up is *broken*.
    """
    if len(text) > 4 * LENGTH or not text.isascii():  # upper() would make an I of a dotless ı
        return CodeFault.FOREIGN
    folded = text.strip().upper().translate(_FOLD)
    if folded[:2] not in tuple(Prefix):
        return CodeFault.FOREIGN
    if len(folded) != LENGTH or any(letter not in ALPHABET for letter in folded):
        return CodeFault.BROKEN
    if folded[2] not in "01234567" or _check(folded[:-2]) != folded[-2:]:
        return CodeFault.BROKEN
    return Code(Prefix(folded[:2]), folded)


def _check(body: str) -> str:
    high, low = divmod(_number(body) % _MODULUS, 32)
    return ALPHABET[high] + ALPHABET[low]


def _number(text: str) -> int:
    number = 0
    for letter in text:
        number = number * 32 + ALPHABET.index(letter)
    return number
