"""Where the exports stand in the journal: their history never reads all of it."""


def up(migrator, db):
    db.execute_sql(
        "CREATE INDEX journal_exports ON journal (seq) WHERE verb IN ('export.begin', 'export.end')"
    )
