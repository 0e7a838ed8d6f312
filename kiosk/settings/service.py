"""Reading and changing settings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kiosk.common.actor import Call
from kiosk.common.clock import Clock
from kiosk.common.errors import Reason, Refused
from kiosk.common.permissions import Permission, require
from kiosk.journal.commands import Commands, Done, command
from kiosk.settings import stored
from kiosk.settings.rules import (
    CATALOGUE,
    FORGETTING,
    TWINS,
    Key,
    Value,
    minute_of_day,
    objection,
    within,
)


@dataclass(frozen=True)
class SettingRow:
    """A setting as it stands: its value, and what undoing would bring (None: nothing to undo)."""

    key: Key
    value: Value
    previous: Value | None

    @property
    def changed(self) -> bool:
        """Whether the value differs from the default."""
        return self.value != CATALOGUE[self.key].default


class SettingsService:
    """The station's settings: defaults from the catalogue, differences from the database.

    A change holds from now on. Deadlines written before stay as they are: another
    ``checkin.idle_minutes`` counts from the next touch of a visit, ``registry.pending_days`` from
    the next enrolment. What is derived at each look (quiet hours, alarms, retention) follows at
    once. Only the closing time is different, because everybody expects it: open visits and duties
    that were to end at the old one end at the new one. Their services hear of both moments (UTC ms)
    by ``closing_moved``, inside the transaction of the change; not while the clock is in doubt, and
    not when by the new hours the house would have been closed already.
    """

    def __init__(self, commands: Commands, clock: Clock) -> None:
        self.commands = commands
        self._clock = clock
        self._values: dict[Key, Value] = {}
        self._previous: dict[Key, str] = {}
        self.closing_moved: list[Callable[[int, int], None]] = []

    def load(self) -> None:
        """Read what the station changed; a value this release no longer accepts is ignored."""
        self._values, self._previous = {}, {}
        for key, text, previous in stored.rows():
            value = stored.read(key, text)
            if value is not None:
                self._values[key] = value
            if previous and (previous == stored.DEFAULT or stored.read(key, previous) is not None):
                self._previous[key] = previous

    def strays(self) -> list[Key]:
        """Answer the settings whose stored value does not fit: their defaults hold."""
        return [
            key
            for key, text, _previous in stored.rows()
            if text != stored.DEFAULT and stored.read(key, text) is None
        ]

    def text(self, key: Key) -> str:
        """Answer a text setting."""
        return str(self._value(key))

    def number(self, key: Key) -> int:
        """Answer a number setting."""
        return int(self._value(key))

    def is_on(self, key: Key) -> bool:
        """Answer a setting that is yes or no."""
        return bool(self._value(key))

    def wording(self, key: Key, language: str) -> str:
        """Answer a text that couriers read, in "zh" or "en"; empty in it, the other one stands."""
        own, other = (TWINS[key], key) if language == "en" else (key, TWINS[key])
        return self.text(own) or self.text(other)

    def row(self, key: Key) -> SettingRow:
        """Answer a setting as it stands."""
        before = self._previous.get(key)
        return SettingRow(key, self._value(key), None if before is None else _meant(key, before))

    def objection(self, key: Key, value: Value) -> Refused | None:
        """Answer why a value cannot be now, or None; see ``rules.objection``."""
        return objection(key, {**self._values, key: value})

    @command("settings.set")
    def change(self, call: Call, key: str, value: Value) -> Done[None]:
        """Change one setting; the journal keeps the old and the new value.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND for an unknown key, SETTING_FIXED for what comes with
                the program, BAD_VALUE outside its limits, or SETTINGS_CLASH.
            Confirm: OLD_RECORDS_WILL_GO (``days``) where something is to be forgotten sooner.
        """
        return self._put(call, _changeable(call, key), value)

    @command("settings.reset")
    def _reset(self, call: Call, key: str) -> Done[None]:
        return self._put(call, _changeable(call, key), None)

    @command("settings.undo")
    def _undo(self, call: Call, key: str) -> Done[None]:
        name = _changeable(call, key)
        before = self._previous.get(name)
        if before is None:
            raise Refused(Reason.NOTHING_TO_UNDO, key=name)
        return self._put(call, name, stored.read(name, before))

    @command("settings.found")
    def _found(self, call: Call, values: Mapping[Key, Value]) -> Done[None]:
        require(call.by, Permission.SETTINGS)
        for key, value in values.items():
            no = objection(key, values)
            if no:
                raise no
            stored.keep(key, stored.write(value), None)
        return Done(None, facts={str(key): value for key, value in values.items()})

    def set(self, call: Call, key: Key, value: Value) -> None:
        """Change one setting and use it from now on (a change that was not saved never is)."""
        self.change(call, key, value)
        self.load()

    def reset(self, call: Call, key: Key) -> None:
        """Go back to the default; raises as ``change``."""
        self._reset(call, key)
        self.load()

    def undo(self, call: Call, key: Key) -> None:
        """Go back one step; said again it brings back what was undone.

        Raises:
            Refused: NOTHING_TO_UNDO, or as ``change``.
            Confirm: as ``change``.
        """
        self._undo(call, key)
        self.load()

    def found(self, call: Call, values: Mapping[Key, Value]) -> None:
        """Take over what a new station was set up with, all at once; raises as ``change``."""
        self._found(call, values)
        self.load()

    def is_open(self, utc_ms: int) -> bool:
        """Tell whether the moment lies within opening hours."""
        return within(self._minute(utc_ms), self.text(Key.OPENS), self.text(Key.CLOSES))

    def is_quiet(self, utc_ms: int) -> bool:
        """Tell whether the moment lies within quiet hours (night theme, sounds muted)."""
        return within(self._minute(utc_ms), self.text(Key.QUIET_FROM), self.text(Key.QUIET_TO))

    def next_closing(self, after_ms: int) -> int:
        """Answer the next closing time after a moment."""
        return self._clock.next_at(minute_of_day(self.text(Key.CLOSES)), after_ms)

    def _value(self, key: Key) -> Value:
        return self._values.get(key, CATALOGUE[key].default)

    def _put(self, call: Call, key: Key, value: Value | None) -> Done[None]:
        """Let a value hold from now on (None: the default); the old one is kept for one step."""
        old, new = self._value(key), CATALOGUE[key].default if value is None else value
        no = self.objection(key, new)
        if no:
            raise no
        if key in FORGETTING and int(new) < int(old):
            call.needs(Reason.OLD_RECORDS_WILL_GO, days=int(new))
        previous = self._previous.get(key) if new == old else _text(self._values.get(key))
        stored.keep(key, _text(value), previous)
        if key is Key.CLOSES:
            self._move_closing(str(new))
        return Done(None, subject=key, facts={"old": old, "new": new})

    def _move_closing(self, closes: str) -> None:
        now = self._clock.now()
        before = self.next_closing(now.utc_ms)
        after = self._clock.next_at(minute_of_day(closes), now.utc_ms)
        still_open = within(self._minute(now.utc_ms), self.text(Key.OPENS), closes)
        if now.confirmed and (after < before or still_open):
            for move in self.closing_moved:
                move(before, after)

    def _minute(self, utc_ms: int) -> int:
        local = self._clock.local(utc_ms)
        return local.hour * 60 + local.minute


def _changeable(call: Call, name: str) -> Key:
    """Answer the setting of that name if it may be changed, by whoever wants to."""
    require(call.by, Permission.SETTINGS)
    if name not in CATALOGUE:
        raise Refused(Reason.NOT_FOUND)
    key = Key(name)
    if CATALOGUE[key].fixed:
        raise Refused(Reason.SETTING_FIXED, key=key)
    return key


def _text(value: Value | None) -> str:
    return stored.DEFAULT if value is None else stored.write(value)


def _meant(key: Key, text: str) -> Value:
    """Answer what a stored text stands for: its value, or the default."""
    value = stored.read(key, text)
    return CATALOGUE[key].default if value is None else value
