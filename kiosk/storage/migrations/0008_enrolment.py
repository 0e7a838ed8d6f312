"""Self-enrolment, people who left, staff who are couriers too, badges left at home, erasures."""

from peewee import Model, TextField


def up(migrator, db):
    class Erasure(Model):
        number = TextField(primary_key=True)
        day = TextField()

        class Meta:
            database = db
            legacy_table_names = False

    db.create_tables([Erasure], safe=False)
    # Plain columns: Peewee's migrator would build these tables anew under their foreign keys.
    db.execute_sql("ALTER TABLE courier ADD COLUMN confirm_by_ms INTEGER")
    db.execute_sql("ALTER TABLE courier ADD COLUMN left_day TEXT NOT NULL DEFAULT ''")
    db.execute_sql("CREATE INDEX courier_confirm_by_ms ON courier (confirm_by_ms)")
    db.execute_sql("ALTER TABLE staff ADD COLUMN courier_id INTEGER REFERENCES courier (id)")
    db.execute_sql("CREATE INDEX staff_courier_id ON staff (courier_id)")
    db.execute_sql("ALTER TABLE visit ADD COLUMN vouched_by TEXT NOT NULL DEFAULT ''")
