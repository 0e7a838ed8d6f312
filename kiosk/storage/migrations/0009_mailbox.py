"""Notices that wait for a courier."""

from peewee import ForeignKeyField, IntegerField, Model, TextField


def up(migrator, db):
    class Base(Model):
        class Meta:
            database = db
            legacy_table_names = False

    class Courier(Base):
        pass

    class Notice(Base):
        number = TextField(unique=True)
        courier = ForeignKeyField(Courier)
        kind = TextField()
        about = TextField()
        facts = TextField()
        urgency = IntegerField()
        made_ms = IntegerField()
        expires_ms = IntegerField()
        read_ms = IntegerField(null=True)

        class Meta:
            indexes = ((("courier", "kind", "about"), True),)

    db.create_tables([Notice], safe=False)
