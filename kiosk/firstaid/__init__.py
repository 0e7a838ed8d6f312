"""Help without a badge: the alarm and the guides and how the kits and the AED stand."""
