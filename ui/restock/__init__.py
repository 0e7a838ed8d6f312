"""Restocking: what wants a hand, one line after the other, and what to buy."""
