"""What couriers hold, what staff give and take, and what earns anything."""
