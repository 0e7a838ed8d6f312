"""Points: earned, spent, given back. Double entry, sum zero, idempotent, append-only."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.common.clock import Clock
from kiosk.common.errors import Reason, Refused
from kiosk.points.earning import EarnRules
from kiosk.points.ledger import Ledger, Sides, joined, open_account
from kiosk.points.models import (
    LedgerAccount,
    balance_of,
    earned_by,
    unbalanced_transfers,
    wallet_of,
)
from kiosk.points.rules import (
    UNDATED,
    Booking,
    EarnEvent,
    Lots,
    Wallet,
    given,
    month_end,
    spendable,
    taken,
)
from kiosk.settings.rules import Key
from kiosk.settings.service import SettingsService


@dataclass(frozen=True)
class Earned:
    """What an event earned; no ``transfer`` where it earned nothing."""

    transfer: int | None
    points: int = 0
    conduct: int = 0


class PointsService:
    """The wallets. Its verbs run inside the transaction of the action that earns or costs points.

    Nobody earns before staff have confirmed him, and nothing in arrears.
    """

    def __init__(
        self, clock: Clock, settings: SettingsService, rules: EarnRules, key: bytes
    ) -> None:
        self._clock = clock
        self._settings = settings
        self._rules = rules
        self._last_lapse = ("", 0, "")  # day, months, and when points of that day lapse
        self.ledger = Ledger(clock, key)

    def earn(
        self,
        courier: int,
        event_kind: EarnEvent,
        event_key: str,
        units: int = 1,
        pending: bool = False,
    ) -> Earned:
        """Book what the table of rules says an event earns.

        ``units`` are minutes where minutes count. What is ``pending`` is not spendable before
        ``verify``, and brings its conduct credit only then. The same event earns at most once, and
        again only after a reversal.
        """
        today = self._clock.today()
        rule = self._rules.of(event_kind)
        if not rule.is_active(today):
            return Earned(None)
        points, conduct = rule.worth(units), 0 if pending else rule.conduct * units
        if points and (rule.day_cap or rule.month_cap):
            wallet = wallet_of.first(courier, str(Wallet.PENDING if pending else Wallet.POINTS))
            account = wallet[0] if wallet else None
            points = rule.allowed(
                points,
                _earned(account, event_kind.value, today, today),
                _earned(account, event_kind.value, f"{today[:7]}-01", today),
            )
        kind = event_kind.value  # a plain text is bound several microseconds faster
        event = f"{kind} {event_key}"
        transfer = self._give(courier, event, kind, today, points, conduct, pending)
        return Earned(None) if transfer is None else Earned(transfer, points, conduct)

    def award(self, courier: int, event: str, points: int, kind: str = Booking.EARN) -> int | None:
        """Book points for an event; answer the transfer, or None when it was booked already.

        The same event (say "grant <number>") is booked at most once, and again only after its
        last booking was reversed.
        """
        return self._give(courier, event, str(kind), self._clock.today(), points)

    def spend(self, courier: int, event: str, points: int, kind: str = Booking.SPEND) -> int:
        """Take points, first to lapse first; answer the transfer. The same event takes them once.

        Raises:
            Refused: NOT_ENOUGH_POINTS (``balance``, ``needed``); BAD_VALUE for no points.
        """
        if points <= 0:
            raise Refused(Reason.BAD_VALUE, key="points")
        digest, attempt, standing = self.ledger.next_attempt(event)
        if standing:
            return standing
        wallet = wallet_of.first(courier, Wallet.POINTS)
        account = wallet[0] if wallet else None
        lots = spendable(self.ledger.lots(account) if account else {}, self._good_from())
        balance = sum(lots.values())
        if account is None or balance < points:
            raise Refused(Reason.NOT_ENOUGH_POINTS, balance=balance, needed=points)
        parts = taken(lots, points)
        sides = joined({account: parts}, self.ledger.against(Wallet.POINTS, parts))
        return self.ledger.book((digest, attempt), kind, sides)

    def deduct(self, courier: int, event: str, points: int, wallet: Wallet) -> int:
        """Take what somebody is to lose, once for an event; answer how much that was.

        Never more points than are there. Conduct credit has no floor.
        """
        digest, attempt, standing = self.ledger.next_attempt(event)
        row = wallet_of.first(courier, wallet)
        account = row[0] if row else open_account(courier, wallet)
        if standing or not account:
            return 0
        lots = spendable(self.ledger.lots(account), self._good_from())
        if wallet is Wallet.POINTS:
            points = min(points, sum(lots.values()))
        if points <= 0:
            return 0
        parts = taken(lots, points)
        sides = joined({account: parts}, self.ledger.against(wallet, parts))
        self.ledger.book((digest, attempt), Booking.DEDUCTION, sides)
        return points

    def reverse(self, transfer: int) -> int:
        """Undo a booking, exactly once, and answer the reversal.

        What was spent comes back to the lots it came from, with their own last day; a lot that has
        lapsed meanwhile is good again until the end of the running month. What was earned is taken
        wherever it is now, and owed where it was spent: else whoever spends quickly could have his
        check-in annulled and earn it again.

        Raises:
            Refused: NOT_FOUND, also for what is never undone; ALREADY_REVERSED.
        """
        return self.ledger.reverse(transfer)

    def verify(self, transfer: int) -> int:
        """Let pending points be spendable from now on, exactly once; answer the booking.

        Raises:
            Refused: NOT_FOUND, ALREADY_REVERSED, or ALREADY_VERIFIED.
        """
        return self.ledger.verify(transfer, self._lapses(self._clock.today()), self._conduct_of)

    def balance(self, courier: int) -> int:
        """Answer a courier's points: the sum of his postings, never a stored figure."""
        return int(balance_of.first(courier, Wallet.POINTS, self._good_from())[0] or 0)

    def forget(self, courier: int) -> int:
        """Cut the link from his accounts to a courier inside the caller's transaction."""
        query = LedgerAccount.update(courier=None).where(LedgerAccount.courier == courier)
        return int(query.execute())

    def unbalanced(self) -> list[int]:
        """Answer the transfers whose sides do not sum to zero in every currency (always none)."""
        return unbalanced_transfers()

    def _give(
        self,
        courier: int,
        event: str,
        kind: str,
        today: str,
        points: int,
        conduct: int = 0,
        pending: bool = False,
    ) -> int | None:
        if points <= 0 and conduct <= 0:
            return None
        digest, attempt, standing = self.ledger.next_attempt(event)
        if standing:
            return None
        sides: Sides = {}
        if points > 0:
            wallet = Wallet.PENDING if pending else Wallet.POINTS
            sides = self._into(courier, wallet, points, today)
        if conduct > 0:
            sides |= self._into(courier, Wallet.CONDUCT, conduct, today)
        return self.ledger.book((digest, attempt), kind, sides, day=today) if sides else None

    def _into(self, courier: int, wallet: Wallet, points: int, today: str) -> Sides:
        """Both sides of what comes into a wallet; none for whom nobody has confirmed."""
        account, undated = wallet_of.first(courier, wallet.value) or (0, 0)
        account = account or open_account(courier, wallet)
        if not account:
            return {}
        lapses = self._lapses(today) if wallet is Wallet.POINTS else UNDATED
        owes = undated is not None and undated < 0
        parts: Lots = given({UNDATED: undated}, lapses, points) if owes else {lapses: points}
        return {account: parts, self.ledger.issuer(wallet): {UNDATED: -points}}

    def _conduct_of(self, kind: str) -> int:
        return self._rules.of(EarnEvent(kind)).conduct if kind in list(EarnEvent) else 0

    def _lapses(self, today: str) -> str:
        months = self._settings.number(Key.POINTS_MONTHS)
        if self._last_lapse[:2] != (today, months):
            self._last_lapse = (today, months, month_end(today, months))
        return self._last_lapse[2]

    def _good_from(self) -> str:
        """The day before which lots have lapsed, whether or not that was booked yet."""
        return self._clock.today() if self._clock.is_settled() else UNDATED


def _earned(account: int | None, kind: str, first_day: str, last_day: str) -> int:
    return int(earned_by.first(account, kind, first_day, last_day)[0] or 0) if account else 0
