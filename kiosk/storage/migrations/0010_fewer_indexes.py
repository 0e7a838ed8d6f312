"""Without the indexes nothing is looked up by: each was one page more to encrypt at a check-in."""

UNASKED = (
    "amenity_use_company_id",
    "courier_last_seen_day",
    "ledger_posting_account_id",
    "outcome_day",
    "visit_badge_id",
    "visit_company_id",
)


def up(migrator, db):
    for index in UNASKED:
        db.execute_sql(f"DROP INDEX {index}")
    db.execute_sql("DROP INDEX ledger_transfer_reverses")
    db.execute_sql(
        "CREATE UNIQUE INDEX ledger_transfer_reverses ON ledger_transfer (reverses) "
        "WHERE reverses IS NOT NULL"
    )
