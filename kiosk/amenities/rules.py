"""The self-served amenities a station may offer."""

from __future__ import annotations

from enum import StrEnum


class Item(StrEnum):
    """Self-served amenities in the order they are shown; stored, so never renamed."""

    HOT_WATER = "hot_water"
    COLD_WATER = "cold_water"
    TEA = "tea"
    MICROWAVE = "microwave"
    HEAT_PACK = "heat_pack"
    SEWING_KIT = "sewing_kit"
    REST_SEAT = "rest_seat"
    SHOWER = "shower"


def offered(switched_off: str) -> tuple[Item, ...]:
    """Answer what is there: everything but what the station switched off (names, commas)."""
    off = {name.strip() for name in switched_off.split(",")}
    return tuple(item for item in Item if item not in off)
