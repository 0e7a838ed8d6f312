"""Values every room shares; imports nothing from the rest of the house."""
