"""Noting until when a courier is insured."""
