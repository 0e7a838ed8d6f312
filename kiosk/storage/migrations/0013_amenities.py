"""What the menu says of each item, what is left of it, and requests somebody must serve."""

import json
from typing import Any

from peewee import BooleanField, ForeignKeyField, IntegerField, Model, TextField

_KNOWN = (
    "hot_water", "cold_water", "tea", "microwave", "heat_pack", "sewing_kit", "rest_seat", "shower",
)  # fmt: skip


def up(migrator, db):
    class Base(Model):
        class Meta:
            database = db
            legacy_table_names = False

    class Company(Base):
        pass

    class AmenityItem(Base):
        item = TextField(primary_key=True)
        offered = BooleanField()
        attended = BooleanField()
        season_from = TextField()
        season_to = TextField()
        per_day = IntegerField()
        counted = BooleanField()

    class AmenityStock(Base):
        item = TextField()
        change = IntegerField()
        reason = TextField()
        day = TextField()
        request_id = TextField(unique=True)

        class Meta:
            indexes = ((("item", "change"), False),)

    class AmenityRequest(Base):
        number = TextField(unique=True)
        visit = TextField()
        company = ForeignKeyField(Company, index=False)
        item = TextField()
        day = TextField()
        ticket = IntegerField()
        state = TextField()
        requested_ms = IntegerField()
        due_ms = IntegerField()
        accepted_by = TextField(default="")
        accepted_ms = IntegerField(null=True)
        ended_ms = IntegerField(null=True, index=True)
        end = TextField(default="")

        class Meta:
            indexes = ((("day", "ticket"), True),)

    db.create_tables([AmenityItem, AmenityStock, AmenityRequest], safe=False)
    db.execute_sql(
        "CREATE UNIQUE INDEX amenity_request_one_open ON amenity_request (visit) "
        "WHERE ended_ms IS NULL"
    )
    for verb in ("update", "delete"):
        db.execute_sql(
            f"CREATE TRIGGER amenity_stock_no_{verb} BEFORE {verb} ON amenity_stock "
            "BEGIN SELECT RAISE(ABORT, 'the stock is append-only'); END"
        )
    _take_over_what_was_off(db, AmenityItem)


def _take_over_what_was_off(db: Any, items: Any) -> None:
    """The setting that named what is not offered becomes a row for each item it named."""
    row = db.execute_sql("SELECT value FROM setting_value WHERE key = 'amenities.off'").fetchone()
    off = _names(row[0]) if row else set()
    for item in _KNOWN:
        if item in off:
            items.insert(
                item=item,
                offered=False,
                attended=False,
                season_from="",
                season_to="",
                per_day=2 if item == "heat_pack" else 0,
                counted=False,
            ).execute()
    db.execute_sql("DELETE FROM setting_value WHERE key = 'amenities.off'")


def _names(value: str) -> set[str]:
    try:
        return {name.strip() for name in str(json.loads(value)).split(",")}
    except ValueError:
        return set()  # the release before did not heed it either
