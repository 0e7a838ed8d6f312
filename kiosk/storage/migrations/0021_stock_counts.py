"""Counts of what lies in a place, line by line."""

from peewee import ForeignKeyField, IntegerField, Model, TextField


def up(migrator, db):
    class Base(Model):
        class Meta:
            database = db
            legacy_table_names = False

    class Product(Base):
        number = TextField(unique=True)

    class StockPlace(Base):
        number = TextField(unique=True)

    class StockCount(Base):
        number = TextField(unique=True)
        place = ForeignKeyField(StockPlace)
        day = TextField()
        ended_day = TextField(default="")
        by = TextField(default="")

    class StockCountLine(Base):
        count = ForeignKeyField(StockCount, index=False)
        product = ForeignKeyField(Product)
        state = TextField(default="to_count", index=True)
        counted = IntegerField(null=True)
        expected = IntegerField(null=True)
        first_counted = IntegerField(null=True)
        first_by = TextField(default="")
        why = TextField(default="")
        day = TextField(default="")
        request_id = TextField(default="")

        class Meta:
            indexes = ((("count", "product"), True),)

    db.create_tables([StockCount, StockCountLine], safe=False)
