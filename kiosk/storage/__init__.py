"""The encrypted file, its lock, key, migrations and backups; all SQLite words live here."""
