"""Notices that waited for a courier until his scan."""
