"""My data: what a courier sees of himself, puts right, takes along and takes back."""
