"""What a setting was before its last change, so that the change can be undone."""


def up(migrator, db):
    db.execute_sql("ALTER TABLE setting_value ADD COLUMN previous TEXT")
