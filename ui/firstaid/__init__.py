"""Help without a badge."""
