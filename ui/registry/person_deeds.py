"""What staff do to a person: confirm, let in, pause, part with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QCoreApplication

from kiosk.common.actor import Call
from kiosk.registry.rules import CourierState
from ui.insurance.insure import INSURE, InsureViewModel
from ui.points.award import show_award
from ui.registry.erase import ERASE, EraseViewModel
from ui.registry.merge import MERGE, MergeViewModel
from ui.registry.person_badges import PersonBadges
from ui.registry.record import Record

_PENDING, _ACTIVE, _SUSPENDED = (
    CourierState.PENDING,
    CourierState.ACTIVE,
    CourierState.SUSPENDED,
)


@dataclass(frozen=True)
class _Deed:
    """One button: when it is offered, and what it does."""

    key: str
    icon: str
    text: Callable[[], str]
    states: tuple[CourierState, ...]
    kind: str = "secondary"


_DEEDS = (
    _Deed(
        "confirm",
        "account-check",
        lambda: QCoreApplication.translate("Person", "Confirm: I have seen him"),
        (_PENDING,),
        "primary",
    ),
    _Deed(
        "merge",
        "account-search",
        lambda: QCoreApplication.translate("Person", "He was here before: merge"),
        (_PENDING,),
    ),
    _Deed(
        "vouch",
        "login",
        lambda: QCoreApplication.translate("Person", "Badge at home: check him in"),
        (_PENDING, _ACTIVE),
    ),
    _Deed(
        "annul",
        "close",
        lambda: QCoreApplication.translate("Person", "Undo the check-in"),
        (_PENDING, _ACTIVE, _SUSPENDED),
    ),
    _Deed(
        "suspend",
        "lock",
        lambda: QCoreApplication.translate("Person", "Pause this person"),
        (_ACTIVE,),
    ),
    _Deed(
        "reactivate",
        "account-check",
        lambda: QCoreApplication.translate("Person", "Let in again"),
        (_SUSPENDED,),
        "primary",
    ),
    _Deed(
        "points",
        "star-circle",
        lambda: QCoreApplication.translate("Person", "Points: give or take"),
        (_ACTIVE, _SUSPENDED),
    ),
    _Deed(
        "issue",
        "qrcode",
        lambda: QCoreApplication.translate("Person", "One more badge"),
        (_PENDING, _ACTIVE),
    ),
    _Deed(
        "insure",
        "shield-account",
        lambda: QCoreApplication.translate("Person", "Insured until…"),
        (_ACTIVE, _SUSPENDED),
    ),
    _Deed(
        "reject",
        "account-remove",
        lambda: QCoreApplication.translate("Person", "Do not accept him"),
        (_PENDING,),
    ),
    _Deed(
        "leave",
        "exit-run",
        lambda: QCoreApplication.translate("Person", "He leaves the station"),
        (_ACTIVE, _SUSPENDED),
    ),
    _Deed(
        "erase",
        "delete",
        lambda: QCoreApplication.translate("Person", "Erase everything"),
        tuple(CourierState),
    ),
)


class PersonDeeds:
    """The buttons beside a record."""

    def __init__(self, record: Record, badges: PersonBadges) -> None:
        self._record = record
        self._badges = badges

    def offered(self) -> list[dict[str, str]]:
        """Answer the buttons that make sense now."""
        row = self._record.row
        return [
            {"key": deed.key, "icon": deed.icon, "text": deed.text(), "kind": deed.kind}
            for deed in _DEEDS
            if row and row.state in deed.states
            if deed.key != "annul" or self._record.fresh_visit
        ]

    def act(self, key: str) -> None:
        """Do what a button says."""
        deeds: dict[str, Callable[[], None]] = {
            "vouch": self._vouch,
            "merge": self._merge,
            "erase": self._erase,
            "issue": self._badges.issue,
            "points": self._points,
            "insure": self._insure,
        }
        deeds.get(key, lambda: self._simple(key))()

    def _simple(self, key: str) -> None:
        station, record = self._record.station, self._record
        verbs: dict[str, Callable[[Call, str], object]] = {
            "confirm": station.enrolment.confirm,
            "reject": station.enrolment.reject,
            "suspend": station.registry.suspend,
            "reactivate": station.registry.reactivate,
            "leave": station.registry.leave,
            "annul": station.checkin.annul,
        }
        subject = record.fresh_visit if key == "annul" else record.number
        record.attempt(lambda call: verbs[key](call, subject))

    def _vouch(self) -> None:
        """The session goes over to him; what he sees is his own screen."""
        checkin, number = self._record.station.checkin, self._record.number
        self._record.shell.let_in(lambda call: checkin.vouch(call, number), badge="", vouched=True)

    def _points(self) -> None:
        show_award(self._record.shell, self._record.number)

    def _merge(self) -> None:
        shell = self._record.shell
        cast(MergeViewModel, shell.view_of(MERGE)).choose(self._record.number)
        shell.go(MERGE)

    def _insure(self) -> None:
        shell = self._record.shell
        cast(InsureViewModel, shell.view_of(INSURE)).choose(self._record.number)
        shell.go(INSURE)

    def _erase(self) -> None:
        shell = self._record.shell
        cast(EraseViewModel, shell.view_of(ERASE)).choose(self._record.number)
        shell.go(ERASE)
