"""Since when an account of the staff is switched off: a year later it goes, name and all.

For those switched off already the journal tells it, in station days (UTC+8, no summer time).
"""


def up(migrator, db):
    # A plain column: Peewee's migrator would build the table anew.
    db.execute_sql("ALTER TABLE staff ADD COLUMN disabled_day TEXT")
    db.execute_sql(
        "UPDATE staff SET disabled_day = (SELECT date(max(utc_ms) / 1000 + 28800, 'unixepoch') "
        "FROM journal WHERE verb = 'staff.disable' AND outcome = 'done' "
        "AND subject = staff.number) WHERE disabled"
    )
