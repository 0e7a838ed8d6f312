"""Counting a kit or a shelf, and what becomes of a difference."""
