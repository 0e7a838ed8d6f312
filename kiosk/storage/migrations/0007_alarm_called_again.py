"""When somebody called for help again while an alarm was open."""

from peewee import IntegerField


def up(migrator, db):
    migrator.migrate(migrator.add_column("alarm", "called_ms", IntegerField(default=0)))
    db.execute_sql("UPDATE alarm SET called_ms = raised_ms")
