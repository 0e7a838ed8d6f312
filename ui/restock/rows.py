"""The rows of the restock page: what wants a hand, or everything there is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.stock.products import ProductRow
from kiosk.stock.views import Attention
from ui.qt.language import Code
from ui.restock.names import condition, count_words, matter_glyph, until_words


@dataclass(frozen=True)
class StockRow:
    """One row; ``key`` says what it stands for."""

    key: str
    sign: str
    what: str
    detail: str
    condition: str


def key_of(one: Attention) -> str:
    """Answer the key of what wants a hand."""
    lot = one.lot.number if one.lot else ""
    return " ".join((one.matter, one.place.number, one.product.number, lot))


def matter_row(one: Attention, spoken: Code) -> StockRow:
    """Answer the row of something that wants a hand."""
    parts = [one.place.called(spoken)]
    if one.lot:
        parts.append(count_words(one.lot.left, one.product))
        parts.append(until_words(one.lot.last_day))
    if one.lot and one.lot.code:
        text = QCoreApplication.translate("Restock", "lot %1")
        parts.append(text.replace("%1", one.lot.code))
    detail = QCoreApplication.translate("Restock", " · ").join(parts)
    sign, what = matter_glyph(one.matter), one.product.called(spoken)
    return StockRow(key_of(one), sign, what, detail, condition(one))


def product_row(product: ProductRow, spoken: Code) -> StockRow:
    """Answer the row of a product that somebody may put in."""
    code = QCoreApplication.translate("Restock", "No. %1").replace("%1", product.code)
    return StockRow(product.number, "package-variant", product.called(spoken), "", code)
