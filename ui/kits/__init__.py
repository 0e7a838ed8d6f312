"""Kits and the AED, for staff: what is due, seals, keepers, lists to start from."""
