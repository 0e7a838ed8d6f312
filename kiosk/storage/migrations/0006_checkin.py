"""Visits, failed scans, amenities taken."""

from peewee import BlobField, ForeignKeyField, IntegerField, Model, TextField


def up(migrator, db):
    class Base(Model):
        class Meta:
            database = db
            legacy_table_names = False

    class Company(Base):
        pass

    class Courier(Base):
        pass

    class Badge(Base):
        pass

    class Visit(Base):
        number = TextField(unique=True)
        courier = ForeignKeyField(Courier)
        company = ForeignKeyField(Company)
        badge = ForeignKeyField(Badge)
        day = TextField(index=True)
        opened_by = TextField()
        opened_ms = IntegerField()
        due_ms = IntegerField()
        ended_ms = IntegerField(null=True, index=True)
        end = TextField(default="")
        award = IntegerField(null=True)

    class FailedScan(Base):
        number = TextField(unique=True)
        hash = BlobField()
        reason = TextField()
        utc_ms = IntegerField(index=True)
        count = IntegerField(default=1)

    class AmenityUse(Base):
        visit = TextField(index=True)
        company = ForeignKeyField(Company)
        item = TextField()
        day = TextField(index=True)
        utc_ms = IntegerField()

    db.create_tables([Visit, FailedScan, AmenityUse], safe=False)
    db.execute_sql(
        "CREATE UNIQUE INDEX visit_one_open ON visit (courier_id) WHERE ended_ms IS NULL"
    )
