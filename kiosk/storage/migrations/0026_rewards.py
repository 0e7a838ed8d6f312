"""Rewards, redemptions, the PIN couriers redeem with, who came without a badge; insurances."""

from peewee import BlobField, BooleanField, ForeignKeyField, IntegerField, Model, TextField


def up(migrator, db):
    class Base(Model):
        class Meta:
            database = db
            legacy_table_names = False

    class Company(Base):
        pass

    class Courier(Base):
        pass

    class Reward(Base):
        number = TextField(unique=True)
        name = TextField()
        name_en = TextField(default="")
        points = IntegerField()
        per_person = IntegerField()
        special = BooleanField()
        counted = BooleanField()
        picture = TextField()
        offered = BooleanField(default=True)

    class Redemption(Base):
        number = TextField(unique=True)
        courier = ForeignKeyField(Courier)
        company = ForeignKeyField(Company, index=False)
        reward = ForeignKeyField(Reward)
        points = IntegerField()
        transfer = IntegerField()
        request_id = TextField()
        state = TextField()
        day = TextField()
        reserved_ms = IntegerField()
        due_ms = IntegerField()
        remind_ms = IntegerField(null=True)
        ended_ms = IntegerField(null=True, index=True)
        end = TextField(default="")

    class RedemptionSlip(Base):
        number = TextField(unique=True)
        redemption = ForeignKeyField(Redemption, on_delete="CASCADE")
        hash = BlobField(unique=True)

    class CourierPin(Base):
        courier = ForeignKeyField(Courier, primary_key=True)
        pin_hash = TextField()
        failures = IntegerField(default=0)

    class Insurance(Base):
        courier = ForeignKeyField(Courier, primary_key=True)
        until_day = TextField()
        remind_ms = IntegerField(null=True, index=True)

    db.create_tables([Reward, Redemption, RedemptionSlip, CourierPin, Insurance], safe=False)
    # A visit in which somebody of the staff let the courier in counts as such until he scans.
    db.execute_sql("ALTER TABLE visit ADD COLUMN without_badge INTEGER NOT NULL DEFAULT 0")
    db.execute_sql("UPDATE visit SET without_badge = 1 WHERE vouched_by <> ''")
