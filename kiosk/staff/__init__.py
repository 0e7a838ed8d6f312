"""Staff and volunteers: roles, PINs, duty."""
