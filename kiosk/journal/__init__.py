"""The hash-chained record of every action, and the one way an action runs."""
