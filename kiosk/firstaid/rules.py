"""What first aid takes from the kit, and what a complaint may be called."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

Language = Literal["zh", "en"]
_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")


class Item(StrEnum):
    """Things a guide may send somebody for; named in the guides, so never renamed."""

    AED = "aed"
    GLOVES = "gloves"
    GAUZE = "gauze"
    BANDAGE = "bandage"
    PLASTER = "plaster"
    ANTISEPTIC = "antiseptic"
    TOURNIQUET = "tourniquet"
    BURN_DRESSING = "burn_dressing"
    COLD_PACK = "cold_pack"
    HEAT_PACK = "heat_pack"
    BLANKET = "blanket"
    EYE_WASH = "eye_wash"
    SOAP = "soap"
    SUGAR_DRINK = "sugar_drink"


@dataclass(frozen=True)
class ItemFacts:
    """An item's names, and whether to ask before its use.

    ``asks``: somebody may be allergic to it or must not have it; a card comes first.
    """

    zh: str
    en: str
    asks: bool = False


ITEMS: dict[Item, ItemFacts] = {
    Item.AED: ItemFacts("AED（电击救命机）", "AED"),
    Item.GLOVES: ItemFacts("一次性手套", "Disposable gloves"),
    Item.GAUZE: ItemFacts("纱布", "Gauze"),
    Item.BANDAGE: ItemFacts("绷带", "Bandage"),
    Item.PLASTER: ItemFacts("创可贴", "Plasters", asks=True),
    Item.ANTISEPTIC: ItemFacts("碘伏棉签", "Iodophor swabs", asks=True),
    Item.TOURNIQUET: ItemFacts("止血带", "Tourniquet"),
    Item.BURN_DRESSING: ItemFacts("烫伤敷料", "Burn dressing", asks=True),
    Item.COLD_PACK: ItemFacts("冰袋", "Cold pack", asks=True),
    Item.HEAT_PACK: ItemFacts("暖宝宝", "Heat pack", asks=True),
    Item.BLANKET: ItemFacts("毯子", "Blanket"),
    Item.EYE_WASH: ItemFacts("洗眼水", "Eye wash"),
    Item.SOAP: ItemFacts("肥皂", "Soap"),
    Item.SUGAR_DRINK: ItemFacts("糖水", "Sugar drink", asks=True),
}


def is_name(text: str) -> bool:
    """Tell whether a text can be the name of a guide: small letters, digits, underscores."""
    return _NAME.fullmatch(text) is not None
