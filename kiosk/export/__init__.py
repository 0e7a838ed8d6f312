"""What leaves the database: backups (and later what staff carry away)."""
