"""Help without a badge: the alarm (first-aid guides and kits come here too)."""
