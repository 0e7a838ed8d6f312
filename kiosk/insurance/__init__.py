"""Until when a courier is insured, and telling him in time that it ends."""
