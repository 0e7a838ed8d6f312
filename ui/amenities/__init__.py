"""Drinks, warmth and rest."""
