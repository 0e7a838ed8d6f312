"""Plans of volunteers, and the minutes they gave; of these only the name may ever be taken away."""

from peewee import BooleanField, ForeignKeyField, IntegerField, Model, TextField


def up(migrator, db):
    class Base(Model):
        class Meta:
            database = db
            legacy_table_names = False

    class VolunteerPlan(Base):
        number = TextField(unique=True)
        staff = TextField(unique=True)
        minutes = IntegerField()
        started_ms = IntegerField()
        spent_ms = IntegerField(default=0)
        due_ms = IntegerField()

    class VolunteerTask(Base):
        plan = ForeignKeyField(VolunteerPlan, index=False, on_delete="CASCADE")
        line = IntegerField()
        kind = TextField()
        key = TextField()
        minutes = IntegerField()
        place = TextField()
        product = TextField()
        pieces = IntegerField()
        day = TextField()
        done = BooleanField(default=False)

        class Meta:
            indexes = ((("plan", "line"), True),)

    class VolunteerMinutes(Base):
        staff = TextField(index=True)
        day = TextField()
        minutes = IntegerField()
        request_id = TextField(unique=True)
        tasks = TextField()

    db.create_tables([VolunteerPlan, VolunteerTask, VolunteerMinutes], safe=False)
    kept = "BEGIN SELECT RAISE(ABORT, 'given minutes are append-only'); END"
    db.execute_sql(
        f"CREATE TRIGGER volunteer_minutes_no_delete BEFORE DELETE ON volunteer_minutes {kept}"
    )
    db.execute_sql(
        "CREATE TRIGGER volunteer_minutes_no_update BEFORE UPDATE ON volunteer_minutes "
        "WHEN NEW.staff <> '' OR NEW.id <> OLD.id OR NEW.day <> OLD.day "
        "OR NEW.minutes <> OLD.minutes OR NEW.request_id <> OLD.request_id "
        f"OR NEW.tasks <> OLD.tasks {kept}"
    )
