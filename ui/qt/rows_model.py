"""One list model for every list: rows are frozen dataclasses, roles are their fields."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, Qt

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_FIRST = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex
NOWHERE = QModelIndex()


class RowsModel(QAbstractListModel):
    """Shows a snapshot; ``show`` replaces it, and does nothing when nothing changed."""

    def __init__(self, row: type[DataclassInstance], parent: QObject) -> None:
        super().__init__(parent)
        self._names = [field.name for field in fields(row)]
        self._rows: list[DataclassInstance] = []

    def show(self, rows: Sequence[DataclassInstance]) -> None:
        """Show these rows from now on."""
        if list(rows) == self._rows:
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Any = NOWHERE) -> int:
        """Answer how many rows there are (a list has no children)."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Any, role: int = _FIRST) -> Any:
        """Answer one field of one row."""
        if not 0 <= role - _FIRST < len(self._names):
            return None
        return getattr(self._rows[index.row()], self._names[role - _FIRST])

    def roleNames(self) -> dict[int, QByteArray]:
        """Answer the fields' names."""
        return {_FIRST + n: QByteArray(name.encode()) for n, name in enumerate(self._names)}
