"""Volunteering: what a few minutes are best spent on, and the minutes that were given."""
