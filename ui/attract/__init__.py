"""The screen nobody is signed in at."""
