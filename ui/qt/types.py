"""Type names QML knows and Python does not, for ``@Property`` and ``@Slot``."""

from __future__ import annotations

from typing import cast

QVariantList = cast(type, "QVariantList")
"""A list of plain values; ``Property(list)`` would be opaque to qmllint."""

QVariantMap = cast(type, "QVariantMap")
"""The same for a record of plain values."""
