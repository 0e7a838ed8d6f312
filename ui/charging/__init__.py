"""Places to charge: the courier's page, and what staff do with places."""
