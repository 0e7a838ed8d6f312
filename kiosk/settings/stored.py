"""How settings lie in the database: JSON, or ``null`` for the default, whatever that is."""

from __future__ import annotations

import json

from kiosk.settings.models import SettingValue
from kiosk.settings.rules import CATALOGUE, Key, Value

DEFAULT = "null"


def write(value: Value) -> str:
    """Answer the text a value is stored as."""
    return json.dumps(value, ensure_ascii=False)


def read(key: Key, text: str | None) -> Value | None:
    """Answer a stored value, or None for the default and for what this release cannot use."""
    try:
        value = json.loads(text or "")
    except ValueError:
        return None
    return value if CATALOGUE[key].holds(value) else None


def rows() -> list[tuple[Key, str, str | None]]:
    """Answer key, value and the value before of every setting this release knows."""
    columns = SettingValue.key, SettingValue.value, SettingValue.previous
    return [
        (Key(key), value, previous)
        for key, value, previous in SettingValue.select(*columns).tuples()
        if key in CATALOGUE
    ]


def keep(key: Key, text: str, previous: str | None) -> None:
    """Store a setting inside the caller's transaction."""
    SettingValue.replace(key=key, value=text, previous=previous).execute()
