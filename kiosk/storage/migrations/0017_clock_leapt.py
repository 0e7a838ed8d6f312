"""When a person last moved the clock by more than a day, so that a restart does not forget it."""


def up(migrator, db):
    # A plain column: Peewee's migrator would build the table anew.
    db.execute_sql("ALTER TABLE clock_state ADD COLUMN leapt_ms INTEGER NOT NULL DEFAULT 0")
