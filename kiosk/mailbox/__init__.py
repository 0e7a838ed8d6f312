"""Notices that wait for a courier until his next scan (product rule 8)."""
