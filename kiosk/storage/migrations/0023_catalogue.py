"""What is lent: titles, items, what kinds of them there are, and going along the shelves."""

from peewee import BooleanField, ForeignKeyField, IntegerField, Model, TextField

_TYPES = (
    ("book", "图书", "Book"),
    ("magazine", "杂志", "Magazine"),
    ("umbrella", "雨伞", "Umbrella"),
    ("raincoat", "雨衣", "Raincoat"),
    ("pump", "打气筒", "Pump"),
    ("power_bank", "充电宝", "Power bank"),
    ("tool", "工具", "Tool"),
    ("other", "其他", "Other"),
)


def up(migrator, db):
    class Base(Model):
        class Meta:
            database = db
            legacy_table_names = False

    class ItemType(Base):
        code = TextField(unique=True)
        name = TextField()
        name_en = TextField(default="")

    class CatalogueTitle(Base):
        number = TextField(unique=True)
        isbn = TextField(default="", index=True)
        title = TextField()
        author = TextField(default="")
        publisher = TextField(default="")
        year = TextField(default="")
        call_number = TextField(default="")
        sounds = TextField(default="")
        author_sounds = TextField(default="")
        retired = BooleanField(default=False)
        request_id = TextField(default="")

    class CatalogueItem(Base):
        number = TextField(unique=True)
        barcode = TextField(unique=True)
        title = ForeignKeyField(CatalogueTitle)
        type = ForeignKeyField(ItemType, index=False)
        status = TextField(default="ok")
        shelf = TextField(default="")
        labelled = BooleanField(default=False)
        last_seen_day = TextField(default="")
        request_id = TextField(default="")

    class Stocktake(Base):
        number = TextField(unique=True)
        shelf = TextField(default="")
        day = TextField()
        ended_day = TextField(default="")
        missing = IntegerField(null=True)

    db.create_tables([ItemType, CatalogueTitle, CatalogueItem, Stocktake], safe=False)
    for code, name, name_en in _TYPES:
        ItemType.insert(code=code, name=name, name_en=name_en).execute()
