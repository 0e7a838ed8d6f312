"""When somebody called for help again while an alarm was open."""


def up(migrator, db):
    db.execute_sql("ALTER TABLE alarm ADD COLUMN called_ms INTEGER NOT NULL DEFAULT 0")
    db.execute_sql("UPDATE alarm SET called_ms = raised_ms")
