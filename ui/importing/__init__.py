"""A list that staff bring on a stick: looked at first, then all of it brought in at once."""
