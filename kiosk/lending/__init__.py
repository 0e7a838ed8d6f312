"""Lending: who has what of the catalogue until when, who waits for it, and by which rules."""
