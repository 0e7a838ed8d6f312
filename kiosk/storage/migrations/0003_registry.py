"""Companies, couriers, badges."""

from peewee import BlobField, BooleanField, ForeignKeyField, IntegerField, Model, TextField


def up(migrator, db):
    class Base(Model):
        class Meta:
            database = db
            legacy_table_names = False

    class Company(Base):
        name = TextField(unique=True)
        active = BooleanField(default=True)

    class Courier(Base):
        number = TextField(unique=True)
        name = TextField()
        company = ForeignKeyField(Company)
        phone = TextField(null=True)
        state = TextField()
        consent_version = IntegerField()
        enrolled_day = TextField()
        last_seen_day = TextField(index=True)

    class Badge(Base):
        number = TextField(unique=True)
        hash = BlobField(unique=True)
        kind = TextField()
        holder = TextField(index=True)
        state = TextField()
        issued_day = TextField()

    db.create_tables([Company, Courier, Badge], safe=False)
