"""Borrowing and bringing back: the courier's page, the return bin, the staff's list."""
