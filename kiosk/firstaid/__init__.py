"""Help without a badge: the alarm and the guides (kits and stock come here too)."""
