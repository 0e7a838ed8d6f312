"""Wallets, lots that lapse, and the table of what earns points (which the one setting moves into).

Points earned so far lapse a year after the month they were earned in. Nothing here depends on the
number of this file: it may be given another.
"""

import json
import secrets
from typing import Any

from peewee import ForeignKeyField, IntegerField, Model, TextField

_RULES = (
    # event, points, conduct, percent, day_cap, month_cap
    ("checkin", 2, 0, 100, 0, 0),
    ("return_on_time", 1, 1, 100, 2, 20),
    ("attendance", 5, 1, 100, 20, 100),
    ("report_verified", 5, 1, 100, 0, 50),
    ("volunteer_minutes", 1, 0, 10, 6, 60),  # a tenth of a point a minute
)


def up(migrator, db):
    _wallets(db)
    _lots(db)
    _rules(db)
    _four_eyes(db)


def _wallets(db: Any) -> None:
    db.execute_sql("ALTER TABLE ledger_account ADD COLUMN wallet TEXT NOT NULL DEFAULT 'points'")
    db.execute_sql("DROP INDEX ledger_account_courier_id")
    db.execute_sql(
        "CREATE UNIQUE INDEX ledger_account_courier_id_wallet "
        "ON ledger_account (courier_id, wallet)"
    )
    for number, wallet in (("station", "points"), ("station:conduct", "conduct")):
        db.execute_sql(
            "INSERT OR IGNORE INTO ledger_account (id, number, wallet) VALUES (?, ?, ?)",
            (secrets.randbits(63) or 1, number, wallet),
        )


def _lots(db: Any) -> None:
    """The side of a courier gets the day his points lapse, a reversal that of what it undoes."""
    db.execute_sql("ALTER TABLE ledger_posting RENAME TO ledger_posting_before")
    db.execute_sql("DROP INDEX ledger_posting_transfer_id")
    db.execute_sql(
        "CREATE TABLE ledger_posting ("
        "account_id INTEGER NOT NULL REFERENCES ledger_account (id), "
        "lapses TEXT NOT NULL DEFAULT '', "
        "transfer_id INTEGER NOT NULL REFERENCES ledger_transfer (id), "
        "points INTEGER NOT NULL, "
        "PRIMARY KEY (account_id, lapses, transfer_id)) WITHOUT ROWID"
    )
    db.execute_sql("CREATE INDEX ledger_posting_transfer_id ON ledger_posting (transfer_id)")
    db.execute_sql(
        "INSERT INTO ledger_posting (account_id, lapses, transfer_id, points) "
        "SELECT side.account_id, CASE WHEN account.number = 'station' THEN '' ELSE "
        "date(COALESCE(first.day, own.day), 'start of month', '+13 months', '-1 day') END, "
        "side.transfer_id, side.points FROM ledger_posting_before side "
        "JOIN ledger_account account ON account.id = side.account_id "
        "JOIN ledger_transfer own ON own.id = side.transfer_id "
        "LEFT JOIN ledger_transfer first ON first.id = own.reverses"
    )
    db.execute_sql("DROP TABLE ledger_posting_before")
    for verb in ("update", "delete"):
        db.execute_sql(
            f"CREATE TRIGGER ledger_posting_no_{verb} BEFORE {verb} ON ledger_posting "
            "BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END"
        )


def _rules(db: Any) -> None:
    class EarnRule(Model):
        event = TextField(primary_key=True)
        points = IntegerField()
        conduct = IntegerField(default=0)
        percent = IntegerField(default=100)
        day_cap = IntegerField(default=0)
        month_cap = IntegerField(default=0)
        from_day = TextField(default="")
        to_day = TextField(default="")

        class Meta:
            database = db
            legacy_table_names = False

    class LapseState(Model):
        lapsed_to = TextField(default="")
        announced = TextField(default="")

        class Meta:
            database = db
            legacy_table_names = False

    db.create_tables([EarnRule, LapseState], safe=False)
    LapseState.create()
    for event, points, conduct, percent, day_cap, month_cap in _RULES:
        EarnRule.insert(
            event=event,
            points=_setting(db, points) if event == "checkin" else points,
            conduct=conduct,
            percent=percent,
            day_cap=day_cap,
            month_cap=month_cap,
        ).execute()
    db.execute_sql("DELETE FROM setting_value WHERE key = 'checkin.points'")


def _four_eyes(db: Any) -> None:
    class Base(Model):
        class Meta:
            database = db
            legacy_table_names = False

    class Courier(Base):
        pass

    class Proposal(Base):
        number = TextField(unique=True)
        kind = TextField()
        subject = TextField()
        state = TextField(default="open")
        by = TextField(default="")
        day = TextField()
        due_ms = IntegerField(null=True, index=True)

    class PointsGrant(Base):
        number = TextField(unique=True)
        points = IntegerField()
        why = TextField()
        state = TextField()
        by = TextField()
        day = TextField(index=True)

    class PointsGrantPerson(Base):
        grant = ForeignKeyField(PointsGrant, index=False, on_delete="CASCADE")
        courier = ForeignKeyField(Courier)

        class Meta:
            indexes = ((("grant", "courier"), True),)

    class Deduction(Base):
        number = TextField(unique=True)
        courier = ForeignKeyField(Courier)
        wallet = TextField()
        points = IntegerField()
        clause = TextField()
        evidence = TextField()
        note = TextField(default="")
        state = TextField()
        by = TextField(default="")
        second = TextField(default="")
        day = TextField()
        due_ms = IntegerField(null=True, index=True)

    db.create_tables([Proposal, PointsGrant, PointsGrantPerson, Deduction], safe=False)


def _setting(db: Any, default: int) -> int:
    row = db.execute_sql("SELECT value FROM setting_value WHERE key = 'checkin.points'").fetchone()
    try:
        value = json.loads(row[0]) if row else default
    except ValueError:
        value = default  # the release before did not heed it either
    return value if type(value) is int and 0 <= value <= 100 else default
