"""Points in plain words: how many, until when, what for."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from kiosk.common.errors import Fact
from kiosk.merits.rules import Clause, Evidence, Why
from kiosk.points.rules import Booking, EarnEvent, Tier, Wallet
from ui.qt.fill import fill

Words = Callable[[], str]
GIVE, TAKE = "give", "take"


def points_words(points: int) -> str:
    """Answer so many points."""
    if abs(points) == 1:
        return QCoreApplication.translate("Points", "%1 point").replace("%1", str(points))
    return QCoreApplication.translate("Points", "%1 points").replace("%1", str(points))


def signed(points: int, wallet: Wallet = Wallet.POINTS) -> str:
    """Answer what came or went, with its sign."""
    text = f"+{points}" if points > 0 else f"−{-points}"
    return held(text, wallet)


def held(text: str, wallet: Wallet | str) -> str:
    """Answer a number with what it counts."""
    if wallet == Wallet.CONDUCT:
        return QCoreApplication.translate("Points", "%1 of conduct credit").replace("%1", text)
    if wallet == Wallet.PENDING:
        return QCoreApplication.translate("Points", "%1 points to verify").replace("%1", text)
    return QCoreApplication.translate("Points", "%1 points").replace("%1", text)


def amount(facts: Mapping[str, Fact]) -> str:
    """Answer what somebody is to lose or has lost, of a notice."""
    count = facts.get("taken") or facts.get("points", "")
    return held(str(count), str(facts.get("wallet", Wallet.POINTS)))


def day_words(day: str, today: str = "") -> str:
    """Answer a month's end (ISO) as one says it: without the year where it is today's."""
    if day[:4] == today[:4] or not today:
        return QCoreApplication.translate("Points", "the end of month %1").replace(
            "%1", str(int(day[5:7] or 0))
        )
    text = QCoreApplication.translate("Points", "the end of %2/%1")
    return fill(text, day[:4], str(int(day[5:7])))


def kind_words(kind: str, undone: bool = False) -> str:
    """Answer what points came from or went to."""
    known = _KINDS.get(kind)
    name = known() if known else QCoreApplication.translate("Points", "Other")
    if not undone:
        return name
    return QCoreApplication.translate("Points", "%1, taken back").replace("%1", name)


def tier_words(tier: Tier) -> str:
    """Answer what conduct credit comes to."""
    return _TIERS[tier]()


def why_words(why: Why) -> str:
    """Answer what points are given for."""
    return _WHYS[why]()


def mode_words(mode: str) -> str:
    """Answer whether points are given or taken."""
    if mode == GIVE:
        return QCoreApplication.translate("Award", "Give points")
    return QCoreApplication.translate("Award", "Take some")


def wallet_words(wallet: Wallet) -> str:
    """Answer what a wallet holds."""
    if wallet is Wallet.CONDUCT:
        return QCoreApplication.translate("Award", "Conduct credit")
    return QCoreApplication.translate("Award", "Points")


def question(group: str) -> str:
    """Answer what is asked above some answers to tap; nothing where they say it themselves."""
    words = _QUESTIONS.get(group)
    return words() if words else ""


def clause_words(clause: Clause) -> str:
    """Answer a clause of the code of conduct."""
    return _CLAUSES[clause]()


def evidence_words(evidence: Evidence) -> str:
    """Answer how something is known."""
    return _EVIDENCE[evidence]()


_QUESTIONS: dict[str, Words] = {
    "points": lambda: QCoreApplication.translate("Award", "How many"),
    "why": lambda: QCoreApplication.translate("Award", "What for"),
    "wallet": lambda: QCoreApplication.translate("Award", "Of what"),
    "clause": lambda: QCoreApplication.translate("Award", "Which rule was broken"),
    "evidence": lambda: QCoreApplication.translate("Award", "How that is known"),
}
_KINDS: dict[str, Words] = {
    EarnEvent.CHECKIN: lambda: QCoreApplication.translate("Points", "Check-in"),
    EarnEvent.RETURN_ON_TIME: lambda: QCoreApplication.translate("Points", "Returned on time"),
    EarnEvent.ATTENDANCE: lambda: QCoreApplication.translate("Points", "Took part"),
    EarnEvent.REPORT_VERIFIED: lambda: QCoreApplication.translate("Points", "Report verified"),
    EarnEvent.VOLUNTEER_MINUTES: lambda: QCoreApplication.translate("Points", "Volunteering"),
    Booking.EARN: lambda: QCoreApplication.translate("Points", "Earned"),
    Booking.GRANT: lambda: QCoreApplication.translate("Points", "Given by the staff"),
    Booking.SPEND: lambda: QCoreApplication.translate("Points", "Spent"),
    Booking.LAPSE: lambda: QCoreApplication.translate("Points", "Lapsed"),
    Booking.DEDUCTION: lambda: QCoreApplication.translate("Points", "Deducted"),
    Booking.VERIFIED: lambda: QCoreApplication.translate("Points", "Verified"),
}
_TIERS: dict[Tier, Words] = {
    Tier.EXCELLENT: lambda: QCoreApplication.translate("Points", "excellent"),
    Tier.GOOD: lambda: QCoreApplication.translate("Points", "good"),
    Tier.FAIR: lambda: QCoreApplication.translate("Points", "fair"),
    Tier.LOW: lambda: QCoreApplication.translate("Points", "low"),
}
_WHYS: dict[Why, Words] = {
    Why.HELPED: lambda: QCoreApplication.translate("Points", "Helped others"),
    Why.EVENT: lambda: QCoreApplication.translate("Points", "An event"),
    Why.MADE_GOOD: lambda: QCoreApplication.translate("Points", "To put something right"),
    Why.OTHER: lambda: QCoreApplication.translate("Points", "Something else"),
}
_CLAUSES: dict[Clause, Words] = {
    Clause.BLOCKED_EXIT: lambda: QCoreApplication.translate("Points", "Blocked a way out"),
    Clause.FOUGHT: lambda: QCoreApplication.translate("Points", "Quarrelled or fought"),
    Clause.DAMAGED: lambda: QCoreApplication.translate("Points", "Damaged something"),
    Clause.TOOK_FOR_OTHERS: lambda: QCoreApplication.translate("Points", "Took what was others'"),
    Clause.KEPT_PLACE: lambda: QCoreApplication.translate("Points", "Kept a place unused"),
    Clause.NOT_RETURNED: lambda: QCoreApplication.translate("Points", "Did not bring things back"),
}
_EVIDENCE: dict[Evidence, Words] = {
    Evidence.SEEN: lambda: QCoreApplication.translate("Points", "The staff saw it"),
    Evidence.RECORDED: lambda: QCoreApplication.translate("Points", "A camera recorded it"),
    Evidence.IN_BOOKS: lambda: QCoreApplication.translate("Points", "The station's records"),
    Evidence.ADMITTED: lambda: QCoreApplication.translate("Points", "He said so himself"),
}
