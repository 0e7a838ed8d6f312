"""The demo: sample badges to tap where no scanner is, and the way out of it."""
