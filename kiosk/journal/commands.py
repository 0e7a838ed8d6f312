"""How every action runs: one transaction, one journal entry, one stored answer, one commit."""

from __future__ import annotations

import functools
import inspect
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import partial
from typing import Any, Concatenate, Generic, ParamSpec, Protocol, TypeVar, get_type_hints

from kiosk.common.actor import Actor, Call
from kiosk.common.clock import DAY, Clock, Instant
from kiosk.common.errors import Confirm, Fact, Reason, Refused
from kiosk.journal.due import Due, Round
from kiosk.journal.models import Outcome, store_outcome, stored_outcome
from kiosk.journal.rules import canonical
from kiosk.journal.service import Journal
from kiosk.storage.database import apart, one_transaction, savepoint
from kiosk.storage.keys import keyed_hash

P = ParamSpec("P")
Answer = TypeVar("Answer")
_KEEP_ANSWERS = 2 * DAY


@dataclass(frozen=True)
class Done(Generic[Answer]):
    """What a command body gives back: the answer for the caller, the rest for the journal.

    ``answer`` is a frozen dataclass of plain values. It is stored, so it never holds a name, a
    phone number or a badge code; the caller reads those from a snapshot. ``by`` is written as who
    acted where the visit would lead further than the thing itself may.
    """

    answer: Answer
    subject: str = ""
    facts: Mapping[str, Fact] = field(default_factory=dict)
    at: Instant | None = None
    by: str = ""


class RequestReused(AssertionError):
    """The same request id came with another action or other arguments: a bug, said loudly."""


class HasCommands(Protocol):
    """A service whose methods are commands."""

    @property
    def commands(self) -> Commands:
        """The runner all services of a station share."""


Service = TypeVar("Service", bound=HasCommands)


def command(
    verb: str,
    actor: Actor | None = None,
) -> Callable[
    [Callable[Concatenate[Service, Call, P], Done[Answer]]],
    Callable[Concatenate[Service, Call, P], Answer],
]:
    """Make a method of a service one action, journalled as ``verb``.

    The method body runs in a savepoint inside the one transaction. Callers may see ``Refused``,
    ``Confirm`` (nothing stored) and ``NotSaved`` (nothing changed). With ``actor`` the action is
    his whoever called it, done or refused.
    """

    def decorate(
        body: Callable[Concatenate[Service, Call, P], Done[Answer]],
    ) -> Callable[Concatenate[Service, Call, P], Answer]:
        names = tuple(inspect.signature(body).parameters)[2:]

        @functools.wraps(body)
        def run(self: Service, call: Call, /, *args: P.args, **kwargs: P.kwargs) -> Answer:
            if actor:
                call = replace(call, by=actor)
            arguments = dict(zip(names, args, strict=False), **kwargs)
            return self.commands.run(
                verb, call, arguments, _answer_type(body), lambda: body(self, call, *args, **kwargs)
            )

        return run

    return decorate


class Commands:
    """Runs command bodies. ``due`` is what time may have changed, called before each body.

    ``prepare`` comes before that.
    ``admit`` looks whether whoever acts still is who he was when he signed in; it may refuse.
    """

    def __init__(self, clock: Clock, journal: Journal, key: bytes) -> None:
        self._clock = clock
        self._journal = journal
        self._key = key
        self._round = Round()
        self.prepare: Callable[[], None] = lambda: None
        self.admit: Callable[[Actor], None] = lambda _actor: None

    @property
    def due(self) -> Sequence[Due]:
        """What does what time has made due, area by area."""
        return self._round.areas

    @due.setter
    def due(self, areas: Sequence[Due]) -> None:
        self._round = Round(areas)

    def run(
        self,
        verb: str,
        call: Call,
        arguments: Mapping[str, object],
        answer_type: type[Answer],
        body: Callable[[], Done[Answer]],
    ) -> Answer:
        """Run one action and answer it, or the stored answer when it already ran."""
        fingerprint = keyed_hash(self._key, f"{verb}{call.by.name}{sorted(arguments.items())!r}")
        end: Answer | Refused | Confirm
        with one_transaction():
            stored = stored_outcome.first(call.request_id)
            if stored:
                end = _replay(call, stored, fingerprint, answer_type)
            else:
                end = self._first_time(verb, call, fingerprint, body)
        if isinstance(end, Refused | Confirm):
            raise end
        return end

    def _first_time(
        self, verb: str, call: Call, fingerprint: bytes, body: Callable[[], Done[Answer]]
    ) -> Answer | Refused | Confirm:
        self.run_due(self._clock.now())
        try:
            with savepoint():
                self.admit(call.by)
                done = body()
        except Confirm as question:
            return question
        except Refused as refusal:
            subject = refusal.record()
            self._journal.append(
                call.request_id, call.by.name, verb, subject, refusal.facts, refusal.reason
            )
            self._store(call, fingerprint, refusal.facts, refusal.reason)
            return refusal
        actor = done.by or call.by.name
        self._journal.append(call.request_id, actor, verb, done.subject, done.facts, at=done.at)
        self._store(call, fingerprint, _plain(done.answer))
        return done.answer

    def run_due(self, now: Instant) -> None:
        """Do what time has made due inside the caller's transaction.

        All areas together, which is quick; when one has a bug, each by itself.
        """
        self.prepare()
        called = self._round.due(now)
        try:
            with savepoint():
                for due in called:
                    due(now)
        except Exception:  # noqa: BLE001 (what it was shows again below, in its own area)
            for due in called:
                apart(due.__qualname__, partial(due, now))

    def _store(
        self, call: Call, fingerprint: bytes, answer: Mapping[str, Fact], reason: str = ""
    ) -> None:
        store_outcome.run(
            request_id=call.request_id,
            fingerprint=fingerprint,
            reason=reason,
            answer=canonical(answer),
            day=self._clock.today(),
        )

    def retain(self, now: Instant) -> int:
        """Forget answers nobody can ask for again inside the caller's transaction."""
        oldest = self._clock.day_of(now.utc_ms - _KEEP_ANSWERS)
        return int(Outcome.delete().where(Outcome.day < oldest).execute())


def _replay(
    call: Call, stored: tuple[bytes, str, str], fingerprint: bytes, answer_type: type[Answer]
) -> Answer | Refused:
    first_fingerprint, reason, answer = stored
    if first_fingerprint != fingerprint:
        raise RequestReused(call.request_id)
    values: dict[str, Any] = json.loads(answer)
    if reason:
        return Refused(Reason(reason), **values)
    return answer_type(**values)


def _plain(answer: object) -> dict[str, Fact]:
    return {} if answer is None else asdict(answer)  # type: ignore[call-overload]


@functools.cache
def _answer_type(body: Callable[..., Any]) -> Any:
    hint = get_type_hints(body)["return"]
    return hint.__args__[0]
