"""The figures a street reports, kept without any person after the details are gone."""
