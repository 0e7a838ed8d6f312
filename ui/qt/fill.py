"""Sentences with values in them."""

from __future__ import annotations


def fill(text: str, *values: str) -> str:
    """Put values into the places %1, %2 … of a sentence."""
    for number, value in enumerate(values, start=1):
        text = text.replace(f"%{number}", value)
    return text
