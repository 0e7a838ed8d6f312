"""What first aid takes from the kit, and what a complaint may be called."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from kiosk.settings.rules import Key

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
    """An item's names, the setting that says where it lies, and whether to ask before its use.

    ``asks``: somebody may be allergic to it or must not have it; a card comes first.
    """

    zh: str
    en: str
    place: Key
    asks: bool = False


ITEMS: dict[Item, ItemFacts] = {
    Item.AED: ItemFacts("AED（电击救命机）", "AED", Key.AED_PLACE),
    Item.GLOVES: ItemFacts("一次性手套", "Disposable gloves", Key.AID_GLOVES),
    Item.GAUZE: ItemFacts("纱布", "Gauze", Key.AID_GAUZE),
    Item.BANDAGE: ItemFacts("绷带", "Bandage", Key.AID_BANDAGE),
    Item.PLASTER: ItemFacts("创可贴", "Plasters", Key.AID_PLASTER, asks=True),
    Item.ANTISEPTIC: ItemFacts("碘伏棉签", "Iodophor swabs", Key.AID_ANTISEPTIC, asks=True),
    Item.TOURNIQUET: ItemFacts("止血带", "Tourniquet", Key.AID_TOURNIQUET),
    Item.BURN_DRESSING: ItemFacts("烫伤敷料", "Burn dressing", Key.AID_BURN_DRESSING, asks=True),
    Item.COLD_PACK: ItemFacts("冰袋", "Cold pack", Key.AID_COLD_PACK, asks=True),
    Item.HEAT_PACK: ItemFacts("暖宝宝", "Heat pack", Key.AID_HEAT_PACK, asks=True),
    Item.BLANKET: ItemFacts("毯子", "Blanket", Key.AID_BLANKET),
    Item.EYE_WASH: ItemFacts("洗眼水", "Eye wash", Key.AID_EYE_WASH),
    Item.SOAP: ItemFacts("肥皂", "Soap", Key.AID_SOAP),
    Item.SUGAR_DRINK: ItemFacts("糖水", "Sugar drink", Key.AID_SUGAR_DRINK, asks=True),
}


def is_name(text: str) -> bool:
    """Tell whether a text can be the name of a guide: small letters, digits, underscores."""
    return _NAME.fullmatch(text) is not None
