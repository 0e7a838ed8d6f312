"""Points that people give or take by hand: grants, and deductions with due process."""
