"""Places to charge, and who has or had them."""

from peewee import BooleanField, ForeignKeyField, IntegerField, Model, TextField


def up(migrator, db):
    class Base(Model):
        class Meta:
            database = db
            legacy_table_names = False

    class Company(Base):
        pass

    class ChargeSlot(Base):
        number = TextField(unique=True)
        name = TextField()
        kind = TextField()
        board = IntegerField(default=0)
        channel = IntegerField(default=0)
        blocked = TextField(default="")
        fault = TextField(default="")
        retired = BooleanField(default=False)
        opening = TextField(default="")
        opening_for = TextField(default="")
        opening_due_ms = IntegerField(null=True)

    class Charge(Base):
        number = TextField(unique=True)
        visit = TextField()
        company = ForeignKeyField(Company, index=False)
        kind = TextField()
        slot = ForeignKeyField(ChargeSlot, null=True, index=False)
        state = TextField()
        ticket = IntegerField(default=0)
        day = TextField(index=True)
        asked_ms = IntegerField()
        until_ms = IntegerField(null=True)
        started_ms = IntegerField(null=True)
        ended_ms = IntegerField(null=True, index=True)
        end = TextField(default="")

    db.create_tables([ChargeSlot, Charge], safe=False)
    db.execute_sql("CREATE UNIQUE INDEX charge_one_open ON charge (slot_id) WHERE ended_ms IS NULL")
