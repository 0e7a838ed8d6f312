"""The journal with its fixed columns, and the stored answers."""

from peewee import BlobField, BooleanField, IntegerField, Model, TextField


def up(migrator, db):
    class Entry(Model):
        seq = IntegerField(primary_key=True)
        version = IntegerField()
        utc_ms = IntegerField()
        clock_confirmed = BooleanField()
        request_id = TextField(unique=True)
        actor = TextField()
        verb = TextField()
        subject = TextField()
        outcome = TextField()
        reason = TextField()
        facts = TextField()
        prev = BlobField()
        hash = BlobField()

        class Meta:
            database = db
            table_name = "journal"

    class Outcome(Model):
        request_id = TextField(primary_key=True)
        fingerprint = BlobField()
        reason = TextField()
        answer = TextField()
        day = TextField(index=True)

        class Meta:
            database = db
            legacy_table_names = False

    db.create_tables([Entry, Outcome], safe=False)
    for verb in ("update", "delete"):
        db.execute_sql(
            f"CREATE TRIGGER journal_no_{verb} BEFORE {verb} ON journal "
            "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"
        )
