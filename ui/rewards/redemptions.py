"""Rewards for staff: what is to be handed over, what was, and a forgotten PIN."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.approvals.service import ProposalRow
from kiosk.common.actor import Call
from kiosk.registry.badges import BadgeRow
from kiosk.registry.rules import Holder
from kiosk.rewards.rules import State
from kiosk.rewards.service import KIND
from kiosk.rewards.views import RedemptionRow
from kiosk.staff.rules import ALLOWED, Permission
from ui.points.words import points_words
from ui.qt.fill import fill
from ui.qt.taps import Taps
from ui.qt.types import QVariantList
from ui.registry.person import open_person
from ui.rewards.handing import Handing
from ui.rewards.list import REWARD_LIST
from ui.rewards.names import day_words, picture_icon
from ui.shell.screens import Group, Link, Meaning, Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class RedemptionsViewModel(QObject):
    """Rows to act on; a slip is scanned anywhere on the page."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._handing = Handing(shell, self.refresh)
        self._taps = Taps(shell.station.clock.monotonic_ms)
        self._proposals: dict[str, ProposalRow] = {}
        self._waiting: list[dict[str, object]] = []
        self._handed: list[dict[str, object]] = []
        self._scanning = False

    def refresh(self) -> None:
        """Read what is kept and what was handed over; nobody signed in leaves nothing behind."""
        here, views = self._shell.session.signed_in, self._station.reward_views
        if not here:
            self._scanning = False
        proposals = self._station.proposals.waiting(KIND) if here else []
        self._proposals = {one.subject: one for one in proposals}
        self._waiting = [self._row(row) for row in views.waiting()] if here else []
        self._handed = [self._row(row) for row in views.handed_over()] if here else []
        self.changed.emit()

    def take_scan(self, text: str) -> bool:
        """Hand over what a slip is of."""
        return self._handing.take_scan(text)

    def take_badge(self, badge: BadgeRow) -> bool:
        """Take the PIN of the courier away whose badge was asked for, or open his page."""
        if not self._scanning or badge.kind is not Holder.COURIER:
            return open_person(self._shell, badge)
        pins = self._station.courier_pins
        self._scanning = False
        self._shell.attempt(lambda call: pins.reset(call, badge.number), then=self._reset)
        self.changed.emit()
        return True

    @Slot(str, str)
    def act(self, verb: str, redemption: str) -> None:
        """Do what a button of a row says; giving back asks once."""
        if self._taps.is_double():
            return
        station, proposal = self._station, self._proposals.get(redemption)
        verbs: dict[str, Callable[[Call], object]] = {
            "call_off": lambda call: station.redemptions.call_off(call, redemption),
            "roll_back": lambda call: station.redemptions.roll_back(call, redemption),
        }
        if proposal:
            number = proposal.number
            verbs["approve"] = lambda call: station.proposals.approve(call, number)
            verbs["reject"] = lambda call: station.proposals.reject(call, number)
        if verb in verbs:
            self._shell.attempt(verbs[verb], then=self._done)

    @Slot(bool)
    def scanBadge(self, wanted: bool) -> None:
        """Ask for the badge of who forgot his PIN, or no longer."""
        self._scanning = wanted
        self.changed.emit()

    @Slot()
    def openList(self) -> None:
        """Go to what is offered, on what terms."""
        self._shell.go(REWARD_LIST)

    def _done(self, _answer: object) -> None:
        self._shell.sound("ok")
        self.refresh()

    def _reset(self, _answer: None) -> None:
        title = self.tr("His PIN is gone")
        self._shell.show_done(title, self.tr("He chooses a new one when he redeems"), stay=True)

    def _row(self, row: RedemptionRow) -> dict[str, object]:
        me = self._shell.session.staff
        own = me is not None and me.courier == row.courier
        parts = [row.masked_name, points_words(row.points), self._when(row)]
        if row.special and row.state is State.RESERVED:
            parts.append(self._special(row))
        if own:
            parts.append(self.tr("your own: somebody else must do it"))
        return {
            "number": row.number,
            "glyph": picture_icon(row.picture),
            "text": row.called(self._shell.spoken),
            "detail": " · ".join(parts),
            "actions": self._actions(row) if self._may_take_back() and not own else [],
        }

    def _when(self, row: RedemptionRow) -> str:
        clock = self._station.clock
        if row.state is State.RESERVED:
            return fill(self.tr("kept until %1"), day_words(clock, row.due_ms))
        return fill(self.tr("handed over %1"), day_words(clock, row.ended_ms or 0))

    def _actions(self, row: RedemptionRow) -> list[dict[str, str]]:
        if row.state is not State.RESERVED:
            return [_button("roll_back", "undo-variant", self.tr("Take it back"))]
        call_off = _button("call_off", "close", self.tr("Call it off"))
        if row.number not in self._proposals or self._is_mine(row):
            return [call_off]
        approve = _button("approve", "check-bold", self.tr("Approve: hand it over"))
        return [approve, _button("reject", "close", self.tr("Do not")), call_off]

    def _special(self, row: RedemptionRow) -> str:
        if row.number not in self._proposals:
            return self.tr("special: two of the staff")
        if self._is_mine(row):
            return self.tr("special: you scanned it, somebody else approves it")
        return self.tr("special: scanned, do you approve?")

    def _is_mine(self, row: RedemptionRow) -> bool:
        me, proposal = self._shell.session.staff, self._proposals.get(row.number)
        return me is not None and proposal is not None and proposal.by == me.number

    def _may_take_back(self) -> bool:
        return self._may(Permission.REWARDS)

    def _may(self, permission: Permission) -> bool:
        staff = self._shell.session.staff
        return staff is not None and permission in ALLOWED[staff.role]

    @Property(QVariantList, notify=changed)
    def waiting(self) -> list[dict[str, object]]:
        return self._waiting

    @Property(QVariantList, notify=changed)
    def handed(self) -> list[dict[str, object]]:
        return self._handed

    @Property(bool, notify=changed)
    def mayReset(self) -> bool:
        return self._may_take_back()

    @Property(bool, notify=changed)
    def mayChange(self) -> bool:
        return self._may(Permission.SETTINGS)

    @Property(bool, notify=changed)
    def scanning(self) -> bool:
        return self._scanning

    @Property(str, notify=changed)
    def hint(self) -> str:
        if self._scanning:
            return self.tr("Now scan the badge of whoever forgot his PIN")
        return self.tr("Scan the courier's slip: that hands it over")


def _button(key: str, glyph: str, text: str) -> dict[str, str]:
    return {"key": key, "glyph": glyph, "text": text}


REDEMPTIONS = Screen(
    "redemptions",
    "rewards/RedemptionsScreen.qml",
    RedemptionsViewModel,
    Meaning.SCAN_BOX,
    permission=Permission.REQUESTS,
    fresh_pin=True,
    link=lambda: Link(
        "gift",
        QCoreApplication.translate("Board", "Rewards"),
        Group.POINTS,
        QCoreApplication.translate("Board", "What is kept for whom, what there is, what it costs"),
    ),
)
