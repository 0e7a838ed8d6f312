"""The board, the PIN, the roll call."""
