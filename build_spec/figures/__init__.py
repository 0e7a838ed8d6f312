"""Draws the figures of first aid: ``python -m build_spec.figures``."""
