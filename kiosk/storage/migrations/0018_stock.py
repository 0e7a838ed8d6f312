"""Products, places, lots, and the append-only entries that say how much there is."""

from peewee import BooleanField, ForeignKeyField, IntegerField, Model, TextField


def up(migrator, db):
    class Base(Model):
        class Meta:
            database = db
            legacy_table_names = False

    class Product(Base):
        number = TextField(unique=True)
        code = TextField(unique=True)
        name = TextField()
        name_en = TextField(default="")
        unit = TextField()
        opened_days = IntegerField(null=True)
        use = TextField(default="", index=True)
        retired = BooleanField(default=False)

    class ProductBarcode(Base):
        product = ForeignKeyField(Product)
        barcode = TextField(unique=True)

    class StockPlace(Base):
        number = TextField(unique=True)
        kind = TextField()
        name = TextField()
        name_en = TextField(default="")
        retired = BooleanField(default=False)

    class ParLevel(Base):
        place = ForeignKeyField(StockPlace, index=False)
        product = ForeignKeyField(Product)
        minimum = IntegerField()

        class Meta:
            indexes = ((("place", "product"), True),)

    class Lot(Base):
        number = TextField(unique=True)
        product = ForeignKeyField(Product, index=False)
        place = ForeignKeyField(StockPlace)
        code = TextField(default="")
        expiry = TextField(default="")
        opened_day = TextField(default="")
        status = TextField(default="ok")

        class Meta:
            indexes = ((("product", "place", "code", "expiry", "opened_day"), True),)

    class StockEntry(Base):
        lot = ForeignKeyField(Lot, index=False)
        change = IntegerField()
        reason = TextField()
        day = TextField(index=True)
        request_id = TextField()
        line = IntegerField()
        reverses = ForeignKeyField("self", null=True, unique=True)

        class Meta:
            indexes = ((("lot", "change"), False), (("request_id", "line"), True))

    tables = [Product, ProductBarcode, StockPlace, ParLevel, Lot, StockEntry]
    db.create_tables(tables, safe=False)
    for verb in ("update", "delete"):
        db.execute_sql(
            f"CREATE TRIGGER stock_entry_no_{verb} BEFORE {verb} ON stock_entry "
            "BEGIN SELECT RAISE(ABORT, 'the stock is append-only'); END"
        )
