"""The page of the station's settings."""
