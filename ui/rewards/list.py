"""The rewards a station offers, and those it no longer does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.rewards.catalogue import RewardRow
from kiosk.staff.rules import Permission
from ui.points.words import points_words
from ui.qt.fill import fill
from ui.qt.rows_model import RowsModel
from ui.rewards.names import left_words, picture_icon
from ui.rewards.setup import REWARD_SETUP, RewardSetupViewModel
from ui.shell.screens import Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class ListedReward:
    """One reward: what it is, on what terms, and whether there is some."""

    number: str
    glyph: str
    name: str
    detail: str
    condition: str


@QmlElement
class RewardListViewModel(QObject):
    """Every reward, also what is not offered."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._rows = RowsModel(ListedReward, self)

    def refresh(self) -> None:
        """Read the list; there is nobody in it."""
        self._rows.show([self._row(row) for row in self._shell.station.rewards.all()])
        self.changed.emit()

    @Slot(str)
    def open(self, reward: str) -> None:
        """Open a reward's page; an empty text makes a new one."""
        cast(RewardSetupViewModel, self._shell.view_of(REWARD_SETUP)).choose(reward)
        self._shell.go(REWARD_SETUP)

    def _row(self, row: RewardRow) -> ListedReward:
        parts = [points_words(row.terms.points)]
        if row.terms.per_person:
            parts.append(fill(self.tr("%1 each"), str(row.terms.per_person)))
        if row.terms.special:
            parts.append(self.tr("special: two of the staff"))
        condition = left_words(row) if row.offered else self.tr("not offered")
        return ListedReward(
            row.number,
            picture_icon(row.terms.picture),
            row.called(self._shell.spoken),
            " · ".join(parts),
            condition,
        )

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows


REWARD_LIST = Screen(
    "reward_list",
    "rewards/RewardListScreen.qml",
    RewardListViewModel,
    permission=Permission.SETTINGS,
)
