"""Staff, duty, alarms."""

from peewee import BooleanField, ForeignKeyField, IntegerField, Model, TextField


def up(migrator, db):
    class Base(Model):
        class Meta:
            database = db
            legacy_table_names = False

    class Staff(Base):
        number = TextField(unique=True)
        name = TextField()
        role = TextField()
        pin_hash = TextField()
        failures = IntegerField(default=0)
        disabled = BooleanField(default=False)

    class Duty(Base):
        staff = ForeignKeyField(Staff)
        since_ms = IntegerField()
        due_ms = IntegerField()
        until_ms = IntegerField(null=True, index=True)

    class Alarm(Base):
        number = TextField(unique=True)
        raised_ms = IntegerField()
        acknowledged_ms = IntegerField(null=True, index=True)
        mistaken = BooleanField(default=False)

    db.create_tables([Staff, Duty, Alarm], safe=False)
