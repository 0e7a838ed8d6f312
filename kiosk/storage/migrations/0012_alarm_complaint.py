"""An alarm raised from a first-aid guide says which complaint it is about."""


def up(migrator, db):
    # A plain column: Peewee's migrator would build the table anew.
    db.execute_sql("ALTER TABLE alarm ADD COLUMN complaint TEXT NOT NULL DEFAULT ''")
