"""What is being typed about somebody: enrolling and correcting share it."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.common.errors import Reason
from kiosk.common.text import clean_name, clean_phone

LONGEST_PHONE = 15


@dataclass
class Form:
    """Name, company and phone so far; nothing of it is on disk."""

    name: str = ""
    company: str = ""
    phone: str = ""

    def take_name(self, text: str) -> Reason | None:
        """Take a name, or say why not."""
        name = clean_name(text)
        self.name = name or self.name
        return None if name else Reason.BAD_NAME

    def take_company(self, text: str) -> Reason | None:
        """Take a company, or say why not."""
        company = clean_name(text)
        self.company = company or self.company
        return None if company else Reason.BAD_NAME

    def check_phone(self) -> Reason | None:
        """Say what is wrong with the phone; none at all is fine."""
        wrong = self.phone != "" and clean_phone(self.phone) is None
        return Reason.BAD_PHONE if wrong else None

    def digit(self, value: str) -> None:
        """Take one digit of the phone."""
        self.phone = (self.phone + value)[:LONGEST_PHONE]

    def backspace(self) -> None:
        """Take the last digit away."""
        self.phone = self.phone[:-1]
