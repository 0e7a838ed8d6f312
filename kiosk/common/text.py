"""Names and phone numbers: cleaning what was typed, masking what is shown."""

from __future__ import annotations

import re
import unicodedata

NAME_LIMIT = 60
LABEL_LIMIT = 6
_MOBILE = re.compile(r"(\+?86)?1\d{10}")
_DOT = re.compile("[·•]")
_PHONE = re.compile(r"\+?\d{5,15}")
_COMPOUND_SURNAMES = frozenset(
    "欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 "
    "濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 令狐".split()
)


def clean_name(raw: str) -> str | None:
    """Answer the name with tidy spaces, or None when it is empty, too long or not plain text."""
    name = " ".join(unicodedata.normalize("NFC", raw).split())
    if not 1 <= len(name) <= NAME_LIMIT:
        return None
    if any(unicodedata.category(letter)[0] == "C" for letter in name):
        return None
    return name if any(letter.isalpha() for letter in name) else None


def clean_label(raw: str) -> str | None:
    """Answer a short name of a thing (figures will do) with tidy spaces, or None."""
    label = " ".join(unicodedata.normalize("NFC", raw).split())
    if not 1 <= len(label) <= LABEL_LIMIT:
        return None
    return None if any(unicodedata.category(letter)[0] == "C" for letter in label) else label


def clean_phone(raw: str) -> str | None:
    """Answer the digits (5 to 15, a leading + kept), or None when it is no phone number."""
    digits = re.sub(r"[\s\-()]", "", unicodedata.normalize("NFKC", raw))
    return digits if _PHONE.fullmatch(digits) else None


def is_mobile(phone: str) -> bool:
    """Tell whether cleaned digits are a mainland mobile number: 11 of them, the first a 1."""
    return _MOBILE.fullmatch(phone) is not None


def is_han(name: str) -> bool:
    """Tell whether the name is written in Chinese characters (rare ones included)."""
    return bool(name) and unicodedata.name(name[0], "").startswith("CJK")


def surname(name: str) -> str:
    """Answer what a courier is greeted by: the surname, or the first word of other names.

    A middle dot parts the words of a name from another language: 买买提·艾合买提 is 买买提.
    """
    if is_han(name) and _DOT.search(name):
        return _DOT.split(name, maxsplit=1)[0]
    if not is_han(name):
        return name.split(maxsplit=1)[0] if name else ""
    return name[:2] if name[:2] in _COMPOUND_SURNAMES and len(name) > 2 else name[:1]


def is_same_name(one: str, other: str) -> bool:
    """Tell whether two names are written alike; spaces, middle dots and capitals do not count."""
    return _bare(one) == _bare(other)


def _bare(name: str) -> str:
    return re.sub(r"[\s·•.]", "", unicodedata.normalize("NFKC", name)).casefold()


def mask_name(name: str) -> str:
    """张三丰 → 张**; other scripts keep their first letter only."""
    shown = is_han(name) and not _DOT.search(name)
    return (surname(name) if shown else name[:1]) + "**"


def mask_phone(phone: str) -> str:
    """13812341234 → 138****1234; short numbers keep their last two digits."""
    return f"{phone[:3]}****{phone[-4:]}" if len(phone) >= 9 else f"****{phone[-2:]}"
