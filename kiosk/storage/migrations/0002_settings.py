"""Settings, the clock's state and the daily roll-up."""

from peewee import BooleanField, CompositeKey, IntegerField, Model, TextField


def up(migrator, db):
    class Base(Model):
        class Meta:
            database = db
            legacy_table_names = False

    class SettingValue(Base):
        key = TextField(primary_key=True)
        value = TextField()

    class ClockState(Base):
        id = IntegerField(primary_key=True)
        offset_ms = IntegerField()
        confirmed = BooleanField()
        confirmed_ms = IntegerField()

    class DailyCount(Base):
        day = TextField()
        company = TextField()
        service = TextField()
        count = IntegerField()

        class Meta:
            primary_key = CompositeKey("day", "company", "service")
            without_rowid = True

    db.create_tables([SettingValue, ClockState, DailyCount], safe=False)
