"""Stock: what lies where, how long it is good, and what came and went of it."""
