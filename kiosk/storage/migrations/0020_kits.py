"""Who looks after a kit, what was found of it, and the AED: checks are append-only."""

from peewee import IntegerField, Model, TextField


def up(migrator, db):
    class Base(Model):
        class Meta:
            database = db
            legacy_table_names = False

    class KitCare(Base):
        place = TextField(unique=True)
        keeper = TextField(default="", index=True)
        every_days = IntegerField()

    class KitCheck(Base):
        place = TextField(index=True)
        day = TextField(index=True)
        how = TextField()
        seal_before = TextField(default="")
        seal_after = TextField(default="", index=True)
        request_id = TextField()

        class Meta:
            indexes = ((("request_id", "place"), True),)

    class AedCheck(Base):
        day = TextField(index=True)
        fault = TextField(default="")
        request_id = TextField(unique=True)

    class AedCare(Base):
        pads_until = TextField(default="")
        battery_until = TextField(default="")

    db.create_tables([KitCare, KitCheck, AedCheck, AedCare], safe=False)
    for table in ("kit_check", "aed_check"):
        for verb in ("update", "delete"):
            db.execute_sql(
                f"CREATE TRIGGER {table}_no_{verb} BEFORE {verb} ON {table} "
                "BEGIN SELECT RAISE(ABORT, 'a check is append-only'); END"
            )
