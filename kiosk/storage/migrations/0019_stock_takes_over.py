"""What was left of the amenities, and where first aid lies, become products, places and lots."""

import json
import uuid
from types import SimpleNamespace
from typing import Any

from peewee import ForeignKeyField, IntegerField, Model, TextField, fn

_AMENITIES = {
    "hot_water": ("热水", "Hot water", "杯"),
    "cold_water": ("凉水", "Cold water", "杯"),
    "tea": ("茶", "Tea", "杯"),
    "ginger_soup": ("姜茶", "Ginger soup", "份"),
    "mung_bean_soup": ("绿豆汤", "Mung-bean soup", "份"),
    "microwave": ("微波炉", "Microwave", "次"),
    "heat_pack": ("热宝", "Heat pack", "份"),
    "sewing_kit": ("针线包", "Sewing kit", "份"),
    "rest_seat": ("歇脚座", "Rest seat", "个"),
    "shower": ("淋浴", "Shower", "次"),
}
_AID = {
    "gloves": ("一次性手套", "Disposable gloves", "双"),
    "gauze": ("纱布", "Gauze", "片"),
    "bandage": ("绷带", "Bandage", "卷"),
    "plaster": ("创可贴", "Plasters", "片"),
    "antiseptic": ("碘伏棉签", "Iodophor swabs", "支"),
    "tourniquet": ("止血带", "Tourniquet", "根"),
    "burn_dressing": ("烫伤敷料", "Burn dressing", "片"),
    "cold_pack": ("冰袋", "Cold pack", "个"),
    "heat_pack": ("暖宝宝", "Heat pack", "片"),
    "blanket": ("毯子", "Blanket", "条"),
    "eye_wash": ("洗眼水", "Eye wash", "瓶"),
    "soap": ("肥皂", "Soap", "块"),
    "sugar_drink": ("糖水", "Sugar drink", "瓶"),
}
_REASONS = {"handed_over": "taken", "thrown_away": "disposed_damaged"}
_KEYS = ("kit", "kit_en", *_AID)


def up(migrator, db):
    tables = _tables(db)
    _take_over_places(tables)
    _take_over_amenities(tables, db)


def _tables(db: Any) -> SimpleNamespace:
    class Base(Model):
        class Meta:
            database = db
            legacy_table_names = False

    class SettingValue(Base):
        key = TextField(primary_key=True)
        value = TextField()

    class Product(Base):
        number = TextField()
        code = TextField()
        name = TextField()
        name_en = TextField()
        unit = TextField()
        use = TextField()
        retired = IntegerField(default=0)

    class StockPlace(Base):
        number = TextField()
        kind = TextField()
        name = TextField()
        name_en = TextField()
        retired = IntegerField(default=0)

    class ParLevel(Base):
        place = ForeignKeyField(StockPlace)
        product = ForeignKeyField(Product)
        minimum = IntegerField()

    class Lot(Base):
        number = TextField()
        product = ForeignKeyField(Product)
        place = ForeignKeyField(StockPlace)
        code = TextField(default="")
        expiry = TextField(default="")
        opened_day = TextField(default="")
        status = TextField(default="ok")

    class StockEntry(Base):
        lot = ForeignKeyField(Lot)
        change = IntegerField()
        reason = TextField()
        day = TextField()
        request_id = TextField()
        line = IntegerField(default=0)

    return SimpleNamespace(
        setting=SettingValue,
        product=Product,
        place=StockPlace,
        level=ParLevel,
        lot=Lot,
        entry=StockEntry,
    )


def _take_over_places(tables: SimpleNamespace) -> None:
    """The kit's text names the default kit; an item with a text of its own lies on that shelf."""
    texts = {key: _text(tables.setting, f"firstaid.{key}") for key in _KEYS}
    if texts["kit"] or texts["kit_en"]:
        _place(tables, "kit", texts["kit"] or texts["kit_en"], texts["kit_en"])
    for item, names in _AID.items():
        if texts[item]:
            there = _place(tables, "shelf", texts[item], "")
            product = _product(tables, names, f"aid:{item}")
            tables.level.create(place=there, product=product, minimum=1)
    keys = [f"firstaid.{key}" for key in _KEYS]
    tables.setting.delete().where(tables.setting.key.in_(keys)).execute()


def _take_over_amenities(tables: SimpleNamespace, db: Any) -> None:
    """Each item that is or was counted is a product of one lot on the shelf, entry by entry."""
    counted = db.execute_sql(
        "SELECT item FROM amenity_stock UNION SELECT item FROM amenity_item WHERE counted"
    ).fetchall()
    for item in [item for item in _AMENITIES if (item,) in counted]:
        lot = tables.lot.create(
            number=uuid.uuid4().hex,
            product=_product(tables, _AMENITIES[item], f"amenity:{item}"),
            place=_place(tables, "shelf", "备品柜", "Supply shelf"),
        )
        for change, reason, day, request_id in db.execute_sql(
            "SELECT change, reason, day, request_id FROM amenity_stock WHERE item = ? ORDER BY id",
            (item,),
        ).fetchall():
            tables.entry.create(
                lot=lot,
                change=change,
                reason=_REASONS.get(reason, reason),
                day=day,
                request_id=request_id,
            )
    db.execute_sql("DROP TABLE amenity_stock")


def _place(tables: SimpleNamespace, kind: str, name: str, name_en: str) -> Any:
    place = tables.place
    found = place.get_or_none(place.name == name, place.retired == 0)
    return found or place.create(number=uuid.uuid4().hex, kind=kind, name=name, name_en=name_en)


def _product(tables: SimpleNamespace, names: tuple[str, str, str], use: str) -> Any:
    product, (name, name_en, unit) = tables.product, names
    last = product.select(fn.MAX(product.code.cast("INTEGER"))).scalar()
    return product.create(
        number=uuid.uuid4().hex,
        code=str(int(last or 100) + 1),
        name=name,
        name_en=name_en,
        unit=unit,
        use=use,
    )


def _text(settings: Any, key: str) -> str:
    row = settings.get_or_none(settings.key == key)
    try:
        value = json.loads(row.value) if row else ""
    except ValueError:
        value = ""  # the release before did not heed it either
    return value.strip() if isinstance(value, str) else ""
