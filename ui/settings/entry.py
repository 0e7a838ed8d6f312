"""What is typed on the number pad for a setting."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.settings.kinds import Kind, Setting, Value


@dataclass
class Entry:
    """Digits as they stand; the first one typed takes the place of what stood there before."""

    text: str
    most: int
    untouched: bool = True

    @classmethod
    def of(cls, setting: Setting, value: Value) -> Entry:
        """Begin with the value that holds now."""
        if setting.kind is Kind.TIME:
            return cls(str(value).replace(":", ""), 4)
        return cls(
            str(value), len(str(setting.high)) if setting.kind is Kind.NUMBER else setting.high
        )

    def digit(self, value: str) -> None:
        """Take one digit."""
        self.text = ("" if self.untouched else self.text)[: self.most - 1] + value
        self.untouched = False

    def backspace(self) -> None:
        """Take the last digit away."""
        self.text, self.untouched = self.text[:-1], False

    def clear(self) -> None:
        """Take all digits away."""
        self.text, self.untouched = "", False
