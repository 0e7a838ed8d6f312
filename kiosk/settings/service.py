"""Reading and changing settings."""

from __future__ import annotations

import json

from kiosk.common.actor import Call
from kiosk.common.clock import Clock
from kiosk.common.errors import Reason, Refused
from kiosk.common.permissions import Permission, require
from kiosk.journal.commands import Commands, Done, command
from kiosk.settings.models import SettingValue
from kiosk.settings.rules import CATALOGUE, Key, Value, minute_of_day, within


class SettingsService:
    """The station's settings: defaults from the catalogue, differences from the database."""

    def __init__(self, commands: Commands, clock: Clock) -> None:
        self.commands = commands
        self._clock = clock
        self._values: dict[str, Value] = {}

    def load(self) -> None:
        """Read what the station changed; a value this release no longer accepts is ignored."""
        self._values = {}
        for key, text in SettingValue.select(SettingValue.key, SettingValue.value).tuples():
            value = _parsed(text)
            if value is not None and key in CATALOGUE and CATALOGUE[Key(key)].accepts(value):
                self._values[key] = value

    def text(self, key: Key) -> str:
        """Answer a text setting."""
        return str(self._values.get(key, CATALOGUE[key].default))

    def number(self, key: Key) -> int:
        """Answer a number setting."""
        return int(self._values.get(key, CATALOGUE[key].default))

    @command("settings.set")
    def change(self, call: Call, key: str, value: Value) -> Done[None]:
        """Change one setting; the journal keeps the old and the new value.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND for an unknown key, BAD_VALUE outside its limits.
        """
        require(call.by, Permission.SETTINGS)
        if key not in CATALOGUE:
            raise Refused(Reason.NOT_FOUND)
        setting = CATALOGUE[Key(key)]
        if not setting.accepts(value):
            raise Refused(Reason.BAD_VALUE, key=key, low=setting.low, high=setting.high)
        old = self._values.get(key, setting.default)
        text = json.dumps(value, ensure_ascii=False)
        SettingValue.replace(key=key, value=text).execute()
        return Done(None, subject=key, facts={"old": old, "new": value})

    def set(self, call: Call, key: Key, value: Value) -> None:
        """Change one setting and use it from now on (a change that was not saved never is)."""
        self.change(call, key, value)
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

    def _minute(self, utc_ms: int) -> int:
        local = self._clock.local(utc_ms)
        return local.hour * 60 + local.minute


def _parsed(text: str) -> Value | None:
    try:
        return json.loads(text)
    except ValueError:
        return None
