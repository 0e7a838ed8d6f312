"""The people of the station, for staff."""
