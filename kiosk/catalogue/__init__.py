"""Catalogue: what the station lends, title by title and piece by piece, and how it is found."""
