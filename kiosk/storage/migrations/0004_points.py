"""The ledger of points, append-only."""

from peewee import BlobField, CompositeKey, ForeignKeyField, IntegerField, Model, TextField


def up(migrator, db):
    class Base(Model):
        class Meta:
            database = db
            legacy_table_names = False

    class Courier(Base):
        pass

    class LedgerAccount(Base):
        number = TextField(unique=True)
        courier = ForeignKeyField(Courier, null=True, unique=True)

    class LedgerTransfer(Base):
        id = IntegerField(primary_key=True)
        event = BlobField()
        attempt = IntegerField()
        kind = TextField()
        day = TextField()
        reverses = IntegerField(null=True, unique=True)

        class Meta:
            indexes = ((("event", "attempt"), True),)

    class LedgerPosting(Base):
        account = ForeignKeyField(LedgerAccount)
        transfer = ForeignKeyField(LedgerTransfer)
        points = IntegerField()

        class Meta:
            primary_key = CompositeKey("account", "transfer")
            without_rowid = True

    db.create_tables([LedgerAccount, LedgerTransfer, LedgerPosting], safe=False)
    for table in ("ledger_transfer", "ledger_posting"):
        for verb in ("update", "delete"):
            db.execute_sql(
                f"CREATE TRIGGER {table}_no_{verb} BEFORE {verb} ON {table} "
                "BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END"
            )
