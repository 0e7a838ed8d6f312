"""Who has what of the catalogue, who waits for it, and by which rules; some rules to begin with."""

from peewee import BooleanField, ForeignKeyField, IntegerField, Model, TextField

_RULES = (
    ("default", "", 2, 14, 1, 3, 3, 1, 30),
    ("type", "book", 3, 30, 2, 7, 3, 1, 30),
    ("type", "magazine", 3, 14, 1, 3, 3, 1, 30),
    ("type", "umbrella", 1, 3, 0, 0, 1, 1, 14),
    ("type", "raincoat", 1, 3, 0, 0, 1, 1, 14),
    ("type", "pump", 1, 1, 0, 0, 1, 1, 14),
    ("type", "power_bank", 1, 1, 0, 0, 1, 2, 14),
    ("type", "tool", 1, 1, 1, 0, 1, 1, 14),
)


def up(migrator, db):
    class Base(Model):
        class Meta:
            database = db
            legacy_table_names = False

    class Company(Base):
        pass

    class Courier(Base):
        pass

    class LoanRule(Base):
        scope = TextField()
        key = TextField(default="")
        most = IntegerField()
        days = IntegerField()
        renewals = IntegerField()
        renew_days = IntegerField()
        hold_days = IntegerField()
        late_days = IntegerField()
        late_most = IntegerField()

        class Meta:
            indexes = ((("scope", "key"), True),)

    class Loan(Base):
        number = TextField(unique=True)
        item = TextField()
        title = TextField()
        courier = ForeignKeyField(Courier, null=True)
        company = ForeignKeyField(Company, index=False)
        visit = TextField(default="")
        type = TextField()
        on_site = BooleanField(default=False)
        state = TextField()
        day = TextField()
        lent_ms = IntegerField()
        due_day = TextField()
        renewals = IntegerField(default=0)
        reminded = BooleanField(default=False)
        in_doubt = BooleanField(default=False)
        ended_day = TextField(null=True, index=True)

    class LoanHold(Base):
        number = TextField(unique=True)
        title = TextField(index=True)
        courier = ForeignKeyField(Courier, null=True)
        state = TextField()
        item = TextField(default="")
        day = TextField()
        wait_day = TextField()
        until_day = TextField(null=True)
        shelved = BooleanField(default=False)
        ended_day = TextField(null=True, index=True)

    class LoanSuspension(Base):
        number = TextField(unique=True)
        courier = ForeignKeyField(Courier)
        from_day = TextField()
        until_day = TextField()

    db.create_tables([LoanRule, Loan, LoanHold, LoanSuspension], safe=False)
    for name, on in (
        ("loan_one_open ON loan (item)", "ended_day IS NULL"),
        ("loan_hold_one_ready ON loan_hold (item)", "state = 'ready'"),
        ("loan_hold_one_each ON loan_hold (title, courier_id)", "ended_day IS NULL"),
    ):
        db.execute_sql(f"CREATE UNIQUE INDEX {name} WHERE {on}")
    names = tuple(LoanRule._meta.fields)[1:]
    for rule in _RULES:
        LoanRule.insert(dict(zip(names, rule, strict=True))).execute()
